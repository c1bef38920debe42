import type { LabeledCase } from "@bedside/contracts"
import { Button, Textarea } from "@mantine/core"
import { IconCircleCheck } from "@tabler/icons-react"
import { useState } from "react"
import { ProblemNotice } from "../../ui/notice.tsx"
import { useLabelFinding, useUnlabelFinding } from "../comply.api.ts"
import { MaskedText } from "./masked-text.tsx"
import classes from "./wrong-form.module.css"

export type LabelKind = LabeledCase["kind"]
/** What the server kept when somebody said that a finding is wrong. */
export interface KeptLabel {
  readonly id: string
  readonly masked: string
}

interface WrongFormProps {
  ruleId: string
  kind: LabelKind
  /** The whole text the finding is in; only what is left after masking is kept. */
  text: string
  /** Set once it was said. */
  said: KeptLabel | undefined
  onSaid: (said: KeptLabel | undefined) => void
  onClose: () => void
}

/** Says that a finding is wrong, with a note for those who look after the rules; then shows what was kept, with a way back. */
export function WrongForm({ ruleId, kind, text, said, onSaid, onClose }: WrongFormProps) {
  const label = useLabelFinding()
  const unlabel = useUnlabelFinding()
  const [note, setNote] = useState("")
  if (said) {
    const takeBack = () =>
      unlabel.mutate(said.id, {
        onSuccess: () => {
          onSaid(undefined)
          onClose()
        },
      })
    return (
      <div className={classes.box} role="status">
        <p className={classes.thanks}>
          <IconCircleCheck size={18} stroke={1.75} aria-hidden /> Thank you. Your privacy officer sees it under Rules.
        </p>
        <p className={classes.quiet}>This is all that was kept, names and numbers hidden:</p>
        <MaskedText text={said.masked} />
        <ProblemNotice error={unlabel.error} />
        <Button size="compact-md" variant="default" loading={unlabel.isPending} onClick={takeBack}>
          Undo
        </Button>
        <p className={classes.quiet}>The finding stays until the rule or the words change.</p>
      </div>
    )
  }
  return (
    <form
      className={classes.box}
      onSubmit={(event) => {
        event.preventDefault()
        label.mutate(
          { ruleId, kind, text, label: "wrong", note: note.trim() || null },
          { onSuccess: ({ id, masked }) => onSaid({ id, masked }) },
        )
      }}
    >
      <Textarea
        label="Why is it wrong? (optional)"
        description="Names, dates and numbers are hidden before anything is kept, here and in the text."
        autosize
        minRows={1}
        maxLength={500}
        autoFocus
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ProblemNotice error={label.error} />
      <div className={classes.acts}>
        <Button type="submit" size="compact-md" loading={label.isPending}>
          This finding is wrong
        </Button>
        <Button size="compact-md" variant="default" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
