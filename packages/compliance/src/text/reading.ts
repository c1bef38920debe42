import { fold, toOriginal, type Folded } from "./normalize.ts"
import { sentenceOf } from "./sentences.ts"
import { stepCount } from "./vocabulary.ts"
import { wordsOf, type Word } from "./words.ts"
import type { Span } from "../types.ts"
import { firstFrom } from "./first-from.ts"

/** Where a phrase stands: word numbers, first and last included. */
export interface PhraseMatch {
  readonly first: number
  readonly last: number
}

/** The phrases of an index that stand in one text. */
export interface PhraseFinds {
  /** By the numbers of the sets; absent for most. */
  readonly bySet: readonly (readonly PhraseMatch[] | undefined)[]
  /** One bit for each set of which a phrase stands there. */
  readonly sets: Uint32Array
}

/** One text, folded, cut into words and sentences; every rule reads this and nothing else. */
export interface Reading {
  readonly folded: Folded
  /** The folded text. */
  readonly text: string
  readonly words: readonly Word[]
  /** The sentence number of each word. */
  readonly sentence: Int32Array
  readonly sentenceCount: number
  /** One bit for each step of a phrase and each set of words that some word of the text fits. */
  readonly fits: Uint32Array
  /** How many words are in capitals. */
  readonly uppers: number
  /** Most letters are capitals, so a capital says nothing about a name. */
  readonly shouted: boolean
  /** Work done so far, in comparisons; it must grow with the length only. */
  readonly meter: { steps: number }
  /** The phrases found; filled when a rule first asks. */
  phrases: PhraseFinds | undefined
  /** The same for families of phrases. */
  readonly families: Map<object, PhraseFinds>
}

function allFits(words: readonly Word[]): Uint32Array {
  const all = new Uint32Array((stepCount() >> 5) + 1)
  for (const { entry } of words) for (const number of entry.steps) all[number >> 5] = (all[number >> 5] ?? 0) | (1 << (number & 31))
  return all
}

/** Reads a text once, for all detectors: folded, in words and sentences. */
export function readText(original: string): Reading {
  const folded = fold(original)
  const words = wordsOf(folded.text)
  const sentence = sentenceOf(folded.text, words)
  let upper = 0
  let long = 0
  for (const word of words) {
    if (word.end - word.start < 2 || word.shape === "number") continue
    long++
    if (word.shape === "upper") upper++
  }
  const sentenceCount = words.length === 0 ? 0 : (sentence[words.length - 1] ?? 0) + 1
  const shouted = long >= 4 && upper * 5 >= long * 3
  const meter = { steps: folded.text.length }
  return {
    folded,
    text: folded.text,
    words,
    sentence,
    sentenceCount,
    fits: allFits(words),
    uppers: upper,
    shouted,
    meter,
    phrases: undefined,
    families: new Map(),
  }
}

/** The range of words `first` to `last` (included) in the folded text. */
export function wordSpan(reading: Reading, first: number, last = first): Span {
  return [reading.words[first]?.start ?? 0, reading.words[last]?.end ?? reading.text.length]
}

/** A range of the folded text in the text as it was given. */
export const originalSpan = (reading: Reading, span: Span): Span => toOriginal(reading.folded, span)

/** The number of the first word that starts at or behind a place of the folded text; the count of the words when there is none. */
export const wordFrom = ({ words }: Reading, place: number): number => firstFrom(words.length, (at) => words[at]?.start, place)
