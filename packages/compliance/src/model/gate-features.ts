import type { Facts } from "../facts.ts"
import { patientNouns, personNouns, relations } from "../lexicon/people.ts"
import type { Observed } from "../observe.ts"
import { wordFact } from "../text/vocabulary.ts"
import type { Word } from "../text/words.ts"
import { hashOf } from "./sentiment-features.ts"

/** How many features the gate tells apart. */
export const gateBuckets = 1 << 15

/** Two numbers as one that differs when either does; 32 bits with a sign. */
const mixed = (a: number, b: number): number => Math.imul(a ^ (b >>> 7), 0x9e3779b1) ^ b

const classNames: string[] = []
/** What a word stands for in a sentence, as far as it decides who is spoken of and how: the number of the class. */
const classOf = (name: string): number => classNames.push(name) - 1
/** No class at all. */
const unclassed = classOf("")
const groups: ReadonlyMap<string, number> = new Map(
  Object.entries({
    you: "you you're you've you'd you'll yourself u ya tú usted te",
    your: "your yours tu su sus tus",
    she: "she he she's he's she'd he'd she'll he'll herself himself ella él",
    her: "her his him hers",
    they: "they they're they've them themselves themself",
    their: "their theirs",
    we: "we we're we've we'd we'll us our ours nosotros nuestra nuestro",
    i: "i i'm i've i'd my me mine myself",
    not: "not no never don't didn't doesn't can't won't isn't wasn't weren't haven't hasn't nobody none nothing cannot",
    be: "is are was were be been being am",
    have: "have has had having",
    modal: "will would can could may might should must",
    det: "a an the this that these those",
    some: "some any every each all many most everyone anyone everybody anybody whoever",
    prep: "of in on at to for from with by about after before during since until into over under",
    and: "and or but so because if when while",
    kin: relations.join(" "),
    patient: patientNouns.join(" "),
    person: personNouns.join(" "),
    day: "today yesterday tonight monday tuesday wednesday thursday friday saturday sunday morning afternoon night weekend week month last",
  }).flatMap(([group, words]) => {
    const number = classOf(group)
    return words.split(" ").map((word) => [word, number] as const)
  }),
)

const endings = {
  number: classOf("#"),
  capital: classOf("Cap"),
  ed: classOf("-ed"),
  ing: classOf("-ing"),
  ly: classOf("-ly"),
  s: classOf("-s"),
}
const others = classOf("o")
const told = {
  health: classOf("Health"),
  date: classOf("Date"),
  place: classOf("Place"),
  name: classOf("Name"),
  staff: classOf("Staff"),
  public: classOf("Public"),
}
const starting = classOf("start")
/** For each class what it counts as among the features, 32 bits with a sign. */
const hashes = Int32Array.from(classNames, (name, number) => (number === unclassed ? 0 : hashOf(name, 2)))
/** Classes that stand for the words themselves: who it is does not matter, only that somebody is named. */
const standsIn = Uint8Array.from(classNames, (_, number) => ([endings.capital, ...Object.values(told)].includes(number) ? 1 : 0))

function endingOf(lower: string): number {
  if (lower.endsWith("ed")) return endings.ed
  if (lower.endsWith("ing")) return endings.ing
  if (lower.endsWith("ly")) return endings.ly
  return lower.endsWith("s") ? endings.s : others
}

/** What a word is as itself, as one of a group that decides (none for most), and by its ending. */
const ownOf = wordFact((lower) => hashOf(lower, 1) | 0)
const groupOf = wordFact((lower) => groups.get(lower) ?? unclassed)
const endOf = wordFact(endingOf)

const classOfWord = (word: Word): number =>
  groupOf(word) || (word.shape === "number" ? endings.number : word.shape === "capital" ? endings.capital : endOf(word))

/** For each word its class: a name, a date, a place, illness or care, a group of words that decide, or its ending. */
function classesOf(seen: Observed): Uint8Array {
  const { words } = seen.reading
  const classes = new Uint8Array(words.length)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word) classes[at] = classOfWord(word)
  }
  for (const { first, last } of seen.health) classes.fill(told.health, first, last + 1)
  for (const { first, last } of seen.dates) classes.fill(told.date, first, last + 1)
  for (const { first, last } of seen.places) classes.fill(told.place, first, last + 1)
  for (const { first, last, role } of seen.names)
    classes.fill(role === "unknown" ? told.name : role === "staff" ? told.staff : told.public, first, last + 1)
  return classes
}

