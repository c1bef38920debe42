import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from "react"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { NetworkMark } from "../../ui/network-mark.tsx"
import { clockTime } from "../../ui/time.ts"
import { useZone } from "../../ui/zone.tsx"
import { dayAfterKey, type Entry, type Gap, movable } from "../calendar.model.ts"
import { type Day, dayText } from "../plan.model.ts"
import classes from "./calendar.module.css"
import { StateMark } from "./state-mark.tsx"

/** So many entries fit into a day; the rest opens with it. */
const room = 3
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

interface MonthGridProps {
  weeks: readonly (readonly Day[])[]
  month: Day
  today: Day
  entries: readonly Entry[]
  gaps: readonly Gap[]
  onOpenDay: (day: Day) => void
  onMonth: (day: Day) => void
  onMove: (entry: Entry, proposed?: Day) => void
}

/** A month: arrow keys walk the days, Enter opens one; posts can be dragged to another day, or moved from the day's sheet. */
export function MonthGrid({ weeks, month, today, entries, gaps, onOpenDay, onMonth, onMove }: MonthGridProps) {
  const [focused, setFocused] = useState<Day>()
  const table = useRef<HTMLTableElement>(null)
  const byDay = Map.groupBy(entries, (entry) => entry.day)
  const inMonth = (day: Day) => day.slice(0, 7) === month.slice(0, 7)
  const stop = focused && inMonth(focused) ? focused : inMonth(today) ? today : `${month.slice(0, 7)}-01`
  useEffect(() => {
    if (focused) table.current?.querySelector<HTMLButtonElement>(`[data-day="${focused}"]`)?.focus()
  }, [focused])
  const walk = (event: KeyboardEvent, day: Day) => {
    const next = dayAfterKey(day, event.key)
    if (!next) return
    event.preventDefault()
    if (!inMonth(next)) onMonth(next)
    setFocused(next)
  }
  return (
    <table className={classes.grid} ref={table}>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              <span aria-hidden>{name.slice(0, 3)}</span>
              <span className="visually-hidden">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                entries={byDay.get(day) ?? []}
                gap={gaps.find((one) => one.from <= day && day <= one.to)}
                outside={!inMonth(day)}
                today={day === today}
                past={day < today}
                tabIndex={day === stop ? 0 : -1}
                onKeyDown={(event) => walk(event, day)}
                onOpen={() => onOpenDay(day)}
                onDropped={(key) => {
                  const entry = entries.find((one) => one.key === key)
                  if (entry && entry.day !== day) onMove(entry, day)
                }}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DayCellProps {
  day: Day
  entries: readonly Entry[]
  gap: Gap | undefined
  outside: boolean
  today: boolean
  past: boolean
  tabIndex: 0 | -1
  onKeyDown: (event: KeyboardEvent) => void
  onOpen: () => void
  onDropped: (key: string) => void
}

const dragType = "application/x-bedside-entry"

function DayCell({ day, entries, gap, outside, today, past, tabIndex, onKeyDown, onOpen, onDropped }: DayCellProps) {
  const [over, setOver] = useState(false)
  const drag = (event: DragEvent, next: boolean) => {
    if (past || !event.dataTransfer.types.includes(dragType)) return
    event.preventDefault()
    setOver(next)
  }
  const drop = (event: DragEvent) => {
    drag(event, false)
    const key = event.dataTransfer.getData(dragType)
    if (key) onDropped(key)
  }
  const more = entries.length - room
  const count = entries.length === 0 ? "nothing planned" : `${entries.length} ${entries.length === 1 ? "post" : "posts"}`
  const marks = {
    "data-outside": outside || undefined,
    "data-today": today || undefined,
    "data-gap": gap ? true : undefined,
    "data-over": over || undefined,
  }
  return (
    <td
      className={classes.day}
      {...marks}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={drop}
    >
      <button
        type="button"
        className={classes.number}
        data-day={day}
        tabIndex={tabIndex}
        aria-label={`${dayText(day)}, ${count}${today ? ", today" : ""}`}
        onKeyDown={onKeyDown}
        onClick={onOpen}
      >
        {Number(day.slice(8))}
      </button>
      {gap?.from === day ? <p className={classes.gap}>Nothing for {gap.days} days</p> : null}
      <ul className={classes.entries}>
        {entries.slice(0, more === 1 ? room + 1 : room).map((entry) => (
          <li key={entry.key}>
            <EntryLink entry={entry} />
          </li>
        ))}
      </ul>
      {more > 1 ? (
        <button type="button" className={classes.more} onClick={onOpen}>
          +{more} more<span className="visually-hidden"> on {dayText(day)}</span>
        </button>
      ) : null}
    </td>
  )
}

function EntryLink({ entry }: { entry: Entry }) {
  const zone = useZone()
  const networks = [...new Set(entry.channels.map((one) => one.networkId))].slice(0, 3)
  return (
    <PracticeLink
      to={`/posts/${entry.postId}`}
      className={classes.entry}
      data-state={entry.state}
      draggable={movable(entry)}
      title={entry.excerpt}
      onDragStart={(event) => event.dataTransfer.setData(dragType, entry.key)}
    >
      <span className={classes.entryHead}>
        <StateMark state={entry.state} />
        <time dateTime={entry.at}>{clockTime(new Date(entry.at), zone)}</time>
        <span className={classes.entryMarks}>
          {networks.map((id) => (
            <NetworkMark key={id} networkId={id} size={16} />
          ))}
        </span>
      </span>
      <span className={classes.entryWords}>{entry.excerpt || "Pictures only"}</span>
    </PracticeLink>
  )
}
