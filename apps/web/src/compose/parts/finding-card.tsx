import type { Finding } from "@bedside/contracts"
import { Button } from "@mantine/core"
import {
  IconChevronDown,
  IconCircleCheck,
  IconEye,
  IconInfoCircle,
  IconMessageQuestion,
  IconPencil,
  IconShieldX,
} from "@tabler/icons-react"
import { lazy, Suspense, useEffect, useRef, useState } from "react"
import type { KeptLabel, LabelKind } from "../../comply/parts/wrong-form.tsx"
import { TimeText } from "../../ui/zone.tsx"
import type { Group } from "../findings.model.ts"
import { fixWords } from "../fixes.model.ts"
import classes from "./finding-list.module.css"

const WrongForm = lazy(() => import("../../comply/parts/wrong-form.tsx").then((parts) => ({ default: parts.WrongForm })))
const OverrideForm = lazy(() => import("./override-form.tsx").then((parts) => ({ default: parts.OverrideForm })))

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
  /** What kind of text it is, for saying that the finding is wrong; absent where nobody may. */
  labelAs?: LabelKind | undefined
}

interface FindingCardProps extends FindingActs {
  finding: Finding
  group: Group
  words: string
  /** The whole text the finding is in. */
  text: string
  place: string
  /** The heading above says how grave it is. */
  underHeading: boolean
  opened: boolean
  onOpen: () => void
}

export const looks: Readonly<Record<Group, { icon: typeof IconEye; word: string; title: string }>> = {
  blocked: { icon: IconShieldX, word: "Blocks", title: "Blocks" },
  review: { icon: IconEye, word: "Waits for review", title: "Waits for review" },
  asks: { icon: IconMessageQuestion, word: "Asks you", title: "Asks you" },
  hint: { icon: IconInfoCircle, word: "Hint", title: "Hints" },
  unfinished: { icon: IconPencil, word: "Still to do", title: "Still to do" },
  passed: { icon: IconCircleCheck, word: "Let pass", title: "Let pass" },
}

/** One finding: the words and what is wrong; open, it says why, shows the law on demand, and offers the ways out. */
export function FindingCard({ finding, group, words, text, place, underHeading, opened, onOpen, ...acts }: FindingCardProps) {
  const row = useRef<HTMLLIElement>(null)
  const [said, setSaid] = useState<KeptLabel>()
  useEffect(() => {
    if (opened) row.current?.scrollIntoView({ block: "nearest" })
  }, [opened])
  const { icon: Mark, word } = looks[group]
  return (
    <li ref={row} className={classes.card} data-level={group}>
      <button type="button" className={classes.face} aria-expanded={opened} onClick={onOpen}>
        <Mark size={20} stroke={1.75} aria-hidden />
        <span className={classes.what}>
          <span className={underHeading && !place && !said ? "visually-hidden" : classes.word}>
            {[underHeading && (place || said) ? "" : word, place, said ? "You said it is wrong" : ""].filter(Boolean).join(" · ")}
          </span>
          {words ? <q className={classes.words}>{words}</q> : null}
          <span>{finding.message}</span>
        </span>
        <IconChevronDown size={18} stroke={1.75} className={classes.arrow} aria-hidden />
      </button>
      {opened ? (
        <div className={classes.body}>
          <h4 className={classes.label}>Why</h4>
          <p>{finding.why}</p>
          <h4 className={classes.label}>What to do</h4>
          <p>{finding.fix}</p>
          {finding.override ? (
            <Passed override={finding.override} />
          ) : (
            <Acts finding={finding} hasWords={words !== ""} text={text} said={said} onSaid={setSaid} {...acts} />
          )}
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

interface ActsProps extends FindingActs {
  finding: Finding
  hasWords: boolean
  text: string
  said: KeptLabel | undefined
  onSaid: (said: KeptLabel | undefined) => void
}

function Acts({ finding, hasWords, text, said, onSaid, onFix, onRemove, onShow, onOverride, mayOverride, labelAs }: ActsProps) {
  const [form, setForm] = useState<"wrong" | "override">()
  const { autoFix } = finding
  const close = () => setForm(undefined)
  return (
    <>
      <div className={classes.acts}>
        {autoFix && onFix ? (
          <Button size="compact-md" onClick={() => onFix(finding)}>
            {fixWords(finding)}
          </Button>
        ) : null}
        {hasWords && onRemove && autoFix?.replacement !== "" ? (
          <Button size="compact-md" variant={autoFix ? "default" : "filled"} onClick={() => onRemove(finding)}>
            Remove these words
          </Button>
        ) : null}
        {hasWords && onShow ? (
          <Button size="compact-md" variant="subtle" onClick={() => onShow(finding)}>
            Show in the text
          </Button>
        ) : null}
        {onOverride && mayOverride(finding) ? (
          <Button size="compact-md" variant="subtle" aria-expanded={form === "override"} onClick={() => setForm("override")}>
            Let it pass…
          </Button>
        ) : null}
        {labelAs && !said ? (
          <Button size="compact-md" variant="subtle" color="gray" aria-expanded={form === "wrong"} onClick={() => setForm("wrong")}>
            Wrong?
          </Button>
        ) : null}
      </div>
      <Suspense fallback={null}>
        {form === "override" && onOverride ? <OverrideForm onOverride={(reason) => onOverride(finding, reason)} onClose={close} /> : null}
        {labelAs && (form === "wrong" || said) ? (
          <WrongForm ruleId={finding.ruleId} kind={labelAs} text={text} said={said} onSaid={onSaid} onClose={close} />
        ) : null}
      </Suspense>
    </>
  )
}
