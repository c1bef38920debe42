import type { PhraseMatch, Reading } from "./reading.ts"
import type { Word } from "./words.ts"

export type { PhraseMatch }

interface Step {
  readonly words: ReadonlySet<string>
  readonly prefixes: readonly string[]
  readonly number: boolean
  readonly optional: boolean
  /** Up to this many words of any kind. */
  readonly gap: number
}

/** One phrase and its rarest step, by which it is found. */
interface Phrase {
  readonly set: PhraseSet
  readonly steps: readonly Step[]
  readonly anchor: number
}

/** Phrases that are looked for together. */
export interface PhraseSet {
  /** Its place among all sets that are looked for in one pass; -1 when it is looked for alone. */
  readonly number: number
  readonly index: PhraseIndex
}

export interface PhraseIndex {
  readonly byWord: Map<string, Phrase[]>
  readonly byStart: Map<number, Phrase[]>
  readonly byNumber: Phrase[]
  /** Words met before, with the phrases they may be the anchor of. */
  readonly known: Map<string, readonly Phrase[]>
}

const startLength = 3
const emptyIndex = (): PhraseIndex => ({ byWord: new Map(), byStart: new Map(), byNumber: [], known: new Map() })

/** Every set that a module made: one pass over a text finds the phrases of all of them. */
const shared: PhraseIndex = emptyIndex()
let sharedSets = 0

/** The first three letters of a word as one small number; other letters may share it. */
const startOf = (word: string): number =>
  ((word.charCodeAt(0) & 127) << 14) | ((word.charCodeAt(1) & 127) << 7) | (word.charCodeAt(2) & 127)

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
  const prefixes = options.filter((option) => option.endsWith("*")).map((option) => option.slice(0, -1))
  for (const prefix of prefixes) if (prefix.length < startLength) throw new Error(`a beginning needs ${startLength} letters: ${source}`)
  return {
    words: new Set(options.filter((option) => !option.endsWith("*") && option !== "NUM")),
    prefixes,
    number: options.includes("NUM"),
    optional,
    gap: 0,
  }
}

/** Words so frequent that a phrase is rather found by another of its words. */
const frequent = new Set(
  "a an the and or but of to in on at for from with by as is are was were be been being it its it's this that these those i i'm i've me my we we're we've our us you your you're you've he his him she her they their them has have had do does did don't not no so if when what who how all any some one two just very more most out up now new can can't will would could should about after before than then there here get got go am re im".split(
    " ",
  ),
)

/** How often a step is met in ordinary text, roughly; the rarest step of a phrase is its anchor. */
function frequencyOf(step: Step): number {
  let sum = step.prefixes.length * 4 + (step.number ? 15 : 0)
  for (const word of step.words) sum += frequent.has(word) ? 40 : 1
  return sum
}

function anchorOf(steps: readonly Step[]): number {
  let best = 0
  let least = Infinity
  for (const [at, step] of steps.entries()) {
    if (step.optional) continue
    const sum = frequencyOf(step)
    if (sum < least) [best, least] = [at, sum]
  }
  return best
}

function add(index: PhraseIndex, phrase: Phrase): void {
  index.known.clear()
  const step = phrase.steps[phrase.anchor]
  const put = <K>(map: Map<K, Phrase[]>, key: K) => {
    const list = map.get(key)
    if (list) list.push(phrase)
    else map.set(key, [phrase])
  }
  for (const word of step?.words ?? []) put(index.byWord, word)
  for (const start of new Set(step?.prefixes.map(startOf))) put(index.byStart, start)
  if (step?.number) index.byNumber.push(phrase)
}

function compile(source: string, lists: Readonly<Record<string, Iterable<string>>>, set: PhraseSet): PhraseSet {
  for (const line of source.split("\n").map((each) => each.trim())) {
    if (line === "") continue
    const steps = line.split(/ +/).map((step) => stepOf(step, lists))
    if (steps[0]?.optional !== false) throw new Error(`a phrase starts with a plain word: ${line}`)
    add(set.index, { set, steps, anchor: anchorOf(steps) })
  }
  return set
}

/**
 * Makes phrases ready, for a constant of a module. One phrase a line; words stand for themselves, `a|b` for either, `vaccin*` for a
 * beginning of at least three letters, `(x)` for an optional word, `<3>` for up to three words of any kind, `NUM` for digits,
 * `#list` for a list's words. A phrase starts with a word or a number that must be there.
 */
export const phrases = (source: string, lists: Readonly<Record<string, Iterable<string>>> = {}): PhraseSet =>
  compile(source, lists, { number: sharedSets++, index: shared })

/**
 * A maker of phrases like `phrases`, whose sets are found in a pass of their own: for phrases that only some texts are read for,
 * so that the others do not pay for them.
 */
export function phraseFamily(): typeof phrases {
  const index = emptyIndex()
  let sets = 0
  return (source, lists = {}) => compile(source, lists, { number: sets++, index })
}

/** As `phrases`, for phrases that come and go with an input, such as a practice's own words; they are looked for alone. */
export const passingPhrases = (source: string): PhraseSet => compile(source, {}, { number: -1, index: emptyIndex() })

