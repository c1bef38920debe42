import { famous, ofHistory } from "../lexicon/famous.ts"
import { oldYear } from "../lexicon/story.ts"
import { findPhrases } from "../text/phrases.ts"
import { harms, inventions, madeUp, nonhumans } from "../lexicon/nonhumans.ts"
import { commonWords } from "../lexicon/common-words.ts"
import type { Reading } from "../text/reading.ts"
import { isOf, occurs, wordSet } from "../text/word-sets.ts"
import { isCapital } from "./name-mask.ts"

/** Who of a text is an animal, a plant, a thing or made up. */
export interface Nonhumans {
  /** One flag a word: an animal, a plant or a thing that acts in the text, not one that somebody keeps or was hurt by. */
  readonly at: Uint8Array
  /** Their names, in lower case. */
  readonly names: ReadonlySet<string>
  /** One flag a word: beside a person of history or of tales. */
  readonly famous: Uint8Array
  /** One flag a sentence: it, or one beside it, tells of old times or of somebody made up. */
  readonly untold: Uint8Array
}

const owners = new Set("his her their your whose".split(" "))
const naming = new Set("named called name's name is as meet dubbed".split(" "))
const organs = new Set(
  "lung heart spine anatomical skeleton brain foot knee tooth teeth eye ear torso plastic jaw ankle hip pelvis".split(" "),
)
const articles = new Set("our the a an my this that resident official".split(" "))
const nobody: ReadonlySet<string> = new Set()

const sameSentence = ({ sentence }: Reading, a: number, b: number): boolean => sentence[a] !== undefined && sentence[a] === sentence[b]

/** True when the noun stands in a person's story: "her dog", "bitten by a dog", "a fish hook". */
function isProp(reading: Reading, at: number): boolean {
  const { words } = reading
  if (/^(?:scan|scans|hook|hooks|bite|bites|work|test|tests|result|results|oil|results|coat)$/.test(words[at + 1]?.lower ?? "")) return true
  for (let back = 1; back <= 3 && sameSentence(reading, at, at - back); back++) {
    const before = words[at - back]
    if (before && (owners.has(before.lower) || before.possessive)) return true
  }
  for (let near = Math.max(0, at - 6); near <= at + 4; near++)
    if (sameSentence(reading, at, near) && harms.has(words[near]?.lower ?? "")) return true
  return false
}

const canBeName = (reading: Reading, at: number): boolean => {
  const word = reading.words[at]
  return word !== undefined && word.end - word.start > 1 && isCapital(reading, at) && !nonhumans.has(word.lower)
}

/** The name before the noun: "Grace, our lobby greyhound", "Biscuit is the office cat", "Norman the goldfish". */
function nameBefore(reading: Reading, at: number): string | undefined {
  for (let back = 1; back <= 6 && sameSentence(reading, at, at - back); back++) {
    const word = reading.words[at - back]
    if (!word || !articles.has(word.lower)) continue
    const is = /^(?:is|was|'s|as|be)$/.test(reading.words[at - back - 1]?.lower ?? "") ? 1 : 0
    const name = at - back - 1 - is
    if (sameSentence(reading, at, name) && canBeName(reading, name)) return reading.words[name]?.lower
    return undefined
  }
  return undefined
}

/** The name behind the noun: "facility dog Captain", "the fern is called Hope", "the skeleton in the window is Slim". */
function nameBehind(reading: Reading, at: number): string | undefined {
  const next = reading.words[at + 1]
  if (
    next &&
    /^[ ,:("]{1,3}$/.test(next.gap) &&
    sameSentence(reading, at, at + 1) &&
    canBeName(reading, at + 1) &&
    !commonWords.has(next.lower)
  )
    return next.lower
  for (let step = 1; step <= 9 && sameSentence(reading, at, at + step + 1); step++) {
    if (!naming.has(reading.words[at + step]?.lower ?? "")) continue
    if (canBeName(reading, at + step + 1)) return reading.words[at + step + 1]?.lower
  }
  return undefined
}

/** "Her name is Marble", in a text with an animal that acts. */
function nameTold({ words }: Reading, at: number): string | undefined {
  const name = words[at]?.lower === "name" && words[at + 1]?.lower === "is" ? at + 2 : words[at]?.lower === "name's" ? at + 1 : -1
  return name >= 0 ? words[name]?.lower : undefined
}

const dated = wordSet("NUM", madeUp)

function storied(reading: Reading): Pick<Nonhumans, "famous" | "untold"> {
  const known = new Uint8Array(reading.words.length + 1)
  const untold = new Uint8Array(reading.sentenceCount + 2)
  for (const { first, last } of findPhrases(reading, famous)) known.fill(1, Math.max(0, first - 1), last + 2)
  const tell = (sentence: number) => untold.fill(1, Math.max(0, sentence - 1), sentence + 2)
  for (const { first } of findPhrases(reading, ofHistory)) tell(reading.sentence[first] ?? 0)
  if (occurs(reading, dated))
    reading.words.forEach(({ lower, shape }, at) => {
      if (madeUp.has(lower) || (shape === "number" && oldYear.test(lower) && !isCapital(reading, at + 1))) tell(reading.sentence[at] ?? 0)
    })
  return { famous: known, untold }
}

/** Words that may be a being or a thing that acts. */
const beings = wordSet("model", inventions, nonhumans)

/** Finds the animals, plants, things and made-up persons of a text. Work grows with its length only. */
export function nonhumansOf(reading: Reading): Nonhumans {
  const { words } = reading
  let flags: Uint8Array | undefined
  let names: Set<string> | undefined
  const add = (name: string | undefined) => {
    if (name) (names ??= new Set()).add(name)
  }
  for (let at = 0; at < words.length; at++) {
    if (!isOf(words[at], beings)) continue
    const lower = words[at]?.lower ?? ""
    if (inventions.has(lower) && canBeName(reading, at + 1)) add(words[at + 1]?.lower)
    const figure = lower === "model" && organs.has(words[at - 1]?.lower ?? "")
    if (!(figure || nonhumans.has(lower)) || isProp(reading, at)) continue
    flags ??= new Uint8Array(words.length + 1)
    flags[at] = 1
    add(nameBefore(reading, at) ?? nameBehind(reading, at))
  }
  if (flags) for (let at = 0; at < words.length; at++) add(nameTold(reading, at))
  return { at: flags ?? new Uint8Array(words.length + 1), names: names ?? nobody, ...storied(reading) }
}
