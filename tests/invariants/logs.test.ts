import type { Route } from "@bedside/contracts"
import { err, ok } from "@bedside/kernel"
import { afterEach, expect, test } from "vitest"
import { readConfig } from "../../apps/server/src/platform/config.ts"
import { HttpProblem, says } from "../../apps/server/src/platform/http/problem.ts"
import type { BoundRoute, Exchange, Handler } from "../../apps/server/src/platform/http/routes.ts"
import { createHttp, type Gatekeeper } from "../../apps/server/src/platform/http/server.ts"
import { createLog, errorFields, type LogFields } from "../../apps/server/src/platform/log.ts"
import { createOutbound } from "../../apps/server/src/platform/outbound.ts"
import type { Platform } from "../../apps/server/src/platform/platform.ts"
import { plantsIn, planted } from "./reading/plants.ts"

let lines: string[] = []
afterEach(() => {
  lines = []
})
const log = createLog("debug", (line) => void lines.push(line))
const clock = { now: () => new Date("2026-03-02T15:00:00Z") }

const settings = readConfig({ BEDSIDE_LOG_LEVEL: "debug" }, "/tmp")
const platform = { config: settings.ok ? settings.value : undefined, log, clock } as unknown as Platform
const gatekeeper: Gatekeeper = {
  visitorOf: (request) => Promise.resolve(request.headers.cookie ? { personId: "person", sessionId: "session" } : undefined),
  roleOf: () => Promise.resolve("owner"),
}

class Broken extends Error {
  readonly detail = planted.text
  readonly code = planted.text
}
/** Stands for every way a handler can end. */
const endings: Readonly<Record<string, () => unknown>> = {
  done: () => ok({ text: planted.text }),
  refused: () => err({ kind: "no-such-post", text: planted.text }),
  "without-words": () => err({ kind: planted.text }),
  problem: () => {
    throw new HttpProblem("no-such-post", says(404, planted.text, planted.text))
  },
  throws: () => {
    throw new Error(`${planted.text} ${planted.name} <${planted.email}>`, { cause: new Error(planted.phone) })
  },
  "throws-a-place": () => {
    throw new Error(`apps/${planted.name}:12 packages/${planted.email}:3`)
  },
  "throws-its-own": () => {
    throw new Broken(planted.text)
  },
  "throws-a-name": () => {
    throw Object.assign(new Error("x"), { name: planted.name })
  },
  "throws-text": () => {
    // Libraries do throw what is not an error.
    return Promise.reject(planted.text as unknown as Error)
  },
}
const route = (path: string): Route =>
  ({ method: "POST", path, audience: "public", summary: "", response: { parse: (value: unknown) => value } }) as unknown as Route
const bind = (path: string, run: (exchange: Exchange, input: unknown) => unknown): BoundRoute => ({
  name: path,
  route: route(path),
  handler: {
    useCaseName: undefined,
    run: async (exchange: Exchange, input: unknown) => run(exchange, input),
    refusals: { "no-such-post": says(404, "x", "y") },
  } as Handler,
})

test.each(Object.keys(endings))("a request full of content leaves nothing of it in the log: it ends in %s", async (how) => {
  const app = await createHttp({ platform, gatekeeper, routes: [bind("/api/people/:name", () => endings[how]?.())] })
  const { name, email, phone, token, text } = planted
  const answer = await app.inject({
    method: "POST",
    url: `/api/people/${encodeURIComponent(name)}?email=${encodeURIComponent(email)}&token=${token}`,
    headers: {
      "x-bedside": "1",
      authorization: `Bearer ${token}`,
      cookie: `bedside.session=${token}`,
      "user-agent": name,
      referer: `http://localhost/${email}`,
      "request-id": email,
      "x-request-id": token,
      "x-forwarded-for": phone,
    },
    payload: { name, email, phone, token, text },
  })
  await app.close()
  expect(answer.statusCode).toBeGreaterThanOrEqual(200)
  expect(lines.length).toBeGreaterThan(0)
  expect(plantsIn(lines)).toEqual([])
})

