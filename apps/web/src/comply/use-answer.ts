import { useEffect, useRef, useState } from "react"
import { type Checker, openChecker } from "./checker.ts"
import type { AnswerTo, Question } from "./question.ts"

/** Milliseconds of quiet after a keystroke before the check runs. */
const quiet = 250

interface NewestAnswer<Q extends Question> {
  readonly last: { readonly question: Q; readonly answer: AnswerTo<Q> } | undefined
  readonly broken: boolean
}

/** The newest answer to a question that changes while somebody types. `broken` when this browser cannot run the check. */
export function useAnswer<Q extends Question>(question: Q | undefined): NewestAnswer<Q> {
  const checker = useRef<Checker<Q>>(undefined)
  const [last, setLast] = useState<NewestAnswer<Q>["last"]>()
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    checker.current = openChecker<Q>()
    return () => checker.current?.close()
  }, [])
  useEffect(() => {
    if (!question) return
    const timer = setTimeout(() => {
      checker.current?.ask(question).then(
        (answer) => {
          setBroken(false)
          if (answer) setLast({ question, answer })
        },
        () => setBroken(true),
      )
    }, quiet)
    return () => clearTimeout(timer)
  }, [question])
  return { last, broken }
}
