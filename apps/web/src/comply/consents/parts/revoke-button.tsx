import type { Consent } from "@bedside/contracts"
import { Stack } from "@mantine/core"
import { ConfirmButton } from "../../../ui/confirm-button.tsx"
import { sayDone } from "../../../ui/small.tsx"
import { usePlaces, useRevoke } from "../consents.api.ts"
import { whatStops } from "../consents.model.ts"
import classes from "./consent.module.css"
import { HowItCameFields, useHowItCame } from "./how-it-came.tsx"

/** Taking it back for the person: how it came, when, and what will stop. */
export function RevokeButton({ consent }: { consent: Consent }) {
  const came = useHowItCame()
  const revoke = useRevoke(consent.id)
  const places = usePlaces()
  const nameOf = (id: string) => places.data?.find((one) => one.id === id)?.name ?? id
  return (
    <ConfirmButton
      label="Take it back"
      question={`Take back ${consent.handle}?`}
      onConfirm={() => revoke.mutateAsync(came.said).then(() => sayDone(`${consent.handle} is taken back.`))}
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
        <HowItCameFields {...came} />
        <p className={classes.quiet}>
          This cannot be undone. If the person agrees again, a new version is signed. The person does not have to say why.
        </p>
      </Stack>
    </ConfirmButton>
  )
}
