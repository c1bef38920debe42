import { Button, Textarea } from "@mantine/core"
import { useState } from "react"
import { ProblemNotice } from "../../ui/notice.tsx"
import { Section } from "../../ui/page.tsx"
import { sayDone } from "../../ui/small.tsx"
import { useAct } from "../sandbox.api.ts"
import classes from "./sandbox.module.css"

/** Writes to the practice where nobody else reads along. */
export function PrivateMessage({ author }: { author: string }) {
  const [text, setText] = useState("")
  const message = useAct()
  const ready = text.trim() !== "" && author.trim() !== ""
  const send = () =>
    message.mutate(
      { act: "message", author: author.trim(), text: text.trim() },
      {
        onSuccess: () => {
          setText("")
          sayDone("Sent. It is in the Inbox.")
        },
      },
    )
  return (
    <Section title="Private message">
      <form
        className={classes.stack}
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) send()
        }}
      >
        <Textarea
          label={`Write to the practice as ${author.trim() || "…"}`}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={500}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className={classes.send}>
          <Button type="submit" variant="default" loading={message.isPending} disabled={!ready}>
            Send privately
          </Button>
        </div>
        <ProblemNotice error={message.error} />
      </form>
    </Section>
  )
}
