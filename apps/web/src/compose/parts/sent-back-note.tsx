import type { Post } from "@bedside/contracts"
import { isBeingWritten } from "../compose.model.ts"
import { Notice } from "../../ui/notice.tsx"
import { TimeText } from "../../ui/zone.tsx"

/** What a reviewer asked for, on top of the post that came back. */
export function SentBackNote({ post }: { post: Post | undefined }) {
  const last = post?.approvals.at(-1)
  if (!post || !isBeingWritten(post.state) || last?.decision !== "sent-back") return null
  return (
    <Notice
      tone="now"
      title={
        <>
          {last.by} sent this back <TimeText at={last.at} />.
        </>
      }
    >
      {last.note ?? "Change it, then send it for approval again."}
    </Notice>
  )
}
