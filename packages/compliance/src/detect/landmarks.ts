import { commonWords } from "../lexicon/common-words.ts"
import { honorifics, staffTitles } from "../lexicon/people.ts"
import { stateCodes, statesAndLarger, streetEndings } from "../lexicon/places.ts"
import type { Reading } from "../text/reading.ts"
import { isOf, wordSet } from "../text/word-sets.ts"
import type { NameMention } from "./names.ts"
import type { PlaceMention } from "./places.ts"

/** Crews and roads that carry a number: "Engine 9", "Station 6", "Hwy 61". */
const crews = new Set("engine station ladder squad precinct company battalion channel".split(" "))
const roads = new Set("hwy highway route rte interstate fm".split(" "))
const noTowns = new Set([...honorifics, ...staffTitles, ..."network office pocket bounds".split(" ")])

const isNamed = (reading: Reading, at: number): boolean => {
  const word = reading.words[at]
  return word?.shape === "capital" && !noTowns.has(word.lower) && !statesAndLarger.has(word.lower) && !commonWords.has(word.lower)
}

function numbered(reading: Reading, at: number): PlaceMention | undefined {
  const { words, sentence } = reading
  const word = words[at]
  const next = words[at + 1]
  if (!word || next?.shape !== "number" || next.lower.length > 4 || sentence[at + 1] !== sentence[at] || !/^[ -]$/.test(next.gap))
    return undefined
  const road = roads.has(word.lower) || (word.lower === "i" && next.gap === "-" && word.shape === "upper")
  return road || (crews.has(word.lower) && word.shape === "capital") ? { first: at, last: at + 1, kind: "place", link: "" } : undefined
}

/** "A pilot out of Talkeetna". */
function outOf(reading: Reading, at: number): PlaceMention | undefined {
  const { words, sentence } = reading
  if (words[at]?.lower !== "out" || words[at + 1]?.lower !== "of" || sentence[at + 2] !== sentence[at] || !isNamed(reading, at + 2))
    return undefined
  const two = isNamed(reading, at + 3) && words[at + 3]?.gap === " " && sentence[at + 3] === sentence[at]
  return { first: at + 2, last: two ? at + 3 : at + 2, kind: "place", link: "out of" }
}

/** "19 elm apt 3": a house number and a street without its ending, told by the unit behind. */
function unitAt(reading: Reading, at: number): PlaceMention | undefined {
  const { words, sentence } = reading
  const house = words[at]
  if (house?.shape !== "number" || house.lower.length > 5 || !/^(?:apt|apartment|unit)$/.test(words[at + 2]?.lower ?? "")) return undefined
  const value = words[at + 3]
  if (!value || value.end - value.start > 4 || sentence[at + 3] !== sentence[at] || words[at + 1]?.shape === "number") return undefined
  return { first: at, last: at + 3, kind: "street", link: "" }
}

/** "… Loretta, Effingham" at the end of what somebody is quoted with: where the writer lives. */
function signedFrom(reading: Reading, names: readonly NameMention[]): PlaceMention[] {
  const { words } = reading
  const end = words.length - 1
  return names.flatMap(({ last }) => {
    const length = end - last
    const signed = (length === 1 || length === 2) && /^,\s$/.test(words[last + 1]?.gap ?? "") && isNamed(reading, last + 1)
    return signed && (length === 1 || isNamed(reading, end)) ? [{ first: last + 1, last: end, kind: "place" as const, link: "" }] : []
  })
}

const civic = wordSet(
  "fire police sheriff sheriff's post library school elementary middle high co-op coop fair rodeo parade mayor council barber bakery diner dept department pd fd hs vfd ems baptist methodist lutheran catholic",
)
const streets = wordSet([...streetEndings].filter((ending) => !/^(?:st|dr|pl|ct|run|row|path|square|point)$/.test(ending)))
const directions = wordSet("north south east west n s e w")
const articles = wordSet("the a an our your that this past behind by near up over")

/** The last word of the run of capitalized, uncommon words that starts at `at`, at most three; `at - 1` when there is none. */
function runEnd(reading: Reading, at: number): number {
  let last = at - 1
  while (
    last - at < 2 &&
    isNamed(reading, last + 1) &&
    reading.sentence[last + 1] === reading.sentence[at] &&
    (last < at || reading.words[last + 1]?.gap === " ")
  )
    last++
  return last
}

