import { expect, test } from "vitest"
import { zoneGroups } from "./zones.model.ts"

test("American zones come first under their common names, and once only", () => {
  const [american, others] = zoneGroups(["Europe/Berlin", "America/New_York"], "America/New_York")
  expect(american?.items[0]).toEqual({ value: "America/New_York", label: "Eastern (New York)" })
  expect(others?.items).toEqual([{ value: "Europe/Berlin", label: "Europe/Berlin" }])
})

test("a zone this browser does not list can stay chosen", () => {
  expect(zoneGroups([], "America/Ciudad_Juarez")[1]?.items).toEqual([{ value: "America/Ciudad_Juarez", label: "America/Ciudad Juarez" }])
})
