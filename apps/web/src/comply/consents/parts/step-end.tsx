import { Button, Group, Stack, TextInput } from "@mantine/core"
import { Notice } from "../../../ui/notice.tsx"
import { monthsAfter } from "../consents.model.ts"
import { dayWords } from "../line.model.ts"
import { kindFacts, type Missing, type StepId, steps } from "../draft.model.ts"
import type { StepProps } from "../use-draft.ts"
import classes from "./form-steps.module.css"

interface StepEndProps extends StepProps {
  /** Today in the practice's zone. */
  today: string
  missing: readonly Missing[]
  onGo: (step: StepId) => void
}
const spans = [
  { months: 6, label: "In six months" },
  { months: 12, label: "In a year" },
  { months: 24, label: "In two years" },
] as const

/** The last day or the event that ends it, and what is still missing anywhere. */
export function StepEnd({ draft, lacks, today, missing, onGo }: StepEndProps) {
  const { form, change } = draft
  const { expiry } = form.terms
  const set = (fields: Partial<typeof expiry>) =>
    change((before) => ({ ...before, terms: { ...before.terms, expiry: { ...before.terms.expiry, ...fields } } }))
  const elsewhere = missing.filter(({ step }) => step !== "end")
  return (
    <Stack gap={24}>
      <div>
        <TextInput
          type="date"
          label="Last day"
          description={
            expiry.on
              ? `It can be used until the end of ${dayWords(expiry.on)}, in the practice's time zone.`
              : kindFacts[form.kind].ends
                ? "A patient release must name a day or an event: 45 CFR 164.508(c)(1)(v). In California it must be a day."
                : "This kind may go on until it is taken back. A day is still kinder."
          }
          min={today}
          maw={280}
          value={expiry.on ?? ""}
          error={lacks("on")}
          onChange={(event) => set({ on: event.currentTarget.value || null })}
        />
        <Group gap={8} mt={8}>
          {spans.map(({ months, label }) => (
            <Button key={months} variant="default" size="compact-md" onClick={() => set({ on: monthsAfter(today, months) })}>
              {label}
            </Button>
          ))}
        </Group>
      </div>
      <TextInput
        label="Or sooner, when this happens (optional)"
        description="Such as: the end of the spring campaign. No names. Somebody notes here when it has happened."
        maxLength={200}
        value={expiry.event ?? ""}
        onChange={(event) => set({ event: event.currentTarget.value.trim() === "" ? null : event.currentTarget.value })}
      />
      {elsewhere.length > 0 ? (
        <Notice
          tone="review"
          title="Before anybody can sign, this is missing:"
          action={elsewhere.map(({ step, sentence }) => (
            <Button
              key={sentence}
              variant="default"
              size="compact-md"
              classNames={{ root: classes.missing ?? "", label: classes.missingWords ?? "" }}
              onClick={() => onGo(step)}
            >
              {steps.find(({ id }) => id === step)?.title}: {sentence}
            </Button>
          ))}
        />
      ) : null}
    </Stack>
  )
}
