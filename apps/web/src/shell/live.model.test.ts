import { expect, test } from "vitest"
import { readFact, staleAfter, waitAfter } from "./live.model.ts"

test("a fact is read, anything else is ignored", () => {
  expect(readFact('{"kind":"post.changed","id":"7"}')).toEqual({ kind: "post.changed", id: "7" })
  expect(readFact("ping")).toBeUndefined()
  expect(readFact('{"kind":4}')).toBeUndefined()
})

test("a comment that arrives refreshes the inbox and Home", () => {
  expect(staleAfter("message.arrived")).toEqual(["engage", "checks", "home"])
  expect(staleAfter("something.new")).toEqual(["home"])
})

test("changed rules make every page ask again that shows what they found", () => {
  expect(staleAfter("rules.changed")).toEqual(["comply", "checks", "compose", "approve", "engage", "home"])
})

test("a lost connection is tried again ever more slowly, at least once a minute", () => {
  expect([1, 2, 3, 20].map(waitAfter)).toEqual([1000, 2000, 4000, 60_000])
})
