import type { Facts } from "./facts.ts"
import { gateFeatures, wordOfFeature } from "./model/gate-features.ts"
import { bias, scale, weights } from "./model/gate.gen.ts"
import { signedNumbers } from "./model/packed.ts"
import { probabilities, type LinearModel } from "./model/weights.ts"
import type { Observed } from "./observe.ts"
import { once } from "./text/once.ts"
import type { Span } from "./types.ts"

/** How likely a text gives a patient away, or is trouble of another kind, as learned from labeled posts and replies. 0 to 1 each. */
export interface Likeness {
  readonly none: number
  readonly privacy: number
  readonly clinical: number
  readonly conduct: number
  /** The sentence that weighs most, as word numbers, first and last included; absent when the text has no words. */
  readonly weightiest: () => Span | undefined
}

let model: LinearModel | undefined

function weightiest(
  { reading }: Observed,
  features: ArrayLike<number>,
  head: number,
  { heads, weights: bytes }: LinearModel,
): Span | undefined {
  const { words, sentence } = reading
  if (words.length === 0) return undefined
  const sums = new Float64Array(reading.sentenceCount)
  for (let at = 0; wordOfFeature(at) < words.length; at++) {
    const feature = features[at] ?? 0
    const place = sentence[wordOfFeature(at)] ?? 0
    sums[place] = (sums[place] ?? 0) + (bytes[feature * heads + head] ?? 0) - (bytes[feature * heads] ?? 0)
  }
  const best = sums.indexOf(Math.max(...sums))
  return [sentence.indexOf(best), sentence.lastIndexOf(best)]
}

/** Compares one text, and which rules stop it, with the labeled ones. It judges the whole text; tools/train-gate says how it was learned and how well it does. */
export function likenessOf(seen: Observed, facts: Facts, fired: readonly string[]): Likeness {
  const learned = (model ??= { heads: 4, scale, bias, weights: signedNumbers(weights) })
  const features = gateFeatures(seen, facts, fired)
  const [none = 0, privacy = 0, clinical = 0, conduct = 0] = probabilities(learned, features)
  const head = privacy >= clinical && privacy >= conduct ? 1 : clinical >= conduct ? 2 : 3
  return {
    none,
    privacy,
    clinical,
    conduct,
    weightiest: once(() => weightiest(seen, features, head, learned)),
  }
}
