import type { Facts } from "../facts.ts"
import { patientNouns, personNouns, relations } from "../lexicon/people.ts"
import type { Observed } from "../observe.ts"
import type { Word } from "../text/words.ts"
import { hashOf } from "./sentiment-features.ts"

/** How many features the gate tells apart. */
export const gateBuckets = 1 << 15

const mixed = (a: number, b: number): number => (Math.imul(a ^ (b >>> 7), 0x9e3779b1) ^ b) >>> 0

/** What a word stands for in a sentence, as far as it decides who is spoken of and how. */
const groups: ReadonlyMap<string, string> = new Map(
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
  }).flatMap(([group, words]) => words.split(" ").map((word) => [word, group] as const)),
)

function endingOf({ lower, shape }: Word): string {
  if (shape === "number") return "#"
  if (shape === "capital") return "Cap"
  if (lower.endsWith("ed")) return "-ed"
  if (lower.endsWith("ing")) return "-ing"
  if (lower.endsWith("ly")) return "-ly"
  if (lower.endsWith("s")) return "-s"
  return "o"
}

/** For each word its class: a name, a date, a place, illness or care, a contact, a group of words that decide, or its ending. */
function classesOf(seen: Observed): string[] {
  const { words } = seen.reading
  const classes = words.map((word) => groups.get(word.lower) ?? endingOf(word))
  const put = (first: number, last: number, name: string) => {
    for (let at = first; at <= last; at++) classes[at] = name
  }
  for (const { first, last } of seen.health) put(first, last, "Health")
  for (const { first, last } of seen.dates) put(first, last, "Date")
  for (const { first, last } of seen.places) put(first, last, "Place")
  for (const { first, last, role } of seen.names) put(first, last, role === "unknown" ? "Name" : role === "staff" ? "Staff" : "Public")
  return classes
}

const bucket = (feature: number): number => feature & (gateBuckets - 1)

/** A count as one of a few steps. */
const step = (count: number): number => (count > 3 ? 4 : count)

function countsOf(seen: Observed, facts: Facts, classes: readonly string[]): number[] {
  const count = (name: string) => classes.reduce((sum, each) => sum + Number(each === name), 0)
  const unknown = seen.names.filter(({ role }) => role === "unknown").length
  const staff = seen.names.length - unknown
  const told = {
    names: unknown,
    staff,
    dates: seen.dates.length,
    places: seen.places.length,
    health: seen.health.length,
    tied: seen.health.filter(({ tie }) => tie !== undefined).length,
    persons: seen.persons.length,
    ages: seen.ages.length,
    handles: seen.handles.length,
    contacts: seen.contacts.length,
    you: count("you"),
    your: count("your"),
    she: count("she") + count("her"),
    we: count("we"),
    kin: count("kin"),
    patient: count("patient"),
    words: Math.floor(Math.log2(seen.reading.words.length + 1)),
    rating: facts.input.replyTo?.rating ?? 0,
  }
  return Object.entries(told).flatMap(([name, number]) =>
    number > 0 ? [hashOf(name, 11), hashOf(`${name} ${name === "words" ? number : step(number)}`, 11)] : [],
  )
}

const kindSeeds: Readonly<Record<string, number>> = {
  "outbound-reply": 21,
  "outbound-post": 22,
  testimonial: 23,
  survey: 24,
  media: 25,
  "inbound-comment": 26,
}

/** How many features each word gives. */
const perWord = 8

/**
 * The numbers of the features of one text, each below `gateBuckets`: for each word in turn itself and its pair with the word before,
 * and the runs of word classes, some once more by the kind of content; then how much of what identifies was seen.
 */
export function gateFeatures(seen: Observed, facts: Facts): number[] {
  const { words, sentence } = seen.reading
  const classes = classesOf(seen)
  const kind = kindSeeds[facts.input.kind] ?? 20
  const features: number[] = []
  let before = 0
  let [class1, class2] = [0, 0]
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) break
    const name = classes[at] ?? "o"
    const own = /^[A-Z]/.test(name) ? hashOf(name, 1) : hashOf(word.lower, 1)
    const kindOf = hashOf(name, 2)
    if (at === 0 || sentence[at] !== sentence[at - 1]) {
      before = hashOf("start", 3)
      class1 = before
      class2 = 0
    }
    const pair = mixed(before, own)
    const run2 = mixed(class1, kindOf)
    const run3 = mixed(class2, run2)
    features.push(own, mixed(own, kind), pair, mixed(run2, 5), mixed(run3, 6), mixed(run3, kind))
    features.push(mixed(mixed(class1, own), 7), mixed(mixed(before, kindOf), 8))
    before = own
    class2 = class1
    class1 = kindOf
  }
  features.push(hashOf("kind", kind))
  for (const told of countsOf(seen, facts, classes)) features.push(told, mixed(told, kind))
  return features.map(bucket)
}

/** The number of the word a feature is about: features stand in the order of the words. */
export const wordOfFeature = (at: number): number => Math.floor(at / perWord)
