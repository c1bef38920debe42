import type { PhraseFinds, PhraseMatch, Reading } from "./reading.ts"
import { anchored, bitsOf, emptyBook, hasBit, phraseOf, stepsFor, type Anchored, type Phrase, type Step, type StepBook } from "./steps.ts"
import { steps as sharedSteps } from "./vocabulary.ts"
import { firstFrom } from "./first-from.ts"

export type { PhraseMatch }

/** Phrases that are looked for together. */
export interface PhraseSet {
  /** Its place among all sets that are looked for in one pass. */
  readonly number: number
  readonly index: PhraseIndex
}

export interface PhraseIndex {
  /** Its place among the indexes that are kept; -1 for one that comes and goes. */
  readonly number: number
  readonly book: StepBook
  /** The phrases by the number of their anchor. */
  readonly byAnchor: Map<number, Phrase[]>
  sets: number
}

let indexes = 0
const keptIndex = (): PhraseIndex => ({ number: indexes++, book: sharedSteps, byAnchor: new Map(), sets: 0 })

/** Every set that a module made: one pass over a text finds the phrases of all of them. */
const shared = keptIndex()

function compile(source: string, lists: Readonly<Record<string, Iterable<string>>>, index: PhraseIndex): PhraseSet {
  const number = index.sets++
  for (const line of source.split("\n").map((each) => each.trim())) {
    if (line === "") continue
    const phrase = phraseOf(index.book, line, lists, number)
    const anchor = phrase.steps[phrase.anchor]?.number ?? 0
    const list = index.byAnchor.get(anchor)
    if (list) list.push(phrase)
    else index.byAnchor.set(anchor, [phrase])
  }
  return { number, index }
}

/**
 * Makes phrases ready, for a constant of a module. One phrase a line; words stand for themselves, `a|b` for either, `call/s/ed` for
 * call, calls and called, `vaccin*` for a beginning of at least three letters, `(x)` for an optional word, `<3>` for up to three words
 * of any kind, `NUM` for digits, `#list` for a list's words. A phrase starts with a word or a number that must be there.
 */
export const phrases = (source: string, lists: Readonly<Record<string, Iterable<string>>> = {}): PhraseSet => compile(source, lists, shared)

/**
 * A maker of phrases like `phrases`, whose sets are found in a pass of their own: for phrases that only some texts are read for,
 * so that the others do not pay for them.
 */
export function phraseFamily(): typeof phrases {
  const index = keptIndex()
  return (source, lists = {}) => compile(source, lists, index)
}

/** As `phrases`, for phrases that come and go with an input, such as a practice's own words; they are looked for alone. */
export const passingPhrases = (source: string): PhraseSet =>
  compile(source, {}, { number: -1, book: emptyBook(), byAnchor: new Map(), sets: 0 })

/** A text as phrases see it. */
interface Ground {
  readonly sentence: Int32Array
  /** For each word the bits of the steps it fits. */
  readonly fits: readonly Uint32Array[]
  /** The bits of all words. */
  readonly all: Uint32Array
  readonly meter: { steps: number }
}

/** True when the word is there and may stand at the step of that number. */
function fits(ground: Ground, number: number, at: number): boolean {
  const bits = ground.fits[at]
  return bits !== undefined && hasBit(bits, number)
}

/**
 * Matches the steps from number `index` on, in the direction `way`, at word `at`; the number of the last word matched, or -1.
 * `held` is the last word matched so far. A phrase never crosses a sentence.
 */
function reach(ground: Ground, steps: readonly Step[], index: number, at: number, way: 1 | -1, held: number): number {
  ground.meter.steps++
  const step = steps[index]
  if (!step) return held
  const { sentence } = ground
  if (step.gap > 0) {
    for (let skip = 0; skip <= step.gap; skip++) {
      const end = reach(ground, steps, index + way, at + skip * way, way, held)
      if (end >= 0) return end
      if (sentence[at + skip * way] !== sentence[held]) return -1
    }
    return -1
  }
  if (sentence[at] === sentence[held] && fits(ground, step.number, at)) {
    const end = reach(ground, steps, index + way, at + way, way, at)
    if (end >= 0) return end
  }
  return step.optional ? reach(ground, steps, index + way, at, way, held) : -1
}

/** What a search found, and in which sets. */
interface Found {
  readonly bySet: PhraseMatch[][]
  readonly sets: number[]
}

function matchAt(ground: Ground, { steps, anchor, set }: Phrase, at: number, found: Found): void {
  const last = anchor + 1 < steps.length ? reach(ground, steps, anchor + 1, at + 1, 1, at) : at
  if (last < 0) return
  const first = anchor > 0 ? reach(ground, steps, anchor - 1, at - 1, -1, at) : at
  if (first < 0) return
  const list = found.bySet[set]
  if (list) list.push({ first, last })
  else {
    found.bySet[set] = [{ first, last }]
    found.sets.push(set)
  }
}

