import { consentEventTypes } from "@bedside/contracts"
import { expect, test } from "vitest"
import {
  eventWords,
  everything,
  fixFor,
  isFiltered,
  keptWords,
  list,
  monthsAfter,
  sizeWords,
  termRows,
  whatStops,
} from "./consents.model.ts"
import { startOf } from "./draft.model.ts"

const terms = {
  ...startOf("hipaa-authorization").terms,
  expiry: { on: "2027-05-01", event: null },
  recipients: ["The Valley Paper"],
}
const scoped = {
  ...terms,
  scope: { ...terms.scope, channels: ["northstar"], info: ["quote", "first-name"] as const, nameUse: "first-name" as const, paidAds: true },
}
const nameOf = (id: string) => (id === "northstar" ? "Northstar" : id)

test("a day is written the same in every zone, and a year later is the same day or the month's last", () => {
  expect([monthsAfter("2026-01-31", 1), monthsAfter("2024-02-29", 12), monthsAfter("2026-11-22", 24)]).toEqual([
    "2026-02-28",
    "2025-02-28",
    "2028-11-22",
  ])
})

test("lists, sizes and filters read as people say them", () => {
  expect([list([]), list(["a"]), list(["a", "b"]), list(["a", "b", "c"])]).toEqual(["", "a", "a and b", "a, b, and c"])
  expect([sizeWords(20), sizeWords(640_400), sizeWords(2_640_000)]).toEqual(["1 kB", "640 kB", "2.6 MB"])
  expect([isFiltered(everything), isFiltered({ ...everything, endsWithin: 30 })]).toEqual([false, true])
})

test("every kind of event has a sentence, with what is known of it", () => {
  for (const type of consentEventTypes) expect(eventWords({ type, facts: {} }), type).not.toBe("")
  expect(eventWords({ type: "created", facts: { version: 2 } })).toBe("Began version 2")
  expect(eventWords({ type: "signed", facts: { method: "paper", on: "2026-11-20" } })).toBe(
    "Recorded the paper form signed on Nov 20, 2026",
  )
  expect(eventWords({ type: "revoked", facts: { via: "letter", receivedOn: "2026-11-21" } })).toBe(
    "Taken back: letter, received Nov 21, 2026",
  )
  expect(eventWords({ type: "scan-added", facts: { type: "image/png", bytes: 1_200_000 } })).toBe("Kept a scan, PNG, 1.2 MB")
  expect(eventWords({ type: "frozen", facts: { cause: "dispute" } })).toBe("Frozen: the person disputes it")
  expect(eventWords({ type: "expired", facts: { because: "came-of-age" } })).toBe("Ended: the person came of age")
})

test("a fix fits the state: before signing the form is changed, afterwards there is a new version", () => {
  expect(fixFor("no-end", "draft")).toBe("Change the form.")
  expect(fixFor("no-end", "signed")).toBe("Begin a new version and have it signed.")
  expect(fixFor("something-new", "active")).toBe("Begin a new version and have it signed.")
  expect(fixFor("copy-not-given", "signed")).toMatch(/copy/)
})

test("the terms read as pairs, places by their names", () => {
  const rows = new Map(termRows({ ...scoped, scope: { ...scoped.scope, info: [...scoped.scope.info] } }, nameOf))
  expect(rows.get("Where")).toBe("Northstar, The Valley Paper")
  expect(rows.get("May show")).toBe("quote, first name")
  expect(rows.get("Ends")).toBe("May 1, 2027")
  expect(rows.get("Paid ads")).toBe("Yes")
  expect(rows.has("42 CFR Part 2")).toBe(false)
})

test("taking back says what stops, where, and what cannot be called back", () => {
  const stops = whatStops({ terms: { ...scoped, scope: { ...scoped.scope, info: ["face"] } }, link: null }, nameOf)
  expect(stops[0]).toBe("No post may use it any more. It covered face, on Northstar, The Valley Paper.")
  expect(stops.join(" ")).toMatch(/canceled.*taken down.*Stop ads.*cannot be called back/)
  expect(stops.join(" ")).not.toMatch(/signing link/)
})

test("what is kept until when depends on whether somebody signed, and why something was destroyed is told", () => {
  expect(keptWords("2034-05-01", true)).toBe("The documents are kept at least until May 1, 2034.")
  expect(keptWords("2027-02-20", false)).toContain("destroyed after Feb 20, 2027")
  expect(eventWords({ type: "purged", facts: { because: "unsigned" } })).toContain("nobody signed it")
  expect(eventWords({ type: "purged", facts: {} })).toContain("their time was over")
  expect(eventWords({ type: "expiry-notice", facts: { days: 30, because: "came-of-age" } })).toBe(
    "Told that it ends in 30 days: the person comes of age",
  )
})
