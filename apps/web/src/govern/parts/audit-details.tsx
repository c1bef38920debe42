import type { ReactNode } from "react"
import { TimeText } from "../../ui/zone.tsx"
import type { AuditEvent } from "../govern.api.ts"
import { factText, plainWords } from "../govern.model.ts"
import classes from "./audit.module.css"
import { OutcomeBadge } from "./audit-table.tsx"

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** Everything one record holds. Records never hold content. */
export function AuditDetails({ event }: { event: AuditEvent }) {
  return (
    <dl className={classes.facts}>
      <Fact name="Number">{event.sequence}</Fact>
      <Fact name="When">
        <TimeText at={event.at} as="exact" />
      </Fact>
      <Fact name="Who">{event.person}</Fact>
      <Fact name="Action">{event.action}</Fact>
      <Fact name="Outcome">
        <OutcomeBadge outcome={event.outcome} />
      </Fact>
      {event.refusal ? <Fact name="Refused because">{plainWords(event.refusal)}</Fact> : null}
      {event.subject ? <Fact name="Subject">{event.subject}</Fact> : null}
      {Object.entries(event.facts).map(([name, value]) => (
        <Fact key={name} name={plainWords(name)}>
          {factText(value)}
        </Fact>
      ))}
    </dl>
  )
}
