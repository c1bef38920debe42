import { hours, later, minutes, seconds } from "@bedside/kernel"
import type { NetworkError, NetworkErrorKind } from "@bedside/networks"
import { describe, expect, test } from "vitest"
import {
  afterError,
  afterNotFound,
  type After,
  commitWithin,
  inFlight,
  isLate,
  isMissed,
  latePolicy,
  leaseFor,
  openGates,
  pauseBefore,
  postState,
  renewEvery,
  type Situation,
  type Step,
} from "./publish.rules.ts"

const now = new Date("2026-11-02T12:00:00.000Z")
const soon = later(now, minutes(3)).toISOString()
const errors: Readonly<Record<NetworkErrorKind, NetworkError>> = {
  "auth-expired": { kind: "auth-expired" },
  "auth-revoked": { kind: "auth-revoked" },
  permission: { kind: "permission" },
  "rate-limited": { kind: "rate-limited", until: soon },
  quota: { kind: "quota", until: soon },
  billing: { kind: "billing" },
  duplicate: { kind: "duplicate" },
  "content-invalid": { kind: "content-invalid", field: "text" },
  "media-invalid": { kind: "media-invalid", index: 0 },
  "policy-rejected": { kind: "policy-rejected" },
  "not-found": { kind: "not-found" },
  "account-restricted": { kind: "account-restricted" },
  transient: { kind: "transient" },
  "unknown-outcome": { kind: "unknown-outcome" },
}
const at = (step: Step, more: Partial<Situation> = {}): Situation => ({
  step,
  attempt: 1,
  looks: 1,
  sendAt: now,
  armedAt: step === "commit" || step === "find" ? now : null,
  now,
  random: 0.5,
  ...more,
})
const short = (after: After): string => (after.kind === "end" ? after.state : after.kind)

describe("what a failed step leads to", () => {
  test.each<[NetworkErrorKind, string, string, string]>([
    // kind, before the commit, at the commit, while looking it up
    ["auth-expired", "not-sent", "not-sent", "unconfirmed"],
    ["auth-revoked", "not-sent", "not-sent", "unconfirmed"],
    ["permission", "not-sent", "not-sent", "unconfirmed"],
    ["billing", "not-sent", "not-sent", "unconfirmed"],
    ["account-restricted", "not-sent", "not-sent", "unconfirmed"],
    ["rate-limited", "again", "again", "look"],
    ["quota", "again", "again", "look"],
    ["transient", "again", "again", "look"],
    ["unknown-outcome", "again", "look", "look"],
    ["duplicate", "rejected", "look", "unconfirmed"],
    ["content-invalid", "rejected", "rejected", "unconfirmed"],
    ["media-invalid", "rejected", "rejected", "unconfirmed"],
    ["policy-rejected", "rejected", "rejected", "unconfirmed"],
    ["not-found", "rejected", "rejected", "unconfirmed"],
  ])("%s: %s before the commit, %s at it, %s after it", (kind, before, commit, find) => {
    const error = errors[kind]
    expect(short(afterError(error, at("prepare")))).toBe(before)
    expect(short(afterError(error, at("ready")))).toBe(before)
    expect(short(afterError(error, at("commit")))).toBe(commit)
    expect(short(afterError(error, at("find")))).toBe(find)
  })

  test("no error at the commit whose outcome is unknown is ever tried again without a look", () => {
    for (const error of Object.values(errors)) {
      const after = afterError(error, at("commit"))
      expect(after.kind === "again" && error.kind === "unknown-outcome").toBe(false)
    }
  })
})

describe("when it goes on", () => {
  test("pauses double from five seconds to ten minutes, give or take a quarter", () => {
    for (const [attempt, whole] of [
      [0, 5],
      [1, 5],
      [2, 10],
      [3, 20],
      [7, 320],
      [8, 600],
      [9, 600],
      [1000, 600],
    ] as const) {
      expect(pauseBefore(attempt, 0)).toBe(seconds(whole * 0.75))
      expect(pauseBefore(attempt, 0.5)).toBe(seconds(whole))
      expect(pauseBefore(attempt, 0.999_999)).toBeLessThanOrEqual(seconds(whole * 1.25))
    }
  })

  test("a limit is waited for, and one that gives no time is not hammered", () => {
    expect(afterError(errors["rate-limited"], at("commit", { random: 0 }))).toEqual({ kind: "again", at: new Date(soon) })
    const past = { kind: "rate-limited", until: later(now, -1000).toISOString() } as const
    expect(afterError(past, at("commit", { attempt: 5 }))).toEqual({ kind: "again", at: later(now, seconds(80)) })
  })

  test("trying goes on as long as the late policy allows, then a person is asked", () => {
    const lastMinute = at("prepare", { attempt: 30, now: later(now, latePolicy - minutes(11)) })
    expect(short(afterError(errors.transient, lastMinute))).toBe("again")
    expect(short(afterError(errors.transient, { ...lastMinute, now: later(now, latePolicy) }))).toBe("missed")
    const tomorrow = { kind: "quota", until: later(now, hours(20)).toISOString() } as const
    expect(short(afterError(tomorrow, at("commit")))).toBe("missed")
  })

  test("tries of a dead network stay few within the policy", () => {
    let [time, attempt] = [now, 0]
    for (;;) {
      attempt += 1
      const after = afterError(errors.transient, at("prepare", { attempt, now: time, random: 0 }))
      if (after.kind !== "again") break
      expect(after.at.getTime()).toBeGreaterThan(time.getTime())
      time = after.at
    }
    expect(attempt).toBeLessThan(30)
  })

  test("looking is given up only after two hours and several looks, never because the machine was off", () => {
    expect(short(afterError(errors.transient, at("find", { looks: 50, now: later(now, hours(1.9)) })))).toBe("look")
    expect(short(afterError(errors.transient, at("find", { looks: 1, now: later(now, hours(30)) })))).toBe("look")
    expect(short(afterError(errors.transient, at("find", { looks: 6, now: later(now, hours(30)) })))).toBe("unconfirmed")
    expect(short(afterError(errors["rate-limited"], at("find", { looks: 6, now: later(now, hours(30)) })))).toBe("unconfirmed")
  })
})

