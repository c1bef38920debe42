import { IconAlertTriangle } from "@tabler/icons-react"
import classes from "./reply-box.module.css"

/** What to do before anything is written, where somebody may be in danger. */
export function FirstSteps({ title, steps }: { title: string; steps: readonly string[] }) {
  return (
    <div className={classes.first} role="alert">
      <h3 className={classes.firstTitle}>
        <IconAlertTriangle size={20} stroke={1.75} aria-hidden /> {title}
      </h3>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  )
}
