import { inspect, mask } from "@bedside/compliance"
import { everyInput } from "../../../packages/compliance/cases/all.ts"

/** How many inputs there are. */
export const inputs = everyInput.length

/** Everything the engine says of one input, as one text, so that nothing can differ unseen. */
export function answerTo(at: number): string {
  const input = everyInput[at]
  if (!input) throw new Error(`no input ${at}`)
  const seen = inspect(input)
  return JSON.stringify({ ...seen, masked: mask(input.text, seen.spans) })
}

/** The answers to all inputs. */
export const everyAnswer = (): string[] => everyInput.map((_, at) => answerTo(at))
