import type { Observed } from "../observe.ts"
import type { Hit } from "../rule.ts"

type Replacement = NonNullable<Hit["replacement"]>

/** The whole text with a sentence added at its end. */
export function withEnd(seen: Observed, sentence: string, label: string): Replacement {
  const { original } = seen.reading.folded
  return { span: [0, seen.reading.text.length], text: `${original.trimEnd()} ${sentence}`.trimStart(), label }
}

/** The whole text with a sentence set before it. */
export function withStart(seen: Observed, sentence: string, label: string): Replacement {
  const { original } = seen.reading.folded
  return { span: [0, seen.reading.text.length], text: `${sentence} ${original.trimStart()}`.trimEnd(), label }
}
