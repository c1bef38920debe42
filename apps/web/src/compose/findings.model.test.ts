import { expect, test } from "vitest"
import type { Finding, PostContent, Verdict } from "@bedside/contracts"
import {
  aboutWords,
  carried,
  gradeText,
  grouped,
  groupOf,
  heldOn,
  inOrder,
  marked,
  merged,
  outcomeOf,
  removalSpan,
  summaryText,
  wordsOf,
} from "./findings.model.ts"

const finding = (span: [number, number] | null, more: Partial<Finding> = {}): Finding => ({
  ruleId: "phi-person-name",
  ruleVersion: 1,
  severity: "block",
  span,
  where: { kind: "text", channelId: null, index: null },
  message: "",
  why: "",
  fix: "",
  cites: [],
  reviewer: "privacy",
  autoFix: null,
  override: null,
  overridableWith: null,
  ...more,
})
const override = { id: "o", by: "Priya", reason: "A public event", at: "2026-11-22T12:00:00Z" }
const content = (text: string): PostContent => ({ text, variants: [{ channelId: "b", text: null }], media: [] })

const described = (alt: string): PostContent => ({ ...content("Text"), media: [{ mediaId: "m", alt }] })
const alt = (more: Partial<Finding> = {}) => finding(null, { where: { kind: "alt", channelId: null, index: 0 }, ...more })

test("findings are told in groups, gravest first, what is let pass last", () => {
  const list = [
    finding([0, 1], { severity: "info" }),
    finding([1, 2], { override }),
    finding([2, 3], { severity: "warn" }),
    finding([3, 4], { severity: "needs-review" }),
    finding([4, 5]),
    finding([5, 6]),
  ]
  expect(grouped(list, content("Text, words")).map((one) => [one.group, one.findings.length])).toEqual([
    ["blocked", 2],
    ["review", 1],
    ["asks", 1],
    ["hint", 1],
    ["passed", 1],
  ])
})

test("a picture nobody has described yet is unfinished, not wrong; a bad description is wrong", () => {
  const missing = alt({ ruleId: "alt-text-missing" })
  expect(groupOf(missing, described(" "))).toBe("unfinished")
  expect(aboutWords([missing], described(""))).toEqual([])
  expect(groupOf(missing, described("IMG_2041.jpg"))).toBe("blocked")
  expect(groupOf(alt(), described(""))).toBe("blocked")
})

test("marks cut the text at the findings' borders, the gravest wins where they overlap", () => {
  const parts = marked("Mrs. Smith came in", [finding([0, 10], { severity: "needs-review" }), finding([5, 15])])
  expect(parts.map((one) => [one.text, one.level])).toEqual([
    ["Mrs. ", "review"],
    ["Smith", "blocked"],
    [" came", "blocked"],
    [" in", null],
  ])
  expect(parts[1]?.keys).toHaveLength(2)
})

test("marks never lose a letter, whatever the spans", () => {
  const text = "Flu 👩‍⚕️ shots"
  for (const spans of [
    [],
    [[0, 99]],
    [[3, 3]],
    [
      [-2, 4],
      [4, 6],
    ],
  ] as [number, number][][]) {
    const parts = marked(
      text,
      spans.map((span) => finding(span)),
    )
    expect(parts.map((one) => one.text).join("")).toBe(text)
  }
})

test("a finding that was let pass is not marked", () => {
  expect(marked("Smith", [finding([0, 5], { override })])).toEqual([{ text: "Smith", level: null, keys: [] }])
})

test("marks stay on their words while somebody types elsewhere, and go when the words change", () => {
  const before = content("Thank you Mrs. Smith, see you")
  const found = [finding([10, 20])]
  const after = content("Thank you so much Mrs. Smith, see you")
  expect(carried(found, before, after).map((one) => wordsOf(one, after))).toEqual(["Mrs. Smith"])
  expect(carried(found, before, content("Thank you Mrs. Smith, see you soon"))[0]?.span).toEqual([10, 20])
  expect(carried(found, before, content("Thank you Mrs. Smyth, see you"))).toEqual([])
})

