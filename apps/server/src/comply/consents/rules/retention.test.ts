import { expect, test } from "vitest"
import { endedLongBefore, isOver, keptUntil } from "./retention.ts"

test("documents are kept seven years after the end, leap days too", () => {
  expect(keptUntil("2027-05-01")).toBe("2034-05-01")
  expect(keptUntil("2024-02-29")).toBe("2031-03-01")
  expect(endedLongBefore("2034-05-01")).toBe("2027-05-01")
})

test.each([
  ["on the last day they are kept", "2034-05-01", { endedOn: "2027-05-01", lastGoneOn: null, open: false }, false],
  ["on the day after they are not", "2034-05-02", { endedOn: "2027-05-01", lastGoneOn: null, open: false }, true],
  ["a use that was gone later keeps them longer", "2034-05-02", { endedOn: "2027-05-01", lastGoneOn: "2027-06-01", open: false }, false],
  ["a use that is still up keeps them", "2040-01-01", { endedOn: "2027-05-01", lastGoneOn: null, open: true }, false],
])("%s", (_, today, facts, over) => {
  expect(isOver(today, facts)).toBe(over)
})
