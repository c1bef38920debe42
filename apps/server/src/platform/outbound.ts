import { err, ok, type Result } from "@bedside/kernel"
import type { Io, IoFailure, IoRequest, IoResponse } from "@bedside/networks"
import { lookup as resolve } from "node:dns"
import http from "node:http"
import https from "node:https"
import { BlockList, isIP, type LookupFunction } from "node:net"
import type { Clock } from "./clock.ts"
import type { Log } from "./log.ts"

const sizeCap = 20 * 1024 * 1024
const defaultTimeout = 30_000
const maxRedirects = 3

/** Private, loopback, link-local, shared, documentation, multicast and mapped ranges (IANA special-purpose registries, RFC 6890). */
const closed = new BlockList()
for (const [address, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  closed.addSubnet(address, bits, "ipv4")
for (const [address, bits] of [
  ["::", 128],
  ["::1", 128],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  closed.addSubnet(address, bits, "ipv6")

/** True for an address that belongs to nobody outside: a server must not be led there by a name somebody typed. */
export function isClosedAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return closed.check(mapped, "ipv4")
  const family = isIP(address)
  if (family === 0) return true
  return closed.check(address, family === 6 ? "ipv6" : "ipv4") || (family === 6 && /^::ffff:/i.test(address))
}

class RefusedAddress extends Error {}

/** Answers requests to one host inside this process (the practice network). */
export type LocalHost = (practiceId: string, request: IoRequest, signal: AbortSignal) => Promise<Result<IoResponse, IoFailure>>

export interface Outbound {
  /** A port to the outside for one network: only its hosts, or any public host when it has no fixed ones. */
  ioFor(practiceId: string, hosts: readonly string[] | undefined): Io
}
export interface OutboundOptions {
  readonly clock: Clock
  readonly log: Log
  readonly allowedPrivateHosts: readonly string[]
  readonly localHosts?: ReadonlyMap<string, LocalHost>
}

/** The program's only HTTP client: allow-list, address guard after name resolution and on every redirect, time-out, size cap, scrubbed log. */
export function createOutbound(options: OutboundOptions): Outbound {
  const { clock, log, allowedPrivateHosts, localHosts } = options
  const isAllowedPrivate = (url: URL) => allowedPrivateHosts.includes(url.hostname.toLowerCase())
  const follow = async (
    practiceId: string,
    request: IoRequest,
    hosts: readonly string[] | undefined,
    hops: number,
  ): Promise<Result<IoResponse, IoFailure>> => {
    const url = URL.canParse(request.url) ? new URL(request.url) : undefined
    if (!url || (hosts && !hosts.includes(url.hostname))) return err({ kind: "before", reason: "not-allowed" })
    const local = localHosts?.get(url.hostname)
    if (local) return local(practiceId, request, AbortSignal.timeout(request.timeout ?? defaultTimeout))
    const privately = isAllowedPrivate(url)
    if (url.protocol !== "https:" && !(privately && url.protocol === "http:")) return err({ kind: "before", reason: "not-allowed" })
    if (url.username || url.password) return err({ kind: "before", reason: "not-allowed" })
    const answer = await exchange(url, request, privately)
    const location = answer.ok && answer.value.status >= 300 && answer.value.status < 400 ? answer.value.headers["location"] : undefined
    if (!location || request.method !== "GET" || hops >= maxRedirects || !URL.canParse(location, url.href)) return answer
    const next = new URL(location, url)
    const headers = next.origin === url.origin ? request.headers : withoutSecrets(request.headers)
    return follow(practiceId, { ...request, url: next.toString(), ...(headers ? { headers } : {}) }, hosts, hops + 1)
  }
  return {
    ioFor: (practiceId, hosts) => ({
      now: () => clock.now(),
      async request(request) {
        const started = clock.now().getTime()
        const answer = await follow(practiceId, request, hosts, 0)
        const host = URL.canParse(request.url) ? new URL(request.url).hostname : "unreadable"
        log.debug("outbound", {
          method: request.method,
          host,
          ms: clock.now().getTime() - started,
          ...(answer.ok ? { status: answer.value.status } : { kind: `${answer.error.kind} ${answer.error.reason}` }),
        })
        return answer
      },
    }),
  }
}

const withoutSecrets = (headers: IoRequest["headers"]) =>
  headers && Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(authorization|cookie|dpop)$/i.test(name)))

/** Resolves, refuses closed addresses, and pins the answer: the socket connects to the address that was checked. */
const guardedLookup: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, "", 0)
    const first = addresses[0]
    if (!first || addresses.some(({ address }) => isClosedAddress(address))) return done(new RefusedAddress("refused address"), "", 0)
    if (options.all) return done(null, addresses)
    return done(null, first.address, first.family)
  })
}

function exchange(url: URL, request: IoRequest, privately: boolean): Promise<Result<IoResponse, IoFailure>> {
  const literal = url.hostname.replace(/^\[|\]$/g, "")
  if (!privately && isIP(literal) && isClosedAddress(literal)) return Promise.resolve(err({ kind: "before", reason: "refused-address" }))
  return new Promise((settle) => {
    let sent = false
    const fail = (error: unknown) => settle(err(failureOf(error, sent)))
    const client = url.protocol === "http:" ? http : https
    const call = client.request(url, {
      method: request.method,
      headers: {
        "user-agent": "Bedside",
        ...request.headers,
        ...(request.body === undefined ? {} : { "content-length": Buffer.byteLength(request.body) }),
      },
      ...(privately ? {} : { lookup: guardedLookup }),
      agent: false,
      signal: AbortSignal.timeout(request.timeout ?? defaultTimeout),
    })
    call.on("socket", (socket) => socket.once(url.protocol === "http:" ? "connect" : "secureConnect", () => (sent = true)))
    call.on("error", fail)
    call.on("response", (response) => {
      const parts: Buffer[] = []
      let size = 0
      response.on("data", (part: Buffer) => {
        size += part.length
        if (size > sizeCap) {
          settle(err({ kind: "after", reason: "too-large" }))
          call.destroy()
        } else parts.push(part)
      })
      response.on("end", () =>
        settle(ok({ status: response.statusCode ?? 0, headers: flat(response.headers), body: Buffer.concat(parts) })),
      )
      response.on("error", fail)
      response.on("aborted", () => settle(err({ kind: "after", reason: "reset" })))
    })
    call.end(request.body)
  })
}

const flat = (headers: http.IncomingHttpHeaders) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  )

/** Whether the request can have had an effect decides everything later: only what failed before a connection stood is surely undone. */
function failureOf(error: unknown, sent: boolean): IoFailure {
  const { name, code } = error as NodeJS.ErrnoException
  if (error instanceof RefusedAddress) return { kind: "before", reason: "refused-address" }
  const timedOut = name === "TimeoutError" || name === "AbortError"
  if (sent) return { kind: "after", reason: timedOut ? "timeout" : "reset" }
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return { kind: "before", reason: "dns" }
  return { kind: "before", reason: timedOut ? "aborted" : "connect" }
}
