import { expect, test } from "vitest"
import type { LabeledCase, RuleView } from "@bedside/contracts"
import {
  asPacksSay,
  byFamily,
  countWords,
  emptyGuideline,
  everyRule,
  fitting,
  guidelineProblem,
  isFiltered,
  judgedAs,
  maskedParts,
  packsInOrder,
  toLines,
  wordsIn,
  writtenExamples,
} from "./comply.model.ts"

const rule = (id: string, more: Partial<RuleView> = {}): RuleView => ({
  id,
  title: `About ${id}`,
  family: "privacy",
  version: 1,
  pack: "us-federal",
  severity: "block",
  chosen: null,
  chosenBy: null,
  choices: ["block", "needs-review", "warn", "info"],
  appliesTo: ["outbound-post"],
  reviewer: "privacy",
  message: "A name beside care.",
  why: "Because.",
  fix: "Remove it.",
  cites: ["45 CFR 164.502"],
  ...more,
})
const rules = [
  rule("phi-person-name"),
  rule("hashtag", { family: "plain-language", severity: "warn", chosen: "block", appliesTo: ["outbound-reply"], cites: ["45 CFR 84.84"] }),
  rule("phi-date", { severity: "needs-review", pack: "us-ny", message: "A date." }),
]
const ids = (found: readonly RuleView[]) => found.map(({ id }) => id)

test("a search finds rules by id, name, message and law, and every word must fit", () => {
  expect(ids(fitting(rules, { ...everyRule, words: "PHI-date" }))).toEqual(["phi-date"])
  expect(ids(fitting(rules, { ...everyRule, words: "84.84" }))).toEqual(["hashtag"])
  expect(ids(fitting(rules, { ...everyRule, words: "name care" }))).toEqual(["phi-person-name", "hashtag"])
  expect(ids(fitting(rules, { ...everyRule, words: "name 999" }))).toEqual([])
})

test("filters go by what the practice chose, and by family, kind and pack", () => {
  expect(ids(fitting(rules, { ...everyRule, severity: "block" }))).toEqual(["phi-person-name", "hashtag"])
  expect(ids(fitting(rules, { ...everyRule, severity: "warn" }))).toEqual([])
  expect(ids(fitting(rules, { ...everyRule, family: "plain-language", kind: "outbound-reply" }))).toEqual(["hashtag"])
  expect(ids(fitting(rules, { ...everyRule, pack: "us-ny" }))).toEqual(["phi-date"])
  expect([isFiltered(everyRule), isFiltered({ ...everyRule, pack: "us-ny" })]).toEqual([false, true])
})

test("rules stand with their family, and are counted as they are judged here", () => {
  expect(byFamily(rules).map((one) => [one.family, one.rules.length])).toEqual([
    ["privacy", 2],
    ["plain-language", 1],
  ])
  expect(countWords(rules)).toBe("2 block, 1 wait for review")
})

test("a rule is never judged more mildly than its packs allow", () => {
  const fixed = rule("phi-date", { severity: "needs-review", choices: ["block"] })
  expect(judgedAs(fixed)).toBe("block")
  expect(asPacksSay(fixed)).toBe("block")
  expect(judgedAs(rule("hashtag", { severity: "warn", chosen: "block" }))).toBe("block")
  expect(asPacksSay(rule("hashtag", { severity: "warn", chosen: "block" }))).toBe("warn")
})

test("packs in use come first", () => {
  const pack = (id: string, used: boolean) => ({ id, title: id, version: "1", effectiveFrom: "2000-01-01", rules: 1, used, when: "" })
  expect(packsInOrder([pack("ny", false), pack("us", true)]).map(({ id }) => id)).toEqual(["us", "ny"])
})

test("words are read a line each, without blanks and repetitions", () => {
  expect(wordsIn("cheap*\n\n  turn back time \ncheap*\n")).toEqual(["cheap*", "turn back time"])
})

test("own words say what is missing, one thing at a time", () => {
  const whole = { ...emptyGuideline, title: "Prices", words: ["cheap"], message: "Not cheap.", fix: "Say the price." }
  expect(guidelineProblem(whole)).toBeNull()
  expect(guidelineProblem({ ...whole, title: " " })).toContain("name")
  expect(guidelineProblem({ ...whole, words: ["a"] })).toContain("two letters")
  expect(guidelineProblem({ ...whole, appliesTo: [] })).toContain("applies")
})

test("an example that is still empty is not tried and not sent", () => {
  const examples = [
    { text: " cheap ", expect: "flag" as const },
    { text: "  ", expect: "pass" as const },
  ]
  expect(writtenExamples({ ...emptyGuideline, examples }).examples).toEqual([{ text: "cheap", expect: "flag" }])
})

test("a masked text is cut at what is hidden, and reads in plain words", () => {
  expect(maskedParts("Our patient [NAME] is [AGE-OVER-89]. [sic]")).toEqual([
    { text: "Our patient ", hidden: false },
    { text: "name", hidden: true },
    { text: " is ", hidden: false },
    { text: "age over 89", hidden: true },
    { text: ". [sic]", hidden: false },
  ])
})

test("labels are exported one a line, without who said it", () => {
  const label: LabeledCase = {
    id: "l",
    ruleId: "phi-person-name",
    ruleVersion: 2,
    kind: "outbound-post",
    masked: "Our mascot [NAME]\nwaves",
    label: "wrong",
    note: null,
    engineVersion: "1.0.0",
    by: "Ben",
    at: "2026-11-22T12:00:00Z",
  }
  const lines = toLines([label, label]).split("\n")
  expect(lines).toHaveLength(3)
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    kind: "outbound-post",
    text: "Our mascot [NAME]\nwaves",
    ruleId: "phi-person-name",
    ruleVersion: 2,
    label: "wrong",
    note: null,
    engineVersion: "1.0.0",
    at: "2026-11-22T12:00:00Z",
  })
  expect(toLines([])).toBe("")
})