/** In the order of the text; of those that begin together only the longest. */
function tidy(matches: PhraseMatch[]): PhraseMatch[] {
  if (matches.every(({ first }, at) => at === 0 || first > (matches[at - 1]?.first ?? 0))) return matches
  matches.sort((a, b) => a.first - b.first || b.last - a.last)
  return matches.filter((match, at) => match.first !== matches[at - 1]?.first)
}

function anchoredBy({ byAnchor }: PhraseIndex, steps: readonly number[]): Anchored {
  return anchored(steps.flatMap((step) => byAnchor.get(step) ?? []))
}

function allOccur(all: Uint32Array, numbers: readonly number[]): boolean {
  for (const number of numbers) if (!hasBit(all, number)) return false
  return true
}

/** Tries the phrases that word `at` may be the anchor of. Most lack a word in the whole text, which is seen without looking at them. */
function tryAll(ground: Ground, { phrases, rarest }: Anchored, at: number, found: Found): void {
  const { all } = ground
  for (let which = 0; which < rarest.length; which++) {
    const wanted = rarest[which] ?? -1
    if (wanted >= 0 && !hasBit(all, wanted)) continue
    const phrase = phrases[which]
    if (phrase && allOccur(all, phrase.others)) matchAt(ground, phrase, at, found)
  }
}

/** What each word fits and may be the anchor of, for an index with a book of its own. */
function strange({ words }: Reading, index: PhraseIndex) {
  const steps = words.map(({ lower, shape }) => stepsFor(index.book, lower, shape === "number"))
  return { fits: steps.map(bitsOf), tried: steps.map((numbers) => anchoredBy(index, numbers)) }
}

/** The bits of some as the bits of all. */
function union(some: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(some.reduce((most, { length }) => Math.max(most, length), 0))
  for (const bits of some) for (let at = 0; at < bits.length; at++) all[at] = (all[at] ?? 0) | (bits[at] ?? 0)
  return all
}

function familiar({ words }: Reading, index: PhraseIndex) {
  const tried = words.map(({ entry }) => (entry.anchors[index.number] ??= anchoredBy(index, entry.steps)))
  return { fits: words.map(({ entry }) => entry.fits), tried }
}

/** The phrases of an index in a text. */
function search(reading: Reading, index: PhraseIndex): PhraseFinds {
  const { fits: bits, tried } = index.number < 0 ? strange(reading, index) : familiar(reading, index)
  const ground: Ground = {
    sentence: reading.sentence,
    fits: bits,
    all: index.number < 0 ? union(bits) : reading.fits,
    meter: reading.meter,
  }
  const found: Found = { bySet: [], sets: [] }
  found.bySet.length = index.sets
  reading.meter.steps += bits.length
  for (let at = 0; at < tried.length; at++) {
    const phrases = tried[at]
    if (phrases) tryAll(ground, phrases, at, found)
  }
  for (const set of found.sets) found.bySet[set] = tidy(found.bySet[set] ?? [])
  return { bySet: found.bySet, sets: bitsOf(found.sets) }
}

const none: readonly PhraseMatch[] = []

const sharedFinds = (reading: Reading): PhraseFinds => (reading.phrases ??= search(reading, shared))

function findsOf(reading: Reading, index: PhraseIndex): PhraseFinds {
  const found = reading.families.get(index) ?? search(reading, index)
  if (index.number >= 0) reading.families.set(index, found)
  return found
}

/** Every place where a phrase of the set stands, in the order of the text; of those that begin together the longest. */
export const findPhrases = (reading: Reading, { index, number }: PhraseSet): readonly PhraseMatch[] =>
  (index === shared ? sharedFinds(reading) : findsOf(reading, index)).bySet[number] ?? none

/** One bit for each set that `phrases` made and of which a phrase stands in the text. */
export const setsIn = (reading: Reading): Uint32Array => sharedFinds(reading).sets

/** The phrase of the set that starts with word number `at`. */
export function phraseAt(reading: Reading, set: PhraseSet, at: number): PhraseMatch | undefined {
  const matches = findPhrases(reading, set)
  const match = matches[firstFrom(matches.length, (which) => matches[which]?.first, at)]
  return match?.first === at ? match : undefined
}

/** One flag a sentence: whether a phrase of the set stands in it. */
export function sentencesWith(reading: Reading, set: PhraseSet): Uint8Array {
  const flags = new Uint8Array(reading.sentenceCount)
  for (const { first } of findPhrases(reading, set)) flags[reading.sentence[first] ?? 0] = 1
  return flags
}
