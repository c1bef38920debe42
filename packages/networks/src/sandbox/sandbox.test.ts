import { beforeEach, describe, expect, test } from "vitest"
import type { Access, OutgoingPost } from "../network.ts"
import { png } from "../testing/pictures.ts"
import { must } from "../testing/stage.ts"
import { sandbox } from "./index.ts"
import { sandboxService, type SandboxFault, type SandboxService } from "./sandbox.testing.ts"
import { sandboxOrigin } from "./sandbox.wire.ts"

const noon = new Date("2026-11-02T12:00:00.000Z")
const picture = { type: "image/png", width: 1, height: 1, alt: "A waiting room", bytes: () => Promise.resolve(png) }
const post: OutgoingPost = { key: "delivery-1", createdAt: "2026-11-02T09:00:00.000Z", text: "Open on Saturday", media: [picture] }
let service: SandboxService
let access: Access<unknown>
let accountId: string

beforeEach(async () => {
  service = sandboxService(() => noon)
  const connected = must(await sandbox.connect({ displayName: "Willow Street Clinic" }, service.io))
  expect(connected.account.displayName).toBe("Willow Street Clinic")
  accountId = connected.account.remoteId
  access = { session: connected.session, io: service.io, renewed: () => Promise.resolve() }
})

const commit = async () => sandbox.publish.commit(must(await sandbox.publish.prepare(post, access)), access)

describe("faults a trainer can switch on", () => {
  const cases: readonly [SandboxFault, object][] = [
    ["slow", { ok: true }],
    ["accept-then-time-out", { ok: false, error: { kind: "unknown-outcome" } }],
    ["rate-limit", { ok: false, error: { kind: "rate-limited", until: "2026-11-02T12:00:30.000Z" } }],
    ["expired-token", { ok: false, error: { kind: "auth-expired" } }],
    ["reject", { ok: false, error: { kind: "policy-rejected" } }],
  ]
  test.each(cases)("%s", async (fault, outcome) => {
    const prepared = must(await sandbox.publish.prepare(post, access))
    service.fault(fault)
    expect(await sandbox.publish.commit(prepared, access)).toMatchObject(outcome)
    service.fault()
    const there = must(await sandbox.publish.find(prepared, access))
    expect(there !== undefined).toBe(fault === "slow" || fault === "accept-then-time-out")
  })
})

describe("what the public writes", () => {
  const author = { id: "p1", handle: "neighbor", displayName: "Neighbor" }

  test("direct messages and reviews with their stars come in beside comments", async () => {
    const receipt = must(await commit())
    service.say(accountId, { kind: "comment", author, text: "When?", inReplyTo: receipt.remoteId })
    service.say(accountId, { kind: "direct-message", author, text: "Hello" })
    service.say(accountId, { kind: "review", author, text: "Kind people", rating: 5 })
    const incoming = must(await sandbox.engage?.incoming("2026-11-02T00:00:00.000Z", [], access))
    expect(incoming.map(({ kind, rating, inReplyTo }) => ({ kind, rating, inReplyTo }))).toEqual([
      { kind: "comment", rating: undefined, inReplyTo: receipt.remoteId },
      { kind: "direct-message", rating: undefined, inReplyTo: undefined },
      { kind: "review", rating: 5, inReplyTo: undefined },
    ])
  })

  test("nobody hears what was said to another account", async () => {
    const other = must(await sandbox.connect({}, service.io))
    service.say(other.account.remoteId, { kind: "direct-message", author, text: "Not for you" })
    expect(must(await sandbox.engage?.incoming("2026-01-01T00:00:00.000Z", [], access))).toEqual([])
    const theirs = { ...access, session: other.session }
    const receipt = must(await commit())
    expect(must(await sandbox.metrics?.read([receipt], theirs)).size).toBe(0)
  })
})

test("a limit in the body counts when no header tells one", async () => {
  service.fault("rate-limit")
  expect(await sandbox.probe(access)).toEqual({ ok: false, error: { kind: "rate-limited", until: "2026-11-02T12:00:30.000Z" } })
})

test("nothing on the internet can have its address", () => {
  expect(sandboxOrigin.endsWith(".invalid")).toBe(true)
})
