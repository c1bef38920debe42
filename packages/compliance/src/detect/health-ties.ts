import type { Facts } from "../facts.ts"
import { relations } from "../lexicon/people.ts"
import type { HealthClass } from "../lexicon/health.ts"
import type { Reading } from "../text/reading.ts"
import { isOf, sentencesWithWord, wordSet } from "../text/word-sets.ts"
import { healthWords } from "./health.ts"
import type { NameMention } from "./names.ts"
import type { PersonMention } from "./persons.ts"

/** A word or words of health: word numbers, first and last included. */
export interface HealthMention {
  readonly first: number
  readonly last: number
  readonly class: HealthClass
  readonly sentence: number
  /** What makes it somebody's: absent for general education. */
  readonly tie?: "own" | "addressed" | "possessed" | "person" | "neighbor"
}

const self = wordSet("i i'm i've i'd i'll me my mine myself yo mi mis me tengo tuve estoy soy")
const addressed = wordSet("you your you're you've you'd yours tu su usted")
const kin = wordSet(relations)
const owning = wordSet("my his her our their")
const anyOne = wordSet("a an any one someone another")
const thirdOwners = wordSet("his her their hers")
/** Words of general education, advice and offers. */
const general = wordSet(
  "if when whenever whether should may might must can could often usually typically commonly every most many anyone everyone people adults percent risk risks learn ask schedule book know affects affect prevent prevents prevention causes symptoms signs tips awareness join recommend recommended unless screening screenings offer offers offering available provide provides specialize millions americans",
)
const conditional = wordSet("if when whenever whether should schedule book can may might ask call learn question questions")
/** A sentence of no more words than this takes its person from the one beside it: "Six rounds of chemo." */
const fragment = 9

interface People {
  readonly self: Uint8Array
  readonly you: Uint8Array
  /** 1: somebody who may be anybody ("a woman"), 2: one certain person. */
  readonly person: Uint8Array
  /** A name of nobody known stands in it. */
  readonly named: Uint8Array
  readonly general: Uint8Array
  readonly length: Int32Array
}

function indefinite(reading: Reading, at: number): boolean {
  for (let back = 1; back <= 3; back++) if (isOf(reading.words[at - back], anyOne)) return true
  return false
}

/** "my mom", "her husband", "our patient's son". */
const isKin = (reading: Reading, at: number): boolean => {
  const before = reading.words[at - 1]
  return isOf(reading.words[at], kin) && before !== undefined && (isOf(before, owning) || before.possessive)
}

function peopleOf(reading: Reading, names: readonly NameMention[], persons: readonly PersonMention[]): People {
  const make = () => new Uint8Array(reading.sentenceCount + 1)
  const people: People = {
    self: sentencesWithWord(reading, self),
    you: sentencesWithWord(reading, addressed),
    person: make(),
    named: make(),
    general: sentencesWithWord(reading, general),
    length: new Int32Array(reading.sentenceCount + 1),
  }
  for (let at = 0; at < reading.words.length; at++) {
    const sentence = reading.sentence[at] ?? 0
    people.length[sentence] = (people.length[sentence] ?? 0) + 1
    if (isKin(reading, at)) people.person[sentence] = 2
  }
  for (const { sentence, at, kind } of persons) {
    const anybody = kind === "noun" || kind === "patient" ? indefinite(reading, at) || kind === "noun" : false
    if (kind !== "you" && kind !== "me") people.person[sentence] = Math.max(people.person[sentence] ?? 0, anybody ? 1 : 2)
  }
  for (const { sentence, role } of names) if (role === "unknown") people.person[sentence] = people.named[sentence] = 2
  return people
}

/** Words between which and an illness no owner reaches: "her patients with anxiety". */
const partings = wordSet("with for of from about in on to at and or who that which is are was were patients clients people")

