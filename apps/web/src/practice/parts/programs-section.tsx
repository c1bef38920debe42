import type { PracticeProfile } from "@bedside/contracts"
import { Stack, Switch, TextInput } from "@mantine/core"
import { Section } from "../../ui/page.tsx"
import { employeesIn } from "../settings.model.ts"

type Programs = PracticeProfile["programs"]

/** What brings rules of its own, in the words of those who would say yes. */
const questions: readonly { key: Exclude<keyof Programs, "employees">; label: string; text: string }[] = [
  {
    key: "behavioralHealth",
    label: "We care for mental health, counseling or addictions",
    text: "Nobody may be asked for a review, and what clients say about you waits for legal review.",
  },
  {
    key: "part2",
    label: "We run a program for substance use under 42 CFR Part 2",
    text: "No answer may hint that somebody attends it, and stories need a Part 2 consent.",
  },
  {
    key: "sartMember",
    label: "We are a member of SART",
    text: "For fertility clinics: success numbers need a link to your clinic report, and clinics are not compared. Counts when your specialty names fertility or reproduction.",
  },
  {
    key: "hhsRecipient",
    label: "We receive federal health funds",
    text: "Such as Medicaid, CHIP or a grant. From May 2027 (May 2028 with fewer than 15 people) new pictures need a description and videos need captions, and no one can lower that. If you only bill Medicare Part B, ask counsel.",
  },
]

interface ProgramsSectionProps {
  programs: Programs
  /** What is wrong with the number of people. */
  error: string | undefined
  disabled: boolean
  onChange: (programs: Programs) => void
}

/** Which programs the practice runs or belongs to, since some bring rules of their own. */
export function ProgramsSection({ programs, error, disabled, onChange }: ProgramsSectionProps) {
  return (
    <Section
      title="What else counts for you"
      text="Some programs bring rules of their own, beside those of your state and specialty. Say yes only to what you are; the page Rules shows what follows."
    >
      <Stack gap={20}>
        {questions.map(({ key, label, text }) => (
          <Switch
            key={key}
            label={label}
            description={text}
            checked={programs[key]}
            disabled={disabled}
            onChange={(event) => onChange({ ...programs, [key]: event.currentTarget.checked })}
          />
        ))}
        <TextInput
          label="How many people you employ"
          description="Decides from when pictures and videos must be accessible. If it stays empty, the earlier date counts."
          inputMode="numeric"
          maxLength={7}
          maw={280}
          value={programs.employees ?? ""}
          error={error}
          disabled={disabled}
          onChange={(event) => onChange({ ...programs, employees: employeesIn(event.currentTarget.value) })}
        />
      </Stack>
    </Section>
  )
}
