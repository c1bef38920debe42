import type { Asked, Answered, Question } from "./checker.ts"
import { answer } from "./judge.ts"

self.onmessage = ({ data: { turn, question } }: MessageEvent<Asked>) => {
  const answered: Answered<Question> = { turn, answer: answer(question) }
  self.postMessage(answered)
}
