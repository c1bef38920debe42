import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { setTimeout as sleep } from "node:timers/promises"

/** A gateway in front of a real server that does to its calls what the internet does. */
export interface FaultyProxy extends AsyncDisposable {
  readonly url: string
  misbehave(): void
  /** How often each thing went wrong. */
  faults(): Readonly<Record<string, number>>
}

const kinds = ["lost-answer", "lost-request", "late", "500-after", "502-before", "429", "half-an-answer", "not-json", "silent"] as const
type Fault = (typeof kinds)[number]
/** The server never hears of it. */
const unheard: ReadonlySet<Fault> = new Set(["lost-request", "502-before"])

interface Forwarded {
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
}
async function forward(target: string, request: IncomingMessage, body: Buffer): Promise<Forwarded> {
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => !["host", "connection", "content-length"].includes(name)),
  ) as Record<string, string>
  const withBody = request.method === "GET" ? {} : { body: new Uint8Array(body) }
  const answer = await fetch(`${target}${request.url}`, { method: request.method ?? "GET", headers, ...withBody })
  return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) }
}

/** A record and a session name the server they live on; who came through the gateway shall come through it again. */
const renamed = (body: Buffer, from: string, to: string) => Buffer.from(body.toString().replaceAll(from, to))

const json = { "content-type": "application/json" }
const send = (response: ServerResponse, status: number, body: Buffer | string, headers: Record<string, string> = json) =>
  void response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) }).end(body)

/** Decides what goes wrong, and keeps count. */
function misfortune(random: () => number) {
  const faults: Record<string, number> = {}
  const suffered = new Map<string, readonly Fault[]>()
  /** Calls that matter fail often, but the same post twice at most, and once so that it has to be sent anew: the end can be waited for. */
  const strike = (call: string, body: Buffer): Fault | undefined => {
    const isCommit = call.includes("putRecord")
    if (!isCommit && !call.includes("getRecord")) return undefined
    const rkey = /"rkey":"(\w+)"/.exec(body.toString())?.[1] ?? call
    const before = suffered.get(rkey) ?? []
    if ((isCommit && before.length >= 2) || random() > (isCommit ? 0.7 : 0.15)) return undefined
    const fault = kinds[Math.floor(random() * kinds.length)]
    const takesLong = fault === undefined || (isCommit ? unheard.has(fault) && before.some((one) => unheard.has(one)) : fault === "silent")
    if (takesLong) return undefined
    suffered.set(rkey, [...before, fault])
    const name = `${isCommit ? "put" : "get"} ${fault}`
    faults[name] = (faults[name] ?? 0) + 1
    return fault
  }
  return { faults, strike }
}

export async function startFaultyProxy(target: string, random: () => number): Promise<FaultyProxy> {
  const { faults, strike } = misfortune(random)
  let bad = false
  let own = ""
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const body = Buffer.concat(parts)
    const call = request.url ?? ""
    const fault = bad ? strike(call, body) : undefined
    if (fault === "lost-request") return void request.socket.destroy()
    if (fault === "502-before") return send(response, 502, "<html>Bad gateway</html>", { "content-type": "text/html" })
    if (fault === "429")
      return send(response, 429, JSON.stringify({ error: "RateLimitExceeded" }), {
        ...json,
        "ratelimit-reset": String(Math.floor(Date.now() / 1000) + 2),
      })
    if (fault === "late") await sleep(1500)
    const { status, headers, body: answered } = await forward(target, request, body)
    if (fault === "lost-answer") return void request.socket.destroy()
    if (fault === "silent") return undefined
    if (fault === "500-after") return send(response, 500, JSON.stringify({ error: "InternalServerError" }))
    if (fault === "not-json") return send(response, 200, "<html>Welcome to the hotel network</html>", { "content-type": "text/html" })
    const whole = call.includes("Session") ? renamed(answered, target, own) : answered
    if (fault === "half-an-answer") {
      response.writeHead(status, { ...json, "content-length": whole.length })
      response.write(whole.subarray(0, Math.floor(whole.length / 2)), () => request.socket.destroy())
      return undefined
    }
    return send(response, status, whole, { "content-type": headers.get("content-type") ?? "application/json" })
  }
  const server = createServer((request, response) => {
    serve(request, response).catch(() => request.socket.destroy())
  })
  await new Promise<void>((ready) => server.listen(0, "localhost", ready))
  const address = server.address()
  own = `http://localhost:${typeof address === "object" && address ? address.port : 0}`
  return {
    url: own,
    misbehave: () => {
      bad = true
    },
    faults: () => faults,
    [Symbol.asyncDispose]: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  }
}
