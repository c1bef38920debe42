import { err, ok } from "@bedside/kernel"
import type { IoRequest, IoResponse } from "@bedside/networks"
import { networkFacts } from "@bedside/networks/facts"
import * as wire from "@bedside/networks/sandbox-wire"
import { setTimeout as sleep } from "node:timers/promises"
import type { z } from "zod"
import { tell } from "#platform/facts.ts"
import type { Tx } from "#platform/db/tenancy.ts"
import { hashSecret, newSecret } from "#platform/ids.ts"
import type { LocalHost } from "#platform/outbound.ts"
import type { Platform } from "#platform/platform.ts"
import { type Account, entries, insertEntry, openAccount, type PostRow, theAccount, visiblePosts } from "./sandbox.repo.ts"

/** The other side of the practice network: what a real network's servers would answer. It trusts nothing it is sent, as they would not. */

type Problem = z.infer<typeof wire.problem>
const statusOf: Readonly<Record<Problem["error"], number>> = {
  "token-expired": 401,
  "token-revoked": 401,
  "account-restricted": 403,
  forbidden: 403,
  "not-found": 404,
  "content-invalid": 422,
  "media-invalid": 422,
  "policy-rejected": 422,
  "rate-limited": 429,
  "server-trouble": 500,
}
const answer = (status: number, value: unknown): IoResponse => ({
  status,
  headers: { "content-type": "application/json" },
  body: Buffer.from(JSON.stringify(value)),
})
const refuse = (error: Problem["error"], more: Partial<Problem> = {}) =>
  answer(statusOf[error], wire.problem.parse({ error, message: `The practice network says: ${error}.`, ...more }))

interface Call {
  readonly tx: Tx
  readonly practiceId: string
  readonly account: Account
  readonly request: IoRequest
  readonly id: string
  readonly query: URLSearchParams
  readonly now: Date
  /** Where a person can look at a post. */
  readonly linkTo: (postId: string) => string
}
const jsonOf = ({ body }: IoRequest): unknown => {
  try {
    return JSON.parse(typeof body === "string" ? body : Buffer.from(body ?? []).toString())
  } catch {
    return undefined
  }
}
const uuid = /^[0-9a-f-]{36}$/
const postAnswer = ({ linkTo }: Call, { id, at }: PostRow) => wire.post.parse({ id, url: linkTo(id), at: at.toISOString() })

async function addPost(call: Call): Promise<IoResponse> {
  const asked = wire.postRequest.safeParse(jsonOf(call.request))
  if (!asked.success) return refuse("content-invalid", { field: "text" })
  const { clientKey, text, media, createdAt } = asked.data
  for (const [index, one] of media.entries()) {
    const known =
      uuid.test(one.mediaId) && (await call.tx.selectFrom("sandbox_media").select("id").where("id", "=", one.mediaId).executeTakeFirst())
    if (!known) return refuse("media-invalid", { index })
  }
  const row = await call.tx
    .insertInto("sandbox_post")
    .values({
      practice_id: call.practiceId,
      account_id: call.account.id,
      client_key: clientKey,
      body: text,
      media: JSON.stringify(media),
      at: new Date(createdAt),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await tell(call.tx, call.practiceId, { kind: "sandbox.changed", id: row.id })
  return answer(201, postAnswer(call, row))
}

async function ownPost({ tx, account, id }: Call): Promise<PostRow | undefined> {
  return uuid.test(id) ? visiblePosts(tx, account.id).where("id", "=", id).executeTakeFirst() : undefined
}

const calls: Readonly<Record<wire.SandboxCall, (call: Call) => Promise<IoResponse>>> = {
  "POST /accounts": async () => refuse("not-found"),
  "GET /me": async ({ account }) =>
    answer(200, wire.account.parse({ accountId: account.id, handle: account.handle, displayName: account.displayName })),
  "POST /media": async ({ tx, practiceId, account, request, now }) => {
    const bytes = Buffer.from(request.body ?? [])
    const type = request.headers?.["content-type"] ?? ""
    const { images, videos } = networkFacts.sandbox.media
    const rules = [images, videos].find((one) => one?.types.includes(type))
    if (!rules || bytes.length === 0 || bytes.length > rules.maxBytes) return refuse("media-invalid")
    const { id } = await tx
      .insertInto("sandbox_media")
      .values({ practice_id: practiceId, account_id: account.id, type, bytes, at: now })
      .returning("id")
      .executeTakeFirstOrThrow()
    return answer(201, wire.mediaCreated.parse({ mediaId: id }))
  },
  "POST /posts": addPost,
  "GET /posts": async (call) => {
    const rows = await visiblePosts(call.tx, call.account.id)
      .where("client_key", "=", call.query.get("clientKey") ?? "")
      .orderBy("at")
      .execute()
    return answer(200, wire.postList.parse({ posts: rows.map((row) => postAnswer(call, row)) }))
  },
  "PUT /posts/:id": async (call) => {
    const edit = wire.postEdit.safeParse(jsonOf(call.request))
    const post = await ownPost(call)
    if (!post) return refuse("not-found")
    if (!edit.success) return refuse("content-invalid", { field: "text" })
    await call.tx
      .updateTable("sandbox_post")
      .set({ body: edit.data.text, media: JSON.stringify(edit.data.media), edited_at: call.now })
      .where("id", "=", post.id)
      .execute()
    return answer(200, postAnswer(call, post))
  },
  "DELETE /posts/:id": async (call) => {
    const post = await ownPost(call)
    if (!post) return refuse("not-found")
    await call.tx.updateTable("sandbox_post").set({ deleted_at: call.now }).where("id", "=", post.id).execute()
    await tell(call.tx, call.practiceId, { kind: "sandbox.changed", id: post.id })
    return answer(200, {})
  },
  "GET /incoming": async ({ tx, account, query, linkTo }) => {
    const since = new Date(query.get("since") ?? 0)
    const rows = await entries(tx, account.id)
      .where("ours", "=", false)
      .where("at", ">=", Number.isNaN(since.getTime()) ? new Date(0) : since)
      .orderBy("at")
      .limit(500)
      .execute()
    const items = rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      author: { id: row.author, handle: row.author.toLowerCase().replace(/[^a-z0-9]+/g, "-") || "public", displayName: row.author },
      text: row.body,
      at: row.at.toISOString(),
      ...(row.post_id ? { inReplyTo: row.post_id, url: linkTo(row.post_id) } : {}),
      ...(row.rating ? { rating: row.rating } : {}),
    }))
    return answer(200, wire.incomingList.parse({ items }))
  },
  "POST /replies": async (call) => {
    const asked = wire.replyRequest.safeParse(jsonOf(call.request))
    if (!asked.success) return refuse("content-invalid", { field: "text" })
    const to = uuid.test(asked.data.to) && (await entries(call.tx, call.account.id).where("id", "=", asked.data.to).executeTakeFirst())
    if (!to) return refuse("not-found")
    const { practiceId, account, now } = call
    const id = await insertEntry(call.tx, {
      practiceId,
      accountId: account.id,
      kind: "comment",
      postId: to.post_id,
      author: account.displayName,
      body: asked.data.text,
      rating: null,
      ours: true,
      now,
    })
    return answer(201, wire.post.parse({ id, url: call.linkTo(to.post_id ?? id), at: now.toISOString() }))
  },
  "GET /metrics": async ({ tx, account, query }) => {
    const ids = (query.get("ids") ?? "").split(",").filter((id) => uuid.test(id))
    if (ids.length === 0) return answer(200, wire.metricsList.parse({ items: [] }))
    const rows = await visiblePosts(tx, account.id).where("id", "in", ids).execute()
    const replies = await entries(tx, account.id).where("post_id", "in", ids).execute()
    return answer(
      200,
      wire.metricsList.parse({
        items: rows.map(({ id, likes }) => ({
          id,
          likes,
          replies: replies.filter((one) => one.post_id === id).length,
          reposts: 0,
          views: likes,
        })),
      }),
    )
  },
}

