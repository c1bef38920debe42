import { expect, test } from "vitest"
import { momentsOf, mostStills } from "./stills.ts"

test("a video is looked at evenly, never at its first or last moment", () => {
  expect(momentsOf(4)).toEqual([0.5, 1.5, 2.5, 3.5])
  const long = momentsOf(600)
  expect(long).toHaveLength(mostStills)
  expect(long[0]).toBeGreaterThan(0)
  expect(long.at(-1)).toBeLessThan(600)
})

test("a moment's clip still has one still", () => {
  expect(momentsOf(0.4)).toEqual([0.2])
})
