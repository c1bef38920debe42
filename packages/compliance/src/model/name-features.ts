import type { Reading } from "../text/reading.ts"
import { hashOf, lookUp, wordSeed, type PackedMap } from "./packed.ts"

/** What the features know of words beside the text: names, everyday words and how names are spelled. */
export interface WordKnowledge {
  /** Given names, surnames and places: see `nameClass`. */
  readonly names: PackedMap
  /** Everyday words: how frequent, which part of speech, which class of like company. */
  readonly everyday: PackedMap
  /** Two weights for each group of letters: typical of a given name, typical of a surname. */
  readonly letters: Int8Array
  /** What the sums of these weights are divided by, and what is added. */
  readonly lettersScale: number
  readonly lettersBias: readonly [number, number]
}

/** How many slots hold weights; each word fills `slotsPerWord` of them. */
export const slotBits = 16
export const slotsPerWord = 54

/** Numbers kept of each word, in columns of one array. */
export const column = {
  word: 0,
  shape: 1,
  known: 2,
  begin2: 3,
  begin3: 4,
  end2: 5,
  end3: 6,
  end4: 7,
  gap: 8,
  speech: 9,
  company: 10,
  letters: 11,
  length: 12,
  possessive: 13,
  starts: 14,
  free: 15,
} as const
export const columns = 16
/** Rows before the first and behind the last word that stand for the edges of the text. */
export const edge = 2

/** Parts of speech and classes of company in a value of the map of everyday words. */
export const speeches = 32
export const companies = 64

const letterBits = 14
const longestLetters = 24

/** Which groups of two to four letters a word has, as slots of the letters' weights; `^` and `$` stand at its ends. */
export function letterSlots(text: string, slots: Int32Array): number {
  const length = Math.min(text.length, longestLetters)
  let count = 0
  for (let at = -1; at < length; at++) {
    let hash = (at < 0 ? 94 : text.charCodeAt(at)) + 977
    for (let step = 1; step < 4 && at + step <= length; step++) {
      const code = at + step === length ? 36 : text.charCodeAt(at + step)
      hash = Math.imul(hash ^ (code + (hash << 7)), 0x9e3779b1)
      hash ^= hash >>> 15
      slots[count++] = Math.imul(hash, 0x2c1b3c6d) >>> (32 - letterBits)
    }
  }
  return count
}
export const letterWeights = 1 << letterBits
export const letterSlotsMost = (longestLetters + 1) * 3

/** A sum of letter weights as one of eight steps. */
export const letterStep = (sum: number): number => Math.max(0, Math.min(7, Math.floor(sum) + 4))

const letterScratch = new Int32Array(letterSlotsMost)
function lettersOf(knowledge: WordKnowledge, text: string): number {
  const count = letterSlots(text, letterScratch)
  let given = 0
  let family = 0
  for (let at = 0; at < count; at++) {
    const slot = (letterScratch[at] ?? 0) * 2
    given += knowledge.letters[slot] ?? 0
    family += knowledge.letters[slot + 1] ?? 0
  }
  const { lettersScale, lettersBias } = knowledge
  return letterStep(given / lettersScale + lettersBias[0]) * 8 + letterStep(family / lettersScale + lettersBias[1])
}

const numberSign = 77

/** What stands before a word, as one of a few kinds. */
function gapKind(gap: string, isFirst: boolean): number {
  if (gap === " ") return 1
  if (gap === "") return isFirst ? 14 : 2
  const mark = gap.trim()
  if (mark === "") return gap.includes("\n") ? 3 : 1
  const first = mark.charCodeAt(0)
  const last = mark.charCodeAt(mark.length - 1)
  if (last === 64 || (last === 95 && mark.includes("@"))) return 4
  if (last === 35) return 5
  if (first === 44) return 6
  if (first === 46) return mark.charCodeAt(1) === 46 ? 7 : 8
  if (first === 33 || first === 63) return 9
  if (first === 58) return 10
  if (last === 40 || last === 91) return 11
  if (last === 34 || last === 39) return 12
  if (first === 45) return gap === "-" ? 15 : 13
  if (first === 47) return 16
  if (first === 38) return 17
  if (first === 95) return 18
  if (first === 41 || first === 93) return 19
  return first > 0x2000 ? 20 : 21
}

/** What may stand between two words of one name. */
const insideName = new Set([" ", "-", ".", ". ", ' "', '" ', "'", " '", "' ", " (", ") ", ""])

/** How the letters are written: digits 1–3, small 4–5, capitals 6–8, one capital first 9, mixed 10–11. */
function shapeOf(text: string, start: number, end: number): number {
  const length = end - start
  let capitals = 0
  let small = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) small++
    else if (code >= 65 && code <= 90) capitals++
    else if (code > 127) {
      if (text[at] === text[at]?.toLowerCase()) small++
      else capitals++
    }
  }
  if (capitals + small === 0) return length === 4 ? 2 : length < 3 ? 1 : 3
  if (capitals === 0) return length === 1 ? 4 : 5
  if (small === 0) return length === 1 ? 6 : length < 4 ? 7 : 8
  const code = text.charCodeAt(start)
  const begins = (code >= 65 && code <= 90) || (code > 127 && text[start] !== text[start]?.toLowerCase())
  return begins ? (capitals === 1 ? 9 : 10) : 11
}

