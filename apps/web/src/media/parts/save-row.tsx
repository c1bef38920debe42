import { Button, Group } from "@mantine/core"
import { Notice, ProblemNotice } from "../../ui/notice.tsx"

interface SaveRowProps {
  label: string
  form: {
    readonly dirty: boolean
    readonly busy: boolean
    readonly elsewhere: boolean
    readonly error: unknown
    readonly save: () => void
    readonly takeTheirs: () => void
  }
}

/** Saves a section, or goes back to what is saved; says so when somebody else changed the same meanwhile. */
export function SaveRow({ label, form }: SaveRowProps) {
  return (
    <>
      {form.elsewhere ? (
        <Notice tone="review" live="status" title="Somebody else changed this meanwhile.">
          Save to keep your words, or go back to see theirs.
        </Notice>
      ) : null}
      <ProblemNotice error={form.error} />
      {form.dirty ? (
        <Group gap={8}>
          <Button onClick={form.save} loading={form.busy}>
            {label}
          </Button>
          <Button variant="subtle" color="gray" onClick={form.takeTheirs}>
            Go back to what is saved
          </Button>
        </Group>
      ) : null}
    </>
  )
}
