import { bitsOf, emptyBook, isNamed, stepsFor, type Anchored } from "./steps.ts"

/** The steps of all phrases that modules made. */
export const steps = emptyBook()

/** How many steps and sets of words there are. */
export const stepCount = (): number => steps.byOptions.size

/** A word as it reads, however it is written: the same object each time it is met, so that what is worked out of it once is kept. */
export interface Entry {
  readonly lower: string
  /** One bit for each step of a phrase: the word fits there. */
  readonly fits: Uint32Array
  /** The numbers of those steps. */
  readonly steps: readonly number[]
  /** Numbers that were worked out of the word, by the facts they are. */
  readonly facts: (number | undefined)[]
  /** For each index of phrases: those the word may be the anchor of, once they were asked for. */
  readonly anchors: (Anchored | undefined)[]
}

/** As many words as are kept; a longer vocabulary than that is not ordinary text. */
const mostKept = 20_000
const forgetting: (() => void)[] = []
let stepsKnown = 0

/**
 * Keeps what `make` makes of a word for the next time the word is met. Which words were met before changes nothing but the time it
 * takes; when there are too many, or phrases were added, all is forgotten.
 */
export function kept<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  forgetting.push(() => known.clear())
  return (word) => {
    if (stepsKnown !== stepCount() || known.size >= mostKept) forget()
    const before = known.get(word)
    if (before !== undefined) return before
    const made = make(word)
    known.set(word, made)
    return made
  }
}

function forget(): void {
  stepsKnown = stepCount()
  for (const each of forgetting) each()
}

function make(lower: string, isNumber: boolean): Entry {
  const numbers = stepsFor(steps, lower, isNumber)
  return { lower, fits: bitsOf(numbers), steps: numbers, facts: [], anchors: [] }
}

/** The entry of a word in lower case. */
export const entryOf = kept((lower) => make(lower, false))

/** Stands for numbers that no phrase names. */
const anyNumber = "#"
const numberEntry: (digits: string) => Entry = kept((digits) => {
  if (digits === anyNumber || isNamed(steps, digits)) return make(digits, true)
  return { ...numberEntry(anyNumber), lower: digits, facts: [] }
})
/** Longer numbers are in no phrase. */
const longestNamed = 4

/** The entry of a number in digits; long ones, which no phrase names, share one. */
export const numberEntryOf = (digits: string): Entry => numberEntry(digits.length > longestNamed ? anyNumber : digits)

let factCount = 0

/** Keeps a number that is worked out of a word with its entry; a number's digits are looked at each time. */
export function wordFact(make: (lower: string) => number): (word: { readonly lower: string; readonly entry: Entry }) => number {
  const place = factCount++
  return ({ lower, entry }) => (lower === entry.lower ? (entry.facts[place] ??= make(lower)) : make(lower))
}
