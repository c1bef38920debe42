import type { CheckAnswer as Given, PracticeCheck } from "@bedside/contracts"
import { Button, Radio, Textarea, TextInput } from "@mantine/core"
import { useState } from "react"
import { usePractice } from "../../shell/session.ts"
import { ProblemNotice } from "../../ui/notice.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { type AnswerForm, answerProblem, answerWords } from "../practice-checks.model.ts"
import type { CheckAnswers } from "../use-check-answers.ts"
import classes from "./comply.module.css"

interface CheckAnswerProps {
  check: PracticeCheck
  /** What is true or not. */
  statement: string
  /** The practice's calendar day. */
  today: string
  answers: CheckAnswers
}

/** What somebody answered where Bedside cannot see, with a way to answer and a way back. */
export function CheckAnswer({ check, statement, today, answers }: CheckAnswerProps) {
  const may = usePractice().may("comply:set-rules")
  const [asked, setAsked] = useState<string | null>(null)
  const answerId = check.answer?.id ?? ""
  // A kept answer closes the form: it was opened on the answer before.
  const open = asked === answerId
  return (
    <div className={classes.answer}>
      <h4 className={classes.answerTitle}>{check.answer ? "Answered" : "To be answered"}</h4>
      <p className={classes.statement}>“{statement}”</p>
      {check.answer ? <Kept check={check} answer={check.answer} answers={may ? answers : undefined} /> : null}
      <ProblemNotice error={answers.errorOf(check.id)} />
      {may && open ? <Form check={check} today={today} answers={answers} onClose={() => setAsked(null)} /> : null}
      {may && !open ? (
        <div>
          <Button variant={check.state === "not-known" ? "filled" : "default"} onClick={() => setAsked(answerId)}>
            {check.answer ? "Answer again" : "Answer this"}
          </Button>
        </div>
      ) : null}
      {may ? null : <p className={classes.quiet}>The privacy officer or an owner answers this.</p>}
    </div>
  )
}

interface KeptProps {
  check: PracticeCheck
  answer: Given
  /** Absent for those who may only read. */
  answers: CheckAnswers | undefined
}

function Kept({ check, answer, answers }: KeptProps) {
  return (
    <div className={classes.kept}>
      <p>{answerWords(answer)}</p>
      {answer.note ? <p>Note: {answer.note}</p> : null}
      <p className={classes.quiet}>
        {answer.by}, <TimeText at={answer.at} />
      </p>
      {answers ? (
        <div>
          <Button
            variant="default"
            size="compact-md"
            loading={answers.isBusy(check.id)}
            aria-label={`Take back the answer: ${check.title}`}
            onClick={() => answers.takeBack(check, answer)}
          >
            Take back
          </Button>
        </div>
      ) : null}
    </div>
  )
}

interface FormProps {
  check: PracticeCheck
  today: string
  answers: CheckAnswers
  onClose: () => void
}

function Form({ check, today, answers, onClose }: FormProps) {
  const [form, setForm] = useState<AnswerForm>({ answer: null, on: today, note: "" })
  const [tried, setTried] = useState(false)
  const problem = answerProblem(form, today)
  const keep = () => {
    const { answer, on, note } = form
    if (problem !== null || answer === null) setTried(true)
    else answers.give(check, { answer, on, note: note.trim() || null })
  }
  return (
    <form
      className={classes.answerForm}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <Radio.Group
        label="Is this true?"
        value={form.answer ?? ""}
        error={tried && form.answer === null ? problem : undefined}
        onChange={(chosen) => setForm({ ...form, answer: chosen === "in-order" ? "in-order" : "needs-work" })}
      >
        <div className={classes.choices}>
          <Radio value="in-order" label="Yes, it is in order" autoFocus />
          <Radio value="needs-work" label="No, it needs work" />
        </div>
      </Radio.Group>
      <TextInput
        type="date"
        label="On which day"
        description="The day it was true."
        max={today}
        maw={280}
        value={form.on}
        error={tried && form.answer !== null ? problem : undefined}
        onChange={(event) => setForm({ ...form, on: event.currentTarget.value })}
      />
      <Textarea
        label="Note (optional)"
        description="Where the proof is. No patient's name."
        autosize
        minRows={1}
        maxRows={6}
        maxLength={500}
        value={form.note}
        onChange={(event) => setForm({ ...form, note: event.currentTarget.value })}
      />
      <div className={classes.answerFoot}>
        <Button type="submit" loading={answers.isBusy(check.id)}>
          Keep this answer
        </Button>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
