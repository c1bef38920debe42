import { err, minutes, ok, type Result } from "@bedside/kernel"
import type { z } from "zod"
import { codeOf, exchange, type Effect, type Trouble } from "../exchange.ts"
import type { Access, Io, IoRequest, NetworkError } from "../network.ts"
import { blueskyError } from "./bluesky.errors.ts"
import { sessionAnswer, type Session } from "./bluesky.wire.ts"

/** One XRPC method call: a query when it has neither `input` nor `bytes`, else a procedure. */
export interface Call<T> {
  readonly method: string
  readonly answer: z.ZodType<T>
  readonly params?: Readonly<Record<string, string | readonly string[]>>
  readonly input?: unknown
  readonly bytes?: { readonly type: string; readonly content: Uint8Array }
  /** The code that proves that what was asked for is not there. Any other "not found" is a wrong turn on the way, so `transient`. */
  readonly absent?: string
  /** `once` for the calls the public can see; `repeatable` when absent. */
  readonly effect?: Effect
}

/** A signed-in connection that renews its session when the server says so. */
export interface Line {
  /** The session as it is now; calls may have renewed it. */
  session(): Session
  call<T>(call: Call<T>): Promise<Result<T, NetworkError>>
}

/** Opens a line on a stored session. A renewed session is stored (`access.renewed`) before it is used, and a call is repeated once. */
export function openLine(access: Access<Session>): Line {
  const { io } = access
  let session = access.session
  const send = <T>(call: Call<T>) => exchange(io, requestOf(session.pds, call, session.accessJwt), call.answer)
  const asError = (trouble: Trouble, { effect = "repeatable", absent }: Call<unknown>): NetworkError => {
    const error = blueskyError(trouble, effect, io.now())
    const proven = absent === undefined || (trouble.kind === "refusal" && codeOf(trouble.body) === absent)
    return error.kind === "not-found" && !proven ? { kind: "transient" } : error
  }
  return {
    session: () => session,
    async call(call) {
      const first = await send(call)
      if (first.ok) return first
      if (!isStale(first.error)) return err(asError(first.error, call))
      const fresh = await renew(session, io)
      if (!fresh.ok) return fresh
      await access.renewed(fresh.value)
      session = fresh.value
      const second = await send(call)
      return second.ok ? second : err(asError(second.error, call))
    },
  }
}

/** Calls a server without a line: to sign in, or to renew. */
export async function callServer<T>(io: Io, server: string, call: Call<T>, token?: string): Promise<Result<T, Trouble>> {
  return exchange(io, requestOf(server, call, token), call.answer)
}

/** Both mean that nothing was done: the server answers 400 to an expired token, and to one its keys no longer prove. */
const isStale = (trouble: Trouble): boolean =>
  trouble.kind === "refusal" && trouble.status < 500 && ["ExpiredToken", "InvalidToken"].includes(codeOf(trouble.body) ?? "")

async function renew(session: Session, io: Io): Promise<Result<Session, NetworkError>> {
  const call = { method: "com.atproto.server.refreshSession", answer: sessionAnswer, input: undefined, effect: "repeatable" } as const
  const renewed = await callServer(io, session.pds, call, session.refreshJwt)
  // A refresh token that has run out cannot be renewed: the practice has to connect again.
  if (!renewed.ok) return err(isStale(renewed.error) ? { kind: "auth-revoked" } : blueskyError(renewed.error, "repeatable", io.now()))
  const { handle, accessJwt, refreshJwt } = renewed.value
  return ok({ ...session, handle, accessJwt, refreshJwt })
}

/** A minute, and for a video what a line of a megabyte a second needs. */
const uploadTime = (bytes: number): number => minutes(1) + Math.ceil(bytes / 1000)

function requestOf<T>(server: string, call: Call<T>, token: string | undefined): IoRequest {
  const url = new URL(`${server}/xrpc/${call.method}`)
  for (const [name, value] of Object.entries(call.params ?? {})) {
    for (const one of typeof value === "string" ? [value] : value) url.searchParams.append(name, one)
  }
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
  if (call.bytes) {
    const { type, content } = call.bytes
    return {
      method: "POST",
      url: url.href,
      headers: { ...authorization, "content-type": type },
      body: content,
      timeout: uploadTime(content.length),
    }
  }
  if (!("input" in call)) return { method: "GET", url: url.href, headers: authorization }
  if (call.input === undefined) return { method: "POST", url: url.href, headers: authorization }
  return {
    method: "POST",
    url: url.href,
    headers: { ...authorization, "content-type": "application/json" },
    body: JSON.stringify(call.input),
  }
}
