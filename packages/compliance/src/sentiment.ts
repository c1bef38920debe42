import { feelingOf, sentimentFeatures } from "./model/sentiment-features.ts"
import { bias, feelingWeights, priors, scale, valence as valenceLines, weights } from "./model/sentiment.gen.ts"
import { signedNumbers } from "./model/packed.ts"
import { probabilities, type LinearModel } from "./model/weights.ts"
import { lately } from "./text/once.ts"
import { readText, type Reading } from "./text/reading.ts"
import type { TriageCategory } from "./types.ts"

export type SentimentLabel = "positive" | "negative" | "neutral" | "mixed"
export interface Sentiment {
  readonly label: SentimentLabel
  /** −1 (all bad) to 1 (all good). */
  readonly score: number
}

interface Ready {
  readonly model: LinearModel
  readonly valence: ReadonlyMap<string, number>
}
let ready: Ready | undefined

function open(): Ready {
  const lines = Object.entries(valenceLines)
  return {
    model: { heads: 3, scale, bias, weights: signedNumbers(weights) },
    valence: new Map(lines.flatMap(([level, words]) => words.split(" ").map((word) => [word, Number(level) / 8] as const))),
  }
}

interface Chances {
  readonly good: number
  readonly bad: number
  readonly flat: number
}

function chancesOf(reading: Reading, text: string, from: number, to: number): Chances {
  ready ??= open()
  const feeling = feelingOf(reading, ready.valence, from, to)
  const extra = [0, 1, 2].map((head) => feeling.reduce((sum, value, at) => sum + value * (feelingWeights[at]?.[head] ?? 0), 0))
  const [good = 0, bad = 0, flat = 0] = probabilities(ready.model, sentimentFeatures(reading, text, from, to), extra)
  return { good, bad, flat }
}

const turning = new Set("but however although though except unfortunately pero aunque sadly only".split(" "))

/** The parts of a text that may feel differently: sentences, and what stands on either side of a "but". At most 60. */
function clausesOf({ words, sentence }: Reading): [from: number, to: number][] {
  const clauses: [number, number][] = []
  let from = 0
  for (let at = 1; at <= words.length && clauses.length < 60; at++) {
    const word = words[at]
    if (word && sentence[at] === sentence[at - 1] && !turning.has(word.lower)) continue
    if (at - from >= 2) clauses.push([from, at])
    from = at
  }
  return clauses
}

const sure = 0.72

/** Triage asks for the feeling of a text too, so it is kept from one question to the next. */
const chancesIn = lately((reading: Reading) => chancesOf(reading, reading.text, 0, reading.words.length))

const isMixed = lately((reading: Reading): boolean => {
  let good = 0
  let bad = 0
  for (const [from, to] of clausesOf(reading)) {
    const slice = reading.text.slice(reading.words[from]?.start ?? 0, reading.words[to - 1]?.end ?? 0)
    const chances = chancesOf(reading, slice, from, to)
    good = Math.max(good, chances.good)
    bad = Math.max(bad, chances.bad)
  }
  return good >= sure && bad >= sure
})

/** What may be known beside the words. */
interface Known {
  /** 1 to 5 stars. */
  readonly rating?: number
  /** What the text is about, as triage says: a question is seldom a complaint. */
  readonly category?: TriageCategory
}

/** What the words say, weighed with what people usually feel who write of this. */
function expected({ good, bad, flat }: Chances, category: TriageCategory | undefined): Chances {
  const prior = category === undefined ? undefined : priors[category]
  if (!prior) return { good, bad, flat }
  const [a, b, c] = [good * (prior[0] ?? 1), bad * (prior[1] ?? 1), flat * (prior[2] ?? 1)]
  const sum = a + b + c
  return { good: a / sum, bad: b / sum, flat: c / sum }
}

const rounded = (score: number): number => Math.round(score * 1000) / 1000

/**
 * How the writer feels about what the text is about. Stars, when known, count as evidence beside the words; a text of stars alone
 * is judged by them. Learned from rated tweets and reviews; see tools/train-sentiment for the data and the figures.
 */
export function sentimentIn(reading: Reading, { rating, category }: Known = {}): Sentiment {
  const stars = rating === undefined ? 0 : (Math.max(1, Math.min(5, rating)) - 3) / 2
  if (reading.words.length === 0 && !/\S/.test(reading.text)) {
    const label = stars > 0 ? "positive" : stars < 0 ? "negative" : "neutral"
    return { label, score: stars }
  }
  const { good, bad, flat } = expected(chancesIn(reading), category)
  const score = rounded(Math.max(-1, Math.min(1, rating === undefined ? good - bad : 0.6 * (good - bad) + 0.4 * stars)))
  if (reading.words.length >= 6 && isMixed(reading)) return { label: "mixed", score }
  if (rating === undefined && flat >= good && flat >= bad) return { label: "neutral", score }
  const edge = rating === undefined ? 0 : 0.12
  return { label: score > edge ? "positive" : score < -edge ? "negative" : "neutral", score }
}

/** As `sentimentIn`, for a text as given. */
export const sentiment = (text: string, known: Known = {}): Sentiment => sentimentIn(readText(text), known)