test.each([
  ["JSON that is broken", "application/json", `{"text": "${planted.text}`],
  ["a body of an unknown kind", `text/${planted.token}`, planted.text],
  [
    "a form without an end",
    "multipart/form-data; boundary=x",
    `--x\r\ncontent-disposition: form-data; name="file"; filename="${planted.name}.jpg"\r\n\r\n${planted.text}`,
  ],
])("%s leaves nothing in the log", async (_, type, payload) => {
  const read = async ({ request }: Exchange) => ok(await request.file())
  const app = await createHttp({ platform, gatekeeper, routes: [bind("/api/media", read)] })
  const answer = await app.inject({ method: "POST", url: "/api/media", headers: { "x-bedside": "1", "content-type": type }, payload })
  await app.close()
  expect(answer.statusCode).toBeGreaterThanOrEqual(400)
  expect(lines.length).toBeGreaterThan(0)
  expect(plantsIn(lines)).toEqual([])
})

test("addresses that lead nowhere are not written down", async () => {
  const app = await createHttp({ platform, gatekeeper, routes: [] })
  for (const url of [`/api/${planted.name.replaceAll(" ", "-")}/${planted.token}`, `/${planted.email}?q=${planted.phone}`, "/api/%E0%A4%A"])
    await app.inject({ method: "GET", url })
  await app.close()
  expect(lines.length).toBeGreaterThanOrEqual(2)
  expect(plantsIn(lines)).toEqual([])
})

test("a call to the outside leaves its host and its outcome, nothing of what was said", async () => {
  const local = new Map([["network.invalid", () => Promise.resolve(err({ kind: "after" as const, reason: "timeout" as const }))]])
  const outbound = createOutbound({ clock, log, allowedPrivateHosts: [], localHosts: local })
  const io = outbound.ioFor("01890000-0000-7000-8000-000000000000", undefined)
  const { text, token, email } = planted
  await io.request({
    method: "POST",
    url: `https://network.invalid/${token}?text=${encodeURIComponent(text)}`,
    headers: { authorization: `Bearer ${token}` },
    body: Buffer.from(JSON.stringify({ text, email })),
  })
  await io.request({ method: "GET", url: `http://127.0.0.1:1/${token}` })
  await io.request({ method: "GET", url: `${text} is no address` })
  expect(lines.length).toBeGreaterThan(1)
  expect(plantsIn(lines)).toEqual([])
})

test("a field that is not on the list does not reach the log, even past the type", () => {
  log.info("request", { text: planted.text, email: planted.email, body: planted, requestId: "r" } as unknown as LogFields)
  expect(lines.join("")).toContain('"requestId":"r"')
  expect(plantsIn(lines)).toEqual([])
})

test("an error is logged by its class, its code and its place in our files", () => {
  const fields = errorFields(new TypeError(planted.text))
  expect(fields.error).toBe("TypeError")
  const ours = Object.assign(new Error("x"), { stack: `Error: x\n    at run (/opt/bedside/apps/server/src/publish/publish.send.ts:12:3)` })
  expect(errorFields(ours).at).toBe("apps/server/src/publish/publish.send.ts:12")
  expect(errorFields(Object.assign(new Error(planted.text), { code: "ECONNRESET" })).error).toBe("Error ECONNRESET")
  expect(errorFields(Object.assign(new Error(planted.text), { code: "23505" })).error).toBe("Error 23505")
  expect(plantsIn([JSON.stringify(fields)])).toEqual([])
})

test("what was planted is found when it is there, in any case and any coding", () => {
  expect(plantsIn([`{"msg":"${planted.text}"}`])).toContain("text")
  expect(plantsIn([`{"url":"/p/${encodeURIComponent(planted.name)}"}`])).toContain("name")
  expect(plantsIn([`{"to":"${planted.email.toUpperCase()}"}`])).toContain("email")
  expect(plantsIn([`{"tel":"${planted.phone.replace(/\D/g, "")}"}`])).toContain("phone")
  expect(plantsIn([`{"body":"${Buffer.from(planted.token).toString("base64")}"}`])).toContain("token")
})
