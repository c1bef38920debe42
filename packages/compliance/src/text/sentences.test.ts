import { describe, expect, test } from "vitest"
import { readText } from "./reading.ts"

function sentences(text: string): string[] {
  const reading = readText(text)
  const parts: string[][] = []
  reading.words.forEach((word, at) => (parts[reading.sentence[at] ?? 0] ??= []).push(text.slice(word.start, word.end)))
  return parts.map((words) => words.join(" "))
}

describe("sentences", () => {
  test.each([
    ["Mr. Okafor walked out. He is well.", ["Mr Okafor walked out", "He is well"]],
    ["Priya and Sam R. are expecting.", ["Priya and Sam R are expecting"]],
    ["St. Mary's Street is closed. Dr. Lee is in.", ["St Mary Street is closed", "Dr Lee is in"]],
    ["One line\nnext line", ["One line", "next line"]],
    ["Ready?Yes! Go", ["Ready", "Yes", "Go"]],
    ["It costs 3.50 at site.com today", ["It costs 3 50 at site com today"]],
    ["she left.Her mom came", ["she left", "Her mom came"]],
    ["wait... what", ["wait", "what"]],
  ])("splits %s", (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test("cuts camel-case hashtags into their words", () => {
    expect(readText("#MarisolStrong").words.map((word) => word.lower)).toEqual(["marisol", "strong"])
  })
})
