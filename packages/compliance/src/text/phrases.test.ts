import { expect, test } from "vitest"
import { findPhrases, phrases } from "./phrases.ts"
import { readText } from "./reading.ts"

const set = phrases("we|nobody call/s/ed #who\nping/ing", { who: ["patient/s", "family"] })

test.each([
  ["We called patients today.", 1],
  ["Nobody calls family here.", 1],
  ["They were pinging it, and we call.", 1],
  ["We calling patients.", 0],
  ["We called familys.", 0],
])("a word of a phrase stands with the endings written behind it: %s", (text, found) => {
  expect(findPhrases(readText(text), set)).toHaveLength(found)
})
