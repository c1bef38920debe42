import { Button, Group, Modal, Stack } from "@mantine/core"

interface LeaveQuestionProps {
  blocker: { status: "idle" | "blocked"; proceed?: (() => void) | undefined; reset?: (() => void) | undefined }
}

/** Asks before unsaved changes are left behind. */
export function LeaveQuestion({ blocker: { status, proceed, reset } }: LeaveQuestionProps) {
  return (
    <Modal opened={status === "blocked"} onClose={() => reset?.()} title="Leave without saving?" withCloseButton={false}>
      <Stack gap={16}>
        Your changes on this page are lost when you leave.
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={() => proceed?.()}>
            Leave
          </Button>
          <Button onClick={() => reset?.()} data-autofocus>
            Stay here
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
