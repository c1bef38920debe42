import { expect, test } from "vitest"
import { countText } from "./counting.ts"
import { networkFacts } from "./facts.gen.ts"

const { bluesky, sandbox } = networkFacts

test("a family, a flag and a letter with its accent are one character each", () => {
  expect(countText(bluesky, "👨‍👩‍👧‍👦🇺🇸e\u0301")).toEqual({ graphemes: 3, bytes: 25 + 8 + 3, left: 297 })
})

test("an empty text leaves everything", () => {
  expect(countText(sandbox, "")).toEqual({ graphemes: 0, bytes: 0, left: 500 })
})

test("the byte limit counts when it is reached first", () => {
  const families = "👨‍👩‍👧‍👦".repeat(120)
  expect(countText(bluesky, families)).toEqual({ graphemes: 120, bytes: 3000, left: 0 })
  expect(countText(bluesky, `${families}a`).left).toBe(-1)
  expect(countText(sandbox, families).left).toBe(380)
})