async function open(platform: Platform, practiceId: string, request: IoRequest): Promise<IoResponse> {
  const asked = wire.accountRequest.safeParse(jsonOf(request))
  if (!asked.success) return refuse("content-invalid", { field: "displayName" })
  const token = newSecret()
  const handle =
    asked.data.displayName
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 40) || "practice"
  const account = await platform.tenancy.asPractice(practiceId, (tx) =>
    openAccount(tx, practiceId, { displayName: asked.data.displayName, handle, tokenHash: hashSecret(token), now: platform.clock.now() }),
  )
  return answer(201, wire.accountCreated.parse({ accountId: account.id, handle: account.handle, displayName: account.displayName, token }))
}

async function serve(platform: Platform, practiceId: string, request: IoRequest, signal: AbortSignal): Promise<IoResponse> {
  const url = new URL(request.url)
  const [, place = "", id = ""] = url.pathname.split("/")
  const name = `${request.method} /${place}${id ? "/:id" : ""}` as wire.SandboxCall
  if (name === "POST /accounts") return open(platform, practiceId, request)
  const token = request.headers?.["authorization"]?.replace(/^Bearer /, "") ?? ""
  const now = platform.clock.now()
  return platform.tenancy.asPractice(practiceId, async (tx) => {
    const account = await theAccount(tx)
    if (!account || !account.tokenHashes.includes(hashSecret(token))) return refuse("token-revoked")
    const linkTo = (postId: string) => `${platform.config.url}/p/${practiceId}/sandbox#post-${postId}`
    const run = calls[name]
    if (!run) return refuse("not-found")
    const answered = await run({ tx, practiceId, account, request, id: decodeURIComponent(id), query: url.searchParams, now, linkTo })
    // Nothing is kept of a call whose caller gave it up: a network has a line that breaks, this one has only the signal.
    signal.throwIfAborted()
    return answered
  })
}

/** Answers requests to the practice network inside this process, with the fault the trainer has set. */
export function sandboxHost(platform: () => Platform): LocalHost {
  return async (practiceId, request, signal) => {
    const isAccount = request.url.endsWith("/accounts")
    const fault = isAccount ? "none" : ((await platform().tenancy.asPractice(practiceId, theAccount))?.fault ?? "none")
    if (fault === "rate-limit")
      return ok({ ...refuse("rate-limited", { retryAfter: 30 }), headers: { "content-type": "application/json", "retry-after": "30" } })
    if (fault === "expired-token") return ok(refuse("token-expired"))
    const isPost = request.method === "POST" && request.url.endsWith("/posts")
    if (fault === "reject" && isPost) return ok(refuse("policy-rejected"))
    if (fault === "slow") await sleep(5000, undefined, { signal }).catch(() => undefined)
    const response = await serve(platform(), practiceId, request, signal).catch((error: unknown) => {
      if (signal.aborted) return undefined
      throw error
    })
    // It may have the post now, but its answer is lost.
    const isLost = fault === "accept-then-timeout" && isPost
    return isLost || !response ? err({ kind: "after", reason: "timeout" }) : ok(response)
  }
}
