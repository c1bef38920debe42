import { describe, expect, test } from "vitest"
import { caseNow, casePractice, type Case, type RuleCases } from "../cases/case.ts"
import { cases as advice } from "../cases/clinical/specific-medical-advice.ts"
import { cases as relationship } from "../cases/privacy/confirms-patient-relationship.ts"
import { cases as contact } from "../cases/privacy/phi-contact-details.ts"
import { cases as date } from "../cases/privacy/phi-date.ts"
import { cases as geography } from "../cases/privacy/phi-geography.ts"
import { cases as idNumber } from "../cases/privacy/phi-id-number.ts"
import { harmless, leaks } from "../cases/mixed.ts"
import { cases as personName } from "../cases/privacy/phi-person-name.ts"
import { templates } from "../cases/templates.ts"
import { cases as testimonial } from "../cases/testimonials/testimonial-without-authorization.ts"
import { check } from "./check.ts"
import { usFederal } from "./packs/us-federal.ts"
import type { CheckInput, Finding } from "./types.ts"

const all: readonly RuleCases[] = [personName, geography, date, contact, idNumber, relationship, testimonial, advice]

function findingsOf(rule: RuleCases, example: Case): Finding[] {
  const given = typeof example === "string" ? { text: example } : example
  const practice = { ...casePractice, ...given.practice }
  const input: CheckInput = { kind: rule.kind, now: caseNow, ...given, practice }
  return check(input).findings.filter((finding) => finding.ruleId === rule.ruleId)
}

const words = (example: Case): string => (typeof example === "string" ? example : JSON.stringify(example))

test("every rule of the pack has cases", () => {
  expect(all.map((rule) => rule.ruleId).sort()).toEqual(usFederal.rules.map((rule) => rule.id).sort())
})

for (const rule of all) {
  describe(`${rule.ruleId}`, () => {
    test.each([...rule.catalog.flag, ...rule.flag].map((example) => [words(example), example] as const))("flags %s", (_, example) => {
      expect(findingsOf(rule, example)).not.toEqual([])
    })
    test.each([...rule.catalog.pass, ...rule.pass].map((example) => [words(example), example] as const))("passes %s", (_, example) => {
      expect(findingsOf(rule, example)).toEqual([])
    })
  })
}

describe("reply and post templates", () => {
  test.each(templates.map((template) => [template.id, template] as const))("%s passes every rule that applies to it", (_, template) => {
    expect(check({ kind: template.kind, text: template.text, now: caseNow, practice: casePractice }).findings).toEqual([])
  })
})

describe("all rules together", () => {
  test.each(leaks)("block the %s %s", (kind, text) => {
    expect(check({ kind, text, now: caseNow, practice: casePractice }).verdict).toBe("blocked")
  })
  test.each(harmless)("say nothing about the %s %s", (kind, text) => {
    expect(check({ kind, text, now: caseNow, practice: casePractice }).findings).toEqual([])
  })
})
