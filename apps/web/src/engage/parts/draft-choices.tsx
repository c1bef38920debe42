import type { Draft } from "@bedside/compliance"
import { Button, Skeleton } from "@mantine/core"
import { IconChevronDown } from "@tabler/icons-react"
import { useId, useState } from "react"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { missingOf } from "../reply.model.ts"
import classes from "./reply-box.module.css"

interface DraftChoicesProps {
  /** Absent while the engine still thinks. */
  drafts: readonly Draft[] | undefined
  /** Something is written already: the drafts wait behind a button. */
  written: boolean
  onChoose: (words: string) => void
}

/** Answers to begin with, each a whole that passes the check; nothing is sent by choosing one. */
export function DraftChoices({ drafts, written, onChoose }: DraftChoicesProps) {
  const [asked, setAsked] = useState(false)
  const title = useId()
  if (written && !asked) {
    return drafts && drafts.length > 0 ? (
      <div>
        <Button size="compact-md" variant="subtle" leftSection={<IconChevronDown size={16} stroke={1.75} />} onClick={() => setAsked(true)}>
          Show drafts
        </Button>
      </div>
    ) : null
  }
  if (!drafts) return <Skeleton height={112} role="status" aria-label="Loading drafts" />
  if (drafts.length === 0) return null
  return (
    <div role="group" aria-labelledby={title}>
      <h3 className={classes.choicesTitle} id={title}>
        Begin with a draft
      </h3>
      <ul className={classes.choices}>
        {drafts.map((draft) => (
          <li key={draft.templateId}>
            <button
              type="button"
              className={classes.choice}
              onClick={() => {
                setAsked(false)
                onChoose(draft.text)
              }}
            >
              <span className={classes.choiceTitle}>{draft.title}</span>
              <span className={classes.choiceText}>{draft.text}</span>
            </button>
            <Wanted placeholders={draft.missing} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Wanted({ placeholders }: { placeholders: readonly string[] }) {
  const { inSettings, byHand } = missingOf(placeholders)
  if (placeholders.length === 0) return null
  return (
    <p className={classes.missing}>
      {inSettings.length > 0 ? (
        <>
          Wants {inSettings.join(", ")}. Add it in <PracticeLink to="/settings">Settings</PracticeLink>.{" "}
        </>
      ) : null}
      {byHand.length > 0 ? `Write in yourself: ${byHand.join(", ")}.` : null}
    </p>
  )
}
