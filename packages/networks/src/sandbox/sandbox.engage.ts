import { ok, type Instant, type Result } from "@bedside/kernel"
import type { Access, EngagePart, IncomingMessage, NetworkError, OutgoingPost, Receipt } from "../network.ts"
import { callSandbox } from "./sandbox.line.ts"
import { findByKey, prepare, receiptOf } from "./sandbox.publish.ts"
import { incomingList, post as postAnswer, type Session } from "./sandbox.wire.ts"

/** Comments, direct messages, mentions and reviews that a trainee wrote "as the public". */
export const engage: Required<EngagePart<Session>> = {
  incoming: (since, _posts, access) => incoming(since, access),
  reply,
}

async function incoming(since: Instant, { session, io }: Access<Session>): Promise<Result<readonly IncomingMessage[], NetworkError>> {
  const read = await callSandbox(io, session.token, { method: "GET", path: "/incoming", query: { since }, answer: incomingList })
  if (!read.ok) return read
  return ok(
    read.value.items.map(({ id, kind, author, text, at, inReplyTo, rating, url }) => ({
      remoteId: id,
      kind,
      author: { remoteId: author.id, handle: author.handle, displayName: author.displayName },
      text,
      at,
      ...(inReplyTo !== undefined && { inReplyTo }),
      ...(rating !== undefined && { rating }),
      ...(url !== undefined && { url }),
    })),
  )
}

/** Looks its own key up first, because a second call would make a second reply. */
async function reply(
  to: { remoteId: string; kind: IncomingMessage["kind"] },
  post: OutgoingPost,
  access: Access<Session>,
): Promise<Result<Receipt, NetworkError>> {
  const earlier = await findByKey(post.key, access)
  if (!earlier.ok) return earlier
  if (earlier.value) return ok(earlier.value)
  const prepared = await prepare(post, access)
  if (!prepared.ok) return prepared
  const input = { ...prepared.value, to: to.remoteId, kind: to.kind }
  const call = { method: "POST", path: "/replies", answer: postAnswer, input, effect: "once" } as const
  const made = await callSandbox(access.io, access.session.token, call)
  return made.ok ? ok(receiptOf(made.value)) : made
}
