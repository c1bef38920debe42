import type { Reading } from "./reading.ts"

interface Step {
  readonly words: ReadonlySet<string>
  readonly prefixes: readonly string[]
  readonly number: boolean
  readonly optional: boolean
  /** Up to this many words of any kind. */
  readonly gap: number
}

/** Phrases made ready for matching, found by their first word. */
export interface PhraseSet {
  readonly byWord: ReadonlyMap<string, readonly (readonly Step[])[]>
  readonly byStart: ReadonlyMap<string, readonly (readonly Step[])[]>
}

/** Where a phrase stands: word numbers, first and last included. */
export interface PhraseMatch {
  readonly first: number
  readonly last: number
}

const startLength = 3
/** The key of phrases that start with any number. */
const anyNumber = "#"

function stepOf(source: string, lists: Readonly<Record<string, Iterable<string>>>): Step {
  const gap = /^<(\d)>$/.exec(source)
  if (gap) return { words: new Set(), prefixes: [], number: false, optional: true, gap: Number(gap[1]) }
  const optional = source.startsWith("(")
  const options = (optional ? source.slice(1, -1) : source).split("|").flatMap((option) => {
    if (!option.startsWith("#")) return [option]
    const list = lists[option.slice(1)]
    if (!list) throw new Error(`no word list "${option}"`)
    return [...list]
  })
  return {
    words: new Set(options.filter((option) => !option.endsWith("*") && option !== "NUM")),
    prefixes: options.filter((option) => option.endsWith("*")).map((option) => option.slice(0, -1)),
    number: options.includes("NUM"),
    optional,
    gap: 0,
  }
}

/**
 * Makes phrases ready. One phrase a line; words stand for themselves, `a|b` for either, `vaccin*` for a beginning of at least
 * three letters, `(x)` for an optional word, `<3>` for up to three words of any kind, `NUM` for digits, `#list` for a list's words.
 * A phrase starts with a word or a number that must be there.
 */
export function phrases(source: string, lists: Readonly<Record<string, Iterable<string>>> = {}): PhraseSet {
  const byWord = new Map<string, (readonly Step[])[]>()
  const byStart = new Map<string, (readonly Step[])[]>()
  const add = (map: Map<string, (readonly Step[])[]>, key: string, steps: readonly Step[]) => map.set(key, [...(map.get(key) ?? []), steps])
  for (const line of source.split("\n").map((each) => each.trim())) {
    if (line === "") continue
    const steps = line.split(" ").map((step) => stepOf(step, lists))
    const first = steps[0]
    if (!first || first.optional) throw new Error(`a phrase starts with a plain word: ${line}`)
    for (const word of first.words) add(byWord, word, steps)
    if (first.number) add(byWord, anyNumber, steps)
    for (const prefix of first.prefixes) {
      if (prefix.length < startLength) throw new Error(`a beginning needs ${startLength} letters: ${line}`)
      add(byStart, prefix.slice(0, startLength), steps)
    }
  }
  return { byWord, byStart }
}

function fits(step: Step, word: string, isNumber: boolean): boolean {
  if (step.words.has(word) || (step.number && isNumber)) return true
  for (const prefix of step.prefixes) if (word.startsWith(prefix)) return true
  return false
}

/** The number after the last word of the phrase when it matches at `at`, or -1. A phrase never crosses a sentence. */
function matchFrom(reading: Reading, steps: readonly Step[], index: number, at: number, sentence: number): number {
  reading.meter.steps++
  const step = steps[index]
  if (!step) return at
  const word = reading.words[at]
  if (step.gap > 0) {
    for (let skip = 0; skip <= step.gap; skip++) {
      const end = matchFrom(reading, steps, index + 1, at + skip, sentence)
      if (end >= 0) return end
      if (reading.sentence[at + skip] !== sentence) return -1
    }
    return -1
  }
  if (word && reading.sentence[at] === sentence && fits(step, word.lower, word.shape === "number")) {
    const end = matchFrom(reading, steps, index + 1, at + 1, sentence)
    if (end >= 0) return end
  }
  return step.optional ? matchFrom(reading, steps, index + 1, at, sentence) : -1
}

/** The first phrase of the set that starts with word number `at`. */
export function phraseAt(reading: Reading, set: PhraseSet, at: number): PhraseMatch | undefined {
  const word = reading.words[at]
  if (!word) return undefined
  const sentence = reading.sentence[at] ?? 0
  const key = word.shape === "number" ? anyNumber : word.lower
  const candidates = [...(set.byWord.get(key) ?? []), ...(set.byStart.get(word.lower.slice(0, startLength)) ?? [])]
  for (const steps of candidates) {
    const end = matchFrom(reading, steps, 0, at, sentence)
    if (end > at) return { first: at, last: end - 1 }
  }
  return undefined
}

/** Every place where a phrase of the set starts. */
export function findPhrases(reading: Reading, set: PhraseSet): PhraseMatch[] {
  const found: PhraseMatch[] = []
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    const match = phraseAt(reading, set, at)
    if (match) found.push(match)
  }
  return found
}

/** One flag a sentence: whether a phrase of the set stands in it. */
export function sentencesWith(reading: Reading, set: PhraseSet): Uint8Array {
  const flags = new Uint8Array(reading.sentenceCount)
  for (const { first } of findPhrases(reading, set)) flags[reading.sentence[first] ?? 0] = 1
  return flags
}
