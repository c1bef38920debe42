import { IconEye, IconInfoCircle, IconMessageQuestion, IconShieldX, type Icon } from "@tabler/icons-react"
import { type BadgeTone, WordBadge } from "../../ui/badge.tsx"
import { type Severity, severityWords } from "../comply.model.ts"

const looks: Readonly<Record<Severity, readonly [icon: Icon, tone: BadgeTone]>> = {
  block: [IconShieldX, "blocked"],
  "needs-review": [IconEye, "review"],
  warn: [IconMessageQuestion, "action"],
  info: [IconInfoCircle, "quiet"],
}

/** How severe a finding of a rule is, by icon and word. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  const [icon, tone] = looks[severity]
  return (
    <WordBadge icon={icon} tone={tone}>
      {severityWords[severity]}
    </WordBadge>
  )
}
