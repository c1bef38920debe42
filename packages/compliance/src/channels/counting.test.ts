import { describe, expect, test } from "vitest"
import { countAs } from "./counting.ts"
import { limitsOf } from "./limits.ts"

describe("a text is as long as its channel counts it", () => {
  test.each([
    ["weighted", "hello", 5],
    ["weighted", "é".normalize("NFD"), 1],
    ["weighted", "日本語", 6],
    ["weighted", "👨‍👩‍👧‍👦🇺🇸💜", 6],
    ["weighted", "it’s “fine” – ok…", 18],
    ["graphemes", "👨‍👩‍👧‍👦🇺🇸é".normalize("NFD"), 3],
    ["code-points", "👍🏽", 2],
    ["utf16", "👍🏽", 4],
    ["bytes", "é💜a", 7],
    ["emoji-bytes", "a💜é", 6],
    ["emoji-bytes", "1 # *", 5],
  ] as const)("%s: %s", (counting, text, length) => {
    expect(countAs(counting, text, [], 500)).toBe(length)
  })

  test("an address counts 23 on X, with a scheme on Mastodon", () => {
    const text = "See https://www.example.com/a/very/long/path/that/goes/on and cdc.gov/flu"
    const links = [
      [4, 57],
      [62, 73],
    ] as const
    expect(countAs("weighted", text, links, 280)).toBe("See  and ".length + 46)
    expect(countAs("links-as-23", text, links, 500)).toBe("See  and cdc.gov/flu".length + 23)
  })

  test("counting a long text stops soon", () => {
    expect(countAs("graphemes", "é".repeat(100_000), [], 300)).toBe(1200)
    expect(countAs("weighted", "日".repeat(100_000), [], 280)).toBe(1120)
  })
})

test("a channel is found by any of its names", () => {
  expect(limitsOf("Twitter")).toBe(limitsOf("x"))
  expect(limitsOf("google-business-profile")?.max).toBe(1500)
  expect(limitsOf("fax")).toBeUndefined()
})
