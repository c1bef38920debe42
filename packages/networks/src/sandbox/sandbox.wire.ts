import { z } from "zod"

/** Nothing on the internet can have this name (RFC 2606): the server answers it itself. */
export const sandboxOrigin = "https://sandbox.bedside.invalid"

/**
 * The practice network's HTTP interface. All but `POST /accounts` need `authorization: Bearer <token>`. Refusals carry `problem`.
 *
 * | call | request | answer |
 * | --- | --- | --- |
 * | POST /accounts | `accountRequest` | 201 `accountCreated` |
 * | GET /me | | 200 `account` |
 * | POST /media | the bytes of a picture or video, `content-type` its type | 201 `mediaCreated`; nobody sees it |
 * | POST /posts | `postRequest` | 201 `post`; every call makes a new post |
 * | GET /posts?clientKey= | | 200 `postList`, oldest first, replies included |
 * | PUT /posts/:id | `postEdit` | 200 `post` |
 * | DELETE /posts/:id | | 200 `{}` |
 * | GET /incoming?since= | | 200 `incomingList`, oldest first, `at` not before `since` |
 * | POST /replies | `replyRequest` | 201 `post` |
 * | GET /metrics?ids=a,b | | 200 `metricsList`; unknown ids are left out |
 */
export const sandboxCalls = [
  "POST /accounts",
  "GET /me",
  "POST /media",
  "POST /posts",
  "GET /posts",
  "PUT /posts/:id",
  "DELETE /posts/:id",
  "GET /incoming",
  "POST /replies",
  "GET /metrics",
] as const
export type SandboxCall = (typeof sandboxCalls)[number]

const instant = z.iso.datetime()

export const accountRequest = z.object({ displayName: z.string().min(1).max(100) })
export const account = z.object({ accountId: z.string().min(1), handle: z.string().min(1), displayName: z.string().min(1) })
export const accountCreated = account.extend({ token: z.string().min(1) })
export type SandboxAccount = z.infer<typeof account>

export const mediaCreated = z.object({ mediaId: z.string().min(1) })
export const postMedia = z.object({
  mediaId: z.string().min(1),
  type: z.string(),
  alt: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
  /** Of a video: seconds, and captions as WebVTT. */
  seconds: z.number().positive().optional(),
  captions: z.string().optional(),
})
export const postRequest = z.object({
  clientKey: z.string().min(1),
  createdAt: instant,
  text: z.string(),
  media: z.array(postMedia).max(4),
})
export const postEdit = postRequest.pick({ text: true, media: true })
export const replyRequest = postRequest.extend({ to: z.string().min(1), kind: z.enum(["comment", "direct-message", "mention", "review"]) })
export const post = z.object({ id: z.string().min(1), url: z.url(), at: instant })
export const postList = z.object({ posts: z.array(post) })
export const done = z.object({})

export const incoming = z.object({
  id: z.string().min(1),
  kind: z.enum(["comment", "direct-message", "mention", "review"]),
  author: z.object({ id: z.string().min(1), handle: z.string().min(1), displayName: z.string().min(1) }),
  text: z.string(),
  at: instant,
  inReplyTo: z.string().optional(),
  rating: z.int().min(1).max(5).optional(),
  url: z.url().optional(),
})
export const incomingList = z.object({ items: z.array(incoming) })

const count = z.int().nonnegative()
export const metricsList = z.object({
  items: z.array(z.object({ id: z.string().min(1), likes: count, replies: count, reposts: count, views: count })),
})

/** Every refusal. `retryAfter` in seconds (429); `field` and `index` say what is wrong (422). */
export const problem = z.object({
  error: z.enum([
    "token-expired", // 401
    "token-revoked", // 401
    "account-restricted", // 403
    "forbidden", // 403
    "not-found", // 404
    "content-invalid", // 422
    "media-invalid", // 422
    "policy-rejected", // 422
    "rate-limited", // 429
    "server-trouble", // 5xx
  ]),
  message: z.string(),
  retryAfter: z.number().nonnegative().optional(),
  field: z.string().optional(),
  index: z.int().nonnegative().optional(),
})
export type SandboxProblem = z.infer<typeof problem>

/** What the server keeps of a connected account. */
export const sessionSchema = accountCreated
export type Session = z.infer<typeof sessionSchema>

export const preparedSchema = postRequest
export type Prepared = z.infer<typeof preparedSchema>
