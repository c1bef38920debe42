import { err, ok, type Instant, type Result } from "@bedside/kernel"
import type { Access, EngagePart, IncomingMessage, NetworkError, OutgoingPost, Receipt } from "../network.ts"
import { postUrl, readAtUri } from "./bluesky.address.ts"
import { openLine, type Line } from "./bluesky.line.ts"
import { putPost } from "./bluesky.publish.ts"
import { prepareRecord } from "./bluesky.record.ts"
import { notificationsAnswer, postAnswer, seenPost, threadAnswer, writtenPost } from "./bluesky.wire.ts"
import type { SeenPost, Session, Thread } from "./bluesky.wire.ts"

const pageSize = 50
const maxPages = 10
/** Threads are read for the latest posts only; notifications cover direct answers to all of them. */
const maxThreads = 10

/** Comments and mentions come from the AppView behind the account's server; without one the answer is `not-found` or `transient`. */
export const engage: Required<EngagePart<Session>> = { incoming, reply }

async function incoming(
  since: Instant,
  posts: readonly Receipt[],
  access: Access<Session>,
): Promise<Result<readonly IncomingMessage[], NetworkError>> {
  const line = openLine(access)
  const notified = await readNotifications(since, line)
  if (!notified.ok) return notified
  const found = new Map(notified.value.map((message) => [message.remoteId, message]))
  for (const { remoteId } of posts.toSorted(byTime).slice(-maxThreads)) {
    const thread = await readThread(remoteId, line)
    if (!thread.ok) return thread
    for (const message of thread.value) if (isSince(message.at, since) && !found.has(message.remoteId)) found.set(message.remoteId, message)
  }
  return ok([...found.values()].toSorted(byTime))
}

const byTime = (a: { at: Instant }, b: { at: Instant }): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)

const isSince = (at: Instant, since: Instant): boolean => Date.parse(at) >= Date.parse(since)

async function readNotifications(since: Instant, line: Line): Promise<Result<IncomingMessage[], NetworkError>> {
  const messages: IncomingMessage[] = []
  let cursor: string | undefined
  for (let page = 0; page < maxPages; page++) {
    const params = { reasons: ["reply", "mention", "quote"], limit: String(pageSize), ...(cursor !== undefined && { cursor }) }
    const read = await line.call({ method: "app.bsky.notification.listNotifications", answer: notificationsAnswer, params })
    if (!read.ok) return read
    const { notifications } = read.value
    for (const { uri, reason, author, record, indexedAt } of notifications) {
      const written = writtenPost.safeParse(record)
      const seen = written.success && isSince(indexedAt, since)
      if (seen) messages.push(messageOf(reason === "reply" ? "comment" : "mention", { uri, author, record: written.data, indexedAt }))
    }
    cursor = read.value.cursor
    if (cursor === undefined || notifications.some((one) => !isSince(one.indexedAt, since))) break
  }
  return ok(messages)
}

/** Everything under one of our posts that we did not write ourselves. A post that is gone has no comments. */
async function readThread(uri: string, line: Line): Promise<Result<IncomingMessage[], NetworkError>> {
  const read = await line.call({
    method: "app.bsky.feed.getPostThread",
    answer: threadAnswer,
    params: { uri, depth: "6", parentHeight: "0" },
  })
  if (!read.ok) return read.error.kind === "not-found" ? ok([]) : read
  const { did } = line.session()
  const posts = flatten(read.value.thread.replies ?? [])
  return ok(posts.filter((post) => post.author.did !== did).map((post) => messageOf("comment", post)))
}

/** Blocked and deleted places in a thread have no readable post and are passed over. */
const flatten = (threads: readonly Thread[]): SeenPost[] =>
  threads.flatMap(({ post, replies }) => {
    const seen = seenPost.safeParse(post)
    return [...(seen.success ? [seen.data] : []), ...flatten(replies ?? [])]
  })

function messageOf(kind: "comment" | "mention", { uri, author, record, indexedAt }: SeenPost): IncomingMessage {
  const { did, handle, displayName } = author
  const rkey = readAtUri(uri)?.rkey
  return {
    remoteId: uri,
    kind,
    author: { remoteId: did, handle, displayName: displayName || handle },
    text: record.text,
    at: new Date(indexedAt).toISOString(),
    ...(record.reply && { inReplyTo: record.reply.parent.uri }),
    ...(rkey !== undefined && { url: postUrl({ did, handle, pds: "https://bsky.social" }, rkey) }),
  }
}

/** An answer is a post of our own that names what it answers and the post the conversation began with. */
async function reply(to: { remoteId: string }, post: OutgoingPost, access: Access<Session>): Promise<Result<Receipt, NetworkError>> {
  const line = openLine(access)
  const params = readAtUri(to.remoteId)
  if (!params) return err({ kind: "not-found" })
  const parent = await line.call({ method: "com.atproto.repo.getRecord", answer: postAnswer, params })
  if (!parent.ok) return parent
  const prepared = await prepareRecord(post, line)
  if (!prepared.ok) return prepared
  const { uri, cid, value } = parent.value
  const { rkey, record } = prepared.value
  return putPost({ rkey, record: { ...record, reply: { root: value.reply?.root ?? { uri, cid }, parent: { uri, cid } } } }, line)
}
