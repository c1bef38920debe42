import { consentPurposes, consentWords } from "@bedside/contracts"
import { Checkbox, Stack, Textarea } from "@mantine/core"
import { useState } from "react"
import { Loaded } from "../../../ui/loading.tsx"
import { usePlaces } from "../consents.api.ts"
import { linesOf, withPaidAds } from "../draft.model.ts"
import type { StepProps } from "../use-draft.ts"
import { optionsOf, TickList } from "./tick-list.tsx"

const purposes = consentPurposes.filter((one) => one !== "paid-ad")

/** Where it may be seen and what for. */
export function StepWhere({ draft, lacks }: StepProps) {
  const { form, change } = draft
  const { scope, recipients } = form.terms
  const places = usePlaces()
  const [others, setOthers] = useState(recipients.join("\n"))
  const setScope = (fields: Partial<typeof scope>) =>
    change((before) => ({ ...before, terms: { ...before.terms, scope: { ...before.terms.scope, ...fields } } }))
  return (
    <Stack gap={24}>
      <Loaded query={places}>
        {(known) => (
          <TickList
            label="It may be seen on"
            hint="Every place by its name. A post on a place that is not ticked is stopped."
            options={known.map(({ id, name }) => ({ value: id, label: name.charAt(0).toUpperCase() + name.slice(1) }))}
            chosen={scope.channels}
            error={lacks("channels")}
            onChange={(channels) => setScope({ channels })}
          />
        )}
      </Loaded>
      <Textarea
        label="Others who receive it (optional)"
        description="Agencies or papers by their name, one a line."
        autosize
        minRows={2}
        maxRows={8}
        value={others}
        onChange={(event) => {
          const text = event.currentTarget.value
          setOthers(text)
          change((before) => ({ ...before, terms: { ...before.terms, recipients: linesOf(text) } }))
        }}
      />
      <TickList
        label="It is used for"
        options={optionsOf(consentWords.purpose, purposes)}
        chosen={scope.purposes.filter((one) => one !== "paid-ad")}
        error={lacks("purposes")}
        onChange={(chosen) => setScope({ purposes: scope.paidAds ? [...chosen, "paid-ad"] : chosen })}
      />
      <Checkbox
        label="Also in paid ads"
        description="An ad is a use of its own. Without this tick a boosted post is stopped."
        checked={scope.paidAds}
        onChange={(event) => {
          const paid = event.currentTarget.checked
          change((before) => ({ ...before, terms: withPaidAds(before.terms, paid) }))
        }}
      />
    </Stack>
  )
}
