import { err, ok } from "@bedside/kernel"
import type { Io, IoFailure, IoRequest, IoResponse } from "../network.ts"

/** What a test can make happen to a request: an answer, a failure, or nothing (`undefined`: it goes through). */
export type Fault = (request: IoRequest) => Partial<IoResponse> | IoFailure | "accept-then-lose" | undefined

/** A port that really speaks HTTP, as plain as can be: tests only. */
export function fetchIo(now: () => Date = () => new Date()): Io {
  return {
    now,
    async request({ method, url, headers, body, timeout = 30_000 }) {
      try {
        const init = { method, redirect: "manual", signal: AbortSignal.timeout(timeout) } as const
        const sent = await fetch(url, { ...init, ...(headers && { headers }), ...(body !== undefined && { body: Buffer.from(body) }) })
        const answer = new Uint8Array(await sent.arrayBuffer())
        return ok({ status: sent.status, headers: Object.fromEntries(sent.headers), body: answer })
      } catch (error) {
        const code = error instanceof Error && error.cause instanceof Error && "code" in error.cause ? error.cause.code : undefined
        if (code === "ENOTFOUND") return err({ kind: "before", reason: "dns" })
        if (code === "ECONNREFUSED") return err({ kind: "before", reason: "connect" })
        return err({ kind: "after", reason: error instanceof Error && error.name === "TimeoutError" ? "timeout" : "reset" })
      }
    },
  }
}

/** A port with a fault in it, and a list of everything that went through. */
export interface WatchedIo extends Io {
  readonly requests: IoRequest[]
  /** Sets the fault for what follows; without one the port is sound again. */
  fault(fault?: Fault): void
}

/** Puts faults between a network and its remote. `accept-then-lose`: the remote does it, but its answer never arrives. */
export function watchedIo(inner: Io): WatchedIo {
  let fault: Fault = () => undefined
  const requests: IoRequest[] = []
  return {
    requests,
    now: inner.now,
    fault: (next = () => undefined) => {
      fault = next
    },
    async request(request) {
      requests.push(request)
      const struck = fault(request)
      if (struck === undefined) return inner.request(request)
      if (struck === "accept-then-lose") {
        await inner.request(request)
        return err({ kind: "after", reason: "timeout" })
      }
      return "kind" in struck ? err(struck) : ok({ status: 200, headers: {}, body: new Uint8Array(), ...struck })
    },
  }
}

/** A body of JSON, as a remote would send it. */
export const jsonBody = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
