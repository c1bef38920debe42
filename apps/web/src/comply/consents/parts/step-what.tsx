import { consentWords, infoClasses, nameUses, sensitiveClasses } from "@bedside/contracts"
import { Checkbox, Radio, Stack, Textarea } from "@mantine/core"
import { kindFacts, withNameUse } from "../draft.model.ts"
import type { StepProps } from "../use-draft.ts"
import { optionsOf, TickList } from "./tick-list.tsx"

const nameClasses = ["first-name", "full-name", "initials"] as const
const plainInfo = infoClasses.filter((one) => !nameClasses.some((name) => name === one))

/** What exactly is used, which facts it shows, the name, and what needs a tick of its own. */
export function StepWhat({ draft, lacks }: StepProps) {
  const { form, change } = draft
  const { terms, wording } = form
  const names = nameClasses.filter((one) => terms.scope.info.includes(one))
  return (
    <Stack gap={24}>
      <Textarea
        label="What exactly is used"
        description="The very pictures and words, so that nobody has to guess. Write it to the person: “The photo of your smile taken on the day your braces came off.”"
        autosize
        minRows={3}
        maxRows={10}
        maxLength={2000}
        required
        value={wording.items}
        error={lacks("items")}
        onChange={(event) => {
          const items = event.currentTarget.value
          change((before) => ({ ...before, wording: { ...before.wording, items } }))
        }}
      />
      <TickList
        label="It may show"
        hint="What is not ticked may not be shown."
        options={optionsOf(consentWords.info, plainInfo)}
        chosen={terms.scope.info.filter((one) => plainInfo.includes(one))}
        error={lacks("info")}
        onChange={(info) =>
          change((before) => ({ ...before, terms: { ...before.terms, scope: { ...before.terms.scope, info: [...info, ...names] } } }))
        }
      />
      <Radio.Group
        label="Their name"
        value={terms.scope.nameUse}
        onChange={(value) => {
          const use = nameUses.find((one) => one === value)
          if (use) change((before) => ({ ...before, terms: withNameUse(before.terms, use) }))
        }}
      >
        <Stack gap={12} mt={8}>
          {optionsOf(consentWords.name, nameUses).map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      {kindFacts[form.kind].health ? (
        <>
          <TickList
            label="Private matters the form asks about"
            hint="Tick what the picture or story touches. The person then ticks each one on the form, or not."
            options={optionsOf(consentWords.sensitive, sensitiveClasses)}
            chosen={terms.sensitive}
            onChange={(sensitive) => change((before) => ({ ...before, terms: { ...before.terms, sensitive } }))}
          />
          <Checkbox
            label="Records of a program for substance use (42 CFR Part 2)"
            description="Adds the notice that Part 2 asks for."
            checked={terms.part2}
            onChange={(event) => {
              const part2 = event.currentTarget.checked
              change((before) => ({ ...before, terms: { ...before.terms, part2 } }))
            }}
          />
        </>
      ) : null}
      <Textarea
        label="Note for colleagues who keep consents (optional)"
        description="Sealed, and not on the form."
        autosize
        minRows={2}
        maxLength={1000}
        value={wording.note}
        onChange={(event) => {
          const note = event.currentTarget.value
          change((before) => ({ ...before, wording: { ...before.wording, note } }))
        }}
      />
    </Stack>
  )
}
