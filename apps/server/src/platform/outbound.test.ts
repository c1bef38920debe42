import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, test } from "vitest"
import { systemClock } from "./clock.ts"
import { createLog } from "./log.ts"
import { createOutbound, isClosedAddress } from "./outbound.ts"

const silent = createLog("silent")
const practice = "11111111-1111-4111-8111-111111111111"
const out = (allowedPrivateHosts: readonly string[] = [], hosts?: readonly string[]) =>
  createOutbound({ clock: systemClock, log: silent, allowedPrivateHosts }).ioFor(practice, hosts)

async function serving(
  answer: Parameters<typeof createServer>[1],
): Promise<{ url: string; server: Server; [Symbol.asyncDispose](): Promise<void> }> {
  const server = createServer(answer as never)
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    [Symbol.asyncDispose]: () => new Promise<void>((closed) => void (server.closeAllConnections(), server.close(() => closed()))),
  }
}

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "::1",
  "::",
  "fe80::1",
  "fd00::1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "224.0.0.1",
  "255.255.255.255",
  "not an address",
])("%s is nobody's business", (address) => {
  expect(isClosedAddress(address)).toBe(true)
})
test.each(["1.1.1.1", "93.184.216.34", "2606:4700:4700::1111"])("%s is a public address", (address) => {
  expect(isClosedAddress(address)).toBe(false)
})

test.each([
  "https://127.0.0.1/",
  "https://[::1]/",
  "https://localhost/",
  "https://2130706433/",
  "https://0x7f.1/",
  "https://169.254.169.254/latest/meta-data/",
])("an address that leads inside is refused: %s", async (url) => {
  expect(await out().request({ method: "GET", url })).toEqual({ ok: false, error: { kind: "before", reason: "refused-address" } })
})

test.each(["http://example.com/", "file:///etc/passwd", "ftp://example.com/", "https://user:secret@example.com/", "nonsense"])(
  "only https to a plain address goes out: %s",
  async (url) => {
    expect(await out().request({ method: "GET", url })).toEqual({ ok: false, error: { kind: "before", reason: "not-allowed" } })
  },
)

test("a network with fixed hosts is called nowhere else", async () => {
  expect(await out([], ["api.example.com"]).request({ method: "GET", url: "https://evil.example.com/" })).toMatchObject({
    error: { reason: "not-allowed" },
  })
})

test("a private host on the operator's list may be called, with its answer whole", async () => {
  await using site = await serving(
    (request, response) => void response.writeHead(201, { "x-mark": "yes" }).end(`you sent ${request.method}`),
  )
  const answer = await out(["127.0.0.1"]).request({ method: "POST", url: site.url, body: "hello" })
  expect(answer).toMatchObject({ ok: true, value: { status: 201, headers: { "x-mark": "yes" } } })
  expect(answer.ok && Buffer.from(answer.value.body).toString()).toBe("you sent POST")
})

test("a redirect to an address inside is refused, though the first address was fine", async () => {
  await using site = await serving((_request, response) => void response.writeHead(302, { location: "https://192.168.1.1/admin" }).end())
  expect(await out(["127.0.0.1"]).request({ method: "GET", url: site.url })).toEqual({
    ok: false,
    error: { kind: "before", reason: "refused-address" },
  })
})

test("a redirect to another server does not carry the token along", async () => {
  const seen: (string | undefined)[] = []
  await using other = await serving((request, response) => {
    seen.push(request.headers.authorization)
    response.end("ok")
  })
  await using site = await serving((_request, response) => void response.writeHead(302, { location: other.url }).end())
  await out(["127.0.0.1"]).request({ method: "GET", url: site.url, headers: { authorization: "Bearer secret" } })
  expect(seen).toEqual([undefined])
})

test("a server that takes the request and never answers leaves the outcome open", async () => {
  await using site = await serving(() => undefined)
  expect(await out(["127.0.0.1"]).request({ method: "POST", url: site.url, body: "x", timeout: 200 })).toEqual({
    ok: false,
    error: { kind: "after", reason: "timeout" },
  })
})

test("a port where nobody listens surely had no effect", async () => {
  const site = await serving(() => undefined)
  await site[Symbol.asyncDispose]()
  expect(await out(["127.0.0.1"]).request({ method: "POST", url: site.url })).toEqual({
    ok: false,
    error: { kind: "before", reason: "connect" },
  })
})

test("an endless answer is cut off", async () => {
  await using site = await serving((_request, response) => {
    const chunk = Buffer.alloc(1024 * 1024)
    const more = () => {
      while (response.writable && response.write(chunk));
      response.once("drain", more)
    }
    more()
  })
  expect(await out(["127.0.0.1"]).request({ method: "GET", url: site.url })).toEqual({
    ok: false,
    error: { kind: "after", reason: "too-large" },
  })
})
