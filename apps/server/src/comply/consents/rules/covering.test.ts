import { expect, test } from "vitest"
import { denver, noon, release, terms } from "./consent.testing.ts"
import type { PlannedUse } from "./consent.ts"
import { againstCovering, dayWords } from "./covering.ts"

const told = (use: PlannedUse, { at = noon, change = {} } = {}) =>
  againstCovering({ ...release, ...change }, { now: noon, at, practice: denver, use }).map(({ sentence }) => sentence)

test.each<[string, PlannedUse, object, readonly string[]]>([
  ["all is covered", { channels: ["facebook"], info: ["quote"], purposes: ["organic-marketing"] }, {}, []],
  ["a network and a fact", { channels: ["instagram", "tiktok"], info: ["face"] }, {}, ["A-7F3K does not cover TikTok, face."]],
  ["it was taken back", {}, { state: "revoked" }, ["A-7F3K: The person took it back."]],
  ["it is not signed", {}, { state: "draft", signing: null }, ["A-7F3K is not signed."]],
  [
    "the person saw nothing",
    {},
    { terms: { ...terms, scope: { ...terms.scope, preApproval: true } } },
    ["A-7F3K: The person wanted to see the final item first, and has not approved this one."],
  ],
])("each lack is told with the handle: %s", (_, use, change, sentences) => {
  expect(told(use, { change })).toEqual(sentences)
})

test("an end before the post goes out is told as what is to come, one that has passed as what was", () => {
  expect(told({}, { at: new Date("2027-06-01T18:00:00Z") })).toEqual(["A-7F3K runs out on May 1, 2027, before this post goes out."])
  expect(told({}, { at: new Date("2027-05-02T03:00:00Z") })).toEqual([])
  const over = { terms: { ...terms, expiry: { on: "2026-03-31", event: null } } }
  expect(told({}, { change: over })).toEqual(["A-7F3K ended on March 31."])
})

test("a day is told without its year when it is this year's", () => {
  expect(dayWords("2026-05-01", "2026-04-01")).toBe("May 1")
  expect(dayWords("2027-05-01", "2026-04-01")).toBe("May 1, 2027")
})
