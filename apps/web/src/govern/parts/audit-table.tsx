import { IconAlertTriangle, IconCheck, IconHandStop, type Icon } from "@tabler/icons-react"
import type { KeyboardEvent } from "react"
import { WordBadge, type BadgeTone } from "../../ui/badge.tsx"
import { TimeText } from "../../ui/zone.tsx"
import type { AuditEvent } from "../govern.api.ts"
import { actionWords } from "../govern.model.ts"
import classes from "./audit.module.css"

const outcomes: Record<AuditEvent["outcome"], readonly [words: string, icon: Icon, tone: BadgeTone]> = {
  done: ["Done", IconCheck, "ok"],
  refused: ["Refused", IconHandStop, "review"],
  failed: ["Failed", IconAlertTriangle, "blocked"],
}

export function OutcomeBadge({ outcome }: { outcome: AuditEvent["outcome"] }) {
  const [words, icon, tone] = outcomes[outcome]
  return (
    <WordBadge icon={icon} tone={tone}>
      {words}
    </WordBadge>
  )
}

/** Up and down move between rows, Enter opens one. */
function walk(event: KeyboardEvent<HTMLTableSectionElement>) {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("button")]
  const at = buttons.findIndex((button) => button === document.activeElement)
  const next = buttons[at + (event.key === "ArrowDown" ? 1 : -1)]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

/** The records, a row each; a row opens its details. */
export function AuditTable({ events, onOpen }: { events: readonly AuditEvent[]; onOpen: (event: AuditEvent) => void }) {
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">Records, newest first. Arrow keys move between rows, Enter opens one.</caption>
      <thead>
        <tr>
          <th scope="col" className={classes.narrow}>
            Number
          </th>
          <th scope="col" className={classes.middle}>
            When
          </th>
          <th scope="col">What</th>
          <th scope="col">Who</th>
          <th scope="col" className={classes.middle}>
            Outcome
          </th>
        </tr>
      </thead>
      <tbody onKeyDown={walk}>
        {events.map((event) => (
          <tr key={event.sequence}>
            <td className={classes.number}>{event.sequence}</td>
            <td className={classes.when}>
              <TimeText at={event.at} />
            </td>
            <td className={classes.what}>
              <button type="button" className={classes.open} onClick={() => onOpen(event)}>
                {actionWords(event.action)}
              </button>
            </td>
            <td className={classes.who}>{event.person}</td>
            <td className={classes.outcome}>
              <OutcomeBadge outcome={event.outcome} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
