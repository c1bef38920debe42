import { commonWords } from "../lexicon/common-words.ts"
import { honorifics, staffTitles } from "../lexicon/people.ts"
import { statesAndLarger } from "../lexicon/places.ts"
import type { Reading } from "../text/reading.ts"
import { isOf, wordSet } from "../text/word-sets.ts"
import type { NameMention } from "./names.ts"
import type { PlaceMention } from "./places.ts"

/** Crews and roads that carry a number: "Engine 9", "Station 6", "Hwy 61". */
const crews = new Set("engine station ladder squad precinct company battalion".split(" "))
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

const begins = wordSet("NUM i out", crews, roads)

/** Places that tell of a person where the text is known to speak of one, and are too plain to count elsewhere. */
export function landmarksOf(reading: Reading, names: readonly NameMention[]): PlaceMention[] {
  const found = signedFrom(reading, names)
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    if (!isOf(reading.words[at], begins)) continue
    const place = numbered(reading, at) ?? outOf(reading, at) ?? unitAt(reading, at)
    if (place) found.push(place)
  }
  return found
}
