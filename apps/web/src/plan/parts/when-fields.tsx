import { TextInput } from "@mantine/core"
import { useNow, useZone } from "../../ui/zone.tsx"
import { zoneName } from "../../ui/time.ts"
import { chosenMoment, wallTime, zonedTime, type When } from "../plan.model.ts"
import classes from "./when.module.css"

interface WhenFieldsProps {
  when: Extract<When, { mode: "later" }>
  onChange: (when: When) => void
  /** Read-only facts about the choice stay below the fields. */
  disabled?: boolean
}

/** A day and a time on the practice's clock, with the zone beside them. The browser's own pickers: keyboard and phone work as everywhere. */
export function WhenFields({ when, onChange, disabled = false }: WhenFieldsProps) {
  const zone = useZone()
  const now = useNow()
  const chosen = chosenMoment(when, zone, now)
  const moment = zonedTime(when.day, when.clock, zone)
  return (
    <div>
      <div className={classes.fields}>
        <TextInput
          type="date"
          label="Day"
          value={when.day}
          min={wallTime(now.toISOString(), zone).day}
          disabled={disabled}
          onChange={(event) => onChange({ ...when, day: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label="Time"
          value={when.clock}
          disabled={disabled}
          onChange={(event) => onChange({ ...when, clock: event.currentTarget.value })}
        />
        <span className={classes.zone}>
          {zoneName(moment ? new Date(moment.instant) : now, zone)} · {zone.replaceAll("_", " ")}
        </span>
      </div>
      <p className={chosen.ok ? classes.note : classes.problem} role="status">
        {chosen.ok ? chosen.note : chosen.reason}
      </p>
    </div>
  )
}
