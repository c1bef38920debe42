import type { CheckAnswer, CheckQuestion } from "./check.ts"
import { judge } from "./judge.ts"

self.onmessage = ({ data: { turn, content, profile, now } }: MessageEvent<CheckQuestion>) => {
  const answer: CheckAnswer = { turn, findings: judge(content, profile, now) }
  self.postMessage(answer)
}
