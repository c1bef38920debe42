import { err, ok } from "@bedside/kernel"
import type { z } from "zod"
import type { Io, IoRequest, IoResponse } from "../network.ts"
import { jsonBody } from "../testing/io.ts"
import type { Rehearsal } from "../testing/rehearsal.ts"
import * as wire from "./sandbox.wire.ts"

/** What a trainer can make the practice network do wrong. */
export type SandboxFault = "slow" | "accept-then-time-out" | "rate-limit" | "expired-token" | "reject"

export interface SandboxPost extends z.infer<typeof wire.postRequest> {
  readonly id: string
  readonly accountId: string
  /** The id of what it answers. */
  readonly to?: string
  removed: boolean
}

/** The practice network in memory. Requests are held to the same schemas as the server's own. */
export interface SandboxService {
  readonly io: Io
  /** What the public sees now, replies included. */
  publicPosts(): readonly SandboxPost[]
  /** Writes to an account as the public would. */
  say(accountId: string, message: Omit<z.infer<typeof wire.incoming>, "id" | "at">): string
  /** Sets or clears the fault. */
  fault(kind?: SandboxFault): void
}

type Account = z.infer<typeof wire.accountCreated>
type Incoming = z.infer<typeof wire.incoming> & { readonly accountId: string }
interface State {
  readonly accounts: Account[]
  readonly media: Set<string>
  readonly posts: SandboxPost[]
  readonly incoming: Incoming[]
  next: number
  readonly now: () => Date
}
type Problem = z.infer<typeof wire.problem>["error"]
const statusOf: Readonly<Record<Problem, number>> = {
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

/** Opens an empty practice network. A slow one answers after 40 ms. */
export function sandboxService(now: () => Date = () => new Date()): SandboxService {
  const state: State = { accounts: [], media: new Set(), posts: [], incoming: [], next: 1, now }
  let fault: SandboxFault | undefined
  return {
    io: { now, request: (request) => serve(state, fault, request) },
    publicPosts: () => state.posts.filter((post) => !post.removed),
    say: (accountId, message) => say(state, accountId, message),
    fault: (kind) => {
      fault = kind
    },
  }
}

async function serve(state: State, fault: SandboxFault | undefined, request: IoRequest): ReturnType<Io["request"]> {
  if (new URL(request.url).origin !== wire.sandboxOrigin) return err({ kind: "before", reason: "not-allowed" })
  if (fault === "rate-limit") return ok(refuse("rate-limited", { retryAfter: 30 }))
  if (fault === "expired-token") return ok(refuse("token-expired"))
  if (fault === "reject") return ok(refuse("policy-rejected"))
  if (fault === "slow") await new Promise((resolve) => setTimeout(resolve, 40))
  const response = answer(state, request)
  return fault === "accept-then-time-out" ? err({ kind: "after", reason: "timeout" }) : ok(response)
}

const respond = (status: number, value: unknown): IoResponse => ({
  status,
  headers: { "content-type": "application/json" },
  body: jsonBody(value),
})
const refuse = (error: Problem, more: Partial<z.infer<typeof wire.problem>> = {}): IoResponse =>
  respond(statusOf[error], { error, message: `The practice network says: ${error}`, ...more })

function answer(state: State, request: IoRequest): IoResponse {
  const url = new URL(request.url)
  const [, place = "", id] = url.pathname.split("/")
  const call = `${request.method} /${place}${id === undefined ? "" : "/:id"}`
  if (call === "POST /accounts") return openAccount(state, request)
  const token = request.headers?.["authorization"]?.replace(/^Bearer /, "")
  const account = state.accounts.find((one) => one.token === token)
  if (!account) return refuse("token-revoked")
  const serveCall = calls[call]
  return serveCall ? serveCall({ state, account, request, id: decodeURIComponent(id ?? ""), query: url.searchParams }) : refuse("not-found")
}

interface Served {
  readonly state: State
  readonly account: Account
  readonly request: IoRequest
  readonly id: string
  readonly query: URLSearchParams
}

const calls: Readonly<Record<string, (served: Served) => IoResponse>> = {
  "GET /me": ({ account: { accountId, handle, displayName } }) => respond(200, { accountId, handle, displayName }),
  "POST /media": ({ state }) => {
    const mediaId = `media-${state.next++}`
    state.media.add(mediaId)
    return respond(201, { mediaId })
  },
  "POST /posts": ({ state, account, request }) => addPost(state, account, wire.postRequest.safeParse(read(request))),
  "POST /replies": ({ state, account, request }) => {
    const asked = wire.replyRequest.safeParse(read(request))
    if (asked.success && !state.incoming.some((one) => one.id === asked.data.to)) return refuse("not-found")
    return addPost(state, account, asked)
  },
  "GET /posts": ({ state, account, query }) =>
    respond(200, {
      posts: visible(state, account)
        .filter((post) => post.clientKey === query.get("clientKey"))
        .map(postView),
    }),
  "PUT /posts/:id": ({ state, account, request, id }) => {
    const edit = wire.postEdit.safeParse(read(request))
    const post = visible(state, account).find((one) => one.id === id)
    if (!post) return refuse("not-found")
    if (!edit.success) return refuse("content-invalid", { field: "text" })
    Object.assign(post, edit.data)
    return respond(200, postView(post))
  },
  "DELETE /posts/:id": ({ state, account, id }) => {
    const post = visible(state, account).find((one) => one.id === id)
    if (!post) return refuse("not-found")
    post.removed = true
    return respond(200, {})
  },
  "GET /incoming": ({ state, account, query }) => {
    const items = state.incoming.filter((one) => one.accountId === account.accountId && one.at >= (query.get("since") ?? ""))
    return respond(200, { items })
  },
  "GET /metrics": ({ state, account, query }) => {
    const ids = (query.get("ids") ?? "").split(",")
    const items = visible(state, account).filter((post) => ids.includes(post.id))
    return respond(200, { items: items.map(({ id }) => ({ id, likes: 0, replies: repliesTo(state, id), reposts: 0, views: 0 })) })
  },
}

function openAccount(state: State, request: IoRequest): IoResponse {
  const asked = wire.accountRequest.safeParse(read(request))
  if (!asked.success) return refuse("content-invalid", { field: "displayName" })
  const number = state.next++
  const created = { accountId: `account-${number}`, handle: `practice-${number}`, token: `sandbox-token-${number}`, ...asked.data }
  state.accounts.push(created)
  return respond(201, created)
}

function addPost(
  state: State,
  { accountId }: Account,
  asked: z.ZodSafeParseResult<z.infer<typeof wire.postRequest> & { to?: string }>,
): IoResponse {
  if (!asked.success) return refuse("content-invalid", { field: "text" })
  const unknown = asked.data.media.findIndex((one) => !state.media.has(one.mediaId))
  if (unknown !== -1) return refuse("media-invalid", { index: unknown })
  const post: SandboxPost = { ...asked.data, id: `post-${state.next++}`, accountId, removed: false }
  state.posts.push(post)
  return respond(201, postView(post))
}

function say(state: State, accountId: string, message: Omit<z.infer<typeof wire.incoming>, "id" | "at">): string {
  const id = `message-${state.next++}`
  state.incoming.push({ ...message, id, accountId, at: state.now().toISOString() })
  return id
}

const postView = ({ id, createdAt }: SandboxPost) => ({ id, url: `${wire.sandboxOrigin}/posts/${id}`, at: createdAt })
const visible = (state: State, { accountId }: Account) => state.posts.filter((post) => post.accountId === accountId && !post.removed)
const repliesTo = (state: State, id: string): number => state.incoming.filter((one) => one.inReplyTo === id).length

function read({ body }: IoRequest): unknown {
  return typeof body === "string" ? JSON.parse(body) : undefined
}

/** The practice network for the contract suite. */
export async function rehearse(): Promise<Rehearsal> {
  const service = sandboxService()
  return {
    fields: {},
    io: service.io,
    publicPosts: async () => service.publicPosts().map((post) => post.text),
    comment: async (receipt, text) => {
      const accountId = service.publicPosts().find((post) => post.id === receipt.remoteId)?.accountId ?? ""
      const author = { id: "neighbor", handle: "neighbor", displayName: "Neighbor" }
      return service.say(accountId, { kind: "comment", author, text, inReplyTo: receipt.remoteId })
    },
    [Symbol.asyncDispose]: async () => undefined,
  }
}
