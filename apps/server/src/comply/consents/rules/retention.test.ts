import { expect, test } from "vitest"
import { endedLongBefore, isOver, keptUntil, unsignedUntil } from "./retention.ts"

test("documents are kept so many years after the end, leap days too", () => {
  expect(keptUntil("2027-05-01", 7)).toBe("2034-05-01")
  expect(keptUntil("2027-05-01", 10)).toBe("2037-05-01")
  expect(keptUntil("2024-02-29", 7)).toBe("2031-03-01")
  expect(endedLongBefore("2034-05-01", 7)).toBe("2027-05-01")
})

test.each([
  ["on the last day they are kept", "2034-05-01", 7, { endedOn: "2027-05-01", lastGoneOn: null, open: false }, false],
  ["on the day after they are not", "2034-05-02", 7, { endedOn: "2027-05-01", lastGoneOn: null, open: false }, true],
  ["a longer time keeps them", "2034-05-02", 8, { endedOn: "2027-05-01", lastGoneOn: null, open: false }, false],
  ["a use that was gone later keeps them longer", "2034-05-02", 7, { endedOn: "2027-05-01", lastGoneOn: "2027-06-01", open: false }, false],
  ["a use that is still up keeps them", "2040-01-01", 7, { endedOn: "2027-05-01", lastGoneOn: null, open: true }, false],
])("%s", (_, today, years, facts, over) => {
  expect(isOver(today, years, facts)).toBe(over)
})

test("a form that nobody signed is kept so many days after its last change", () => {
  expect(unsignedUntil("2026-11-22", 90)).toBe("2027-02-20")
})
