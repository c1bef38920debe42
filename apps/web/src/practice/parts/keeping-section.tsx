import { consentYears } from "@bedside/contracts"
import { Button, NumberInput, Stack, Text } from "@mantine/core"
import { type SubmitEvent, useState } from "react"
import { ProblemNotice } from "../../ui/notice.tsx"
import { Section } from "../../ui/page.tsx"
import { sayDone } from "../../ui/small.tsx"
import { useConsentRetention, useSaveConsentRetention } from "../practice.api.ts"
import { isYears, lessWords } from "../settings.model.ts"

const { least, most } = consentYears

/** How long the vault keeps what consents are proven with; saved by itself, for whoever opens the vault. */
export function KeepingSection() {
  const kept = useConsentRetention()
  const save = useSaveConsentRetention()
  const [chosen, setChosen] = useState<string | number>()
  if (!kept.data) return null
  const { years, unsignedDays, mayChange } = kept.data
  const value = chosen ?? years
  const isFine = isYears(value)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!isFine) return
    save.mutate(value, {
      onSuccess: () => {
        setChosen(undefined)
        sayDone("How long consents are kept is saved.")
      },
    })
  }
  return (
    <Section
      title="How long consents are kept"
      text={`Forms that nobody signed keep their name for ${unsignedDays} days after the last change.`}
    >
      <form onSubmit={submit}>
        <Stack gap={16} align="flex-start">
          <NumberInput
            label="Years after the last effect"
            description={`HIPAA asks for at least ${least} (45 CFR 164.530(j)). Ask counsel whether your state asks for more, for minors above all.${mayChange ? "" : " Owners and privacy officers change this."}`}
            maw={420}
            min={least}
            max={most}
            allowDecimal={false}
            value={value}
            disabled={!mayChange}
            error={isFine ? undefined : `Between ${least} and ${most} years.`}
            onChange={setChosen}
          />
          {isFine && value < years ? <Text role="status">{lessWords(value)}</Text> : null}
          {save.error ? <ProblemNotice error={save.error} /> : null}
          {mayChange ? (
            <Button type="submit" variant="default" disabled={!isFine || value === years} loading={save.isPending}>
              Save years
            </Button>
          ) : null}
        </Stack>
      </form>
    </Section>
  )
}
