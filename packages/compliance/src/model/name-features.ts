import type { Reading } from "../text/reading.ts"
import { addressWords, capitalsKind, gapKind, insideName, shapeOf, shapes } from "./name-shapes.ts"
import { hashOf, wordSeed } from "./packed.ts"

/** What the features know of words beside the text: what lists say and how names are spelled. */
export interface WordKnowledge {
  /** What the lists know of a word, as `WordTable` gives it. */
  look(word: string): number
  /** Two weights for each group of letters: typical of a given name, typical of a surname. */
  readonly letters: Int8Array
  /** What the sums of these weights are divided by, and what is added. */
  readonly lettersScale: number
  readonly lettersBias: readonly [number, number]
}

/** How many slots hold weights; each word fills `slotsPerWord` of them, the first ones by itself alone. */
export const slotBits = 16
export const slotsAlone = 15
export const slotsPerWord = 42

/** What is known of a word wherever it stands, kept from text to text. */
export interface WordTraits {
  readonly word: number
  readonly begin2: number
  readonly begin3: number
  readonly end2: number
  readonly end3: number
  readonly end4: number
  /** What the lists know of it, company apart; −9 beyond the text. */
  readonly known: number
  readonly company: number
  readonly letters: number
  readonly length: number
  /** Some list has it as a name. */
  readonly named: boolean
  /** For each shape the sums of the weights that depend on the word alone; which are there, one bit a shape. */
  readonly sums: Float64Array
  summed: number
}

const letterBits = 11
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

const blank = {
  begin2: 0,
  begin3: 0,
  end2: 0,
  end3: 0,
  end4: 0,
  known: 0,
  company: 0,
  letters: 0,
  length: 0,
  named: false,
  summed: 0,
}
const sums = () => new Float64Array(shapes * 2)
/** Numbers and parts of addresses are of one kind each; nothing is known of them. */
const other = (word: number, kind: number, length: number): WordTraits => ({
  ...blank,
  word,
  begin2: kind,
  begin3: kind,
  end2: kind,
  end3: kind,
  end4: kind,
  known: -kind,
  company: 200 + kind,
  letters: 77,
  length,
  sums: sums(),
})
const addresses = [1, 2].map((flag) => other(30 + flag, flag, 4))
const numbers = [0, 1, 2, 3, 4, 5].map((digits) => other(7 + digits, 7, digits))
/** What stands for the words beyond the ends of the text, the farthest first. */
const edges = [101, 102, 103, 104].map((word): WordTraits => ({ ...blank, word, known: -9, sums: sums() }))

function traitsOf(word: string, knowledge: WordKnowledge): WordTraits {
  const length = word.length
  const found = knowledge.look(word)
  return {
    word: hashOf(word, 0, length, wordSeed),
    begin2: hashOf(word, 0, Math.min(2, length), 23),
    begin3: hashOf(word, 0, Math.min(3, length), 29),
    end2: hashOf(word, Math.max(0, length - 2), length, 31),
    end3: hashOf(word, Math.max(0, length - 3), length, 37),
    end4: hashOf(word, Math.max(0, length - 4), length, 41),
    known: found & 255,
    company: found >> 8,
    letters: lettersOf(knowledge, word),
    length: Math.min(length, 12),
    named: (found & nameMask) !== 0,
    sums: sums(),
    summed: 0,
  }
}
/** The bits of a value that tell of given names and surnames. */
const nameMask = 0b11110

const mostKept = 20_000
/** The traits of words, the same for the same word; when too many were met, all are forgotten. */
export function traitsFrom(knowledge: WordKnowledge): (word: string) => WordTraits {
  const kept = new Map<string, WordTraits>()
  return (word) => {
    const before = kept.get(word)
    if (before) return before
    if (kept.size >= mostKept) kept.clear()
    const made = traitsOf(word, knowledge)
    kept.set(word, made)
    return made
  }
}

/** The words of a text as the features see them. */
export interface Atoms {
  readonly reading: Reading
  /** Of each word, two beyond either end of the text included. */
  readonly traits: readonly WordTraits[]
  readonly shapes: Uint8Array
  /** 0 where no name can stand and 2 where none can go on. */
  readonly free: Uint8Array
  readonly capitals: number
}

const edge = 2
const outside = 15

/** What is known of each word. A word written small can be a name only when a list has it as one. */
export function atomsOf(reading: Reading, traitsOfWord: (word: string) => WordTraits): Atoms {
  const { words, text } = reading
  const count = words.length
  const flags = addressWords(reading)
  const traits: WordTraits[] = [edges[0], edges[1]].flatMap((each) => each ?? [])
  const shapes = new Uint8Array(count + 2 * edge)
  const free = new Uint8Array(count)
  shapes[0] = shapes[1] = shapes[count + 2] = shapes[count + 3] = outside
  for (let at = 0; at < count; at++) {
    const word = words[at]
    if (!word) continue
    const flag = flags[at] ?? 0
    const shape = flag > 0 ? 12 + flag : shapeOf(text, word)
    shapes[at + edge] = shape
    const own =
      flag > 0 ? addresses[flag - 1] : word.shape === "number" ? numbers[Math.min(word.lower.length, 5)] : traitsOfWord(word.lower)
    if (!own) continue
    traits.push(own)
    if (flag > 0 || (shape < 6 && !own.named)) continue
    free[at] = at > 0 && insideName.has(word.gap) ? 1 : 2
  }
  for (const each of [edges[2], edges[3]]) if (each) traits.push(each)
  return { reading, traits, shapes, free, capitals: capitalsKind(reading, flags) }
}

