import { NativeSelect, Stack, Switch } from "@mantine/core"
import type { PracticeProfile } from "@bedside/contracts"
import { Section } from "../../ui/page.tsx"

type Settings = PracticeProfile["settings"]
const choices = [5, 10, 15, 20, 30, 60, 120, 240, 480, 720]
const minutesWord = (minutes: number) => (minutes < 60 ? `${minutes} minutes` : minutes === 60 ? "1 hour" : `${minutes / 60} hours`)

interface SecuritySectionProps {
  settings: Settings
  disabled: boolean
  onChange: (settings: Settings) => void
}

/** Who gets in how, and whether findings can be overridden. */
export function SecuritySection({ settings, disabled, onChange }: SecuritySectionProps) {
  const { requireSecondFactor, idleMinutes, allowOverrides, keepOriginals } = settings
  const minutes = [...new Set([...choices, idleMinutes])].sort((a, b) => a - b)
  return (
    <Section title="Security">
      <Stack gap={20}>
        <Switch
          label="Require a second factor"
          description="Everybody sets up one-time codes at the next sign-in; until then nothing else opens."
          checked={requireSecondFactor}
          disabled={disabled}
          onChange={(event) => onChange({ ...settings, requireSecondFactor: event.currentTarget.checked })}
        />
        <Switch
          label="Allow overrides"
          description="A person with the right may let a finding pass, with a reason that stays on record."
          checked={allowOverrides}
          disabled={disabled}
          onChange={(event) => onChange({ ...settings, allowOverrides: event.currentTarget.checked })}
        />
        <Switch
          label="Keep pictures and videos as they were sent"
          description="Sealed, beside the clean ones, with place and camera details in them. Off, they are deleted once they are clean."
          checked={keepOriginals ?? false}
          disabled={disabled}
          onChange={(event) => onChange({ ...settings, keepOriginals: event.currentTarget.checked })}
        />
        <NativeSelect
          label="Sign out after"
          description="Without activity. Two minutes before, Bedside asks. Shared screens need a short time."
          maw={280}
          value={idleMinutes}
          disabled={disabled}
          onChange={(event) => onChange({ ...settings, idleMinutes: Number(event.currentTarget.value) })}
          data={minutes.map((value) => ({ value: String(value), label: minutesWord(value) }))}
        />
      </Stack>
    </Section>
  )
}
