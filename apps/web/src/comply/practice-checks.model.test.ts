import type { PracticeCheck } from "@bedside/contracts"
import { expect, test } from "vitest"
import { answerProblem, answerWords, byState, checkCountWords, checkLine, dayWords, foundWords } from "./practice-checks.model.ts"

const check = (id: string, more: Partial<PracticeCheck> = {}): PracticeCheck => ({
  id,
  title: id,
  group: "access",
  state: "in-order",
  because: "All is well.",
  why: "Because.",
  source: "A law",
  fix: "Mend it.",
  page: null,
  found: [],
  statement: null,
  answer: null,
  ...more,
})
const about = (name: string) => ({ kind: "person" as const, id: "1", name })

test("what wants somebody stands first, and states without a check are left out", () => {
  const checks = [check("a"), check("b", { state: "needs-work" }), check("c")]
  expect(byState(checks).map(({ state, checks: own }) => [state, own.map(({ id }) => id)])).toEqual([
    ["needs-work", ["b"]],
    ["in-order", ["a", "c"]],
  ])
  expect(checkCountWords(checks)).toBe("1 needs work, 2 are in order")
  expect(checkCountWords([...checks, check("d", { state: "not-known" })])).toBe("1 needs work, 1 is not known, 2 are in order")
})

test("a closed row tells what was found first and how much more, else what the state stands on", () => {
  const message = "This person signs in with a password alone."
  const found = [{ message, about: about("Ben") }]
  expect(checkLine(check("a"))).toBe("All is well.")
  expect(checkLine(check("a", { found }))).toBe(`Ben: ${message}`)
  expect(checkLine(check("a", { found: [...found, ...found, ...found] }))).toBe(`Ben: ${message} And 2 more.`)
  const asked = check("a", { state: "not-known", statement: "All is signed." })
  expect(checkLine(asked)).toBe("Is it true? “All is signed.”")
  const answer = { id: "1", answer: "in-order" as const, on: "2026-11-01", note: null, by: "Dee", at: "", until: null, over: null }
  expect(checkLine({ ...asked, state: "in-order", answer })).toBe("In order, as of Nov 1, 2026.")
  expect(checkLine({ ...asked, answer: { ...answer, over: "It is too old." }, because: "It is too old. Please answer again." })).toBe(
    "It is too old. Please answer again.",
  )
  expect(foundWords({ message, about: about("") })).toBe(`No text yet: ${message}`)
  expect(foundWords({ message, about: null })).toBe(message)
})

test("an answer tells its day, how long it counts, and why it does not any more", () => {
  expect(dayWords("2026-11-01")).toBe("Nov 1, 2026")
  const given = { answer: "in-order" as const, on: "2026-11-01", until: "2026-11-11", over: null }
  expect(answerWords(given)).toBe("In order, as of Nov 1, 2026. Counts until Nov 11, 2026.")
  expect(answerWords({ ...given, until: null, answer: "needs-work" })).toBe("Needs work, as of Nov 1, 2026.")
  expect(answerWords({ ...given, over: "Somebody joined after this day." })).toBe(
    "In order, as of Nov 1, 2026. It does not count any more: Somebody joined after this day.",
  )
})

test("an answer needs a choice and a day that has come", () => {
  const form = { answer: "in-order" as const, on: "2026-11-21", note: "" }
  expect(answerProblem(form, "2026-11-21")).toBeNull()
  expect(answerProblem({ ...form, on: "2026-11-22" }, "2026-11-21")).toBe("This day has not come yet.")
  expect(answerProblem({ ...form, on: "" }, "2026-11-21")).toBe("Choose the day.")
  expect(answerProblem({ ...form, answer: null }, "2026-11-21")).toBe("Choose whether it is true.")
})
