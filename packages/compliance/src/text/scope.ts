import { findPhrases, type PhraseMatch, type PhraseSet } from "./phrases.ts"
import type { Reading } from "./reading.ts"
import { firstFrom } from "./first-from.ts"

/** Words by which a statement is denied. */
export const negators: ReadonlySet<string> = new Set(
  "not no never none nor neither without cannot nobody nothing zero can't don't doesn't didn't isn't aren't wasn't weren't won't hasn't haven't hadn't couldn't shouldn't wouldn't ain't arent wont hasnt havent couldnt shouldnt wouldnt hardly rarely nunca ningun ninguna sin".split(
    " ",
  ),
)
/** "No doubt", "not only": words after which a negator denies nothing. */
const emphatic = new Set("doubt question wonder surprise matter only just joke lie kidding secret brainer mistake stopping".split(" "))
const breakers = new Set("but so because although though however yet".split(" "))

/** "So many" joins no clauses. */
const degrees = new Set("many much far good well great long called few fast easy happy".split(" "))

/** True when punctuation or a joining word separates the word from the one before. */
export function startsClause(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (!word || reading.sentence[at - 1] !== reading.sentence[at]) return true
  if (word.gap !== " " && /[,;:()"]|\s[-~]+\s|--/.test(word.gap)) return true
  const next = reading.words[at + 1]?.lower ?? ""
  return breakers.has(word.lower) && !(word.lower === "so" && degrees.has(next)) && !(word.lower === "because" && next === "of")
}

/** The first word of the clause of word `at`, at most `most` words before it. */
export function clauseStart(reading: Reading, at: number, most: number): number {
  let first = at
  while (first > 0 && at - first < most && !startsClause(reading, first)) first--
  return first
}

/** The last word of the clause of word `at`, at most `most` words after it. */
export function clauseEnd(reading: Reading, at: number, most: number): number {
  let last = at
  while (last - at < most && last + 1 < reading.words.length && !startsClause(reading, last + 1)) last++
  return last
}

/** The first word of the sentence of word `at`, at most `most` words before it. */
export function sentenceStart(reading: Reading, at: number, most: number): number {
  let first = at
  while (first > 0 && at - first < most && reading.sentence[first - 1] === reading.sentence[at]) first--
  return first
}

/** The last word of the sentence of word `at`, at most `most` words after it. */
export function sentenceEnd(reading: Reading, at: number, most: number): number {
  let last = at
  while (last - at < most && last + 1 < reading.words.length && reading.sentence[last + 1] === reading.sentence[at]) last++
  return last
}

/** The number of the first word from `from` to `to` (included) that is in the set, or -1. */
export function wordIn(reading: Reading, from: number, to: number, words: ReadonlySet<string>): number {
  for (let at = Math.max(0, from); at <= to && at < reading.words.length; at++) {
    reading.meter.steps++
    if (words.has(reading.words[at]?.lower ?? "")) return at
  }
  return -1
}

/** The index of the first match that starts at word `from` or after it. */
export const matchFrom = (matches: readonly PhraseMatch[], from: number): number =>
  firstFrom(matches.length, (at) => matches[at]?.first, from)

/** True when a phrase of the set starts at a word from `from` to `to` (included) and does not lie within `except`. */
export function phraseBetween(reading: Reading, set: PhraseSet, from: number, to: number, except?: readonly [number, number]): boolean {
  const matches = findPhrases(reading, set)
  for (let next = matchFrom(matches, from); (matches[next]?.first ?? Infinity) <= to; next++) {
    reading.meter.steps++
    const match = matches[next]
    if (match && !(except && match.first >= except[0] && match.last <= except[1])) return true
  }
  return false
}

/** True when a negator stands from `from` to `to` (included) and denies something. */
export function deniedBetween(reading: Reading, from: number, to: number): boolean {
  for (let at = wordIn(reading, from, to, negators); at >= 0; at = wordIn(reading, at + 1, to, negators)) {
    if (!emphatic.has(reading.words[at + 1]?.lower ?? "")) return true
  }
  return false
}

/** True when the words are denied in their own clause, by a negator at most `back` words before them or among them. */
export const isDenied = (reading: Reading, first: number, last = first, back = 6): boolean =>
  deniedBetween(reading, clauseStart(reading, first, back), last)

const knownAsTold = new Set("know why ready want guess".split(" "))

/** True when the sentence of word `at` asks; "did you know" and "why" tell what they ask. */
export function isAsked(reading: Reading, at: number): boolean {
  const last = sentenceEnd(reading, at, 60)
  const end = reading.words[last]?.end ?? 0
  if (!reading.text.slice(end, end + 4).includes("?")) return false
  const first = sentenceStart(reading, at, 60)
  return wordIn(reading, first, Math.min(first + 2, at - 1), knownAsTold) < 0
}

/** Words that take up what the clause before spoke of: "statins, they cause". */
const resuming = new Set("it they which it's they're".split(" "))

/** True when a clause ends between two words, other than one that the next takes up. */
export function crossesClause(reading: Reading, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) {
    if (startsClause(reading, at) && !resuming.has(reading.words[at]?.lower ?? "")) return true
  }
  return false
}