/** What is counted, each with the numbers of "any" and of one to four and more. */
const counted = "names staff dates places health tied persons ages handles contacts you your she we kin patient words rating"
  .split(" ")
  .map((name) => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((steps) => hashOf(steps === 0 ? name : `${name} ${steps}`, 11) | 0))
const tallies = [["you"], ["your"], ["she", "her"], ["we"], ["kin"], ["patient"]]
/** For each class its place among the counts, -1 for those that are not counted. */
const tallyOf = Int8Array.from(classNames, (name) => tallies.findIndex((names) => names.includes(name)))

function tallied(classes: Uint8Array): number[] {
  const counts = tallies.map(() => 0)
  for (let at = 0; at < classes.length; at++) {
    const place = tallyOf[classes[at] ?? 0] ?? -1
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

function amountsOf(seen: Observed, facts: Facts, classes: Uint8Array): number[] {
  const tally = tallied(classes)
  let unknown = 0
  for (const { role } of seen.names) if (role === "unknown") unknown++
  let tied = 0
  for (const { tie } of seen.health) if (tie !== undefined) tied++
  return [
    unknown,
    seen.names.length - unknown,
    seen.dates.length,
    seen.places.length,
    seen.health.length,
    tied,
    seen.persons.length,
    seen.ages.length,
    seen.handles.length,
    seen.contacts.length,
    ...tally,
    Math.floor(Math.log2(seen.reading.words.length + 1)),
    facts.input.replyTo?.rating ?? 0,
  ]
}

/** Where the length in words stands among the counts: it is told exactly, the others only up to four. */
const exactly = 16

const begins = hashes[starting] ?? 0
const fires = hashOf("fired", 2) | 0
const kindSeeds: Readonly<Record<string, number>> = {
  "outbound-reply": 21,
  "outbound-post": 22,
  testimonial: 23,
  survey: 24,
  media: 25,
  "inbound-comment": 26,
}

/** How many features each word gives, and how many the counts give at most. */
const perWord = 8
const mostOthers = 2 + counted.length * 4

/**
 * The numbers of the features of one text, each below `gateBuckets`: for each word in turn itself and its pair with the word before,
 * and the runs of word classes, some once more by the kind of content; then how much of what identifies was seen, and
 * which rules stop the text.
 */
export function gateFeatures(seen: Observed, facts: Facts, fired: readonly string[] = []): Int32Array {
  const { words, sentence } = seen.reading
  const classes = classesOf(seen)
  const kind = kindSeeds[facts.input.kind] ?? 20
  const firing = new Set(fired)
  const features = new Int32Array(words.length * perWord + mostOthers + 2 * firing.size)
  let end = 0
  const add = (feature: number) => {
    features[end++] = feature & (gateBuckets - 1)
  }
  let before = 0
  let [class1, class2] = [0, 0]
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const number = classes[at] ?? others
    const own1 = hashes[number] ?? 0
    const own = standsIn[number] || !word ? own1 : ownOf(word)
    if (at === 0 || sentence[at] !== sentence[at - 1]) {
      before = class1 = begins
      class2 = 0
    }
    const run2 = mixed(class1, own1)
    const run3 = mixed(class2, run2)
    add(own)
    add(mixed(own, kind))
    add(mixed(before, own))
    add(mixed(run2, 5))
    add(mixed(run3, 6))
    add(mixed(run3, kind))
    add(mixed(mixed(class1, own), 7))
    add(mixed(mixed(before, own1), 8))
    before = own
    class2 = class1
    class1 = own1
  }
  add(mixed(begins, kind))
  for (const [at, amount] of amountsOf(seen, facts, classes).entries()) {
    if (amount === 0) continue
    for (const steps of [0, at === exactly ? Math.min(12, amount) : Math.min(4, amount)]) {
      const one = counted[at]?.[steps] ?? 0
      add(one)
      add(mixed(one, kind))
    }
  }
  for (const rule of firing) {
    const one = hashOf(rule, 13) | 0
    add(one)
    add(mixed(one, kind))
  }
  add(mixed(fires, Math.min(4, firing.size)))
  return features.subarray(0, end)
}

/** The number of the word a feature is about: features stand in the order of the words. */
export const wordOfFeature = (at: number): number => Math.floor(at / perWord)
