import { expect, test } from "vitest"
import { actionWords, factText, toCsv } from "./govern.model.ts"

test("an action reads as stage and verb", () => {
  expect(actionWords("practice.change-role")).toBe("Practice: change role")
  expect(actionWords("boot")).toBe("Boot")
})

test("facts of every kind fit on a line", () => {
  expect([factText("a"), factText(3), factText(null), factText(["a", "b"])]).toEqual(["a", "3", "none", '["a","b"]'])
})

test("records become CSV that a spreadsheet does not run", () => {
  const event = {
    sequence: 1,
    at: "2026-11-22T00:00:00Z",
    person: "=cmd()",
    action: "a.b",
    outcome: "done",
    refusal: null,
    subject: null,
    facts: { n: 1 },
  } as const
  expect(toCsv([event]).split("\r\n")[1]).toBe(`1,2026-11-22T00:00:00Z,'=cmd(),a.b,done,,,"{""n"":1}"`)
})
