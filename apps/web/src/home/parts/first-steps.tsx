import { Button } from "@mantine/core"
import { IconCheck } from "@tabler/icons-react"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { Section } from "../../ui/page.tsx"
import type { Home } from "../home.api.ts"
import { nextStep, steps } from "../home.model.ts"
import classes from "./home.module.css"

/** The way into a new practice; gone once every step is done. */
export function FirstSteps({ home }: { home: Home }) {
  const next = nextStep(home)
  if (!next) return null
  const done = home.firstSteps.filter((step) => step.done).length
  return (
    <Section title="First steps" text={`${done} of ${home.firstSteps.length} done. Together they take two minutes.`}>
      <ol className={classes.steps}>
        {home.firstSteps.map(({ kind, done: isDone }, at) => {
          const { title, text, to, button } = steps[kind]
          const open = kind === next
          return (
            <li key={kind} className={`${classes.step} ${isDone ? classes.done : ""}`} {...(open ? { "data-open": true } : {})}>
              <span className={classes.dot} aria-hidden>
                {isDone ? <IconCheck size={16} stroke={2} /> : at + 1}
              </span>
              <span>
                <span className={open ? classes.title : ""}>{title}</span>
                {isDone ? <span className="visually-hidden"> (done)</span> : null}
                {open ? <div className={classes.text}>{text}</div> : null}
              </span>
              {open ? (
                <Button component={PracticeLink} to={to}>
                  {button}
                </Button>
              ) : null}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
