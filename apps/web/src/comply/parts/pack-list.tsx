import type { PackView } from "@bedside/contracts"
import { IconCheck, IconCircleOff } from "@tabler/icons-react"
import { WordBadge } from "../../ui/badge.tsx"
import { Section } from "../../ui/page.tsx"
import { Row, Rows } from "../../ui/rows.tsx"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { packsInOrder } from "../comply.model.ts"

/** Law older than any post has no day worth telling. */
const longStanding = "2000-01-01"
const dayFormat = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", year: "numeric", month: "short", day: "numeric" })
const since = (day: string) => (day === longStanding ? "in force" : `from ${dayFormat.format(new Date(`${day}T00:00:00Z`))}`)

/** Which lists of rules judge this practice, why, and since when. */
export function PackList({ packs }: { packs: readonly PackView[] }) {
  const used = packs.filter((pack) => pack.used).length
  return (
    <Section
      title="Whose rules"
      text={
        <>
          {used} of {packs.length} lists of rules count for you. Which ones follows from your state, specialty and programs in{" "}
          <PracticeLink to="/settings">Settings</PracticeLink>.
        </>
      }
      flush
    >
      <Rows label="Lists of rules">
        {packsInOrder(packs).map((pack) => (
          <Row
            key={pack.id}
            title={pack.title}
            meta={`${pack.when} · ${pack.rules > 0 ? `${pack.rules} rules` : "makes rules stricter"} · version ${pack.version}, ${since(pack.effectiveFrom)}`}
            side={
              pack.used ? (
                <WordBadge icon={IconCheck} tone="ok">
                  In use
                </WordBadge>
              ) : (
                <WordBadge icon={IconCircleOff}>Not in use</WordBadge>
              )
            }
          />
        ))}
      </Rows>
    </Section>
  )
}
