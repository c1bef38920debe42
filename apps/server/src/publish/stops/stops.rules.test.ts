import { expect, test } from "vitest"
import { actsFor, businessDaysAfter, dueFrom, isOpen, outcomeOf } from "./stops.rules.ts"

const at = new Date("2026-03-02T16:00:00Z")
const nothing = { takeDownAt: null, takenDownAt: null }

test.each([
  ["canceled before it went out", { state: "canceled", ...nothing }, "canceled"],
  ["stopped at the gate", { state: "not-sent", ...nothing }, "canceled"],
  ["public, nothing done", { state: "sent", ...nothing }, "still-up"],
  ["on its way out", { state: "sent", takeDownAt: at, takenDownAt: null }, "being-taken-down"],
  ["gone", { state: "sent", takeDownAt: at, takenDownAt: at }, "taken-down"],
  ["on its way to the network", { state: "sending", ...nothing }, "unconfirmed"],
  ["nobody knows whether it is public", { state: "unconfirmed", ...nothing }, "unconfirmed"],
  ["looked at by hand and gone", { state: "unconfirmed", takeDownAt: null, takenDownAt: at }, "taken-down"],
] as const)("%s", (_, delivery, outcome) => {
  expect(outcomeOf(delivery)).toBe(outcome)
})

test("only what is gone or was never public needs nobody any more", () => {
  const outcomes = ["canceled", "taken-down", "being-taken-down", "still-up", "unconfirmed"] as const
  expect(outcomes.filter(isOpen)).toEqual(["being-taken-down", "still-up", "unconfirmed"])
})

test.each([
  ["still up, where posts can be removed", "still-up", true, true, ["retry", "by-hand"]],
  ["still up, where they cannot", "still-up", false, false, ["by-hand"]],
  ["on its way out", "being-taken-down", true, false, []],
  ["on its way out, and it failed before", "being-taken-down", true, true, ["retry", "by-hand"]],
  ["unconfirmed", "unconfirmed", true, false, ["by-hand"]],
  ["gone", "taken-down", true, false, []],
] as const)("what can be done: %s", (_, outcome, canRemove, failed, acts) => {
  expect(actsFor(outcome, canRemove, failed)).toEqual(acts)
})

test("business days pass over weekends", () => {
  expect(businessDaysAfter("2026-11-20", 1)).toBe("2026-11-23")
  expect(businessDaysAfter("2026-11-21", 1)).toBe("2026-11-23")
  expect(dueFrom("2026-12-28")).toEqual({ owned: "2026-12-29", partners: "2027-01-04", report: "2027-01-11" })
})
