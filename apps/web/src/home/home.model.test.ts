import { expect, test } from "vitest"
import type { Home } from "./home.api.ts"
import { calledName, daySentence, greeting, hourIn, nextStep, waiting } from "./home.model.ts"

const home: Home = {
  toApprove: { count: 2, items: [] },
  toAnswer: { count: 1, items: [] },
  failed: [],
  sentBack: [],
  drafts: [],
  next: [],
  gaps: [],
  channelsToMend: [],
  warnings: [],
  firstSteps: [
    { kind: "connect-channel", done: true },
    { kind: "write-post", done: false },
  ],
}

test("the greeting follows the practice's clock", () => {
  expect(hourIn(new Date("2026-11-22T15:00:00Z"), "America/New_York")).toBe(10)
  expect([0, 11, 12, 17].map(greeting)).toEqual(["Good morning", "Good morning", "Good afternoon", "Good evening"])
})

test("people are called by their first name, doctors by title and last name", () => {
  expect([calledName("Ana Ruiz"), calledName("Dr. Mei Chen"), calledName("Dr")]).toEqual(["Ana", "Dr. Chen", "Dr"])
})

test("what waits is counted and said", () => {
  expect(waiting(home)).toBe(3)
  expect([0, 1, 3].map(daySentence)).toEqual(["Nothing waits for you.", "One thing waits for you.", "3 things wait for you."])
})

test("the next step is the first one not done", () => {
  expect(nextStep(home)).toBe("write-post")
  expect(nextStep({ ...home, firstSteps: [] })).toBeUndefined()
})
