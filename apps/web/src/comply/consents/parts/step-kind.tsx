import { consentKinds, consentWords, formLanguages } from "@bedside/contracts"
import { Radio, Stack } from "@mantine/core"
import { kindFacts, withKind } from "../draft.model.ts"
import type { StepProps } from "../use-draft.ts"

/** Which kind it is, and in which language the person reads it. */
export function StepKind({ draft, fixed }: StepProps & { fixed: boolean }) {
  const { form, change } = draft
  return (
    <Stack gap={24}>
      <Radio.Group
        label="What kind of consent is it?"
        {...(fixed ? { description: "The kind stays as it is. For another kind, begin a new consent." } : {})}
        value={form.kind}
        onChange={(value) => {
          const kind = consentKinds.find((one) => one === value)
          if (kind) change((before) => withKind(before, kind))
        }}
      >
        <Stack gap={12} mt={8}>
          {consentKinds.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={kindFacts[kind].title}
              description={kindFacts[kind].text}
              disabled={fixed && kind !== form.kind}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group
        label="In which language do they read it?"
        value={form.terms.language}
        onChange={(value) => {
          const language = formLanguages.find((one) => one === value)
          if (language) change((before) => ({ ...before, terms: { ...before.terms, language } }))
        }}
      >
        <Stack gap={12} mt={8}>
          {formLanguages.map((one) => (
            <Radio key={one} value={one} label={consentWords.language[one]} />
          ))}
        </Stack>
      </Radio.Group>
    </Stack>
  )
}
