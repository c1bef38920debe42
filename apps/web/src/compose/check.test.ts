import { expect, test } from "vitest"
import type { PostContent, PracticeProfile } from "@bedside/contracts"
import { type CheckAnswer, type CheckQuestion, openChecker } from "./check.ts"

const profile = { name: "Willow Street Clinic" } as PracticeProfile
const content = (text: string): PostContent => ({ text, variants: [], media: [] })
const now = new Date("2026-11-22T12:00:00Z")

/** A worker that answers when the test says so. */
function world() {
  const questions: CheckQuestion[] = []
  const worker = {
    onmessage: null as ((event: { data: CheckAnswer }) => void) | null,
    onerror: null as (() => void) | null,
    postMessage: (question: CheckQuestion) => void questions.push(question),
    terminate: () => undefined,
  }
  const checker = openChecker(() => worker as unknown as Worker)
  const answer = () => {
    const question = questions.at(-1)
    if (question) worker.onmessage?.({ data: { turn: question.turn, findings: [] } })
  }
  return { checker, questions, answer, crash: () => worker.onerror?.() }
}
const texts = (questions: readonly CheckQuestion[]) => questions.map((one) => one.content.text)

test("only the newest of several questions waits, and answers to older ones are dropped", async () => {
  const { checker, questions, answer } = world()
  const first = checker.check(content("one"), profile, now)
  const second = checker.check(content("two"), profile, now)
  const third = checker.check(content("three"), profile, now)
  expect(await second).toBeUndefined()
  answer()
  expect(await first).toBeUndefined()
  answer()
  expect(await third).toEqual([])
  expect(texts(questions)).toEqual(["one", "three"])
})

test("a worker that cannot run is told, and the next question tries a new one", async () => {
  const { checker, questions, answer, crash } = world()
  const first = checker.check(content("one"), profile, now)
  crash()
  await expect(first).rejects.toThrow("does not run")
  const second = checker.check(content("two"), profile, now)
  answer()
  expect(await second).toEqual([])
  expect(questions).toHaveLength(2)
})

test("closing answers everything that is still open", async () => {
  const { checker } = world()
  const open = [checker.check(content("one"), profile, now), checker.check(content("two"), profile, now)]
  checker.close()
  expect(await Promise.all(open)).toEqual([undefined, undefined])
})
