import type { MediaChange } from "@bedside/contracts"
import { Autocomplete, Button, Group, Menu, Popover, ScrollArea } from "@mantine/core"
import { useDisclosure } from "@mantine/hooks"
import { IconArrowBackUp, IconFolderSymlink, IconTag, IconTrash, IconX } from "@tabler/icons-react"
import { useState } from "react"
import { ProblemNotice } from "../../ui/notice.tsx"
import { sayDone } from "../../ui/small.tsx"
import { useChangeMany, useFolders } from "../media.api.ts"
import { doneWords } from "../media.model.ts"
import classes from "./library.module.css"

interface SelectionBarProps {
  chosen: ReadonlySet<string>
  onDone: () => void
  inTrash: boolean
  tags: readonly { readonly tag: string }[]
}

/** How a change is taken back; moving has no one place to go back to. */
function inverse(change: MediaChange): MediaChange | undefined {
  if (change.kind === "tag") return { kind: "untag", tag: change.tag }
  if (change.kind === "trash") return { kind: "restore" }
  return change.kind === "restore" ? { kind: "trash" } : undefined
}

/** What can be done to all chosen media at once. */
export function SelectionBar({ chosen, onDone, inTrash, tags }: SelectionBarProps) {
  const many = useChangeMany()
  const folders = useFolders()
  const run = (change: MediaChange) =>
    many.mutate(
      { ids: [...chosen], change },
      {
        onSuccess: ({ changed, left }) => {
          onDone()
          const back = inverse(change)
          const why = left[0] ? ` ${left[0].reason}` : ""
          sayDone(
            `${doneWords(change.kind, changed.length, left.length)}${why}`,
            back && changed.length > 0 ? { run: () => many.mutate({ ids: changed, change: back }) } : undefined,
          )
        },
      },
    )
  return (
    <section className={classes.bar} aria-label="Chosen pictures and videos">
      <span className={classes.barCount} role="status">
        {chosen.size} chosen
      </span>
      {inTrash ? (
        <Button variant="default" leftSection={<IconArrowBackUp size={18} stroke={1.75} />} onClick={() => run({ kind: "restore" })}>
          Bring back
        </Button>
      ) : (
        <>
          <TagButton tags={tags} onTag={(tag) => run({ kind: "tag", tag })} />
          <Menu position="top">
            <Menu.Target>
              <Button variant="default" leftSection={<IconFolderSymlink size={18} stroke={1.75} />}>
                Move
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <ScrollArea.Autosize mah={280}>
                <Menu.Item onClick={() => run({ kind: "move", folderId: null })}>In no folder</Menu.Item>
                {(folders.data ?? []).map(({ id, name }) => (
                  <Menu.Item key={id} onClick={() => run({ kind: "move", folderId: id })}>
                    {name}
                  </Menu.Item>
                ))}
              </ScrollArea.Autosize>
            </Menu.Dropdown>
          </Menu>
          <Button variant="default" leftSection={<IconTrash size={18} stroke={1.75} />} onClick={() => run({ kind: "trash" })}>
            To the trash
          </Button>
        </>
      )}
      <Button variant="subtle" color="gray" leftSection={<IconX size={18} stroke={1.75} />} onClick={onDone}>
        Let go
      </Button>
      <ProblemNotice error={many.error} />
    </section>
  )
}

function TagButton({ tags, onTag }: { tags: SelectionBarProps["tags"]; onTag: (tag: string) => void }) {
  const [opened, { toggle, close }] = useDisclosure(false)
  const [tag, setTag] = useState("")
  const wanted = tag.trim().toLowerCase().replaceAll(",", " ").slice(0, 40)
  return (
    <Popover opened={opened} onChange={(open) => (open ? undefined : close())} position="top" trapFocus withinPortal={false} shadow="md">
      <Popover.Target>
        <Button variant="default" leftSection={<IconTag size={18} stroke={1.75} />} onClick={toggle}>
          Tag
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (wanted === "") return
            onTag(wanted)
            setTag("")
            close()
          }}
        >
          <Group gap={8} align="flex-end" wrap="nowrap">
            <Autocomplete label="Tag" value={tag} onChange={setTag} data={tags.map((one) => one.tag)} maxLength={40} data-autofocus />
            <Button type="submit" disabled={wanted === ""}>
              Add tag
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
