import type { Finding, PostContent } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconWand } from "@tabler/icons-react"
import { lazy, Suspense, useId } from "react"
import { VerdictBadge } from "../../ui/badge.tsx"
import { isBlank } from "../compose.model.ts"
import { aboutWords, gradeText, keyOf, outcomeOf, summaryText, wordsOf } from "../findings.model.ts"
import type { CheckView } from "../use-check.ts"
import type { FindingActs } from "./finding-card.tsx"
import classes from "./finding-list.module.css"

const FindingGroups = lazy(() => import("./finding-groups.tsx").then((parts) => ({ default: parts.FindingGroups })))
/** So many are read out; the rest is in the list. */
const few = 12

interface FindingListProps extends FindingActs {
  check: CheckView
  content: PostContent
  /** The open one. */
  activeKey: string | null
  onOpen: (key: string | null) => void
  /** Names a channel's or a picture's text. */
  nameOf: (finding: Finding) => string
  /** Does every fix there is, where there are two or more. */
  all?: { readonly count: number; readonly run: () => void } | undefined
  /** What the text is, as in "this post". */
  what?: string
}

/** The verdict in a sentence, then the findings in groups: what, why, and how to mend it. */
export function FindingList({ check, content, activeKey, onOpen, nameOf, all, what = "post", ...acts }: FindingListProps) {
  const title = useId()
  const blank = isBlank(content)
  const findings = blank ? [] : check.findings
  const told = aboutWords(findings, content)
  const open = told.filter((one) => !one.override)
  const state = blank ? "" : stateText(check)
  // One finding alone needs no heading: its card says the same.
  const headed = findings.length > 1
  return (
    <section className={classes.panel} aria-labelledby={title} id="check">
      <header className={classes.head}>
        <h2 className={classes.title} id={title}>
          Privacy and law check
        </h2>
        {blank ? null : <VerdictBadge outcome={outcomeOf(told)} {...(open.length > 0 ? { count: open.length } : {})} />}
      </header>
      <p className={classes.summary}>{blank ? "Your words are checked as you write." : summaryText(told, what)}</p>
      <p className={classes.state}>{[state, blank ? null : gradeText(check.grade)].filter(Boolean).join(" ")}</p>
      {all ? (
        <div className={classes.all}>
          <Button size="compact-md" variant="default" leftSection={<IconWand size={16} stroke={1.75} />} onClick={all.run}>
            Fix all ({all.count})
          </Button>
        </div>
      ) : null}
      {findings.length > 0 ? (
        <Suspense fallback={null}>
          <FindingGroups
            findings={findings}
            content={content}
            headed={headed}
            activeKey={activeKey}
            onOpen={onOpen}
            nameOf={nameOf}
            {...acts}
          />
        </Suspense>
      ) : null}
      {acts.onFix && open.some((one) => one.autoFix && one.span) ? (
        <p className={classes.foot}>
          In the text, <kbd>Alt</kbd> <kbd>Enter</kbd> fixes the marked words at the cursor, <kbd>Ctrl</kbd> <kbd>Z</kbd> takes it back.
        </p>
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
export function FindingsSaid({ id, check, content, what = "post" }: { id: string; check: CheckView; content: PostContent; what?: string }) {
  const told = isBlank(content) ? [] : aboutWords(check.findings, content)
  const open = told.filter((one) => !one.override).slice(0, few)
  return (
    <div id={id} role="status" className="visually-hidden">
      <p>{isBlank(content) ? "" : summaryText(told, what)}</p>
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