test("the server's verdict counts for the content it saw; the browser's for anything newer", () => {
  const server: Verdict = {
    outcome: "ok",
    findings: [finding([0, 5], { override, overridableWith: "comply:override-privacy" })],
    contentHash: "h",
    packs: [],
    at: "2026-11-22T12:00:00Z",
  }
  const local = [finding([1, 6])]
  expect(merged(local, undefined, false)).toBe(local)
  expect(merged(local, server, true)).toBe(server.findings)
  const newer = merged(local, server, false)
  expect(newer[0]).toMatchObject({ span: [1, 6], override: null, overridableWith: "comply:override-privacy" })
})

test("what only the server knows holds on while words change, as long as consents and pictures stay", () => {
  const bound: PostContent = { ...content("A story"), consents: [{ consentId: "c", info: ["story"] }] }
  const beyond = finding(null, { ruleId: "authorization-scope-mismatch", override })
  const at = "2026-11-22T12:00:00Z"
  const server = { content: bound, verdict: { outcome: "blocked" as const, findings: [beyond], contentHash: "h", packs: [], at } }
  const story = finding([0, 3], { ruleId: "testimonial-without-authorization" })
  const typed: PostContent = { ...bound, text: "A story, longer" }
  const ids = (now: PostContent) => heldOn([story, finding([1, 2])], server, now).map(({ ruleId }) => ruleId)
  expect(ids(typed)).toEqual(["phi-person-name", "authorization-scope-mismatch"])
  expect(heldOn([], server, typed)[0]?.override).toBeNull()
  expect(ids({ ...typed, consents: [] })).toEqual(["testimonial-without-authorization", "phi-person-name"])
  expect(heldOn([story], undefined, typed)).toEqual([story])
})

test("the outcome counts what is still open", () => {
  expect(outcomeOf([])).toBe("ok")
  expect(outcomeOf([finding(null, { severity: "info" }), finding(null, { severity: "warn" })])).toBe("ok")
  expect(outcomeOf([finding(null, { severity: "needs-review" })])).toBe("needs-review")
  expect(outcomeOf([finding(null, { severity: "needs-review" }), finding(null)])).toBe("blocked")
  expect(outcomeOf([finding(null, { override })])).toBe("ok")
})

test("the summary is one plain sentence", () => {
  expect(summaryText([])).toContain("Nothing found")
  expect(summaryText([finding(null), finding(null), finding(null, { severity: "needs-review" })])).toBe(
    "2 things block this post, 1 waits for review.",
  )
  expect(summaryText([finding(null, { severity: "warn" }), finding(null, { severity: "info" })])).toBe("1 asks for your look, 1 hint.")
  expect(summaryText([finding(null)], "answer")).toBe("1 thing blocks this answer.")
})

test("the grade is told whole, never below 1, and not beyond school", () => {
  expect([null, -1.2, 6.4, 12.6].map(gradeText)).toEqual([null, "Reads at grade 1.", "Reads at grade 6.", "Reads above grade 12."])
})

test("the gravest come first, those let pass last", () => {
  const list = inOrder([finding([9, 10], { severity: "warn" }), finding([5, 6], { override }), finding([7, 8]), finding([1, 2])])
  expect(list.map((one) => one.span?.[0])).toEqual([1, 7, 9, 5])
})

test("removing words leaves no space behind", () => {
  const without = (text: string, words: string) => {
    const at = text.indexOf(words)
    const [start, end] = removalSpan(text, [at, at + words.length])
    return text.slice(0, start) + text.slice(end)
  }
  expect(without("Thank you, Mrs. Smith.", "Mrs. Smith")).toBe("Thank you,.")
  expect(without("See Sam today", "Sam")).toBe("See today")
  expect(without("Sam is here", "Sam")).toBe("is here")
  expect(without("Call Sam", "Sam")).toBe("Call")
  expect(without("(Sam)", "Sam")).toBe("()")
})
