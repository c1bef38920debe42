import type { Consent } from "@bedside/contracts"
import { Section } from "../../../ui/page.tsx"
import { fixFor } from "../consents.model.ts"
import classes from "./consent.module.css"

/** Each reason why it cannot be used, with what to do about it. */
export function ReasonList({ consent: { usable, reasons, wanting, state, may } }: { consent: Consent }) {
  const all = [...reasons, ...wanting.filter((one) => !reasons.some(({ kind }) => kind === one.kind))]
  if (usable && all.length === 0) return null
  return (
    <Section title="Why it cannot be used now" count={all.length}>
      <ul className={classes.reasons}>
        {all.map(({ kind, sentence }) => (
          <li key={`${kind} ${sentence}`}>
            <strong>{sentence}</strong>
            <span>{kind === "not-checked" && may.includes("check") ? "Read it and tick the lines below." : fixFor(kind, state)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
