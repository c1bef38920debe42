import type { Finding, PostContent } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconWand } from "@tabler/icons-react"
import { type ReactNode, useId, useState } from "react"
import { VerdictBadge } from "../../ui/badge.tsx"
import { isBlank } from "../compose.model.ts"
import { aboutWords, gradeText, type Group, grouped, keyOf, outcomeOf, summaryText, textOf, wordsOf } from "../findings.model.ts"
import type { CheckView } from "../use-check.ts"
import { FindingCard, type FindingActs, looks } from "./finding-card.tsx"
import classes from "./finding-list.module.css"

/** So many of a group are drawn at once; hundreds of cards would make typing slow, and nobody reads them together. */
const few = 12
/** More hints than this wait behind a button: what is grave must not drown in them. */
const fewHints = 3

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
      {grouped(findings, content).map(({ group, findings: own }) => (
        <FindingGroup key={group} group={group} findings={own} activeKey={activeKey} heading={headed}>
          {(finding) => {
            const key = keyOf(finding)
            return (
              <FindingCard
                key={key}
                finding={finding}
                group={group}
                words={wordsOf(finding, content)}
                text={textOf(content, finding.where)}
                underHeading={headed}
                place={nameOf(finding)}
                opened={key === activeKey}
                onOpen={() => onOpen(key === activeKey ? null : key)}
                {...acts}
              />
            )
          }}
        </FindingGroup>
      ))}
      {acts.onFix && open.some((one) => one.autoFix && one.span) ? (
        <p className={classes.foot}>
          In the text, <kbd>Alt</kbd> <kbd>Enter</kbd> fixes the marked words at the cursor, <kbd>Ctrl</kbd> <kbd>Z</kbd> takes it back.
        </p>
      ) : null}
    </section>
  )
}

interface FindingGroupProps {
  group: Group
  findings: readonly Finding[]
  activeKey: string | null
  heading: boolean
  children: (finding: Finding) => ReactNode
}

function FindingGroup({ group, findings, activeKey, heading, children }: FindingGroupProps) {
  const quiet = group === "hint" && findings.length > fewHints
  const [shown, setShown] = useState<number>()
  const title = useId()
  const activeAt = findings.findIndex((one) => keyOf(one) === activeKey)
  const count = Math.max(shown ?? (quiet ? 0 : few), activeAt + 1)
  const left = findings.length - count
  return (
    <div role="group" aria-labelledby={title} className={classes.group}>
      <h3 id={title} className={heading || quiet ? classes.groupTitle : "visually-hidden"} data-level={group}>
        {looks[group].title} <span className={classes.groupCount}>{findings.length}</span>
      </h3>
      <ul className={classes.list}>{findings.slice(0, count).map(children)}</ul>
      {left > 0 ? (
        <Button variant="subtle" fullWidth onClick={() => setShown(findings.length)}>
          {count === 0 ? `Show ${left} hints` : `Show all ${findings.length}`}
        </Button>
      ) : quiet ? (
        <Button variant="subtle" fullWidth onClick={() => setShown(0)}>
          Hide the hints
        </Button>
      ) : null}
    </div>
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
