import { expect, test } from "vitest"
import { type Answer, isWhole, type Item, items, notYet } from "./background.model.ts"

const all = (answer: Answer) => Object.fromEntries(items.map(({ item }) => [item, answer])) as Record<Item, Answer>
const checklist = { answers: all("not-there"), answeredBy: "Mei Chen", answeredAt: null, clearedBy: null, clearedAt: null }
const may = { write: true, clear: true, trash: true }
const look = { state: "done" as const }
const clearing = { medium: { checklist, may, look }, name: "Ana Ruiz", closeUp: true }

test("a second person who looked at full size can clear a background", () => {
  expect(notYet(clearing)).toBeNull()
})

test.each([
  ["without the right", { ...clearing, medium: { look, checklist, may: { ...may, clear: false } } }, /another role/],
  ["while it is looked at", { ...clearing, medium: { checklist, may, look: { state: "running" } } }, /still being looked at/],
  ["before the questions", { ...clearing, medium: { look, may, checklist: { ...checklist, answers: null } } }, /Answer the questions/],
  [
    "with something readable",
    { ...clearing, medium: { look, may, checklist: { ...checklist, answers: all("there") } } },
    /Blur it or crop/,
  ],
  ["after own answers", { ...clearing, name: "Mei Chen" }, /second person/],
  ["without a close look", { ...clearing, closeUp: false }, /full size/],
] as const)("nobody clears it %s", (_, asked, why) => {
  expect(notYet(asked)).toMatch(why)
})

test("every question wants an answer", () => {
  const { mail: _, ...open } = all("there-but-empty")
  expect(isWhole(open)).toBe(false)
  expect(isWhole(all("not-there"))).toBe(true)
})
