import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { networkIds } from "./facts.gen.ts"
import type { NetworkErrorKind } from "./network.ts"
import { networks } from "./registry.gen.ts"
import { jsonBody, type Fault } from "./testing/io.ts"
import { kindOf, openStage, type Stage } from "./testing/stage.ts"

const longAgo = "2020-01-01T00:00:00.000Z"

/** A careless remote that repeats what it was sent, tokens and all. */
const echo =
  (status: number, headers: Record<string, string> = {}): Fault =>
  (request) => ({ status, headers, body: jsonBody({ error: "Custom", message: JSON.stringify(request) }) })
interface Row {
  readonly trouble: string
  readonly fault: Fault
  readonly commit: readonly NetworkErrorKind[]
  /** For calls that change nothing the public sees; as for `commit` when absent. */
  readonly read?: readonly NetworkErrorKind[]
}
const unclear = { commit: ["unknown-outcome"], read: ["transient"] } as const
const table: readonly Row[] = [
  { trouble: "401", fault: echo(401), commit: ["auth-revoked", "auth-expired"] },
  { trouble: "402", fault: echo(402), commit: ["billing"] },
  { trouble: "403", fault: echo(403), commit: ["permission"] },
  // That a page is missing on the way does not prove that a post is.
  { trouble: "404", fault: echo(404), commit: ["not-found"], read: ["not-found", "transient"] },
  { trouble: "413", fault: echo(413), commit: ["media-invalid", "content-invalid"] },
  { trouble: "422", fault: echo(422), commit: ["content-invalid"] },
  { trouble: "429", fault: echo(429), commit: ["rate-limited"] },
  { trouble: "500", fault: echo(500), ...unclear },
  { trouble: "503", fault: echo(503), ...unclear },
  { trouble: "an unreadable body", fault: () => ({ body: Buffer.from("<html>") }), ...unclear },
  { trouble: "an object without what was promised", fault: () => ({ body: jsonBody({ ok: 1 }) }), ...unclear },
  { trouble: "a time-out", fault: () => ({ kind: "after", reason: "timeout" }), ...unclear },
  { trouble: "an answer too large", fault: () => ({ kind: "after", reason: "too-large" }), ...unclear },
  { trouble: "no such name", fault: () => ({ kind: "before", reason: "dns" }), commit: ["transient"] },
  { trouble: "no connection", fault: () => ({ kind: "before", reason: "connect" }), commit: ["transient"] },
]

describe.each(networkIds)("%s in trouble", (id) => {
  const network = networks[id]
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage(network)
  })
  afterAll(() => stage[Symbol.asyncDispose]())

  /** Every call a network offers, once. */
  async function everyCall(prepared: unknown) {
    const { access, fields, io } = stage
    const receipt = { remoteId: `at://did:plc:nobody/app.none/${id}`, url: "https://example.org", at: longAgo }
    const to = { remoteId: receipt.remoteId, kind: "comment" as const }
    return {
      commit: await network.publish.commit(prepared, access),
      find: await network.publish.find(prepared, access),
      prepare: await network.publish.prepare(stage.outgoing(), access),
      edit: await network.publish.edit?.(receipt, stage.outgoing(), access),
      remove: await network.publish.remove?.(receipt, access),
      probe: await network.probe(access),
      connect: await network.connect(fields, io),
      incoming: await network.engage?.incoming(longAgo, [receipt], access),
      reply: await network.engage?.reply?.(to, stage.outgoing({ media: [] }), access),
      metrics: await network.metrics?.read([receipt], access),
    }
  }

  test.each(table)("$trouble ends in the closed list and gives no secret away", async ({ fault, commit, read = commit }) => {
    const prepared = await stage.prepare(stage.outgoing({ media: [] }))
    const before = await stage.publicPosts()
    const answers = await stage.under(fault, () => everyCall(prepared))
    expect(commit).toContain(kindOf(answers.commit))
    expect(read).toContain(kindOf(answers.find))
    expect(read).toContain(kindOf(answers.probe))
    for (const safe of [answers.prepare, answers.connect, answers.incoming, answers.metrics]) {
      expect(kindOf(safe)).not.toBe("unknown-outcome")
    }
    expect(await stage.publicPosts()).toEqual(before)
    expectNoSecret(Object.values(answers))
  })

  test.each([
    { header: "RateLimit-Reset", value: () => String(Math.floor(Date.now() / 1000) + 600), seconds: 600 },
    { header: "Retry-After", value: () => "120", seconds: 120 },
    { header: "Retry-After", value: () => new Date(Date.now() + 900_000).toUTCString(), seconds: 900 },
    { header: "X-Nothing", value: () => "", seconds: 300 },
  ])("a limit told by $header ($seconds s) says when to come back", async ({ header, value, seconds }) => {
    const prepared = await stage.prepare(stage.outgoing({ media: [] }))
    const asked = Date.now()
    const answer = await stage.under(echo(429, { [header]: value() }), () => network.publish.commit(prepared, stage.access))
    if (answer.ok || answer.error.kind !== "rate-limited") throw new Error(`answered ${kindOf(answer)}`)
    const wait = (Date.parse(answer.error.until) - asked) / 1000
    expect(Math.abs(wait - seconds)).toBeLessThan(30)
  })

  test("a session of a wrong shape is refused without telling what was in it", async () => {
    const [secret] = stage.secrets
    const session = { token: secret, accessJwt: secret, refreshJwt: secret, handle: 7 }
    const thrown: unknown = await Promise.resolve()
      .then(() => network.probe({ ...stage.access, session }))
      .catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(Error)
    expectNoSecret([thrown])
  })

  test("not even in trouble does a call go where the facts do not allow it", () => {
    expect(stage.strayCalls()).toEqual([])
  })

  function expectNoSecret(seen: readonly unknown[]) {
    const text = seen.map((one) => (one instanceof Error ? `${one.message} ${one.stack} ${JSON.stringify(one)}` : JSON.stringify(one)))
    expect(stage.secrets.length).toBeGreaterThan(0)
    expect(stage.secrets.filter((secret) => text.join().includes(secret))).toEqual([])
  }
})
