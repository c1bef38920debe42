import type { Finding, PostContent } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { useId, useState } from "react"
import { VerdictBadge } from "../../ui/badge.tsx"
import type { CheckView } from "../use-check.ts"
import { isBlank } from "../compose.model.ts"
import { keyOf, outcomeOf, summaryText, wordsOf } from "../findings.model.ts"
import { FindingCard, type FindingActs } from "./finding-card.tsx"
import classes from "./finding-list.module.css"

/** So many are drawn at once; hundreds of cards would make typing slow, and nobody reads them together. */
const few = 12

interface FindingListProps extends FindingActs {
  check: CheckView
  content: PostContent
  /** The open one. */
  activeKey: string | null
  onOpen: (key: string | null) => void
  /** Names a channel's or a picture's text. */
  nameOf: (finding: Finding) => string
}

/** The verdict in a sentence, then each finding: what, why, and how to mend it. */
export function FindingList({ check, content, activeKey, onOpen, nameOf, ...acts }: FindingListProps) {
  const [all, setAll] = useState(false)
  const title = useId()
  const { findings } = check
  const open = findings.filter((one) => !one.override)
  const blank = isBlank(content)
  const activeAt = findings.findIndex((one) => keyOf(one) === activeKey)
  const shown = all || activeAt >= few ? findings : findings.slice(0, few)
  return (
    <section className={classes.panel} aria-labelledby={title} id="check">
      <header className={classes.head}>
        <h2 className={classes.title} id={title}>
          Privacy and law check
        </h2>
        {blank ? null : <VerdictBadge outcome={outcomeOf(findings)} {...(open.length > 0 ? { count: open.length } : {})} />}
      </header>
      <p className={classes.summary}>{blank ? "Your words are checked as you write." : summaryText(findings)}</p>
      <p className={classes.state}>{blank ? "" : stateText(check)}</p>
      <ul className={classes.list}>
        {shown.map((finding) => {
          const key = keyOf(finding)
          return (
            <FindingCard
              key={key}
              finding={finding}
              words={wordsOf(finding, content)}
              place={nameOf(finding)}
              opened={key === activeKey}
              onOpen={() => onOpen(key === activeKey ? null : key)}
              {...acts}
            />
          )
        })}
      </ul>
      {shown.length < findings.length ? (
        <Button variant="subtle" fullWidth onClick={() => setAll(true)}>
          Show all {findings.length}
        </Button>
      ) : null}
    </section>
  )
}

function stateText({ state, counts }: CheckView): string {
  if (state === "server-only") return "This browser cannot check while you type. Each save brings the check."
  if (state === "running") return "Checking your latest words…"
  return counts ? "This is the result that counts." : "Saving confirms it."
}

/** The same for screen readers: read out when it changes, and tied to the text by `aria-describedby`. */
export function FindingsSaid({ id, check, content }: { id: string; check: CheckView; content: PostContent }) {
  const open = check.findings.filter((one) => !one.override).slice(0, few)
  return (
    <div id={id} role="status" className="visually-hidden">
      <p>{isBlank(content) ? "" : summaryText(check.findings)}</p>
      <ul>
        {open.map((finding) => (
          <li key={keyOf(finding)}>
            {wordsOf(finding, content)}: {finding.message}
          </li>
        ))}
      </ul>
    </div>
  )
}
