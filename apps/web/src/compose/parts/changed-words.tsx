import { Fragment } from "react"
import type { Change } from "../changes.model.ts"
import classes from "./changed-words.module.css"

/** How many unchanged letters are kept on each side of a change in a long text. */
const around = 80

/** A text with its changes: what went is struck through, what came is underlined; both are named for screen readers. */
export function ChangedWords({ changes }: { changes: readonly Change[] }) {
  return (
    <p className={classes.text}>
      {changes.map((change, n) => {
        if (change.kind === "same") return <Fragment key={n}>{shortened(change.text, n === 0, n === changes.length - 1)}</Fragment>
        const Tag = change.kind === "removed" ? "del" : "ins"
        return (
          <Tag key={n} className={classes[change.kind]}>
            <span className="visually-hidden">{change.kind === "removed" ? " (removed: " : " (added: "}</span>
            {change.text}
            <span className="visually-hidden">) </span>
          </Tag>
        )
      })}
    </p>
  )
}

function shortened(text: string, first: boolean, last: boolean): string {
  if (text.length <= around * 3) return text
  const head = first ? "" : text.slice(0, around)
  const tail = last ? "" : text.slice(-around)
  return `${head} … ${tail}`
}
