import { expect, test } from "vitest"
import { dueAt } from "./engage.rules.ts"

const zone = "America/Denver"
/** A Wednesday, a Friday and a Saturday, ten in the morning there. */
const [wednesday, friday, saturday] = ["2026-11-18T17:00:00Z", "2026-11-20T17:00:00Z", "2026-11-21T17:00:00Z"]

test.each([
  ["P0", wednesday, "2026-11-18T17:30:00.000Z"],
  ["P0", saturday, "2026-11-21T17:30:00.000Z"],
  ["P1", friday, "2026-11-21T17:00:00.000Z"],
  ["P2", wednesday, "2026-11-19T17:00:00.000Z"],
  ["P2", friday, "2026-11-23T17:00:00.000Z"],
  ["P2", saturday, "2026-11-24T17:00:00.000Z"],
  ["P3", friday, "2026-11-24T17:00:00.000Z"],
  ["P4", wednesday, "2026-11-20T17:00:00.000Z"],
] as const)("%s of %s wants to be done by %s", (priority, at, due) => {
  expect(dueAt(priority, new Date(at), zone).toISOString()).toBe(due)
})

test("a weekend is the practice's own", () => {
  const late = new Date("2026-11-23T05:00:00Z")
  expect(dueAt("P2", late, zone).toISOString()).toBe("2026-11-25T05:00:00.000Z")
  expect(dueAt("P2", late, "UTC").toISOString()).toBe("2026-11-24T05:00:00.000Z")
})