describe("nothing was found at the network", () => {
  const exact = [
    { lookup: "exact", repeat: "overwrites" },
    { lookup: "exact", repeat: "duplicates" },
    { lookup: "best-effort", repeat: "overwrites" },
  ] as const
  const vague = { lookup: "best-effort", repeat: "duplicates" } as const
  const settled = later(now, inFlight)

  test.each([...exact, vague])("$lookup and $repeat: while the commit may be under way it proves nothing", (facts) => {
    for (const passed of [0, seconds(2), inFlight - 1])
      expect(afterNotFound(facts, at("find", { now: later(now, passed), looks: 40 }))).toEqual({ kind: "look", at: settled })
  })
  test.each(exact)("$lookup and $repeat: afterwards it is sent again", (facts) => {
    expect(afterNotFound(facts, at("find", { now: settled }))).toEqual({ kind: "again", at: settled })
  })
  test("repeats of a lost commit come slower and slower, and end with the late policy", () => {
    const many = at("find", { now: settled, attempt: 6 })
    expect(afterNotFound(exact[1], many)).toEqual({ kind: "again", at: later(now, seconds(160)) })
    const late = later(now, latePolicy + 1)
    expect(short(afterNotFound(exact[1], at("find", { now: late, armedAt: later(late, -inFlight) })))).toBe("missed")
  })
  test("a vague look never proves it: after several a person is asked", () => {
    expect(afterNotFound(vague, at("find", { now: settled }))).toEqual({ kind: "look", at: later(settled, minutes(1)) })
    expect(short(afterNotFound(vague, at("find", { now: settled, looks: 6 })))).toBe("unconfirmed")
  })
  test("a network that calls it a duplicate, and surely has none of ours, refused it", () => {
    expect(short(afterNotFound(exact[1], at("find", { now: settled, because: "duplicate" })))).toBe("rejected")
    expect(short(afterNotFound(vague, at("find", { now: settled, because: "duplicate" })))).toBe("look")
  })
})

test("a post is late after a minute and missed after two hours", () => {
  expect(isLate(now, later(now, minutes(1)))).toBe(false)
  expect(isLate(now, later(now, minutes(1) + 1))).toBe(true)
  expect(isMissed(now, later(now, hours(2)))).toBe(false)
  expect(isMissed(now, later(now, hours(2) + 1))).toBe(true)
})

test("a lost sign of life or two does not lose the lease, and a commit is surely over before anybody calls it lost", () => {
  expect(leaseFor).toBeGreaterThanOrEqual(3 * renewEvery)
  // Ten seconds apart may clocks be, ten more may a network sit on a request whose caller has gone.
  expect(inFlight).toBeGreaterThanOrEqual(commitWithin + seconds(20))
})

test("the gates open only for the approved, cleared, unchanged post on our channel", () => {
  const open = {
    deleted: false,
    postHash: "a",
    asPrepared: true,
    deliveryHash: "a",
    approvedHash: "a",
    blockingRules: [],
    described: true,
    channelOpen: true,
  }
  const kind = (change: Partial<Parameters<typeof openGates>[0]>) => {
    const gates = openGates({ ...open, ...change })
    return gates.ok ? "open" : gates.error.kind
  }
  expect(kind({})).toBe("open")
  expect(kind({ deleted: true })).toBe("post-deleted")
  expect(kind({ postHash: "b" })).toBe("changed-since-approval")
  expect(kind({ approvedHash: undefined })).toBe("unapproved")
  expect(kind({ approvedHash: "b" })).toBe("changed-since-approval")
  expect(kind({ blockingRules: ["phi-date"] })).toBe("blocked")
  expect(kind({ described: false })).toBe("not-described")
  expect(kind({ channelOpen: false })).toBe("channel-disconnected")
})

test("a post stands where its deliveries stand", () => {
  const state = (...states: Parameters<typeof postState>[1][number]["state"][]) =>
    postState(
      "approved",
      states.map((one) => ({ state: one, takenDown: false })),
    )
  expect(state()).toBe("approved")
  expect(state("canceled")).toBe("approved")
  expect(state("scheduled", "sent")).toBe("scheduled")
  expect(state("sending", "scheduled")).toBe("sending")
  expect(state("sent", "sent")).toBe("sent")
  expect(state("sent", "missed")).toBe("partly-sent")
  expect(state("sent", "unconfirmed")).toBe("partly-sent")
  expect(state("missed")).toBe("missed")
  expect(state("rejected")).toBe("failed")
  expect(postState("approved", [{ state: "sent", takenDown: true }])).toBe("taken-down")
})
