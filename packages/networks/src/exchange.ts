import { err, later, minutes, hours, ok, seconds, type Result } from "@bedside/kernel"
import type { z } from "zod"
import type { Io, IoFailure, IoRequest, NetworkError, NetworkErrorKind } from "./network.ts"

/** Why an exchange gave no value: no usable answer, a definite refusal, or an answer that cannot be read. */
export type Trouble =
  | { kind: "failure"; failure: IoFailure }
  | { kind: "refusal"; status: number; headers: Readonly<Record<string, string>>; body: unknown }
  | { kind: "broken" }

type Refusal = Extract<Trouble, { kind: "refusal" }>

/** What a lost answer means: `repeatable` calls are simply made again, a `once` call must be looked up first. */
export type Effect = "repeatable" | "once"

type PlainKind = Exclude<NetworkErrorKind, "rate-limited" | "quota" | "content-invalid" | "media-invalid">

/** One line of a network's error table; the first that fits wins. An absent status or code fits any. */
export interface ErrorRow {
  readonly status?: number
  readonly code?: string
  readonly means: PlainKind | ((body: unknown) => NetworkError)
}

/** One HTTP exchange whose answer is JSON of a known shape. Nothing of the answer but the parsed value gets out. */
export async function exchange<T>(io: Io, request: IoRequest, answer: z.ZodType<T>): Promise<Result<T, Trouble>> {
  const sent = await io.request(request)
  if (!sent.ok) return err({ kind: "failure", failure: sent.error })
  const { status, headers, body } = sent.value
  const read = readJson(body)
  if (status < 200 || status > 299) return err({ kind: "refusal", status, headers, body: read })
  const parsed = answer.safeParse(read)
  return parsed.success ? ok(parsed.data) : err({ kind: "broken" })
}

/** The JSON of a body; an empty body is `{}`, an unreadable one `undefined`. */
function readJson(body: Uint8Array): unknown {
  if (body.length === 0) return {}
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}

/** Turns trouble into the closed list with a network's own table; what the table does not know follows the HTTP status. */
export function toNetworkError(trouble: Trouble, effect: Effect, table: readonly ErrorRow[], now: Date): NetworkError {
  const lost: NetworkError = { kind: effect === "once" ? "unknown-outcome" : "transient" }
  if (trouble.kind === "failure") return trouble.failure.kind === "before" ? { kind: "transient" } : lost
  if (trouble.kind === "broken") return lost
  // A gateway may answer for a server that did the work after all: only a look-up can tell.
  if (trouble.status >= 500 || trouble.status === 408) return effect === "once" ? lost : (tableError(trouble, table) ?? lost)
  if (trouble.status === 429) return { kind: "rate-limited", until: waitUntil(trouble, now) }
  return tableError(trouble, table) ?? byStatus(trouble.status)
}

/** The remote's own code in an error body of the shape `{ error: "Code" }`. */
export function codeOf(body: unknown): string | undefined {
  const code = typeof body === "object" && body !== null && "error" in body ? body.error : undefined
  return typeof code === "string" ? code : undefined
}

function tableError(trouble: Refusal, table: readonly ErrorRow[]): NetworkError | undefined {
  const code = codeOf(trouble.body)
  const row = table.find((one) => (one.status ?? trouble.status) === trouble.status && (one.code ?? code) === code)
  if (!row) return undefined
  return typeof row.means === "string" ? { kind: row.means } : row.means(trouble.body)
}

function byStatus(status: number): NetworkError {
  if (status === 401) return { kind: "auth-revoked" }
  if (status === 402) return { kind: "billing" }
  if (status === 403) return { kind: "permission" }
  // A redirect is not followed: nothing lives at this address.
  if (status === 404 || status === 410 || status < 400) return { kind: "not-found" }
  if (status === 413) return { kind: "media-invalid", index: 0 }
  return { kind: "content-invalid", field: "text" }
}

/**
 * When a limited caller may come back: `RateLimit-Reset` (unix seconds), `Retry-After` (seconds or a date) or `retryAfter` (seconds)
 * in the body, else five minutes; at most a day ahead.
 */
function waitUntil(refusal: Refusal, now: Date): string {
  const { "ratelimit-reset": reset, "retry-after": after } = Object.fromEntries(
    Object.entries(refusal.headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const wait = untilReset(reset, now) ?? untilRetry(after, now) ?? waitInBody(refusal.body) ?? minutes(5)
  return later(now, Math.min(Math.max(wait, seconds(1)), hours(24))).toISOString()
}

const untilReset = (value: string | undefined, now: Date): number | undefined =>
  value !== undefined && /^\d{9,11}$/.test(value) ? seconds(Number(value)) - now.getTime() : undefined

function untilRetry(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined
  const wait = /^\d+$/.test(value) ? seconds(Number(value)) : Date.parse(value) - now.getTime()
  return Number.isNaN(wait) ? undefined : wait
}

function waitInBody(body: unknown): number | undefined {
  const wait = typeof body === "object" && body !== null && "retryAfter" in body ? body.retryAfter : undefined
  return typeof wait === "number" && Number.isFinite(wait) ? seconds(wait) : undefined
}
