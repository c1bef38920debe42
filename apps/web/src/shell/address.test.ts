import { expect, test } from "vitest"
import { insidePractice, isPracticePage, safeNext } from "./address.ts"

test("after signing in only an address inside Bedside is followed", () => {
  expect(safeNext("/p/1/approvals/2?from=mail")).toBe("/p/1/approvals/2?from=mail")
  for (const bad of [undefined, "", "https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    expect(safeNext(bad)).toBe("/")
  }
})

test("signing in never leads back to the sign-in page", () => {
  expect(safeNext("/sign-in?next=%2F")).toBe("/")
})

test("a practice page without its practice is known", () => {
  expect(isPracticePage("/approvals/9")).toBe(true)
  expect(isPracticePage("/nowhere")).toBe(false)
})

test("an address with its practice in front is followed inside the practice", () => {
  expect(["/p/7/people", "/people", "/p/7"].map(insidePractice)).toEqual(["/people", "/people", "/"])
})