function fits(step: Step, word: Word): boolean {
  if (step.words.has(word.lower) || (step.number && word.shape === "number")) return true
  for (const prefix of step.prefixes) if (word.lower.startsWith(prefix)) return true
  return false
}

/**
 * Matches the steps from number `index` on, in the direction `way`, at word `at`; the number of the last word matched, or -1.
 * `held` is the last word matched so far. A phrase never crosses a sentence.
 */
function reach(reading: Reading, steps: readonly Step[], index: number, at: number, way: 1 | -1, held: number): number {
  reading.meter.steps++
  const step = steps[index]
  if (!step) return held
  if (step.gap > 0) {
    for (let skip = 0; skip <= step.gap; skip++) {
      const end = reach(reading, steps, index + way, at + skip * way, way, held)
      if (end >= 0) return end
      if (reading.sentence[at + skip * way] !== reading.sentence[held]) return -1
    }
    return -1
  }
  const word = reading.words[at]
  if (word && reading.sentence[at] === reading.sentence[held] && fits(step, word)) {
    const end = reach(reading, steps, index + way, at + way, way, at)
    if (end >= 0) return end
  }
  return step.optional ? reach(reading, steps, index + way, at, way, held) : -1
}

/** True unless the word beside the anchor must be one that it is not. */
function isOpen(step: Step | undefined, word: Word | undefined): boolean {
  return step === undefined || step.optional || (word !== undefined && fits(step, word))
}

function matchAt(reading: Reading, phrase: Phrase, at: number, found: PhraseMatch[][]): void {
  const { steps, anchor, set } = phrase
  const { words } = reading
  if (!isOpen(steps[anchor + 1], words[at + 1]) || !isOpen(steps[anchor - 1], words[at - 1])) return
  const last = anchor + 1 < steps.length ? reach(reading, steps, anchor + 1, at + 1, 1, at) : at
  if (last < 0) return
  const first = anchor > 0 ? reach(reading, steps, anchor - 1, at - 1, -1, at) : at
  if (first < 0) return
  const list = (found[set.number < 0 ? 0 : set.number] ??= [])
  list.push({ first, last })
}

/** In the order of the text; of those that begin together only the longest. */
function tidy(matches: PhraseMatch[]): PhraseMatch[] {
  if (matches.length < 2) return matches
  matches.sort((a, b) => a.first - b.first || b.last - a.last)
  return matches.filter((match, at) => match.first !== matches[at - 1]?.first)
}

/** As many words as are kept with their phrases; a longer vocabulary than that is not ordinary text. */
const mostKnown = 20_000

/** The phrases that a word may be the anchor of; the same words come again and again, so each is looked up once. */
function phrasesOf(index: PhraseIndex, word: Word): readonly Phrase[] {
  const { byWord, byStart, byNumber, known } = index
  if (word.shape === "number") return byWord.has(word.lower) ? [...(byWord.get(word.lower) ?? []), ...byNumber] : byNumber
  const before = known.get(word.lower)
  if (before) return before
  const whole = byWord.get(word.lower) ?? []
  const begun =
    word.lower.length < startLength
      ? []
      : (byStart.get(startOf(word.lower)) ?? []).filter(({ steps, anchor }) => {
          const step = steps[anchor]
          return step !== undefined && !step.words.has(word.lower) && fits(step, word)
        })
  const all = begun.length === 0 ? whole : [...whole, ...begun]
  if (known.size >= mostKnown) known.clear()
  known.set(word.lower, all)
  return all
}

/** The phrases of an index, by the numbers of their sets. */
function search(reading: Reading, index: PhraseIndex): PhraseMatch[][] {
  const found: PhraseMatch[][] = []
  const { words } = reading
  for (let at = 0; at < words.length; at++) {
    reading.meter.steps++
    const word = words[at]
    if (!word) break
    for (const phrase of phrasesOf(index, word)) matchAt(reading, phrase, at, found)
  }
  for (const [set, matches] of found.entries()) if (matches) found[set] = tidy(matches)
  return found
}

const none: readonly PhraseMatch[] = []

/** Every place where a phrase of the set stands, in the order of the text; of those that begin together the longest. */
export function findPhrases(reading: Reading, set: PhraseSet): readonly PhraseMatch[] {
  if (set.number < 0) return search(reading, set.index)[0] ?? none
  if (set.index === shared) return (reading.phrases ??= search(reading, shared))[set.number] ?? none
  const found = reading.families.get(set.index) ?? search(reading, set.index)
  reading.families.set(set.index, found)
  return found[set.number] ?? none
}

/** The phrase of the set that starts with word number `at`. */
export function phraseAt(reading: Reading, set: PhraseSet, at: number): PhraseMatch | undefined {
  const matches = findPhrases(reading, set)
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((matches[middle]?.first ?? 0) < at) low = middle + 1
    else high = middle
  }
  const match = matches[low]
  return match?.first === at ? match : undefined
}

/** One flag a sentence: whether a phrase of the set stands in it. */
export function sentencesWith(reading: Reading, set: PhraseSet): Uint8Array {
  const flags = new Uint8Array(reading.sentenceCount)
  for (const { first } of findPhrases(reading, set)) flags[reading.sentence[first] ?? 0] = 1
  return flags
}
