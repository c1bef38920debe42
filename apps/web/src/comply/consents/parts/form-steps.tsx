import type { Consent } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconCheck } from "@tabler/icons-react"
import { useEffect, useRef, useState } from "react"
import { useNow, useZone } from "../../../ui/zone.tsx"
import { dayKey } from "../../../ui/time.ts"
import { Notice, ProblemNotice } from "../../../ui/notice.tsx"
import { type Missing, missingToKeep, missingToSign, steps, type StepId } from "../draft.model.ts"
import type { Draft } from "../use-draft.ts"
import classes from "./form-steps.module.css"
import { FormPreview } from "./form-preview.tsx"
import { StepEnd } from "./step-end.tsx"
import { StepHow } from "./step-how.tsx"
import { StepKind } from "./step-kind.tsx"
import { StepPerson } from "./step-person.tsx"
import { StepWhat } from "./step-what.tsx"
import { StepWhere } from "./step-where.tsx"

interface FormStepsProps {
  draft: Draft
  /** What is being changed; null for a new one. */
  known: Consent | null
  saving: boolean
  error: unknown
  onSave: (withIdentity: boolean) => void
}

interface RailProps {
  at: StepId
  missing: readonly Missing[]
  seen: ReadonlySet<StepId>
  onGo: (id: StepId) => void
}

function StepRail({ at, missing, seen, onGo }: RailProps) {
  const place = steps.findIndex(({ id }) => id === at)
  return (
    <nav aria-label="Parts of the form" className={classes.rail}>
      <p className={classes.count}>
        Part {place + 1} of {steps.length}
      </p>
      <ol>
        {steps.map(({ id, title }, index) => {
          const done = seen.has(id) && id !== at && !missing.some((one) => one.step === id)
          return (
            <li key={id}>
              <button type="button" className={classes.step} aria-current={id === at ? "step" : undefined} onClick={() => onGo(id)}>
                <span className={classes.number} aria-hidden>
                  {done ? <IconCheck size={15} stroke={2} /> : index + 1}
                </span>
                <span className={classes.name}>
                  {title}
                  {done ? <span className="visually-hidden">, done</span> : null}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** The form in six short parts; any part can be opened at any time, and saving says what is missing and where. */
export function FormSteps({ draft, known, saving, error, onSave }: FormStepsProps) {
  const today = dayKey(useNow(), useZone())
  const [at, setAt] = useState<StepId>("kind")
  const [seen, setSeen] = useState<ReadonlySet<StepId>>(new Set())
  const [changesWho, setChangesWho] = useState(known === null)
  const [asked, setAsked] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  useEffect(() => {
    if (moved.current) heading.current?.focus()
    moved.current = true
  }, [at])
  const needed = missingToKeep(draft.form, changesWho ? draft.identity : null, today)
  const missing = [...needed, ...missingToSign(draft.form, today)]
  const go = (id: StepId) => {
    setSeen((before) => new Set([...before, at]))
    setAt(id)
  }
  const index = steps.findIndex(({ id }) => id === at)
  const [previous, next] = [steps[index - 1], steps[index + 1]]
  const lacks = (field: string) =>
    seen.has(at) || asked ? missing.find((one) => one.step === at && one.field === field)?.sentence : undefined
  const save = () => {
    setAsked(true)
    const first = needed[0]
    if (first) go(first.step)
    else onSave(changesWho)
  }
  const part = { draft, lacks }
  return (
    <div className={classes.layout}>
      <div className={classes.card}>
        {draft.restored && at === "kind" ? (
          <Notice
            tone="now"
            title="This is what you were writing before."
            action={
              <Button variant="default" size="compact-md" onClick={draft.startOver}>
                Start over
              </Button>
            }
          >
            Who it is about was not kept on this device; type it again.
          </Notice>
        ) : null}
        <StepRail at={at} missing={missing} seen={seen} onGo={go} />
        <h2 className={classes.title} ref={heading} tabIndex={-1}>
          {steps[index]?.title}
        </h2>
        {at === "kind" ? <StepKind {...part} fixed={known !== null} /> : null}
        {at === "person" ? <StepPerson {...part} known={known !== null} changes={changesWho} onChanges={setChangesWho} /> : null}
        {at === "what" ? <StepWhat {...part} /> : null}
        {at === "where" ? <StepWhere {...part} /> : null}
        {at === "how" ? <StepHow {...part} /> : null}
        {at === "end" ? <StepEnd {...part} today={today} missing={missing} onGo={go} /> : null}
        <ProblemNotice error={error} />
        {asked && needed.length > 0 ? <Notice tone="review" live="alert" title={needed.map(({ sentence }) => sentence).join(" ")} /> : null}
        <div className={classes.foot}>
          {previous ? (
            <Button variant="default" onClick={() => go(previous.id)}>
              Back
            </Button>
          ) : null}
          {next ? <Button onClick={() => go(next.id)}>Next: {next.title}</Button> : null}
          <Button variant={next ? "default" : "filled"} loading={saving} onClick={save}>
            {next ? "Save and finish later" : "Save the form"}
          </Button>
        </div>
        <p className={classes.quiet}>What you tick and write is kept on this device until you save. Names are not.</p>
      </div>
      <FormPreview form={draft.form} />
    </div>
  )
}
