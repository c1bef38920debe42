import type { Finding } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconChevronDown, IconCircleCheck, IconEye, IconInfoCircle, IconShieldX } from "@tabler/icons-react"
import { useEffect, useRef } from "react"
import { TimeText } from "../../ui/zone.tsx"
import { levelOf, type Level } from "../findings.model.ts"
import classes from "./finding-list.module.css"
import { OverrideForm } from "./override-form.tsx"

/** What a person can do about a finding; absent ones are not offered. */
export interface FindingActs {
  /** Puts the proposed words in place. */
  onFix?: ((finding: Finding) => void) | undefined
  /** Takes the words out. */
  onRemove?: ((finding: Finding) => void) | undefined
  /** Shows the words in the text. */
  onShow?: ((finding: Finding) => void) | undefined
  /** Lets it pass with a reason; the promise ends when the server agreed. */
  onOverride?: ((finding: Finding, reason: string) => Promise<unknown>) | undefined
  mayOverride: (finding: Finding) => boolean
}

interface FindingCardProps extends FindingActs {
  finding: Finding
  words: string
  place: string
  opened: boolean
  onOpen: () => void
}

const looks: Readonly<Record<Level, { icon: typeof IconEye; word: string }>> = {
  blocked: { icon: IconShieldX, word: "Blocks" },
  review: { icon: IconEye, word: "Second look" },
  hint: { icon: IconInfoCircle, word: "Hint" },
}

/** One finding: the words and what is wrong; open, it says why, shows the law on demand, and offers the ways out. */
export function FindingCard({ finding, words, place, opened, onOpen, ...acts }: FindingCardProps) {
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (opened) row.current?.scrollIntoView({ block: "nearest" })
  }, [opened])
  const level = levelOf(finding)
  const { icon: Mark, word } = finding.override ? { icon: IconCircleCheck, word: "Let pass" } : looks[level]
  return (
    <li ref={row} className={classes.card} data-level={finding.override ? "passed" : level}>
      <button type="button" className={classes.face} aria-expanded={opened} onClick={onOpen}>
        <Mark size={20} stroke={1.75} aria-hidden />
        <span className={classes.what}>
          <span className={classes.word}>
            {word}
            {place ? ` · ${place}` : ""}
          </span>
          {words ? <q className={classes.words}>{words}</q> : null}
          <span>{finding.message}</span>
        </span>
        <IconChevronDown size={18} stroke={1.75} className={classes.arrow} aria-hidden />
      </button>
      {opened ? (
        <div className={classes.body}>
          <h3 className={classes.label}>Why</h3>
          <p>{finding.why}</p>
          <h3 className={classes.label}>What to do</h3>
          <p>{finding.fix}</p>
          {finding.override ? <Passed override={finding.override} /> : <Acts finding={finding} hasWords={words !== ""} {...acts} />}
          {finding.cites.length > 0 ? (
            <details className={classes.law}>
              <summary>The rule behind it</summary>
              <ul>
                {finding.cites.map((cite) => (
                  <li key={cite}>{cite}</li>
                ))}
              </ul>
            </details>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}

function Passed({ override }: { override: NonNullable<Finding["override"]> }) {
  return (
    <p className={classes.passed}>
      {override.by} let this pass <TimeText at={override.at} />: {override.reason}
    </p>
  )
}

function Acts({
  finding,
  hasWords,
  onFix,
  onRemove,
  onShow,
  onOverride,
  mayOverride,
}: FindingActs & { finding: Finding; hasWords: boolean }) {
  const fix = finding.autoFix
  return (
    <div className={classes.acts}>
      {fix && onFix && fix.replacement !== "" ? (
        <Button size="compact-md" onClick={() => onFix(finding)}>
          Write “{fix.replacement.length > 40 ? `${fix.replacement.slice(0, 40)}…` : fix.replacement}” instead
        </Button>
      ) : null}
      {hasWords && onRemove ? (
        <Button size="compact-md" variant={fix?.replacement ? "default" : "filled"} onClick={() => onRemove(finding)}>
          Remove these words
        </Button>
      ) : null}
      {hasWords && onShow ? (
        <Button size="compact-md" variant="subtle" onClick={() => onShow(finding)}>
          Show in the text
        </Button>
      ) : null}
      {onOverride && mayOverride(finding) ? <OverrideForm onOverride={(reason) => onOverride(finding, reason)} /> : null}
    </div>
  )
}
