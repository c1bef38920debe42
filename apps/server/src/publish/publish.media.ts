import { blockingRules } from "#approve"
import { judgeAndKeep } from "#comply"
import { lockPost, postsShowing, setSignOff } from "#compose"
import type { Tx } from "#platform/db/tenancy.ts"
import type { Context } from "#platform/use-case.ts"
import * as repo from "./publish.repo.ts"

const isLive = ({ state, takenDownAt }: repo.StoredDelivery): boolean =>
  takenDownAt === null && (state === "sent" || state === "sending" || state === "unconfirmed")

/**
 * Something about who is shown on a medium, or what stands on it, was seen or said: every post with it that can still go out is judged
 * anew, and one that is blocked now stops at once: what is scheduled is canceled, and its sign-off is void. Wired in `stages.ts`.
 */
export async function judgeAnew(tx: Tx, { mediaId, context }: { mediaId: string; context: Context }): Promise<void> {
  const { platform, practiceId, now, tell, audit } = context
  let stopped = 0
  for (const postId of await postsShowing(tx, mediaId)) {
    const post = await lockPost(tx, postId)
    const deliveries = await repo.deliveriesOf(tx, [postId])
    if (!post || (post.lockedAt !== null && !deliveries.some(({ state }) => state === "scheduled"))) continue
    const rules = blockingRules(await judgeAndKeep({ tx, platform, practiceId, now }, post, "save"))
    const waits = post.signOff === "in-review" || post.signOff === "approved"
    if (rules.length > 0 && waits) {
      for (const id of await repo.cancelScheduled(tx, { postId })) await tell({ kind: "delivery.changed", id })
      if (!deliveries.some(isLive)) await setSignOff(tx, postId, "draft", { submittedAt: null, submittedBy: null, submitNote: null })
      stopped++
    }
    await tell({ kind: "post.changed", id: postId })
  }
  if (stopped > 0) audit.subject(mediaId, { postsStopped: stopped })
}
