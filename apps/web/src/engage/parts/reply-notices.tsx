import { Button } from "@mantine/core"
import { firstWords } from "../../compose/compose.model.ts"
import { Notice } from "../../ui/notice.tsx"
import { TimeText } from "../../ui/zone.tsx"
import type { Reply } from "../use-reply.ts"

/** What happened to the words of an answer: somebody else wrote, or words of an earlier visit wait. Nothing is lost unless told so. */
export function ReplyNotices({ reply }: { reply: Reply }) {
  const { theirs, aside } = reply
  return (
    <>
      {reply.save.kind === "elsewhere" ? (
        <Notice
          tone="now"
          live="alert"
          title="Somebody else wrote on this answer while you did. Yours is still here, not saved."
          action={
            <>
              <Button size="compact-md" variant="default" onClick={() => reply.goOn("theirs")}>
                Take theirs
              </Button>
              <Button size="compact-md" variant="default" onClick={() => reply.goOn("mine")}>
                Save mine over theirs
              </Button>
            </>
          }
        >
          {theirs.by ? (
            <>
              {theirs.by}, <TimeText at={theirs.updatedAt} />: “{firstWords(theirs.text, 200)}”
            </>
          ) : (
            "The answer was emptied."
          )}
        </Notice>
      ) : null}
      {aside === null ? null : (
        <Notice
          tone="now"
          title="Words of yours from an earlier visit were not saved. Somebody wrote on this answer since."
          action={
            <>
              <Button
                size="compact-md"
                onClick={() => {
                  reply.change(aside)
                  reply.dropAside()
                }}
              >
                Bring them back
              </Button>
              <Button size="compact-md" variant="default" onClick={reply.dropAside}>
                Discard
              </Button>
            </>
          }
        >
          “{firstWords(aside, 200)}”
        </Notice>
      )}
    </>
  )
}
