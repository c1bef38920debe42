import type { Reading } from "../text/reading.ts"

/** How many features the model tells apart. */
export const sentimentBuckets = 1 << 15

const negators = new Set(
  "not no never none nobody nothing neither nor without hardly barely scarcely cannot can't don't doesn't didn't won't wouldn't isn't wasn't aren't weren't couldn't shouldn't haven't hasn't hadn't ain't nunca ningún ninguna jamás sin".split(
    " ",
  ),
)
/** A negation reaches this many words at most, and never over a clause's end. */
const reachOfNegation = 4

/** FNV-1a, 32 bits. */
export function hashOf(word: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
const mixed = (a: number, b: number): number => (Math.imul(a ^ (b >>> 7), 0x9e3779b1) ^ b) >>> 0

const endsClause = (gap: string): boolean => gap !== " " && /[.,;:!?\n]/.test(gap)
const pictures = /\p{Extended_Pictographic}|[:;=8][-']?[)(DPp3/\\|]|<3|♥/gu

/** What the text shows of feeling beside its words: emoji and emoticons, exclamation marks, shouted words. At most 40 signs. */
function signsOf(text: string): number[] {
  const found: number[] = []
  for (const [sign] of text.slice(0, 4000).matchAll(pictures)) {
    if (found.length >= 40) break
    found.push(hashOf(sign, 7))
  }
  return found
}

/**
 * The numbers of the features of the words `from` to `to` (excluded), each below `sentimentBuckets`: words and pairs, turned around
 * behind a negation, and the signs of `text`.
 */
export function sentimentFeatures({ words }: Reading, text: string, from: number, to: number): number[] {
  const features = signsOf(text)
  let before = 0
  let negated = 0
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (!word) break
    if (endsClause(word.gap)) {
      negated = 0
      before = 0
    }
    if (word.shape === "number") {
      before = 0
      continue
    }
    const own = hashOf(word.lower, negated > 0 ? 2 : 1)
    features.push(own)
    if (before !== 0) features.push(mixed(before, own))
    if (word.shape === "upper" && word.lower.length > 2) features.push(hashOf("shouted", 3), mixed(own, 3))
    before = own
    negated = negators.has(word.lower) ? reachOfNegation : negated - 1
  }
  if (/!!/.test(text.slice(0, 4000))) features.push(hashOf("!!", 3))
  return features.map((feature) => feature & (sentimentBuckets - 1))
}

const boosters = new Set("very really so extremely absolutely incredibly totally completely super highly too most such muy".split(" "))
const turns = new Set("but however although though except unfortunately pero aunque".split(" "))

/** How many numbers `feelingOf` gives. */
export const feelings = 6

/**
 * What the lexicon's words of feeling add up to between the words `from` and `to`: good, bad, whether any is good or bad, their
 * balance, and the balance behind the last "but". `valence` is −1 to 1 a word.
 */
export function feelingOf({ words }: Reading, valence: ReadonlyMap<string, number>, from: number, to: number): number[] {
  let good = 0
  let bad = 0
  let before = 0
  let negated = 0
  let boosted = 0
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (!word) break
    if (endsClause(word.gap)) negated = 0
    const value = (valence.get(word.lower) ?? 0) * (boosted > 0 ? 1.25 : 1) * (negated > 0 ? -0.7 : 1)
    if (value > 0) good += value
    else bad -= value
    if (turns.has(word.lower)) before = good - bad
    boosted = boosters.has(word.lower) ? 2 : boosted - 1
    negated = negators.has(word.lower) ? reachOfNegation : negated - 1
  }
  const length = Math.sqrt(to - from + 4)
  const balance = good - bad
  return [
    good / length,
    bad / length,
    Number(good > 0),
    Number(bad > 0),
    balance / Math.sqrt(balance * balance + 1),
    (balance - before) / length,
  ]
}
