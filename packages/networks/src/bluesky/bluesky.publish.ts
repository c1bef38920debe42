import { err, ok, type Result } from "@bedside/kernel"
import type { Access, NetworkError, PublishPart, Receipt } from "../network.ts"
import { postUrl, readAtUri } from "./bluesky.address.ts"
import { openLine, type Line } from "./bluesky.line.ts"
import { prepareRecord } from "./bluesky.record.ts"
import { deleteAnswer, postAnswer, putAnswer, type Prepared, type Session } from "./bluesky.wire.ts"

const collection = "app.bsky.feed.post"

/** Posts are records of our own repository under a key of our own choosing, so every question about them has an exact answer. */
export const publish: Required<Omit<PublishPart<Session, Prepared>, "edit">> = {
  prepare: (post, access) => prepareRecord(post, openLine(access)),
  ready: () => Promise.resolve(ok({ ready: true })),
  commit: (prepared, access) => putPost(prepared, openLine(access)),
  find,
  remove,
}

/** The one visible call. Repeating it writes the same record under the same key again. */
export async function putPost({ rkey, record }: Prepared, line: Line): Promise<Result<Receipt, NetworkError>> {
  const input = { repo: line.session().did, collection, rkey, record }
  const put = await line.call({ method: "com.atproto.repo.putRecord", answer: putAnswer, input, effect: "once" })
  return put.ok ? ok(receiptOf(line, put.value.uri, rkey, record.createdAt)) : put
}

async function find({ rkey, record }: Prepared, access: Access<Session>): Promise<Result<Receipt | undefined, NetworkError>> {
  const line = openLine(access)
  const params = { repo: line.session().did, collection, rkey }
  const seen = await line.call({ method: "com.atproto.repo.getRecord", answer: postAnswer, params, absent: "RecordNotFound" })
  if (seen.ok) return ok(receiptOf(line, seen.value.uri, rkey, record.createdAt))
  return seen.error.kind === "not-found" ? ok(undefined) : seen
}

async function remove(receipt: Receipt, access: Access<Session>): Promise<Result<void, NetworkError>> {
  const line = openLine(access)
  const rkey = readAtUri(receipt.remoteId)?.rkey
  if (rkey === undefined) return err({ kind: "not-found" })
  const input = { repo: line.session().did, collection, rkey }
  const removed = await line.call({ method: "com.atproto.repo.deleteRecord", answer: deleteAnswer, input })
  return removed.ok || removed.error.kind === "not-found" ? ok(undefined) : removed
}

const receiptOf = (line: Line, uri: string, rkey: string, at: string): Receipt => ({
  remoteId: uri,
  url: postUrl(line.session(), rkey),
  at,
})
