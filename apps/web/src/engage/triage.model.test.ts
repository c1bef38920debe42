import { expect, test } from "vitest"
import { TriageCategory } from "@bedside/contracts"
import { cannotWait, categoryWords, feelingWords, firstSteps, flagWords, priorityWords } from "./triage.model.ts"

test("every category has plain words of its own", () => {
  const words = TriageCategory.options.map(categoryWords)
  expect(new Set(words).size).toBe(TriageCategory.options.length)
})

test("only the two most urgent priorities are marked, and only while the message is open", () => {
  expect((["P0", "P1", "P2", "P3", "P4"] as const).map(priorityWords)).toEqual(["Act now", "Answer today", null, null, null])
  const triage = { category: "emergency" as const, priority: "P0" as const, flags: [] }
  expect([cannotWait({ triage, state: "open" }), cannotWait({ triage, state: "done" })]).toEqual([true, false])
})

test("flags are told in words, Spanish once, and what the row shows already not again", () => {
  expect(flagWords({ flags: ["phi", "language", "language-es", "review", "rating"] })).toEqual(["May hold private details", "In Spanish"])
  expect(flagWords({ flags: ["language"] })).toEqual(["Not in English"])
})

test("a neutral feeling is not told", () => {
  expect(feelingWords({ label: "negative", score: -0.6 })).toBe("Sounds unhappy")
  expect(feelingWords({ label: "neutral", score: 0 })).toBeNull()
})

test("danger says what to do first, with the numbers to call", () => {
  expect(firstSteps("crisis-self-harm")?.steps.join(" ")).toMatch(/988.*911/)
  expect(firstSteps("emergency")?.steps.join(" ")).toContain("911")
  expect(firstSteps("threat-harassment")?.title).toContain("Do not answer")
  expect(firstSteps("complaint-service")).toBeNull()
})
