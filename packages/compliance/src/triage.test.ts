import { describe, expect, test } from "vitest"
import { casePractice } from "../cases/case.ts"
import { dangerCases, triageCases } from "../cases/triage.ts"
import { inspect } from "./check.ts"
import { factsOf } from "./facts.ts"
import { observe } from "./observe.ts"
import { triage, triageIn } from "./triage.ts"

describe.each(dangerCases.map((danger) => [danger.category, danger] as const))("%s", (category, danger) => {
  test.each([...danger.catalog.catch, ...danger.catch])("catches %s", (text) => {
    expect(triage(text).category).toBe(category)
  })
  test.each([...danger.catalog.pass, ...danger.pass])("does not read into %s", (text) => {
    expect(triage(text).category).not.toBe(category)
  })
})

test.each(triageCases.map(({ text, category, rating }) => [text, category, rating] as const))("%s is %s", (text, category, rating) => {
  expect(triage(text, rating === undefined ? {} : { rating }).category).toBe(category)
})

test("safety words beat stars and praise", () => {
  expect(triage("love you guys, but I want to end it all", { rating: 5 })).toMatchObject({ category: "crisis-self-harm", priority: "P0" })
})

test.each([
  ["@kim_r you fat pig nobody wants you here", "threat-harassment", "P2"],
  ["I know where Dr. Lee parks", "threat-harassment", "P0"],
  ["passed out and went to the ER after the new antibiotic", "adverse-event", "P0"],
  ["rash all over my arms since the new antibiotic", "adverse-event", "P1"],
] as const)("%s: %s is %s", (text, category, priority) => {
  expect(triage(text)).toMatchObject({ category, priority })
})

test.each([
  ["My son Eli (DOB 6/2/2019) got his ear tubes here and is still in pain.", ["phi", "minor", "named-patient"]],
  ["Rash all over my arms since the flu shot", ["named-product", "vaccine"]],
  ["Dr. Lee told my boss about my chart without asking me", ["named-staff", "privacy"]],
  ["¿Tienen citas los sábados? Mi mamá necesita una", ["language", "language-es"]],
  ["Спасибо вам большое за помощь", ["language"]],
  ["See you in court, my lawyer has the bill", ["legal-hold"]],
  ["The ramp is blocked, my wheelchair can't get to the front desk and they were rude about it", ["access"]],
  ["I have 80k followers, want to do a collab?", ["influencer"]],
] as const)("%s has the flags %s", (text, flags) => {
  expect(triage(text, { practice: casePractice }).flags).toEqual(expect.arrayContaining([...flags]))
})

test("stars tell of a review", () => {
  expect(triage("Great visit", { rating: 5 }).flags).toEqual(["review", "rating"])
  expect(triage("Great visit").flags).toEqual([])
})

test("inspection sorts inbound comments only", () => {
  const text = "honestly want to kms"
  expect(inspect({ kind: "inbound-comment", text }).triage).toEqual(triage(text))
  expect(inspect({ kind: "outbound-post", text })).toMatchObject({ triage: null, sentiment: null })
})

test("evidence repeats no words", () => {
  expect(triage("honestly want to kms").evidence).toEqual({ by: "cue" })
})

test("work grows with the length only", () => {
  const stepsOf = (times: number) => {
    const text = "pills rope chest pain won't stop hurt since antibiotic i will kill you ".repeat(times)
    const facts = factsOf({ kind: "inbound-comment", text })
    const seen = observe(text, facts)
    triageIn(seen, facts)
    return seen.reading.meter.steps
  }
  expect(stepsOf(400)).toBeLessThan(2.2 * stepsOf(200))
})
