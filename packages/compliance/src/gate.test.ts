import { describe, expect, test } from "vitest"
import { everyInput } from "../cases/all.ts"
import { casePractice } from "../cases/case.ts"
import { check } from "./check.ts"
import { secondLook } from "./packs/second-look.ts"
import { standardPacks } from "./packs/standard.ts"
import type { CheckInput } from "./types.ts"

const rulesAlone = standardPacks.filter((pack) => pack !== secondLook)
const judged = (text: string, kind: CheckInput["kind"] = "outbound-reply", practice = casePractice) => check({ kind, text, practice })

describe("the second look", () => {
  test.each([
    ["outbound-reply", "We still talk about the joke you told while the cast dried. Heal fast!"],
    ["outbound-reply", "You walked out before she came back with the printout, so of course nothing was explained."],
    ["outbound-reply", "Third reschedule this month, so no, the fee is not a mistake on our end."],
    ["outbound-reply", "We remember that afternoon very differently, and so does everybody who was at the desk."],
  ] as const)("stops a %s that tells on somebody: %s", (kind, text) => {
    expect(judged(text, kind).verdict).not.toBe("ok")
  })

  test.each([
    ["outbound-reply", "Thank you for letting us know. We are sorry the line was busy. Please call Ana Ruiz at 406-555-0100."],
    ["outbound-reply", "What a lovely thing to read on a Monday. Thank you from all of us."],
    ["outbound-post", "Our new parking lot opens on December 14. The entrance is on Grant Avenue."],
    ["outbound-post", "Dr. Amara Singh answers your questions about cholesterol in this week's video."],
  ] as const)("lets a %s pass that tells on nobody: %s", (kind, text) => {
    expect(judged(text, kind).verdict).toBe("ok")
  })

  test("adds nothing to a text that a rule blocks already", () => {
    const { findings } = judged("Our patient Marisol Vega, MRN 4471920, had her surgery on March 3.", "outbound-post")
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain("reads-like-disclosure")
  })

  test("takes nothing away of numbers and addresses, and hides no finding", () => {
    for (const text of [
      "Her MRN is 4471920.",
      "Meet Grace, our lobby greyhound. She has never had a cavity.",
      "Call my mom at 312-555-0143.",
    ]) {
      const input: CheckInput = { kind: "outbound-post", text, practice: casePractice }
      const alone = check(input, rulesAlone).findings.map(({ ruleId }) => ruleId)
      const all = check(input).findings.map(({ ruleId }) => ruleId)
      expect(all).toEqual(expect.arrayContaining(alone))
    }
    expect(judged("Her MRN is 4471920.", "outbound-post").verdict).toBe("blocked")
  })

  test("lets nothing out that the rules alone stop", () => {
    const stopped = everyInput.filter((input) => check(input, rulesAlone).verdict !== "ok")
    expect(stopped.length).toBeGreaterThan(500)
    expect(stopped.filter((input) => check(input).verdict === "ok")).toEqual([])
  })

  test("leaves as they are what a pack or the practice raised", () => {
    const raised = { ...casePractice, severities: { "phi-person-name": "block" as const, "unprofessional-tone": "block" as const } }
    const text = "Shins are liars, and we will not be guessing from here."
    const before = check({ kind: "outbound-post", text, practice: raised }, rulesAlone).findings
    const after = check({ kind: "outbound-post", text, practice: raised }).findings
    const of = (found: typeof before) => found.filter(({ ruleId }) => ruleId === "unprofessional-tone").map(({ severity }) => severity)
    expect(of(after)).toEqual(of(before))
  })
})