const onlyLines = (gap: string): boolean => {
  for (let at = 0; at < gap.length; at++) if (gap.charCodeAt(at) !== 95) return false
  return true
}
const spaced = (gap: string): boolean => gap.includes(" ") || gap.includes("\n")

/** Marks the words that are glued to the left of word `at`, back to a space or to one that is marked already. */
function markBack({ words }: Reading, at: number, flags: Uint8Array, flag: number): void {
  let back = at
  while (back >= 0 && flags[back] === 0) {
    flags[back] = flag
    const gap = words[back]?.gap ?? " "
    if (gap === "" || gap === "." || gap === "_" || gap === "-" || gap === "+") back--
    else return
  }
}

const hostEndings = new Set("com org net gov edu io info biz example".split(" "))

/** One flag a word: 1 in an account's name ("@jenny_k88") or a mail address, 2 in a web address. */
export function addressWords(reading: Reading): Uint8Array {
  const { words } = reading
  const flags = new Uint8Array(words.length)
  let flag = 0
  for (let at = 0; at < words.length; at++) {
    const gap = words[at]?.gap ?? ""
    const lower = words[at]?.lower ?? ""
    const host = gap === "." && hostEndings.has(lower)
    if (gap.length > 0 && gap !== " " && gapKind(gap, at === 0) === 4) {
      flag = 1
      if (gap === "@") markBack(reading, at - 1, flags, 1)
    } else if (host && flag === 0) {
      flag = 2
      markBack(reading, at - 1, flags, 2)
    } else if (flag === 1 && !host && !onlyLines(gap)) flag = 0
    else if (flag === 2 && spaced(gap)) flag = 0
    const next = words[at + 1]?.gap ?? ""
    if (flag === 0 && (next.startsWith("://") || lower === "www")) flag = 2
    flags[at] = flag
  }
  return flags
}

/** How much of the text is in capitals, as one of ten kinds: a capital in a text of capitals says nothing. */
function capitalsKind(reading: Reading, flags: Uint8Array): number {
  let capitals = 0
  let long = 0
  for (let at = 0; at < reading.words.length; at++) {
    const word = reading.words[at]
    if (!word || flags[at] || word.shape === "number" || word.lower.length < 2) continue
    long++
    if (word.shape !== "lower") capitals++
  }
  const share = long === 0 ? 0 : capitals / long
  const step = share < 0.05 ? 0 : share < 0.3 ? 1 : share < 0.6 ? 2 : share < 0.85 ? 3 : 4
  return (long < 3 ? 5 : 0) + step
}

/** The words of a text as the features see them. */
export interface Atoms {
  readonly count: number
  readonly rows: Int32Array
  readonly capitals: number
}

/** The rows beyond the ends of the text. */
function fillEdges(rows: Int32Array, count: number): void {
  for (let at = 0; at < edge; at++)
    for (const row of [at, count + edge + at]) {
      rows[row * columns + column.word] = row < edge ? 101 + at : 103 + at
      rows[row * columns + column.shape] = 15
      rows[row * columns + column.known] = -9
    }
  rows[(count + edge) * columns + column.gap] = 22
}

/** Numbers and parts of addresses are of one kind each; nothing is known of them. */
function fillOther(rows: Int32Array, row: number, word: number, kind: number): void {
  rows[row + column.word] = word
  rows[row + column.known] = -kind
  rows[row + column.speech] = rows[row + column.company] = 200 + kind
  rows[row + column.letters] = numberSign
}

function fillWord(rows: Int32Array, row: number, lower: string, knowledge: WordKnowledge): void {
  const length = lower.length
  const hash = hashOf(lower, 0, length, wordSeed)
  const name = lookUp(knowledge.names, hash)
  const everyday = lookUp(knowledge.everyday, hash)
  rows[row + column.word] = hash
  rows[row + column.begin2] = hashOf(lower, 0, Math.min(2, length), 23)
  rows[row + column.begin3] = hashOf(lower, 0, Math.min(3, length), 29)
  rows[row + column.end2] = hashOf(lower, Math.max(0, length - 2), length, 31)
  rows[row + column.end3] = hashOf(lower, Math.max(0, length - 3), length, 37)
  rows[row + column.end4] = hashOf(lower, Math.max(0, length - 4), length, 41)
  rows[row + column.known] = (name + 1) * 16 + (everyday < 0 ? 0 : Math.floor(everyday / (speeches * companies)) + 1)
  rows[row + column.speech] = everyday < 0 ? 0 : Math.floor(everyday / companies) % speeches
  rows[row + column.company] = everyday < 0 ? 0 : everyday % companies
  rows[row + column.letters] = lettersOf(knowledge, lower)
}

/** A frequent word that is no name, by its value in the column `known`: written small, it is never looked at as one. */
function isPlain(known: number): boolean {
  const step = known % 16
  return known > 0 && known < 16 && (step === 4 || step === 5)
}

