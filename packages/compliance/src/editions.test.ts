import { expect, test } from "vitest"
import { currentEditions, recordedEditions, troubleWith } from "../../../tools/write-editions.ts"

const current = currentEditions()

test("every pack and the engine say of all cases what they said when their version was recorded", () => {
  expect(current.length).toBeGreaterThan(10)
  expect(current.flatMap((one) => troubleWith(one, recordedEditions()) ?? [])).toEqual([])
})

test("the same cases get the same answers again", () => {
  expect(currentEditions()).toEqual(current)
})

test("every pack has cases of its own: no two say the same of all", () => {
  const answers = current.map(({ edition }) => edition.answers)
  expect(new Set(answers).size).toBe(answers.length)
})

test.each([
  ["a new version", "2026.12.1", "c", "a", /^us-texas 2026\.12\.1 is new\. .+tools\/write-editions\.ts$/],
  ["other cases", "2026.11.1", "d", "a", /^The cases changed since us-texas 2026\.11\.1 was recorded/],
  [
    "other verdicts",
    "2026.11.1",
    "c",
    "b",
    /under the same version.+raise the `version` of the pack "us-texas".+and run: bin\/run node tools/,
  ],
])("%s is told with what to do", (_, version, cases, answers, message) => {
  const recorded = { "us-texas": { "2026.11.1": { cases: "c", answers: "a" } } }
  expect(troubleWith({ name: "us-texas", version, edition: { cases, answers } }, recorded)).toMatch(message)
  expect(troubleWith({ name: "us-texas", version: "2026.11.1", edition: { cases: "c", answers: "a" } }, recorded)).toBeUndefined()
})
