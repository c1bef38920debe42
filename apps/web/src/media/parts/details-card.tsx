import type { Medium, MediaRights } from "@bedside/contracts"
import { NativeSelect, SimpleGrid, Stack, TagsInput, TextInput } from "@mantine/core"
import { Section } from "../../ui/page.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { useFolders, useLibraryFacts } from "../media.api.ts"
import { fileWords, sizeWords } from "../media.model.ts"
import { useSection } from "../use-section.ts"
import classes from "./medium.module.css"
import { SaveRow } from "./save-row.tsx"

const rightsWords: Readonly<Record<MediaRights["kind"], string>> = {
  unknown: "Not known yet",
  own: "We took it ourselves",
  licensed: "Bought or licensed",
  granted: "Somebody let us use it",
  "creative-commons": "Creative Commons",
  "public-domain": "Public domain",
}
const rightsKinds: readonly MediaRights["kind"][] = ["unknown", "own", "licensed", "granted", "creative-commons", "public-domain"]

const rightsFields = [
  { field: "holder", label: "Owner", most: 200 },
  { field: "license", label: "License", most: 200 },
  { field: "source", label: "Where it is from", most: 500 },
  { field: "credit", label: "Credit line", most: 300 },
] as const

/** Name, place, tags, whose picture it is, and until when it may be used. */
export function DetailsCard({ medium }: { medium: Medium }) {
  const form = useSection(
    medium,
    ({ name, folderId, tags, expiresOn, rights }) => ({ name, folderId, tags, expiresOn, rights }),
    "Details saved.",
  )
  const folders = useFolders()
  const facts = useLibraryFacts()
  const { name, folderId, tags, expiresOn, rights } = form.values
  const setRights = (fields: Partial<MediaRights>) => form.change({ rights: { ...rights, ...fields } })
  const readOnly = !medium.may.write
  return (
    <>
      <Section title="Details" {...(medium.bytes > 0 && { text: fileWords(medium) })}>
        <Stack gap={12}>
          <TextInput
            label="Name"
            value={name}
            maxLength={200}
            readOnly={readOnly}
            error={name.trim() === "" ? "Give it a name." : undefined}
            onChange={(event) => form.change({ name: event.currentTarget.value })}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={12} verticalSpacing={12}>
            <NativeSelect
              label="Folder"
              value={folderId ?? ""}
              disabled={readOnly}
              data={[{ value: "", label: "In no folder" }, ...(folders.data ?? []).map((one) => ({ value: one.id, label: one.name }))]}
              onChange={(event) => form.change({ folderId: event.currentTarget.value || null })}
            />
            <TextInput
              type="date"
              label="Last day of use (optional)"
              value={expiresOn ?? ""}
              readOnly={readOnly}
              onChange={(event) => form.change({ expiresOn: event.currentTarget.value || null })}
            />
          </SimpleGrid>
          <TagsInput
            label="Tags"
            description="Press Enter after each."
            value={[...tags]}
            data={(facts.data?.tags ?? []).map(({ tag }) => tag)}
            maxTags={30}
            readOnly={readOnly}
            onChange={(next) => form.change({ tags: next.map((tag) => tag.trim().toLowerCase().slice(0, 40)) })}
          />
          <NativeSelect
            label="Whose picture it is"
            description="A release lets you show the person. It gives no right to somebody else's photograph."
            value={rights.kind}
            disabled={readOnly}
            data={rightsKinds.map((kind) => ({ value: kind, label: rightsWords[kind] }))}
            onChange={(event) => setRights({ kind: rightsKinds.find((kind) => kind === event.currentTarget.value) ?? "unknown" })}
          />
          {rights.kind === "unknown" || rights.kind === "own" ? null : (
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={12} verticalSpacing={12}>
              {rightsFields.map(({ field, label, most }) => (
                <TextInput
                  key={field}
                  label={label}
                  value={rights[field]}
                  maxLength={most}
                  readOnly={readOnly}
                  onChange={(event) => setRights({ [field]: event.currentTarget.value })}
                />
              ))}
            </SimpleGrid>
          )}
          <SaveRow label="Save details" form={name.trim() === "" ? { ...form, dirty: false } : form} />
          <p className={classes.quiet}>
            Added by {medium.addedBy}, <TimeText at={medium.addedAt} />. {medium.width} × {medium.height} pixels, {sizeWords(medium.bytes)}.{" "}
            {medium.originalKept ? "The file as it was sent is kept, sealed." : "The file as it was sent was deleted after cleaning."}
          </p>
        </Stack>
      </Section>
    </>
  )
}