/** "The Vinton post office", "a Sisters fire captain", "a Brackett Mills PD uniform". */
function civicAt(reading: Reading, at: number): PlaceMention | undefined {
  const { words, sentence } = reading
  if (sentence[at + 1] !== sentence[at]) return undefined
  const last = runEnd(reading, at + 1)
  const next = words[last + 1]
  if (last <= at || !next || sentence[last + 1] !== sentence[at] || next.gap !== " " || words[last]?.possessive) return undefined
  return isOf(next, civic) && !reading.shouted ? { first: at + 1, last, kind: "place", link: "" } : undefined
}

/** "Up Skinner Road", "West 49th Street", "lined Cannery Way": a street without a number. */
function namedStreetAt(reading: Reading, at: number): PlaceMention | undefined {
  const { words, sentence } = reading
  const ending = words[at]
  if (!ending || ending.shape !== "capital" || reading.shouted || ending.gap !== " ") return undefined
  let first = at
  while (
    at - first < 3 &&
    sentence[first - 1] === sentence[at] &&
    words[first]?.gap === " " &&
    (isNamed(reading, first - 1) || capitalWord(reading, first - 1))
  )
    first--
  if (isOf(words[first - 1], directions)) first--
  if (first === at) {
    const ordinal = /^(?:st|nd|rd|th)$/.test(words[at - 1]?.lower ?? "") && words[at - 1]?.gap === "" && words[at - 2]?.shape === "number"
    if (!ordinal) return undefined
    first = isOf(words[at - 3], directions) ? at - 3 : at - 2
  }
  return { first, last: at, kind: "place", link: "" }
}

const capitalWord = ({ words }: Reading, at: number): boolean =>
  words[at]?.shape === "capital" &&
  !noTowns.has(words[at]?.lower ?? "") &&
  !/^(?:the|our|a|by|my|wrong|no|all|any|one)$/.test(words[at]?.lower ?? "")

/** "Walker, MN": a town before a state's two letters. */
function withState(reading: Reading, at: number): PlaceMention | undefined {
  const { words, text, sentence } = reading
  const code = words[at]
  if (!code || code.gap !== ", " || sentence[at] !== sentence[at - 1] || !stateCodes.has(text.slice(code.start, code.end))) return undefined
  let first = at
  while (
    at - first < 3 &&
    capitalWord(reading, first - 1) &&
    (first === at || words[first]?.gap === " ") &&
    sentence[first - 1] === sentence[at]
  )
    first--
  return first < at ? { first, last: at, kind: "place", link: "" } : undefined
}

/** "Ms. Fontaine of Peterborough", "Nico G., Harlan Elementary, wore", "Kenzie W., 22 months, Hilliard,". */
function besideNames(reading: Reading, names: readonly NameMention[]): PlaceMention[] {
  const { words, sentence, text } = reading
  return names.flatMap(({ last: end, role }) => {
    if (role !== "unknown") return []
    let at = end + 1
    const aged = words[at]?.shape === "number" && words[at]?.gap.endsWith(", ")
    if (aged) at += /^(?:month|months|weeks|days|years|yo)$/.test(words[at + 1]?.lower ?? "") ? 2 : 1
    const of = words[at]?.lower === "of"
    const first = of ? at + 1 : at
    if (sentence[first] !== sentence[end] || !(of || /^\.?, $/.test(words[first]?.gap ?? ""))) return []
    const last = runEnd(reading, first)
    const closed = last >= first && (of || /^(?:[,.!—"”]|\s*$|\s[—-])/.test(text.slice(words[last]?.end, (words[last]?.end ?? 0) + 3)))
    return closed && !names.some((name) => name.first >= first && name.first <= last)
      ? [{ first, last, kind: "place" as const, link: "of" }]
      : []
  })
}

const codes = wordSet([...stateCodes].map((code) => code.toLowerCase()))
const begins = wordSet("NUM i out", crews, roads)

/** Places that tell of a person where the text is known to speak of one, and are too plain to count elsewhere. */
export function landmarksOf(reading: Reading, names: readonly NameMention[]): PlaceMention[] {
  const found = [...signedFrom(reading, names), ...besideNames(reading, names)]
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    const word = reading.words[at]
    const named =
      (isOf(word, articles) ? civicAt(reading, at) : undefined) ??
      (isOf(word, streets) ? namedStreetAt(reading, at) : undefined) ??
      (word?.shape === "upper" && isOf(word, codes) ? withState(reading, at) : undefined)
    if (named) found.push(named)
    if (!isOf(word, begins)) continue
    const place = numbered(reading, at) ?? outOf(reading, at) ?? unitAt(reading, at)
    if (place) found.push(place)
  }
  return found
}
