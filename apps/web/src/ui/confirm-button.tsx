import { Button, Group, Modal, Stack, Text, type ButtonProps } from "@mantine/core"
import { useDisclosure } from "@mantine/hooks"
import { useState, type ReactNode } from "react"
import { ProblemNotice } from "./notice.tsx"

interface ConfirmButtonProps {
  /** The button's words, repeated on the button that does it. */
  label: string
  /** The question, such as `Disconnect @willowstreet?` */
  question: string
  /** What will happen, and whether it can be undone. */
  children: ReactNode
  /** A rejection keeps the dialog open and shows cause and fix. */
  onConfirm: () => Promise<unknown>
  /** A fuller name for screen readers where several such buttons stand in a list. */
  name?: string
  dangerous?: boolean
  disabled?: boolean
  button?: Pick<ButtonProps, "variant" | "size" | "color" | "leftSection">
}

/** A button that asks before it acts; for what cannot be undone. */
export function ConfirmButton({
  label,
  question,
  children,
  onConfirm,
  name,
  dangerous = true,
  disabled = false,
  button,
}: ConfirmButtonProps) {
  const [opened, { open, close }] = useDisclosure(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const confirm = async () => {
    setBusy(true)
    setError(null)
    await onConfirm().then(close, setError)
    setBusy(false)
  }
  return (
    <>
      <Button variant="default" disabled={disabled} {...button} onClick={open} {...(name ? { "aria-label": name } : {})}>
        {label}
      </Button>
      <Modal opened={opened} onClose={close} title={question} closeButtonProps={{ "aria-label": "Close" }}>
        <Stack gap={16}>
          <Text component="div">{children}</Text>
          <ProblemNotice error={error} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={close} data-autofocus>
              Keep as it is
            </Button>
            <Button color={dangerous ? "coral" : "teal"} loading={busy} onClick={() => void confirm()}>
              {label}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
