import type { LookFinding, Medium, ShownPerson } from "@bedside/contracts"
import { expect, test } from "vitest"
import { lookWords, markName, marksOf, personWords } from "./look.model.ts"

const box = { x: 0.1, y: 0.1, w: 0.2, h: 0.2 }
const person = (id: string, state: ShownPerson["state"], consentHandle: string | null = null): ShownPerson => ({
  id,
  box,
  atSeconds: null,
  foundBy: "look",
  state,
  consentHandle,
  why: null,
  saidBy: null,
  saidAt: null,
})
const finding = (ruleId: string, severity: LookFinding["severity"]): LookFinding => ({
  ruleId,
  ruleVersion: 1,
  severity,
  span: null,
  where: { kind: "text", channelId: null, index: null },
  message: ruleId,
  why: "",
  fix: "",
  cites: [],
  reviewer: "privacy",
  autoFix: null,
  override: null,
  overridableWith: null,
  box: null,
  atSeconds: null,
})
const look: Medium["look"] = {
  state: "done",
  step: "Looked at",
  percent: 100,
  at: null,
  lines: [],
  unreadText: false,
  codes: [],
  objects: [],
  findings: [],
  notLooked: [],
}

test("people come first, then what must go, then codes and things, with one number each", () => {
  const marks = marksOf({
    shown: [person("a", "unlinked"), person("b", "consent", "A-7F3K")],
    look: {
      ...look,
      findings: [finding("hint", "info"), finding("grave", "block")],
      codes: [{ kind: "qr", value: "https://example.org", box, atSeconds: null }],
      objects: [{ kind: "wristband", box: null, atSeconds: null }],
    },
  })
  expect(marks.map(({ number, title }) => `${number} ${title}`)).toEqual([
    "1 Person 1",
    "2 Person 2",
    "3 grave",
    "4 hint",
    "5 QR code: https://example.org",
    "6 May be a wristband",
  ])
  expect(marks.map(({ tone }) => tone)).toEqual(["now", "ok", "blocked", "quiet", "review", "review"])
})

test("a missing description is not counted as something on the picture", () => {
  expect(marksOf({ shown: [], look: { ...look, findings: [finding("alt-text-missing", "block")] } })).toEqual([])
})

test("a box says its number, what it is, who, and when", () => {
  const [mark] = marksOf({ shown: [{ ...person("a", "unlinked"), atSeconds: 12 }], look })
  expect(mark && markName(mark)).toBe("1. Person 1, nobody has said who this is, at 0:12")
})

test("each state of a person has its words", () => {
  expect(personWords(person("a", "consent", "A-7F3K"))).toBe("Release A-7F3K")
  expect(personWords(person("a", "staff", "S-22KD"))).toBe("Staff, S-22KD")
  expect(personWords(person("a", "not-identifiable"))).toBe("Cannot be recognized")
})

test("one sentence says what the look saw, how far it is, or that it failed", () => {
  const shown = [person("a", "unlinked")]
  const lines = [{ text: "Welcome", box, confidence: 90, atSeconds: null }]
  expect(lookWords({ kind: "picture", shown, look: { ...look, lines } })).toBe("Seen on this picture: 1 person, 1 line of text.")
  expect(lookWords({ kind: "video", shown: [], look })).toBe("Nobody, no text and no code was seen on this video.")
  expect(lookWords({ kind: "picture", shown, look: { ...look, state: "running", step: "Looking", percent: 59.6 } })).toBe("Looking. 60 %")
  expect(lookWords({ kind: "picture", shown, look: { ...look, state: "failed" } })).toMatch(/^The checks could not be made/)
})
