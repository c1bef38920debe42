import type { Facts } from "../facts.ts"
import { patientNouns, personNouns, staffRoles, staffTitles } from "../lexicon/people.ts"
import { isPast } from "../lexicon/story.ts"
import type { Reading } from "../text/reading.ts"
import { isOf, wordSet } from "../text/word-sets.ts"
import type { NameMention } from "./names.ts"
import type { Nonhumans } from "./nonhumans.ts"

/** A word that points at one person (or a pair) who may be a patient. */
export interface PersonMention {
  readonly at: number
  readonly sentence: number
  /** `patient` says so itself; `noun` and `pronoun` need care beside them; `you` counts in replies, `me` in what patients wrote. */
  readonly kind: "patient" | "noun" | "pronoun" | "you" | "me"
}

const patients = new Set(patientNouns)
const nouns = new Set(personNouns)
const titles = new Set([...staffTitles, ...staffRoles])
const pronouns = new Set("she he his her him hers himself herself she's he's she'd he'd she'll he'll ella".split(" "))
const second = new Set("you your you're you've yours you'd yourself".split(" "))
const first = new Set("i my me i'm i've i'd mine myself we our us".split(" "))
const singular = new Set(
  "un una el la nuestro nuestra a an our one my the this that another her his their your two three four favorite fave little brave young local new sweet".split(
    " ",
  ),
)
const general = new Set(
  "every each any no all if when whenever whether many most some your per unless either being become becoming as".split(" "),
)
/** Nouns after which "patient" is part of a thing: "patient portal". */
const compounds = new Set(
  "portal care safety advocate advocates experience experiences education information records record privacy satisfaction services service resources forms form room rooms rights survey surveys parking lounge population populations outcomes stories appreciation bill confidentiality files file guide handouts handout access engagement intake coordinator navigator lift lifts gowns assistance parents".split(
    " ",
  ),
)

/** "When the pastor collapsed": told as it was, not as it may be. */
const isPastSoon = (reading: Reading, at: number): boolean =>
  reading.words.slice(at + 1, at + 5).some((word, step) => reading.sentence[at + 1 + step] === reading.sentence[at] && isPast(word.lower))

/** "Can bring back a person who": any person, since it tells what may be done. */
const anybody = new Set("person individual baby infant child newborn teen adult woman man someone somebody hand".split(" "))
const modals = new Set("can may might could should will would must helps help lets means protects prevents".split(" "))

/** True when a word before it in the clause makes the noun general: "every patient", "if a child". */
function isGeneral(reading: Reading, at: number): boolean {
  for (let back = 1; back <= 5; back++) {
    const word = reading.words[at - back]
    if (!word || reading.sentence[at - back] !== reading.sentence[at]) return false
    if (word.lower === "when" && isPastSoon(reading, at)) return false
    if (word.lower === "be" && back === 2) return true
    if (general.has(word.lower) && !(word.lower === "your" || (word.lower === "no" && back > 1))) return back <= 4
    if (word.lower === "your" && back <= 2) return true
    if (modals.has(word.lower) && anybody.has(reading.words[at]?.lower ?? "") && /^(?:a|an)$/.test(reading.words[at - 1]?.lower ?? ""))
      return true
    if (/[,;:]/.test(reading.words[at - back + 1]?.gap ?? "")) return false
  }
  return false
}

/** "Talk to your mom about her mammogram": a pronoun for somebody the reader is to think of. */
function followsYour(reading: Reading, at: number): boolean {
  for (let back = 1; back <= 10; back++) {
    const word = reading.words[at - back]
    if (!word || reading.sentence[at - back] !== reading.sentence[at]) return false
    if (word.lower === "your") return true
  }
  return false
}

/** True when an article or "one of our" stands up to four words before: one person, not people as such. */
function isSingular(reading: Reading, at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = reading.words[at - back]
    if (!word || reading.sentence[at - back] !== reading.sentence[at]) break
    if (singular.has(word.lower)) return true
  }
  const next = reading.words[at + 1]
  if (next?.shape === "capital" && reading.sentence[at + 1] === reading.sentence[at] && next.gap === " ") return true
  return (reading.sentence[at - 1] ?? -1) !== reading.sentence[at]
}

const plurals = wordSet(
  "guys ladies gentlemen gals folks newborns babies preemies kiddos warriors siblings twins brothers sisters triplets teens patients clients kids kiddos children teens toddlers hikers students athletes runners girls boys women men couples families residents veterans moms dads",
  // "cheerleaders", "hikers": a plural of a word for a person who is not of the staff.
  personNouns.filter((noun) => !titles.has(noun)).map((noun) => `${noun}s`),
)

/** "One of our little asthma kids", "two patients": a plural that still means one or a few persons. */
function isOneOf(reading: Reading, at: number): boolean {
  for (let back = 1; back <= 7; back++) {
    const word = reading.words[at - back]
    if (!word || reading.sentence[at - back] !== reading.sentence[at]) return false
    if (word.lower === "of") {
      const counted = reading.words[at - back - 1]?.lower ?? ""
      return /^(?:one|two|three|four|couple|pair|another)$/.test(counted)
    }
    if (/^(?:two|three|four|five|both|these|those)$/.test(word.lower)) return true
  }
  return false
}

