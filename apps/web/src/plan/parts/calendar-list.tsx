import { Button } from "@mantine/core"
import { IconCalendar } from "@tabler/icons-react"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { usePractice } from "../../shell/session.ts"
import { EmptyState } from "../../ui/notice.tsx"
import type { Entry, Gap } from "../calendar.model.ts"
import { type Day, dayText, monthText } from "../plan.model.ts"
import classes from "./calendar.module.css"
import { EntryRow } from "./entry-row.tsx"

interface CalendarListProps {
  month: Day
  today: Day
  entries: readonly Entry[]
  gaps: readonly Gap[]
  onMove: (entry: Entry) => void
}

/** Day by day; a stretch without posts has a line of its own. */
export function CalendarList({ month, today, entries, gaps, onMove }: CalendarListProps) {
  const { may } = usePractice()
  const inMonth = (day: Day) => day.slice(0, 7) === month.slice(0, 7)
  const days = [...Map.groupBy(entries, (entry) => entry.day)].filter(([day]) => inMonth(day))
  const shownGaps = gaps.filter((gap) => inMonth(gap.from))
  const newPost = (day?: Day) =>
    may("compose:write") ? (
      <Button
        component={PracticeLink}
        to={day ? `/compose?day=${day}` : "/compose"}
        variant={day ? "subtle" : "filled"}
        size={day ? "compact-md" : "sm"}
      >
        {day ? "Plan one" : "Write a post"}
      </Button>
    ) : null
  if (days.length === 0) {
    return (
      <div className={classes.list}>
        <EmptyState icon={IconCalendar} title={`Nothing in ${monthText(month)}`} action={newPost()}>
          Posts you schedule stand here with their time, their channels, and whether they went out.
        </EmptyState>
      </div>
    )
  }
  const lines = [
    ...days.map(([day, list]) => ({ day, node: <DayGroup key={day} day={day} today={day === today} entries={list} onMove={onMove} /> })),
    ...shownGaps.map((gap) => ({
      day: gap.from,
      node: (
        <div key={`gap-${gap.from}`} className={classes.gapRow}>
          <span>
            Nothing for {gap.days} days, {dayText(gap.from, "short")} to {dayText(gap.to, "short")}
          </span>
          {newPost(gap.from)}
        </div>
      ),
    })),
  ].toSorted((a, b) => a.day.localeCompare(b.day))
  return <div className={classes.list}>{lines.map(({ node }) => node)}</div>
}

interface DayGroupProps {
  day: Day
  today: boolean
  entries: readonly Entry[]
  onMove: (entry: Entry) => void
}

function DayGroup({ day, today, entries, onMove }: DayGroupProps) {
  return (
    <section aria-label={dayText(day)}>
      <h3 className={classes.dayTitle} data-today={today || undefined}>
        {dayText(day)}
        {today ? " · today" : ""}
      </h3>
      <ul className={classes.rows}>
        {entries.map((entry) => (
          <EntryRow key={entry.key} entry={entry} onMove={onMove} />
        ))}
      </ul>
    </section>
  )
}
