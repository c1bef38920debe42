import type { ConsentIdentity } from "@bedside/contracts"
import { consentWords } from "@bedside/contracts"
import { Checkbox, NativeSelect, Stack, TextInput } from "@mantine/core"
import { Notice } from "../../../ui/notice.tsx"
import { kindFacts, signersFor, withSubject } from "../draft.model.ts"
import type { StepProps } from "../use-draft.ts"
import { optionsOf } from "./tick-list.tsx"

interface StepPersonProps extends StepProps {
  /** A consent that was saved before: who it is about is in the vault. */
  known: boolean
  changes: boolean
  onChanges: (changes: boolean) => void
}

function IdentityFields({ draft, lacks }: StepProps) {
  const { identity, changeIdentity, form } = draft
  const { signer, minor } = form.terms
  const bind = (field: Exclude<keyof ConsentIdentity, "birthDate">) => ({
    value: identity[field],
    error: lacks(field),
    onChange: (event: { currentTarget: { value: string } }) => changeIdentity({ [field]: event.currentTarget.value }),
  })
  return (
    <Stack gap={16}>
      <TextInput label="Name of the person shown" autoComplete="off" maxLength={160} required {...bind("name")} />
      {minor.under18 ? (
        <TextInput
          type="date"
          label="Day of birth"
          maw={240}
          required
          value={identity.birthDate ?? ""}
          error={lacks("birthDate")}
          onChange={(event) => changeIdentity({ birthDate: event.currentTarget.value || null })}
        />
      ) : null}
      {signer === "individual" ? null : (
        <TextInput
          label="Name of who signs"
          description="The form asks them to write why they may."
          autoComplete="off"
          maxLength={160}
          required
          {...bind("signerName")}
        />
      )}
      <TextInput label="E-mail (optional)" autoComplete="off" maxLength={254} {...bind("email")} />
      <TextInput label="Phone (optional)" autoComplete="off" maxLength={40} {...bind("phone")} />
      <TextInput
        label="Address (optional)"
        description="For a letter when it ends."
        autoComplete="off"
        maxLength={300}
        {...bind("address")}
      />
      <TextInput label="Interpreter (optional)" autoComplete="off" maxLength={160} {...bind("interpreter")} />
    </Stack>
  )
}

/** Who it is about and who signs. The name goes to the vault; everybody else sees the handle. */
export function StepPerson({ draft, lacks, known, changes, onChanges }: StepPersonProps) {
  const { form, change } = draft
  const { terms } = form
  const subject = (fields: Parameters<typeof withSubject>[1]) =>
    change((before) => ({ ...before, terms: withSubject(before.terms, fields) }))
  const { minor } = terms
  return (
    <Stack gap={20}>
      <NativeSelect
        label="The person is a"
        value={terms.subjectClass}
        onChange={(event) => {
          const subjectClass = kindFacts[form.kind].subjects.find((one) => one === event.currentTarget.value)
          if (subjectClass) subject({ subjectClass })
        }}
        data={optionsOf(consentWords.subject, kindFacts[form.kind].subjects)}
      />
      <Stack gap={12}>
        <Checkbox
          label="Under 18"
          checked={minor.under18}
          onChange={(event) => subject({ minor: { ...minor, under18: event.currentTarget.checked } })}
        />
        {minor.under18 ? (
          <>
            <Checkbox
              label="State law lets the minor agree to this care alone"
              description="Then the minor signs, not a parent. Ask counsel when you are not sure."
              checked={minor.consentsAlone}
              onChange={(event) => subject({ minor: { ...minor, consentsAlone: event.currentTarget.checked } })}
            />
            <Checkbox
              label="An older child was asked and agreed"
              checked={minor.assentNoted}
              onChange={(event) => subject({ minor: { ...minor, assentNoted: event.currentTarget.checked } })}
            />
          </>
        ) : null}
      </Stack>
      <NativeSelect
        label="Who signs"
        value={terms.signer}
        onChange={(event) => {
          const signer = signersFor(terms).find((one) => one === event.currentTarget.value)
          if (signer) change((before) => ({ ...before, terms: { ...before.terms, signer } }))
        }}
        data={optionsOf(consentWords.signer, signersFor(terms))}
      />
      {known ? (
        <Checkbox
          label="Write anew who it is"
          description="Who it is stays sealed in the vault. Tick this only when it was wrong: all fields are written over."
          checked={changes}
          onChange={(event) => onChanges(event.currentTarget.checked)}
        />
      ) : (
        <Notice title="The name is sealed in the vault.">
          Colleagues see a handle such as A-7F3K. Reading the name again needs a right and a reason.
        </Notice>
      )}
      {changes ? <IdentityFields draft={draft} lacks={lacks} /> : null}
    </Stack>
  )
}
