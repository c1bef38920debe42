import { expect, test } from "vitest"
import { dueRows, hasStopped, seenTo, shortHash, standsWords } from "./stop.model.ts"

const entry = { state: "asked" as const, note: null, by: "Dee Okafor", at: "2026-03-02T16:00:00Z" }
const delivery = {
  deliveryId: "d",
  networkName: "Sandbox",
  channelHandle: "willow",
  outcome: "still-up" as const,
  why: "revoked" as const,
  stoppedAt: entry.at,
  at: entry.at,
  gone: null,
  evidence: null,
  url: null,
  cause: null,
  fix: null,
  may: [],
}
const post = { postId: "p", voidedAt: null, deliveries: [delivery, delivery] }

test("a report is offered once something ended, was frozen, or was taken back in part", () => {
  const plain = { state: "active" as const, frozen: false, withdrawn: null }
  expect(hasStopped(plain)).toBe(false)
  expect(hasStopped({ ...plain, frozen: true })).toBe(true)
  expect(hasStopped({ ...plain, withdrawn: { channels: ["facebook"], info: [], media: [] } })).toBe(true)
  expect(hasStopped({ ...plain, state: "revoked" })).toBe(true)
})

test("where a stop stands is one sentence", () => {
  expect(standsWords({ posts: [post], open: 1 })).toBe("1 of 2 deliveries are not known to be gone.")
  expect(standsWords({ posts: [post], open: 0 })).toBe("Nothing that Bedside knows of is still public.")
  expect(standsWords({ posts: [], open: 0 })).toBe("No post had to be stopped.")
})

test("what is done is told as done, and what is over is late", () => {
  const due = { owned: "2026-03-03", partners: "2026-03-09", report: "2026-03-16" }
  const residuals = [
    { kind: "search" as const, entries: [entry] },
    { kind: "print" as const, entries: [] },
  ]
  expect(seenTo(residuals)).toBe(1)
  expect(dueRows({ due, open: 0, residuals, letterAt: null }, "2026-03-10")).toEqual([
    { what: "Own channels", words: "Done", late: false },
    { what: "Partners and search engines", words: "By Mar 9, 2026", late: true },
    { what: "Letter to the person", words: "By Mar 16, 2026", late: false },
  ])
  expect(dueRows({ due, open: 1, residuals, letterAt: entry.at }, "2026-03-10").map(({ words }) => words)).toEqual([
    "By Mar 3, 2026",
    "By Mar 9, 2026",
    "Done",
  ])
  expect(dueRows({ due: null, open: 0, residuals, letterAt: null }, "2026-03-10")).toEqual([])
})

test("a fingerprint is shortened in its middle", () => {
  expect(shortHash(`${"a".repeat(32)}${"b".repeat(32)}`)).toBe("aaaaaaaa…bbbbbbbb")
})