/** What is known of each word; `free` is 0 where no name can stand and 2 where none can go on. */
export function atomsOf(reading: Reading, knowledge: WordKnowledge): Atoms {
  const { words, sentence, text } = reading
  const rows = new Int32Array((words.length + 2 * edge) * columns)
  fillEdges(rows, words.length)
  const flags = addressWords(reading)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    const row = (at + edge) * columns
    const flag = flags[at] ?? 0
    rows[row + column.gap] = gapKind(word.gap, at === 0)
    rows[row + column.length] = Math.min(word.lower.length, 12)
    rows[row + column.starts] = at === 0 || sentence[at] !== sentence[at - 1] ? 1 : 0
    rows[row + column.shape] = flag > 0 ? 12 + flag : shapeOf(text, word.start, word.end)
    if (flag > 0) {
      fillOther(rows, row, 30 + flag, flag)
      continue
    }
    rows[row + column.possessive] = word.possessive ? 1 : 0
    if (word.shape === "number") fillOther(rows, row, 7 + Math.min(word.lower.length, 5), 7)
    else fillWord(rows, row, word.lower, knowledge)
    const plain = rows[row + column.shape] === 5 && isPlain(rows[row + column.known] ?? 0)
    rows[row + column.free] = plain ? 0 : at > 0 && insideName.has(word.gap) ? 1 : 2
  }
  return { count: words.length, rows, capitals: capitalsKind(reading, flags) }
}

const pair = (a: number, b: number): number => {
  const mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

type Put = (feature: number) => void

/** The word itself, and how its neighbors are written and known. */
function putOwn(rows: Int32Array, here: number, capitals: number, put: Put): void {
  const value = (row: number, what: number): number => rows[row + what] ?? 0
  const seenAt = (row: number): number => value(row, column.shape) * 1024 + value(row, column.known)
  const [before, behind] = [here - columns, here + columns]
  const shape = value(here, column.shape)
  const known = value(here, column.known)
  const letters = value(here, column.letters)
  const gap = value(here, column.gap)
  const gapBehind = value(behind, column.gap)
  const starts = value(here, column.starts)
  const [seen, seenBefore, seenBehind] = [seenAt(here), seenAt(before), seenAt(behind)]
  put(shape)
  put(known)
  put(seen)
  for (let what: number = column.begin2; what <= column.end4; what++) put(value(here, what))
  put(pair(value(here, column.end2), shape))
  put(pair(value(here, column.end3), shape))
  put(pair(value(here, column.begin3), shape))
  put(letters * 16 + shape)
  put(pair(letters, known))
  put(value(here, column.length) * 16 + shape)
  put(pair(value(here, column.possessive), seen))
  put(gap)
  put(gap * 16 + shape)
  put(gapBehind * 16 + shape)
  put(pair(gap * 32 + gapBehind, shape))
  put(capitals * 16 + shape)
  put(pair(capitals, seen))
  put(pair(starts, seen))
  put(pair(gap * 2 + starts, capitals * 16 + shape))
  put(seenBefore)
  put(seenBehind)
  put(pair(seenBefore, seen))
  put(pair(seenBehind, seen))
  put(pair(gap, seenBefore) ^ seen)
  put(pair(gapBehind, seenBehind) ^ seen)
  put(seenAt(before - columns))
  put(seenAt(behind + columns))
  put(pair(value(before, column.known), known))
  put(pair(value(behind, column.known), known))
  put(value(before, column.shape) * 256 + shape * 16 + value(behind, column.shape))
}

/** The words around it, themselves and as a kind. */
function putContext(rows: Int32Array, here: number, put: Put): void {
  const value = (row: number, what: number): number => rows[row + what] ?? 0
  const [before, behind] = [here - columns, here + columns]
  const shape = value(here, column.shape)
  put(value(before, column.word))
  put(value(behind, column.word))
  put(value(before - columns, column.word))
  put(value(behind + columns, column.word))
  put(value(before, column.end3))
  put(value(behind, column.end3))
  for (let kind: number = column.speech; kind <= column.company; kind++) {
    const [one, two] = [value(before, kind), value(behind, kind)]
    put(value(here, kind))
    put(one * 16 + shape)
    put(two * 16 + shape)
    put(pair(one, two) + shape)
    put(value(before - columns, kind) * 512 + one)
    put(value(behind + columns, kind) * 512 + two)
  }
  put(pair(value(here, column.company), shape))
  put(pair(value(here, column.speech), shape * 1024 + value(here, column.known)))
}

/** Fills `slots` from `from` on with the numbers of the weights that speak for or against a name at word `at`. */
export function fillSlots({ rows, capitals }: Atoms, at: number, slots: Int32Array, from: number): void {
  const here = (at + edge) * columns
  let next = from
  const put = (feature: number) => {
    const mixed = pair(feature, (next - from + 1) * 0x632be5ab)
    slots[next++] = Math.imul(mixed, 0x2c1b3c6d) >>> (32 - slotBits)
  }
  putOwn(rows, here, capitals, put)
  putContext(rows, here, put)
}
