import type { Channel, Post } from "@bedside/contracts"
import { Button, Textarea } from "@mantine/core"
import { IconSend } from "@tabler/icons-react"
import { useHotkeys } from "@mantine/hooks"
import { useId, useState } from "react"
import { ProblemNotice } from "../../ui/notice.tsx"
import { KeyHint, sayDone } from "../../ui/small.tsx"
import { useNow, useZone } from "../../ui/zone.tsx"
import { useSchedule, useSubmit } from "../compose.api.ts"
import { nextStep, reasonNotReady, stepWords } from "../compose.model.ts"
import type { Outcome } from "../findings.model.ts"
import type { Editor } from "../use-editor.ts"
import { SaveLine } from "./save-line.tsx"
import classes from "./send-bar.module.css"

interface SendBarProps {
  editor: Editor
  post: Post | undefined
  channels: readonly Channel[]
  uploading: number
  outcome: Outcome
  whenProblem: string | null
  onDone: () => void
}

/** Where the words are, and the one thing to do next. */
export function SendBar({ editor, post, channels, uploading, outcome, whenProblem, onDone }: SendBarProps) {
  const zone = useZone()
  const now = useNow()
  const why = useId()
  const submit = useSubmit()
  const schedule = useSchedule()
  const [note, setNote] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { content, planAt } = editor.draft
  const step = nextStep(post, planAt, now)
  const reason =
    reasonNotReady(content, channels, uploading) ??
    whenProblem ??
    (outcome === "blocked" ? "Fix what blocks this post first." : null) ??
    (step === "wait" ? "Somebody with the right to publish takes it from here." : null)

  const run = async () => {
    if (reason || busy) return
    setBusy(true)
    setError(null)
    try {
      const saved = await editor.flush()
      if (!saved) return
      const exact = { id: saved.id, contentHash: saved.contentHash }
      if (step === "submit") {
        await submit.mutateAsync({ ...exact, ...(note?.trim() ? { note: note.trim() } : {}) })
        sayDone("Sent for approval.")
      } else {
        await schedule.mutateAsync({ ...exact, sendAt: step === "schedule" ? planAt : null })
        sayDone(step === "schedule" ? "Scheduled." : "On its way.")
      }
      onDone()
    } catch (cause) {
      setError(cause)
    } finally {
      setBusy(false)
    }
  }
  useHotkeys([["mod+Enter", () => void run()]], [])
  return (
    <div className={classes.bar}>
      <ProblemNotice error={error} />
      {note === undefined ? null : (
        <Textarea
          label="Note for the reviewer"
          autosize
          minRows={1}
          maxLength={2000}
          autoFocus
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
      <div className={classes.line}>
        <SaveLine state={editor.save} onRetry={() => void editor.flush().catch(() => undefined)} />
        <div className={classes.do}>
          {reason ? (
            <span className={classes.why} id={why}>
              {reason}
            </span>
          ) : null}
          {step === "submit" && note === undefined ? (
            <Button variant="subtle" onClick={() => setNote("")}>
              Add a note
            </Button>
          ) : null}
          <Button
            leftSection={<IconSend size={18} stroke={1.75} />}
            rightSection={reason ? null : <KeyHint keys={["Ctrl", "Enter"]} />}
            loading={busy}
            disabled={reason !== null}
            aria-describedby={reason ? why : undefined}
            onClick={() => void run()}
          >
            {stepWords(step, planAt, zone, now)}
          </Button>
        </div>
      </div>
    </div>
  )
}
