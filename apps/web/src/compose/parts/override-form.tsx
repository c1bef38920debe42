import { Button, Textarea } from "@mantine/core"
import { useState } from "react"
import { ProblemNotice } from "../../ui/notice.tsx"
import classes from "./finding-list.module.css"

const shortest = 10

interface OverrideFormProps {
  onOverride: (reason: string) => Promise<unknown>
  onClose: () => void
}

/** Lets a finding pass: asks for the reason that goes on record. */
export function OverrideForm({ onOverride, onClose }: OverrideFormProps) {
  const [reason, setReason] = useState("")
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const missing = shortest - reason.trim().length
  const send = async () => {
    setBusy(true)
    setError(null)
    await onOverride(reason.trim()).catch(setError)
    setBusy(false)
  }
  return (
    <form
      className={classes.override}
      onSubmit={(event) => {
        event.preventDefault()
        if (missing <= 0) void send()
      }}
    >
      <Textarea
        label="Why may this go out?"
        description="Goes on record with your name and the rule. At least 10 characters."
        autosize
        minRows={2}
        maxLength={1000}
        data-autofocus
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ProblemNotice error={error} />
      <div className={classes.acts}>
        <Button type="submit" size="compact-md" color="coral" loading={busy} disabled={missing > 0}>
          Let it pass
        </Button>
        <Button size="compact-md" variant="default" onClick={onClose}>
          Keep the stop
        </Button>
        {missing > 0 && reason ? <span className={classes.missing}>{missing} more to write</span> : null}
      </div>
    </form>
  )
}
