import type { Consent, ConsentIdentity } from "@bedside/contracts"
import { Button, Stack, Textarea } from "@mantine/core"
import { useEffect, useState } from "react"
import { clock } from "../../../ui/clock.ts"
import { ProblemNotice } from "../../../ui/notice.tsx"
import { Section } from "../../../ui/page.tsx"
import { TimeText, useNow } from "../../../ui/zone.tsx"
import { usePractice } from "../../../shell/session.ts"
import { documentAddress } from "../addresses.ts"
import { type Revealed, useReveal } from "../consents.api.ts"
import { sizeWords } from "../consents.model.ts"
import { dayWords } from "../line.model.ts"
import classes from "./consent.module.css"
import shared from "./terms.module.css"

/** Seconds a name stays on the screen. */
const shownFor = 60

const fields: readonly (readonly [keyof ConsentIdentity, string])[] = [
  ["name", "Name"],
  ["birthDate", "Born"],
  ["signerName", "Signs"],
  ["email", "E-mail"],
  ["phone", "Phone"],
  ["address", "Address"],
  ["interpreter", "Interpreter"],
]
const said = (field: keyof ConsentIdentity, value: string | null): string =>
  field === "birthDate" && value ? dayWords(value) : (value ?? "")

interface OpenProps {
  id: string
  revealed: Revealed
  until: number
  onHide: () => void
}

function Open({ id, revealed, until, onHide }: OpenProps) {
  const { practiceId } = usePractice()
  const left = Math.max(0, Math.ceil((until - useNow(1000).getTime()) / 1000))
  useEffect(() => {
    const timer = setTimeout(onHide, Math.max(0, until - clock.now()))
    return () => clearTimeout(timer)
  }, [until, onHide])
  const { identity, signature, documents, reveals } = revealed
  return (
    <Stack gap={12}>
      <dl className={shared.terms}>
        {fields.map(([field, label]) =>
          identity[field] ? (
            <div key={field}>
              <dt>{label}</dt>
              <dd>{said(field, identity[field])}</dd>
            </div>
          ) : null,
        )}
        {signature ? (
          <div>
            <dt>Signature</dt>
            <dd>
              {signature.name}, {dayWords(signature.on)}, {signature.drawn ? "drawn" : "typed"}
              {signature.authority ? `. May sign because: ${signature.authority}` : ""}
            </dd>
          </div>
        ) : null}
      </dl>
      {documents.map((one) => (
        <Button key={one.id} component="a" href={documentAddress(practiceId, id, one.id)} download variant="default">
          Save the {one.what === "scan" ? "scan" : "signed form"}, {sizeWords(one.bytes)}
        </Button>
      ))}
      {reveals.length > 0 ? (
        <details>
          <summary>Who looked before ({reveals.length})</summary>
          <ul className={classes.reasons}>
            {reveals.map(({ by, at, reason }) => (
              <li key={at}>
                <strong>
                  {by}, <TimeText at={at} />
                </strong>
                <span>{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <div className={classes.foot}>
        <Button onClick={onHide}>Hide now</Button>
        <span className={classes.quiet}>
          Hides in <span className="figures">{left}</span> seconds.
        </span>
      </div>
    </Stack>
  )
}

interface RevealSectionProps {
  consent: Consent
  revealed: Revealed | undefined
  onRevealed: (revealed: Revealed | undefined) => void
}

/** The vault's door: a reason first, then who it is for a minute. Each opening is on the record. */
export function RevealSection({ consent, revealed, onRevealed }: RevealSectionProps) {
  const [reason, setReason] = useState("")
  const [until, setUntil] = useState(0)
  const reveal = useReveal(consent.id)
  const [hide] = useState(() => () => onRevealed(undefined))
  if (!consent.may.includes("reveal")) return null
  return (
    <Section title="Who it is">
      {revealed ? (
        <Open id={consent.id} revealed={revealed} until={until} onHide={hide} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            reveal.mutate(reason.trim(), {
              onSuccess: (found) => {
                setUntil(clock.now() + shownFor * 1000)
                onRevealed(found)
                setReason("")
                reveal.reset()
              },
            })
          }}
        >
          <Stack gap={12}>
            <Textarea
              label="Why do you need to know?"
              description="Your reason is kept with your name. It is shown for a minute, then hidden."
              placeholder="Second-person check of the scan"
              autosize
              minRows={2}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <ProblemNotice error={reveal.error} />
            <div>
              <Button type="submit" variant="default" loading={reveal.isPending} disabled={reason.trim().length < 10}>
                Show who it is
              </Button>
            </div>
          </Stack>
        </form>
      )}
    </Section>
  )
}
