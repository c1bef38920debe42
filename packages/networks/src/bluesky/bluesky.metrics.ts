import { ok, type Result } from "@bedside/kernel"
import type { Access, Metrics, MetricsPart, NetworkError, Receipt } from "../network.ts"
import { openLine } from "./bluesky.line.ts"
import { postsAnswer, type Session } from "./bluesky.wire.ts"

/** app.bsky.feed.getPosts takes at most this many addresses. */
const batchSize = 25

/** Counters of posts the AppView knows; a post it does not know has no entry. Bluesky counts no views. */
export const metrics: MetricsPart<Session> = { read }

async function read(receipts: readonly Receipt[], access: Access<Session>): Promise<Result<ReadonlyMap<string, Metrics>, NetworkError>> {
  const line = openLine(access)
  const found = new Map<string, Metrics>()
  for (let at = 0; at < receipts.length; at += batchSize) {
    const uris = receipts.slice(at, at + batchSize).map((receipt) => receipt.remoteId)
    const batch = await line.call({ method: "app.bsky.feed.getPosts", answer: postsAnswer, params: { uris } })
    if (!batch.ok) return batch
    for (const { uri, likeCount, replyCount, repostCount, quoteCount } of batch.value.posts) {
      found.set(uri, { likes: likeCount ?? 0, replies: replyCount ?? 0, reposts: (repostCount ?? 0) + (quoteCount ?? 0) })
    }
  }
  return ok(found)
}
