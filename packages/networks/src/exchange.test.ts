import { describe, expect, test } from "vitest"
import { z } from "zod"
import { exchange, toNetworkError, type ErrorRow, type Trouble } from "./exchange.ts"
import type { Io } from "./network.ts"

const now = new Date("2026-11-02T12:00:00.000Z")
const table: readonly ErrorRow[] = [
  { status: 400, code: "Gone", means: "not-found" },
  { code: "TooLong", means: () => ({ kind: "content-invalid", field: "title" }) },
  { code: "Unsupported", means: "not-found" },
  { status: 403, means: "policy-rejected" },
]
const refusal = (status: number, body: unknown = {}, headers: Record<string, string> = {}): Trouble => ({
  kind: "refusal",
  status,
  headers,
  body,
})
const once = (trouble: Trouble) => toNetworkError(trouble, "once", table, now)
const repeatable = (trouble: Trouble) => toNetworkError(trouble, "repeatable", table, now)

describe("a network's table", () => {
  test("is read by code and status, first line first, and by function", () => {
    expect(once(refusal(400, { error: "Gone" }))).toEqual({ kind: "not-found" })
    expect(once(refusal(401, { error: "Gone" }))).toEqual({ kind: "auth-revoked" })
    expect(once(refusal(422, { error: "TooLong" }))).toEqual({ kind: "content-invalid", field: "title" })
    expect(once(refusal(403, { error: "Anything" }))).toEqual({ kind: "policy-rejected" })
    expect(once(refusal(403, "no object"))).toEqual({ kind: "policy-rejected" })
  })

  test("may explain a 5xx of a question, but never of a visible call", () => {
    expect(repeatable(refusal(501, { error: "Unsupported" }))).toEqual({ kind: "not-found" })
    expect(once(refusal(501, { error: "Unsupported" }))).toEqual({ kind: "unknown-outcome" })
    expect(once(refusal(502, { error: "TooLong" }))).toEqual({ kind: "unknown-outcome" })
    expect(once(refusal(408, { error: "TooLong" }))).toEqual({ kind: "unknown-outcome" })
  })
})

describe("a limit", () => {
  const until = (headers: Record<string, string>, body: unknown = {}) => {
    const error = once(refusal(429, body, headers))
    return error.kind === "rate-limited" ? error.until : error.kind
  }

  test("lasts as long as the network says, in any of its ways", () => {
    expect(until({ "ratelimit-reset": String(now.getTime() / 1000 + 60) })).toBe("2026-11-02T12:01:00.000Z")
    expect(until({ "Retry-After": "90" })).toBe("2026-11-02T12:01:30.000Z")
    expect(until({ "retry-after": "Mon, 02 Nov 2026 12:02:00 GMT" })).toBe("2026-11-02T12:02:00.000Z")
    expect(until({}, { retryAfter: 30 })).toBe("2026-11-02T12:00:30.000Z")
  })

  test("is five minutes when told nothing sensible, at least a second, at most a day", () => {
    expect(until({})).toBe("2026-11-02T12:05:00.000Z")
    expect(until({ "retry-after": "soon" }, { retryAfter: "x" })).toBe("2026-11-02T12:05:00.000Z")
    expect(until({ "ratelimit-reset": String(now.getTime() / 1000 - 500) })).toBe("2026-11-02T12:00:01.000Z")
    expect(until({ "retry-after": "999999999" })).toBe("2026-11-03T12:00:00.000Z")
  })
})

test("an empty answer counts as an empty object, an unreadable one as broken", async () => {
  const io = (body: string): Io => ({
    now: () => now,
    request: () => Promise.resolve({ ok: true, value: { status: 200, headers: {}, body: Buffer.from(body) } }),
  })
  const request = { method: "GET", url: "https://example.org" } as const
  expect(await exchange(io(""), request, z.object({}))).toEqual({ ok: true, value: {} })
  expect(await exchange(io("{"), request, z.object({}))).toEqual({ ok: false, error: { kind: "broken" } })
  expect(await exchange(io('{"n":"1"}'), request, z.object({ n: z.number() }))).toEqual({ ok: false, error: { kind: "broken" } })
})
