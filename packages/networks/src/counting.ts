import type { NetworkFacts } from "./network.ts"

const graphemeSegmenter = new Intl.Segmenter("en", { granularity: "grapheme" })
const encoder = new TextEncoder()

/** How long a text is as a network counts it. */
export interface TextCount {
  /** What a person sees as one character: a family emoji is one. */
  readonly graphemes: number
  /** UTF-8 bytes. */
  readonly bytes: number
  /** How many plain letters still fit; negative when the text is too long for either limit. */
  readonly left: number
}

/** Graphemes (extended grapheme clusters, UAX 29) of a text. */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of graphemeSegmenter.segment(text)) count++
  return count
}

/** UTF-8 bytes of a text. A lone surrogate counts three, as it will be sent as U+FFFD. */
export const countBytes = (text: string): number => encoder.encode(text).length

/** Measures a text against a network's limits, the same way in the browser and on the server. */
export function countText(facts: Pick<NetworkFacts, "text">, text: string): TextCount {
  const graphemes = countGraphemes(text)
  const bytes = countBytes(text)
  const { maxGraphemes, maxBytes } = facts.text
  return { graphemes, bytes, left: Math.min(maxGraphemes - graphemes, (maxBytes ?? Infinity) - bytes) }
}
