import type { Message } from "@bedside/contracts"
import { IconBell, IconFlag, IconTag } from "@tabler/icons-react"
import { WordBadge } from "../../ui/badge.tsx"
import { categoryWords, feelingWords, flagWords, priorityWords } from "../triage.model.ts"
import classes from "./inbox.module.css"

/** What a message is about, how soon it wants somebody, and what else to know; read by a program, so it may be wrong. */
export function TriageLine({ message: { triage, sentiment, state } }: { message: Message }) {
  const urgent = state === "open" ? priorityWords(triage.priority) : null
  const feeling = feelingWords(sentiment)
  return (
    <div className={classes.triage}>
      {urgent ? (
        <WordBadge icon={IconBell} tone="now">
          {urgent}
        </WordBadge>
      ) : null}
      <WordBadge icon={IconTag}>{categoryWords(triage.category)}</WordBadge>
      {flagWords(triage).map((words) => (
        <span key={words} className={classes.flag}>
          <IconFlag size={14} stroke={1.75} aria-hidden /> {words}
        </span>
      ))}
      {feeling ? <span className={classes.quiet}>{feeling}</span> : null}
    </div>
  )
}
