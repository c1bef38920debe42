import { consentEdits, consentWords, useFrequencies } from "@bedside/contracts"
import { Checkbox, Fieldset, Radio, Stack, TextInput } from "@mantine/core"
import type { StepProps } from "../use-draft.ts"
import { optionsOf, TickList } from "./tick-list.tsx"

/** Edits, tags, how often, whether they see it first, and money. */
export function StepHow({ draft }: StepProps) {
  const { form, change } = draft
  const { scope, payment } = form.terms
  const setScope = (fields: Partial<typeof scope>) =>
    change((before) => ({ ...before, terms: { ...before.terms, scope: { ...before.terms.scope, ...fields } } }))
  const setPayment = (fields: Partial<typeof payment>) =>
    change((before) => ({ ...before, terms: { ...before.terms, payment: { ...before.terms.payment, ...fields } } }))
  return (
    <Stack gap={24}>
      <TickList
        label="You may change it by"
        hint="Pictures that are cut to a network's shape need “Cropping”, films with words under them “Captions”."
        options={optionsOf(consentWords.edit, consentEdits)}
        chosen={scope.edits}
        onChange={(edits) => setScope({ edits })}
      />
      <Fieldset legend="Tags and places" variant="unstyled">
        <Stack gap={12}>
          <Checkbox
            label="Tag their account"
            checked={scope.tagAccount}
            onChange={(event) => setScope({ tagAccount: event.currentTarget.checked })}
          />
          <Checkbox
            label="Tag the place"
            checked={scope.locationTag}
            onChange={(event) => setScope({ locationTag: event.currentTarget.checked })}
          />
          <TextInput
            label="A town or area that may be named (optional)"
            maxLength={120}
            value={scope.geography ?? ""}
            onChange={(event) => setScope({ geography: event.currentTarget.value.trim() === "" ? null : event.currentTarget.value })}
          />
        </Stack>
      </Fieldset>
      <Radio.Group
        label="How often"
        value={scope.frequency}
        onChange={(value) => {
          const frequency = useFrequencies.find((one) => one === value)
          if (frequency) setScope({ frequency })
        }}
      >
        <Stack gap={12} mt={8}>
          {optionsOf(consentWords.frequency, useFrequencies).map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox
        label="They see each post first and can say no to it"
        description="Each final post must then be approved by them and noted here."
        checked={scope.preApproval}
        onChange={(event) => setScope({ preApproval: event.currentTarget.checked })}
      />
      <Fieldset legend="Money" variant="unstyled">
        <Stack gap={12}>
          <Checkbox
            label="Somebody else pays the practice for this"
            description="The form must say so: 45 CFR 164.508(a)(3)."
            checked={payment.practicePaid}
            onChange={(event) => setPayment({ practicePaid: event.currentTarget.checked, payer: null })}
          />
          {payment.practicePaid ? (
            <TextInput
              label="Who pays"
              maxLength={120}
              value={payment.payer ?? ""}
              onChange={(event) => setPayment({ payer: event.currentTarget.value.trim() === "" ? null : event.currentTarget.value })}
            />
          ) : null}
          <Checkbox
            label="The person is paid"
            description="A paid story must also be marked as paid where it is shown."
            checked={payment.personPaid}
            onChange={(event) => setPayment({ personPaid: event.currentTarget.checked })}
          />
        </Stack>
      </Fieldset>
    </Stack>
  )
}
