import { Button, Code, Group, Kbd } from "@mantine/core"
import { useClipboard } from "@mantine/hooks"
import { notifications } from "@mantine/notifications"
import { IconCheck, IconCopy } from "@tabler/icons-react"

/** A keyboard hint such as `Ctrl` `Enter`; hidden from screen readers, which hear the button's own words. */
export function KeyHint({ keys }: { keys: readonly string[] }) {
  return (
    <Group gap={4} component="span" display="inline-flex" aria-hidden visibleFrom="sm">
      {keys.map((key) => (
        <Kbd key={key} size="xs">
          {key}
        </Kbd>
      ))}
    </Group>
  )
}

interface CopyTextProps {
  text: string
  /** The button's words, such as `Copy link`. */
  label: string
  /** Leave the text itself out where it already stands on the page. */
  silent?: boolean
}

/** A text to carry elsewhere, with a button that copies it. */
export function CopyText({ text, label, silent = false }: CopyTextProps) {
  const clipboard = useClipboard({ timeout: 3000 })
  return (
    <Group gap={8} wrap="nowrap">
      {silent ? null : (
        <Code block style={{ flex: 1, whiteSpace: "normal", overflowWrap: "anywhere" }}>
          {text}
        </Code>
      )}
      <Button
        variant="default"
        size="compact-sm"
        leftSection={clipboard.copied ? <IconCheck size={16} stroke={1.75} /> : <IconCopy size={16} stroke={1.75} />}
        onClick={() => clipboard.copy(text)}
      >
        {clipboard.copied ? "Copied" : label}
      </Button>
    </Group>
  )
}

interface Undo {
  label?: string
  run: () => void
}

/** A short message in the corner that something was done, with a way back when there is one. */
export function sayDone(message: string, undo?: Undo): void {
  const id = `done-${message}`
  // The same words again are about something newer, with a way back of its own.
  notifications.hide(id)
  notifications.show({
    id,
    autoClose: undo ? 8000 : 4000,
    withBorder: true,
    color: "teal",
    closeButtonProps: { "aria-label": "Close message" },
    message: undo ? (
      <Group justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            notifications.hide(id)
            undo.run()
          }}
        >
          {undo.label ?? "Undo"}
        </Button>
      </Group>
    ) : (
      message
    ),
  })
}