/** Whose it is by the words right before: "her", "Hwang's", "my". */
function ownerBefore(reading: Reading, first: number): "self" | "you" | "pronoun" | "noun" | undefined {
  for (let back = 1; back <= 4; back++) {
    const word = reading.words[first - back]
    if (!word || reading.sentence[first - back] !== reading.sentence[first] || /[;:]/.test(reading.words[first - back + 1]?.gap ?? ""))
      return undefined
    if (word.lower === "my" || word.lower === "mi") return "self"
    if (word.lower === "your" || word.lower === "tu") return "you"
    if (isOf(word, thirdOwners)) return "pronoun"
    if (word.possessive) return isOf(word, kin) || word.shape !== "lower" ? "noun" : undefined
    if (isOf(word, partings)) return undefined
  }
  return undefined
}

function isConditional(reading: Reading, first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 14 && reading.sentence[at] === reading.sentence[first]; at--)
    if (isOf(reading.words[at], conditional)) return true
  return false
}

function isQuestion(reading: Reading, last: number): boolean {
  for (let at = last; at < last + 40; at++) {
    if (reading.sentence[at + 1] === reading.sentence[last]) continue
    const end = reading.words[at]?.end ?? 0
    return reading.text.slice(end, end + 3).includes("?")
  }
  return false
}

const past = new Set(
  "had got was came left underwent survived beat lost fought received suffered finished broke tore completed developed diagnosed".split(
    " ",
  ),
)

/** "had a heart attack", "came in with a fever": told as something that happened. */
function isTold(reading: Reading, first: number): boolean {
  for (let back = 1; back <= 5; back++) {
    if (reading.sentence[first - back] !== reading.sentence[first]) return false
    if (past.has(reading.words[first - back]?.lower ?? "")) return true
  }
  return false
}

/** Words with which a review begins whose "I" is left out: "Had a root canal here". */
const elided = new Set(
  "had got went came been was just finally still waited waiting left brought took recovering recovered tuve fui".split(" "),
)

function firstWord(reading: Reading, at: number): string {
  let first = at
  while (first > 0 && at - first < 60 && reading.sentence[first - 1] === reading.sentence[at]) first--
  return reading.words[first]?.lower ?? ""
}

function tieOf(reading: Reading, facts: Facts, people: People, first: number, last: number): HealthMention["tie"] {
  const sentence = reading.sentence[first] ?? 0
  const { kind } = facts.input
  const written = kind === "inbound-comment" || kind === "testimonial" || kind === "survey"
  const reply = kind === "outbound-reply" || reading.text.trimStart().startsWith("@")
  const owner = ownerBefore(reading, first)
  const general = Boolean(people.general[sentence])
  const person = people.person[sentence] ?? 0
  if (people.self[sentence] && (written || owner === "self" || !general) && (written || !isQuestion(reading, last))) return "own"
  const named = person === 2 || (!written && people.person[sentence - 1] === 2) || people.named[sentence - 1] === 2
  if (people.you[sentence] && (reply || (named && owner === "you")) && !isConditional(reading, first)) return "addressed"
  if ((owner === "pronoun" && person > 0) || (owner === "noun" && !(general && person === 0))) return "possessed"
  if (person === 2 && !(owner === "you" && kind === "outbound-post")) return "person"
  if (person === 1 && (!general || isTold(reading, first))) return "person"
  if (written && !general && (people.self[sentence - 1] || people.self[sentence + 1]) && owner !== "you") return "own"
  if (
    written &&
    !general &&
    !people.you[sentence] &&
    !isQuestion(reading, last) &&
    (kind !== "inbound-comment" || elided.has(firstWord(reading, first)))
  )
    return "own"
  const short = (people.length[sentence] ?? 0) <= fragment
  if (!general && !people.you[sentence] && short && (people.person[sentence - 1] === 2 || people.person[sentence + 1] === 2))
    return "neighbor"
  return undefined
}

/** Every word of health with what ties it to a person, if anything does. */
export function healthOf(
  reading: Reading,
  facts: Facts,
  names: readonly NameMention[],
  persons: readonly PersonMention[],
): HealthMention[] {
  const words = healthWords(reading)
  if (words.length === 0) return []
  const people = peopleOf(reading, names, persons)
  return words.map(({ first, last, class: kind }) => {
    const tie = tieOf(reading, facts, people, first, last)
    return { first, last, class: kind, sentence: reading.sentence[first] ?? 0, ...(tie && { tie }) }
  })
}
