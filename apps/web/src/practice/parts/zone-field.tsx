import { NativeSelect } from "@mantine/core"
import { zoneGroups } from "../zones.model.ts"

interface ZoneFieldProps {
  value: string
  onChange: (zone: string) => void
  error?: string | undefined
  disabled?: boolean
}

/** The practice's time zone; every time in Bedside is written in it. */
export function ZoneField({ value, onChange, error, disabled = false }: ZoneFieldProps) {
  const groups = zoneGroups(Intl.supportedValuesOf("timeZone"), value)
  return (
    <NativeSelect
      label="Time zone"
      description="Posts go out in this zone, whoever schedules them."
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      disabled={disabled}
    >
      {groups.map(({ group, items }) => (
        <optgroup key={group} label={group}>
          {items.map((item) => (
            <option key={item.value} value={item.value}>
              {item.label}
            </option>
          ))}
        </optgroup>
      ))}
    </NativeSelect>
  )
}

/** This browser's zone: a good guess for a practice being set up. */
export const guessedZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || "America/New_York"
