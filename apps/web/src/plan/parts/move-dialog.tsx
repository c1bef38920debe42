import { Button, Group, Modal, Stack } from "@mantine/core"
import { useState } from "react"
import { ProblemNotice } from "../../ui/notice.tsx"
import { useNow, useZone } from "../../ui/zone.tsx"
import { chosenMoment, momentText, whenOf, type When } from "../plan.model.ts"
import { WhenFields } from "./when-fields.tsx"

interface MoveDialogProps {
  opened: boolean
  onClose: () => void
  /** What is moved, in its first words. */
  excerpt: string
  /** When it is planned now. */
  at: string
  /** Another day to propose, as when a post was dropped on it. */
  proposed?: string | undefined
  onMove: (planAt: string) => Promise<unknown>
}

/** Moves a post to another day and time; the way for keyboards and phones, where nothing can be dragged. */
export function MoveDialog({ opened, onClose, excerpt, at, proposed, onMove }: MoveDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Move to another time" closeButtonProps={{ "aria-label": "Close" }}>
      {opened ? <MoveForm {...{ onClose, excerpt, at, proposed, onMove }} /> : null}
    </Modal>
  )
}

function MoveForm({ onClose, excerpt, at, proposed, onMove }: Omit<MoveDialogProps, "opened">) {
  const zone = useZone()
  const now = useNow()
  const [when, setWhen] = useState<When>(() => ({ ...whenOf(at, zone), ...(proposed ? { day: proposed } : {}) }))
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const chosen = chosenMoment(when, zone, now)
  const planAt = chosen.ok ? chosen.planAt : null
  const move = async () => {
    if (!planAt) return
    setBusy(true)
    setError(null)
    await onMove(planAt).then(onClose, setError)
    setBusy(false)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void move()
      }}
    >
      <Stack gap={16}>
        <p style={{ margin: 0, color: "var(--ink-soft)" }}>“{excerpt}”</p>
        {when.mode === "later" ? <WhenFields when={when} onChange={setWhen} /> : null}
        <ProblemNotice error={error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            Keep the time
          </Button>
          <Button type="submit" loading={busy} disabled={!planAt || planAt === at}>
            {planAt ? `Move to ${momentText(planAt, zone, now)}` : "Move"}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
