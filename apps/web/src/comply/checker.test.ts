import { expect, test } from "vitest"
import { type Answered, type Asked, openChecker } from "./checker.ts"
import type { ReplyQuestion } from "./question.ts"

const reply = (text: string): ReplyQuestion => ({
  ask: "reply",
  text,
  replyTo: { text: "Ten minutes late." },
  message: { id: "m", kind: "comment", triage: { category: "complaint-service", priority: "P2", flags: [] } },
  practice: { name: "Willow Street Clinic" },
  now: "2026-11-22T12:00:00Z",
})

/** A worker that answers when the test says so. */
function world() {
  const questions: Asked<ReplyQuestion>[] = []
  const worker = {
    onmessage: null as ((event: { data: Answered<ReplyQuestion> }) => void) | null,
    onerror: null as (() => void) | null,
    postMessage: (question: Asked<ReplyQuestion>) => void questions.push(question),
    terminate: () => undefined,
  }
  const checker = openChecker<ReplyQuestion>(() => worker as unknown as Worker)
  const answer = () => {
    const question = questions.at(-1)
    if (question) worker.onmessage?.({ data: { turn: question.turn, answer: { findings: [], grade: null, drafts: [] } } })
  }
  return { checker, questions, answer, crash: () => worker.onerror?.() }
}
const texts = (questions: readonly Asked<ReplyQuestion>[]) => questions.map((one) => one.question.text)

test("only the newest of several questions waits, and answers to older ones are dropped", async () => {
  const { checker, questions, answer } = world()
  const first = checker.ask(reply("one"))
  const second = checker.ask(reply("two"))
  const third = checker.ask(reply("three"))
  expect(await second).toBeUndefined()
  answer()
  expect(await first).toBeUndefined()
  answer()
  expect(await third).toEqual({ findings: [], grade: null, drafts: [] })
  expect(texts(questions)).toEqual(["one", "three"])
})

test("a worker that cannot run is told, and the next question tries a new one", async () => {
  const { checker, questions, answer, crash } = world()
  const first = checker.ask(reply("one"))
  crash()
  await expect(first).rejects.toThrow("does not run")
  const second = checker.ask(reply("two"))
  answer()
  expect(await second).toEqual({ findings: [], grade: null, drafts: [] })
  expect(questions).toHaveLength(2)
})

test("closing answers everything that is still open", async () => {
  const { checker } = world()
  const open = [checker.ask(reply("one")), checker.ask(reply("two"))]
  checker.close()
  expect(await Promise.all(open)).toEqual([undefined, undefined])
})
