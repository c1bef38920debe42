import { type Consent, consentWords, revocationRoutes } from "@bedside/contracts"
import { NativeSelect, Stack, TextInput } from "@mantine/core"
import { useState } from "react"
import { ConfirmButton } from "../../../ui/confirm-button.tsx"
import { sayDone } from "../../../ui/small.tsx"
import { dayKey } from "../../../ui/time.ts"
import { useNow, useZone } from "../../../ui/zone.tsx"
import { usePlaces, useRevoke } from "../consents.api.ts"
import { whatStops } from "../consents.model.ts"
import classes from "./consent.module.css"
import { optionsOf } from "./tick-list.tsx"

type Via = (typeof revocationRoutes)[number]

/** Taking it back for the person: how it came, when, and what will stop. */
export function RevokeButton({ consent }: { consent: Consent }) {
  const today = dayKey(useNow(), useZone())
  const [via, setVia] = useState<Via>("letter")
  const [on, setOn] = useState(today)
  const revoke = useRevoke(consent.id)
  const places = usePlaces()
  const nameOf = (id: string) => places.data?.find((one) => one.id === id)?.name ?? id
  return (
    <ConfirmButton
      label="Take it back"
      question={`Take back ${consent.handle}?`}
      onConfirm={() => revoke.mutateAsync({ via, on }).then(() => sayDone(`${consent.handle} is taken back.`))}
    >
      <Stack gap={16}>
        <div>
          <p className={classes.cause}>What stops, at once:</p>
          <ul className={classes.bullets}>
            {whatStops(consent, nameOf).map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
        <NativeSelect
          label="How the person asked"
          value={via}
          onChange={(event) => setVia(revocationRoutes.find((one) => one === event.currentTarget.value) ?? "letter")}
          data={optionsOf(consentWords.revocation, revocationRoutes)}
        />
        <TextInput
          type="date"
          label="Day it came"
          max={today}
          maw={240}
          value={on}
          onChange={(event) => setOn(event.currentTarget.value || today)}
        />
        <p className={classes.quiet}>
          This cannot be undone. If the person agrees again, a new version is signed. The person does not have to say why.
        </p>
      </Stack>
    </ConfirmButton>
  )
}
