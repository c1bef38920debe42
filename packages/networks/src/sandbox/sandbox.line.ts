import { err, type Result } from "@bedside/kernel"
import type { z } from "zod"
import { exchange, type Effect } from "../exchange.ts"
import type { Io, IoRequest, NetworkError } from "../network.ts"
import { sandboxError } from "./sandbox.errors.ts"
import { sandboxOrigin } from "./sandbox.wire.ts"

/** One call of the practice network; `path` starts with a slash and is already encoded. */
export interface Call<T> {
  readonly method: IoRequest["method"]
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly answer: z.ZodType<T>
  readonly input?: unknown
  readonly bytes?: { readonly type: string; readonly content: Uint8Array }
  /** `once` for the calls the public can see; `repeatable` when absent. */
  readonly effect?: Effect
}

/** Makes one call; `token` is absent only while connecting. */
export async function callSandbox<T>(io: Io, token: string | undefined, call: Call<T>): Promise<Result<T, NetworkError>> {
  const { method, path, query, answer, input, bytes, effect = "repeatable" } = call
  const search = query === undefined ? "" : `?${new URLSearchParams(query).toString()}`
  const type = bytes?.type ?? (input === undefined ? undefined : "application/json")
  const body = bytes?.content ?? (input === undefined ? undefined : JSON.stringify(input))
  const headers = {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(type !== undefined && { "content-type": type }),
  }
  const request: IoRequest = { method, url: `${sandboxOrigin}${path}${search}`, headers, ...(body !== undefined && { body }) }
  const answered = await exchange(io, request, answer)
  return answered.ok ? answered : err(sandboxError(answered.error, effect, io.now()))
}
