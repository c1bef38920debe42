import { expect, test } from "vitest"
import type { Finding, PostContent } from "@bedside/contracts"
import { fixableAt, fixAll, fixOf, fixWords } from "./fixes.model.ts"

const text = "Thank you Mrs. Smith for the visit on March 3. See #hearthealth"
const content: PostContent = { text, variants: [{ channelId: "b", text: null }], media: [{ mediaId: "m", alt: "Sam at the desk" }] }
const where = { kind: "text" as const, channelId: null, index: null }
const found = (words: string, replacement: string | null, more: Partial<Finding> = {}): Finding => {
  const at = text.indexOf(words)
  const span: [number, number] = [at, at + words.length]
  return {
    ruleId: "phi-person-name",
    ruleVersion: 1,
    severity: "block",
    span,
    where,
    message: "",
    why: "",
    fix: "",
    cites: [],
    reviewer: "privacy",
    autoFix: replacement === null ? null : { span, replacement },
    override: null,
    overridableWith: null,
    ...more,
  }
}
const after = (patch: { span: readonly [number, number]; words: string } | undefined | null) =>
  patch ? text.slice(0, patch.span[0]) + patch.words + text.slice(patch.span[1]) : text

test("a fix that takes words out takes the space before them too", () => {
  expect(after(fixOf(found("Mrs. Smith", ""), content))).toBe("Thank you for the visit on March 3. See #hearthealth")
  expect(fixOf(found("Mrs. Smith", null), content)).toBeNull()
})

test("the button says what the click does", () => {
  const name = found("Mrs. Smith", "")
  expect(fixWords({ ...name, autoFix: { span: [10, 20], replacement: "", label: "Remove the name" } })).toBe("Remove the name")
  expect(fixWords(name)).toBe("Remove these words")
  expect(fixWords(found("#hearthealth", "#HeartHealth"))).toBe("Write “#HeartHealth” instead")
})

test("all fixes of a text are one change, and nothing but the marked words changes", () => {
  const all = fixAll(
    [found("#hearthealth", "#HeartHealth", { severity: "warn" }), found("Mrs. Smith", ""), found("March 3", "this spring")],
    content,
  )
  expect(all).toHaveLength(1)
  expect(all[0]?.count).toBe(3)
  expect(after(all[0])).toBe("Thank you for the visit on this spring. See #HeartHealth")
})

test("of two fixes on the same words the graver counts, and a fix of the whole text is left out", () => {
  const whole = found("Thank", "Please call us.", { autoFix: { span: [0, text.length], replacement: "Please call us." } })
  const mild = found("Smith for", "S for", { severity: "warn" })
  const all = fixAll([whole, mild, found("Mrs. Smith", "", {}), found("March 3", null)], content)
  expect(after(all[0])).toBe("Thank you for the visit on March 3. See #hearthealth")
  expect(all[0]?.count).toBe(1)
})

test("each text is mended on its own", () => {
  const alt = found("Thank", "x", { where: { kind: "alt", channelId: null, index: 0 }, autoFix: { span: [0, 3], replacement: "Somebody" } })
  expect(fixAll([alt, found("March 3", "this spring")], content).map((one) => [one.where.kind, one.words])).toEqual([
    ["alt", "Somebody"],
    ["text", "this spring"],
  ])
})

test("the caret's finding is the gravest that can be mended there", () => {
  const name = found("Mrs. Smith", "")
  const mild = found("Mrs.", "Ms.", { severity: "warn", ruleId: "tone" })
  expect(fixableAt([mild, name], where, [12, 12])).toBe(name)
  expect(fixableAt([mild, name], where, [0, 2])).toBeUndefined()
  expect(fixableAt([found("Mrs. Smith", null)], where, [12, 12])).toBeUndefined()
})
