import type { Asked, Answered } from "./checker.ts"
import { answer } from "./judge.ts"
import type { Question } from "./question.ts"

self.onmessage = ({ data: { turn, question } }: MessageEvent<Asked>) => {
  const answered: Answered<Question> = { turn, answer: answer(question) }
  self.postMessage(answered)
}