function pair(a: number, b: number): number {
  const mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
/** The slot of a feature, the `place`th of a word's. */
const slotOf = (feature: number, place: number): number =>
  Math.imul(pair(feature, (place + 1) * 0x632be5ab), 0x2c1b3c6d) >>> (32 - slotBits)

/** Fills the first slots of a word: what speaks for or against a name by the word itself and how it is written. */
export function fillAlone(own: WordTraits, shape: number, slots: Int32Array, from: number): void {
  const { known, letters, company } = own
  slots[from] = slotOf(shape, 0)
  slots[from + 1] = slotOf(known, 1)
  slots[from + 2] = slotOf(shape * 1024 + known, 2)
  slots[from + 3] = slotOf(own.begin2, 3)
  slots[from + 4] = slotOf(own.begin3, 4)
  slots[from + 5] = slotOf(own.end2, 5)
  slots[from + 6] = slotOf(own.end3, 6)
  slots[from + 7] = slotOf(own.end4, 7)
  slots[from + 8] = slotOf(letters * 16 + shape, 8)
  slots[from + 9] = slotOf(pair(letters, known), 9)
  slots[from + 10] = slotOf(own.length * 16 + shape, 10)
  slots[from + 11] = slotOf(own.word, 11)
  slots[from + 12] = slotOf(company, 12)
  slots[from + 13] = slotOf(pair(company, shape), 13)
  slots[from + 14] = slotOf(pair(own.end3, shape), 14)
}

/** Fills the further slots of a word: what stands around it and between. */
export function fillAround({ reading, traits, shapes, capitals }: Atoms, at: number, slots: Int32Array, from: number): void {
  const own = traits[at + 2]
  const before = traits[at + 1]
  const behind = traits[at + 3]
  const farBefore = traits[at]
  const farBehind = traits[at + 4]
  if (!own || !before || !behind || !farBefore || !farBehind) return
  const shape = shapes[at + 2] ?? 0
  const shapeBefore = shapes[at + 1] ?? 0
  const shapeBehind = shapes[at + 3] ?? 0
  const word = reading.words[at]
  const next = reading.words[at + 1]
  const gap = gapKind(word?.gap ?? "", at === 0)
  const gapBehind = next ? gapKind(next.gap, false) : 22
  const starts = at === 0 || reading.sentence[at] !== reading.sentence[at - 1] ? 1 : 0
  const seen = shape * 1024 + own.known
  const seenBefore = shapeBefore * 1024 + before.known
  const seenBehind = shapeBehind * 1024 + behind.known
  slots[from] = slotOf(pair(word?.possessive ? 1 : 0, seen), 15)
  slots[from + 1] = slotOf(gap * 16 + shape, 16)
  slots[from + 2] = slotOf(gapBehind * 16 + shape, 17)
  slots[from + 3] = slotOf(pair(gap * 32 + gapBehind, shape), 18)
  slots[from + 4] = slotOf(capitals * 16 + shape, 19)
  slots[from + 5] = slotOf(pair(capitals, seen), 20)
  slots[from + 6] = slotOf(pair(starts, seen), 21)
  slots[from + 7] = slotOf(pair(gap * 2 + starts, capitals * 16 + shape), 22)
  slots[from + 8] = slotOf(seenBefore, 23)
  slots[from + 9] = slotOf(seenBehind, 24)
  slots[from + 10] = slotOf(pair(seenBefore, seen), 25)
  slots[from + 11] = slotOf(pair(seenBehind, seen), 26)
  slots[from + 12] = slotOf(pair(gap, seenBefore) ^ seen, 27)
  slots[from + 13] = slotOf(pair(gapBehind, seenBehind) ^ seen, 28)
  slots[from + 14] = slotOf(shapeBefore * 256 + shape * 16 + shapeBehind, 29)
  slots[from + 15] = slotOf(before.word, 30)
  slots[from + 16] = slotOf(behind.word, 31)
  slots[from + 17] = slotOf(before.company * 16 + shape, 32)
  slots[from + 18] = slotOf(behind.company * 16 + shape, 33)
  slots[from + 19] = slotOf(pair(before.company, behind.company) + shape, 34)
  slots[from + 20] = slotOf(farBefore.company * 512 + before.company, 35)
  slots[from + 21] = slotOf(farBehind.company * 512 + behind.company, 36)
  slots[from + 22] = slotOf(pair(before.known, own.known) ^ behind.known, 37)
  slots[from + 23] = slotOf(farBefore.word, 38)
  slots[from + 24] = slotOf(farBehind.word, 39)
  slots[from + 25] = slotOf(before.end3, 40)
  slots[from + 26] = slotOf(behind.end3, 41)
}
