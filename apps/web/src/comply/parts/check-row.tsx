import type { PracticeCheck } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconChevronDown } from "@tabler/icons-react"
import { type ReactNode, useEffect, useId, useRef, useState } from "react"
import { goWords } from "../../shell/navigation.ts"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { checkLine, foundWords, shownAtFirst } from "../practice-checks.model.ts"
import type { CheckAnswers } from "../use-check-answers.ts"
import { CheckAnswer } from "./check-answer.tsx"
import classes from "./comply.module.css"
import { Fact } from "./fact.tsx"

interface CheckRowProps {
  check: PracticeCheck
  /** The practice's calendar day. */
  today: string
  badge: ReactNode
  opened: boolean
  /** Takes the focus whenever this number becomes another, but for 0. */
  focused: number
  answers: CheckAnswers
  onOpen: () => void
}

/** One check; open, it says what was found, why it matters, the law or lesson behind it, what to do, and what was answered. */
export function CheckRow({ check, today, badge, opened, focused, answers, onOpen }: CheckRowProps) {
  const body = useId()
  const face = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focused > 0) face.current?.focus()
  }, [focused])
  return (
    <li className={classes.rule} data-opened={opened || undefined}>
      <button ref={face} type="button" className={classes.face} aria-expanded={opened} aria-controls={body} onClick={onOpen}>
        <span className={classes.name}>
          <span className={classes.ruleTitle}>{check.title}</span>
          {opened ? null : <span className={classes.line}>{checkLine(check)}</span>}
        </span>
        {badge}
        <IconChevronDown size={18} stroke={1.75} className={classes.arrow} aria-hidden />
      </button>
      <div id={body} hidden={!opened}>
        {opened ? (
          <>
            <dl className={classes.facts}>
              <Fact name="What is known">
                {check.because}
                <FoundList found={check.found} />
              </Fact>
              <Fact name="Why it matters">{check.why}</Fact>
              <Fact name="Law or lesson">{check.source}</Fact>
              <Fact name="What to do">{check.fix}</Fact>
            </dl>
            {check.page ? (
              <div className={classes.go}>
                <Button component={PracticeLink} to={`/${check.page}`} variant="default">
                  {goWords(`/${check.page}`)}
                </Button>
              </div>
            ) : null}
            {check.statement === null ? null : <CheckAnswer check={check} statement={check.statement} today={today} answers={answers} />}
          </>
        ) : null}
      </div>
    </li>
  )
}

function FoundList({ found }: Pick<PracticeCheck, "found">) {
  const [all, setAll] = useState(false)
  if (found.length === 0) return null
  return (
    <>
      <ul className={classes.finds}>
        {(all ? found : found.slice(0, shownAtFirst)).map((one) => (
          <li key={foundWords(one)}>
            {one.about?.kind === "post" ? <PracticeLink to={`/posts/${one.about.id}`}>{foundWords(one)}</PracticeLink> : foundWords(one)}
          </li>
        ))}
      </ul>
      {found.length > shownAtFirst && !all ? (
        <Button variant="subtle" size="compact-md" onClick={() => setAll(true)}>
          Show all {found.length}
        </Button>
      ) : null}
    </>
  )
}