const nounWords = wordSet(patientNouns, personNouns)
const titleWords = wordSet(titles)

/** True when a person is spoken of by a noun, so that "he" need not be the animal. */
export const hasPerson = ({ words }: Reading): boolean =>
  words.some((word, at) => isOf(word, nounWords) && !isOf(word, titleWords) && words[at - 1]?.lower !== "good")

/** "PT wanted": a physical therapist, which the reading takes for "pt", a patient. */
const isTherapist = (reading: Reading, at: number): boolean =>
  reading.words[at]?.shape === "upper" && !reading.shouted && reading.text.slice(reading.words[at]?.start, reading.words[at]?.end) === "PT"

/** "Be patient", "so patient": a virtue, not a person. */
const mild = new Set("be being been so very more stay are is was you're she's he's were too really incredibly super and".split(" "))

const isMild = ({ words }: Reading, at: number): boolean => words[at]?.lower === "patient" && mild.has(words[at - 1]?.lower ?? "")

/** "Dr. Baca says that his mom ...": of the family of the one who was named. */
const isTheirs = ({ words }: Reading, at: number): boolean =>
  /^(?:his|her)$/.test(words[at - 1]?.lower ?? "") &&
  /^(?:mom|mother|mama|dad|father|wife|husband|daughter|son|sister|brother)$/.test(words[at]?.lower ?? "")

/** For each word: whether the last one named before it is one of the staff or an animal, so that "she" is not a patient. */
function staffBefore(reading: Reading, facts: Facts, nonhumans: Nonhumans, names: readonly NameMention[]): Uint8Array {
  const flags = new Uint8Array(reading.words.length)
  const named = new Uint8Array(reading.words.length)
  for (const { role, first } of names) if (role !== "unknown") named[first] = 1
  const roster = new Set(facts.staff.flat())
  if (nonhumans.at.includes(1) && !hasPerson(reading)) return flags.fill(1)
  let staff = false
  let since = 0
  for (let at = 0; at < reading.words.length; at++) {
    const word = reading.words[at]
    if (!word) continue
    if (
      isOf(word, titleWords) ||
      nonhumans.at[at] === 1 ||
      named[at] === 1 ||
      (nonhumans.names.size > 0 && nonhumans.names.has(word.lower)) ||
      (word.shape !== "lower" && roster.has(word.lower))
    ) {
      staff = true
      since = at
    } else if (
      staff &&
      isOf(word, nounWords) &&
      !isTheirs(reading, at) &&
      (patients.has(word.lower) ? !isMild(reading, at) : isSingular(reading, at))
    )
      staff = false
    if (staff && at - since > 60) staff = false
    flags[at] = staff ? 1 : 0
  }
  return flags
}

/** "a 3 year old", "34-yr-old", "45 y/o": one person by age. */
function isAged(reading: Reading, at: number): boolean {
  const word = reading.words[at]?.lower ?? ""
  const one = reading.words[at - 1]
  const two = reading.words[at - 2]
  if (word === "yo" || word === "yearold") return one?.shape === "number"
  if (word === "o") return one?.lower === "y" && two?.shape === "number"
  return word === "old" && /^(?:year|years|yr|yrs|month|months|week|weeks|day|days)$/.test(one?.lower ?? "") && two?.shape === "number"
}

/** Words that may point at somebody. */
const pointing = wordSet(pronouns, second, first, patientNouns, "yo yearold o old", personNouns)

/** Everyone the text points at without a name. */
export function personsOf(reading: Reading, facts: Facts, nonhumans: Nonhumans, names: readonly NameMention[]): PersonMention[] {
  const found: PersonMention[] = []
  const staff = staffBefore(reading, facts, nonhumans, names)
  const reply = facts.input.kind === "outbound-reply" || reading.text.trimStart().startsWith("@")
  const own = facts.input.kind === "testimonial" || facts.input.kind === "survey"
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    if (!isOf(reading.words[at], pointing) && !isOf(reading.words[at], plurals)) continue
    const word = reading.words[at]?.lower ?? ""
    const sentence = reading.sentence[at] ?? 0
    const add = (kind: PersonMention["kind"]) => found.push({ at, sentence, kind })
    if (pronouns.has(word)) {
      if (!staff[at] && !isGeneral(reading, at) && (reply || !followsYour(reading, at))) add("pronoun")
    } else if (reply && second.has(word)) add("you")
    else if (own && first.has(word)) add("me")
    else if (isMild(reading, at)) continue
    else if (patients.has(word) && !isTherapist(reading, at)) {
      if (!compounds.has(reading.words[at + 1]?.lower ?? "") && !isGeneral(reading, at) && isSingular(reading, at)) add("patient")
    } else if (isAged(reading, at)) {
      if (!isGeneral(reading, at)) add("noun")
    } else if (titles.has(word) && /^(?:capital|upper)$/.test(reading.words[at + 1]?.shape ?? "") && reading.words[at + 1]?.gap === " ") {
      continue
    } else if (nouns.has(word)) {
      if (!isGeneral(reading, at) && isSingular(reading, at)) add("noun")
    } else if (isOf(reading.words[at], plurals) && isOneOf(reading, at)) add(word === "patients" || word === "clients" ? "patient" : "noun")
  }
  return found
}
