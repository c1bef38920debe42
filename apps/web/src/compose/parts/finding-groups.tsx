import type { Finding, PostContent } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { type ReactNode, useId, useState } from "react"
import { type Group, grouped, keyOf, textOf, wordsOf } from "../findings.model.ts"
import { FindingCard, type FindingActs, looks } from "./finding-card.tsx"
import classes from "./finding-list.module.css"

/** So many of a group are drawn at once; hundreds of cards would make typing slow, and nobody reads them together. */
const few = 12
/** More hints than this wait behind a button: what is grave must not drown in them. */
const fewHints = 3

interface FindingGroupsProps extends FindingActs {
  findings: readonly Finding[]
  content: PostContent
  /** One finding alone needs no heading: its card says the same. */
  headed: boolean
  activeKey: string | null
  onOpen: (key: string | null) => void
  nameOf: (finding: Finding) => string
}

/** The findings in groups, gravest first: what, why, and how to mend it. */
export function FindingGroups({ findings, content, headed, activeKey, onOpen, nameOf, ...acts }: FindingGroupsProps) {
  return (
    <>
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
    </>
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
