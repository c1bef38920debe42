import type { Post } from "@bedside/contracts"
import { useNavigate } from "@tanstack/react-router"
import { usePractice } from "../../shell/session.ts"
import { ConfirmButton } from "../../ui/confirm-button.tsx"
import { sayDone } from "../../ui/small.tsx"
import { useDelete } from "../compose.api.ts"
import { firstWords } from "../compose.model.ts"

/** Deletes a post that was never published, with a way back. `before` ends saving first, so that no late save follows. */
export function DeleteButton({ post, before }: { post: Post; before?: () => Promise<unknown> }) {
  const { remove, undelete } = useDelete()
  const { path } = usePractice()
  const navigate = useNavigate()
  const words = firstWords(post.content.text, 60)
  const run = async () => {
    await before?.().catch(() => undefined)
    await remove.mutateAsync(post.id)
    await navigate({ to: path("/calendar") })
    sayDone("Post deleted.", { run: () => void undelete.mutateAsync(post.id).then(() => navigate({ to: path(`/posts/${post.id}`) })) })
  }
  return (
    <ConfirmButton label="Delete" question="Delete this post?" onConfirm={run}>
      {words ? `“${words}” ` : "The post "}goes away for everybody. You can bring it back right after.
    </ConfirmButton>
  )
}
