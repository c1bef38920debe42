import { Button, Group, Modal, Stack, Text } from "@mantine/core"
import { minutesAndSeconds } from "./idle.model.ts"

interface IdleQuestionProps {
  idleMinutes: number
  secondsLeft: number
  onStay: () => void
  onLeave: () => void
}

/** The question before signing somebody out, with the time left. */
export function IdleQuestion({ idleMinutes, secondsLeft, onStay, onLeave }: IdleQuestionProps) {
  return (
    <Modal opened onClose={onStay} title="Are you still there?" withCloseButton={false} closeOnClickOutside={false}>
      <Stack gap={16}>
        <Text>
          Bedside signs you out after {idleMinutes} minutes without activity, so that nobody else can use this screen. Time left:{" "}
          <strong className="figures">{minutesAndSeconds(secondsLeft)}</strong>
        </Text>
        <span className="visually-hidden" role="status">
          {secondsLeft > 0 && secondsLeft % 30 === 0 ? `${secondsLeft} seconds left before you are signed out.` : ""}
        </span>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onLeave}>
            Sign out
          </Button>
          <Button onClick={onStay} data-autofocus>
            Stay signed in
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
