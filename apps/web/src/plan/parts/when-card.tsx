import { SegmentedControl } from "@mantine/core"
import { lazy, Suspense, useId } from "react"
import type { WhenChoice } from "../use-when.ts"
import classes from "./when.module.css"

const WhenFields = lazy(() => import("./when-fields.tsx").then((parts) => ({ default: parts.WhenFields })))

interface WhenCardProps {
  choice: WhenChoice
  hint?: string
  /** Without border and visible title, where it stands among buttons. */
  bare?: boolean
}

/** When a post goes out: right away, or at a time on the practice's clock. */
export function WhenCard({ choice, hint, bare = false }: WhenCardProps) {
  const title = useId()
  const { when, choose, propose } = choice
  return (
    <section className={bare ? classes.bare : classes.card} aria-labelledby={title}>
      <h2 className={bare ? "visually-hidden" : classes.title} id={title}>
        When
      </h2>
      <SegmentedControl
        aria-labelledby={title}
        value={when.mode}
        onChange={(mode) => (mode === "now" ? choose({ mode: "now" }) : propose())}
        data={[
          { value: "now", label: "Publish now" },
          { value: "later", label: "Schedule" },
        ]}
      />
      <Suspense fallback={null}>{when.mode === "later" ? <WhenFields when={when} onChange={choose} /> : null}</Suspense>
      {hint ? <p className={classes.note}>{hint}</p> : null}
    </section>
  )
}
