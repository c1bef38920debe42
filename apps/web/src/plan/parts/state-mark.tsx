import {
  IconAlertTriangle,
  IconCalendarEvent,
  IconCheck,
  IconCircleCheckFilled,
  IconCircleOff,
  IconEye,
  IconPencil,
  IconSend,
} from "@tabler/icons-react"
import { entryStates, type EntryState, wordFor } from "../calendar.model.ts"
import classes from "./calendar.module.css"

const shapes: Readonly<Record<EntryState, typeof IconEye>> = {
  planned: IconPencil,
  "in-review": IconEye,
  approved: IconCheck,
  scheduled: IconCalendarEvent,
  sending: IconSend,
  sent: IconCircleCheckFilled,
  problem: IconAlertTriangle,
  off: IconCircleOff,
}

/** A state as a shape; its word is there for screen readers and on hover, or beside it where there is room. */
export function StateMark({ state, withWord = false }: { state: EntryState; withWord?: boolean }) {
  const Shape = shapes[state]
  return (
    <span className={classes.state} data-state={state} {...(withWord ? {} : { title: wordFor(state) })}>
      <Shape size={16} stroke={1.75} aria-hidden />
      <span className={withWord ? undefined : "visually-hidden"}>{wordFor(state)}</span>
    </span>
  )
}

/** The shapes with their words, below the month. */
export function StateLegend() {
  return (
    <ul className={classes.legend} aria-label="What the shapes mean">
      {entryStates.map(({ state }) => (
        <li key={state}>
          <StateMark state={state} withWord />
        </li>
      ))}
    </ul>
  )
}
