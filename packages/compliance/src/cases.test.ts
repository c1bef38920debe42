import { describe, expect, test } from "vitest"
import { inputOf, ruleCases } from "../cases/all.ts"
import { caseNow, casePractice, type Case, type RuleCases } from "../cases/case.ts"
import { harmless, leaks } from "../cases/mixed.ts"
import { templates } from "../cases/templates.ts"
import { check } from "./check.ts"
import { secondLook } from "./packs/second-look.ts"
import { standardPacks } from "./packs/standard.ts"
import type { Finding } from "./types.ts"

const findingsOf = (rule: RuleCases, example: Case): Finding[] =>
  check(inputOf(rule, example)).findings.filter((finding) => finding.ruleId === rule.ruleId)

const words = (example: Case): string => (typeof example === "string" ? example : JSON.stringify(example))

/** What was learned is tested in gate.test.ts. */
const ruled = standardPacks.filter((pack) => pack !== secondLook)

test("every rule of every pack has cases", () => {
  expect(ruleCases.map((rule) => rule.ruleId).sort()).toEqual(ruled.flatMap((pack) => pack.rules.map((rule) => rule.id)).sort())
})

for (const rule of ruleCases) {
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
  test.each(harmless)("let pass the %s %s", (kind, text) => {
    const findings = check({ kind, text, now: caseNow, practice: casePractice }).findings
    expect(findings.filter(({ severity }) => severity === "block" || severity === "needs-review")).toEqual([])
  })
})
