import { Button } from "@mantine/core"
import { IconPencilPlus } from "@tabler/icons-react"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { usePractice } from "../../shell/session.ts"
import { SideSheet } from "../../ui/side-sheet.tsx"
import { useNow, useZone } from "../../ui/zone.tsx"
import type { Entry } from "../calendar.model.ts"
import { type Day, dayText, wallTime } from "../plan.model.ts"
import classes from "./calendar.module.css"
import { EntryRow } from "./entry-row.tsx"

interface DaySheetProps {
  /** The open day. */
  day: Day | undefined
  entries: readonly Entry[]
  onClose: () => void
  onMove: (entry: Entry) => void
}

/** Everything on one day. */
export function DaySheet({ day, entries, onClose, onMove }: DaySheetProps) {
  const { may } = usePractice()
  const zone = useZone()
  const today = wallTime(useNow().toISOString(), zone).day
  const list = entries.filter((entry) => entry.day === day)
  return (
    <SideSheet opened={day !== undefined} onClose={onClose} title={day ? dayText(day) : ""}>
      {list.length === 0 ? <p className={classes.nothing}>Nothing on this day.</p> : null}
      <div className={classes.sheet}>
        <ul className={classes.rows}>
          {list.map((entry) => (
            <EntryRow key={entry.key} entry={entry} onMove={onMove} />
          ))}
        </ul>
      </div>
      {day && day >= today && may("compose:write") ? (
        <Button component={PracticeLink} to={`/compose?day=${day}`} leftSection={<IconPencilPlus size={18} stroke={1.75} />} mt={16}>
          New post for this day
        </Button>
      ) : null}
    </SideSheet>
  )
}
