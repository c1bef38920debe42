import type { Facts } from "../facts.ts"
import { months, weekdays } from "../lexicon/calendar.ts"
import { commonWords } from "../lexicon/common-words.ts"
import { cities, placeEndings, stateBeginnings, stateCodes, stateEndings, statesAndLarger, streetEndings } from "../lexicon/places.ts"
import { honorifics, staffTitles } from "../lexicon/people.ts"
import type { Reading } from "../text/reading.ts"

export interface PlaceMention {
  readonly first: number
  readonly last: number
  readonly kind: "street" | "zip" | "place" | "coordinates" | "box"
  /** The word that ties it to somebody: "from", "lives in". */
  readonly link: string
}

const links = new Set("from in of on at near outside around by off resident native local attends to visiting".split(" "))
const soft = new Set("the over out just nearby beautiful sunny downtown tiny little small town city great rural".split(" "))
const titles = new Set([...honorifics, ...staffTitles])
const capitalized = (reading: Reading, at: number): boolean => {
  const word = reading.words[at]
  return (
    word !== undefined &&
    (word.shape === "capital" || (word.shape === "upper" && word.end - word.start > 1)) &&
    !(reading.shouted && commonWords.has(word.lower))
  )
}

/** "418 Birchwood Lane", "92 N Wabash Ave Apt 2B": a number, one to four words, a street word. */
function streetAt(reading: Reading, at: number): PlaceMention | undefined {
  const { words } = reading
  if (words[at]?.shape !== "number" || (words[at]?.lower.length ?? 9) > 6) return undefined
  for (let step = 2; step <= 5; step++) {
    const word = words[at + step]
    if (!word || reading.sentence[at + step] !== reading.sentence[at] || /[,;:]/.test(words[at + step]?.gap ?? "")) return undefined
    if (words[at + step - 1]?.shape === "number" && step > 2) return undefined
    if (!streetEndings.has(word.lower)) continue
    const named = words[at + 1]
    if (!named || (named.shape === "lower" && commonWords.has(named.lower) && !capitalized(reading, at + step))) return undefined
    if (/^(?:dr|pl|way|run|path|court|place|square|row|point)$/.test(word.lower) && !capitalized(reading, at + step)) return undefined
    return { first: at, last: at + step, kind: "street", link: words[at - 1]?.lower ?? "" }
  }
  return undefined
}

function zipAt(reading: Reading, at: number): PlaceMention | undefined {
  const { words } = reading
  const word = words[at]
  if (word?.shape !== "number" || word.lower.length !== 5) return undefined
  const before = words[at - 1]
  const state = before !== undefined && stateCodes.has(reading.text.slice(before.start, before.end))
  const labelled = before !== undefined && (before.lower === "zip" || before.lower === "code")
  const named = capitalized(reading, at - 1) && /^,?\s$/.test(word.gap) && links.has(words[at - 2]?.lower ?? words[at - 3]?.lower ?? "")
  const twoNamed = capitalized(reading, at - 1) && capitalized(reading, at - 2) && /^,\s$/.test(word.gap)
  if (!state && !labelled && !named && !twoNamed && !/^(?:in|from)$/.test(before?.lower ?? "")) return undefined
  const plusFour = words[at + 1]?.shape === "number" && words[at + 1]?.lower.length === 4 && words[at + 1]?.gap === "-"
  return { first: at, last: plusFour ? at + 1 : at, kind: "zip", link: "zip" }
}

function coordinatesAt(reading: Reading, at: number): PlaceMention | undefined {
  const word = reading.words[at]
  if (word?.shape !== "number" || word.lower.length > 3) return undefined
  const text = reading.text.slice(word.start, word.start + 40)
  const match = /^\d{1,2}\.\d{3,8}\s?°?\s?[NS]?,\s?-?\d{1,3}\.\d{3,8}/.exec(text)
  if (!match) return undefined
  let last = at
  while ((reading.words[last + 1]?.end ?? Infinity) <= word.start + match[0].length) last++
  return { first: at, last, kind: "coordinates", link: "at" }
}

/** Capitalized words that stand where a place stands and are none. */
const notPlaces = new Set(
  "medicine surgery pediatrics oncology cardiology dermatology orthopedics neurology radiology psychiatry obstetrics gynecology urology medical health care dental spanish english medicare medicaid facebook instagram google yelp tiktok zoom invisalign covid er icu nicu ed ob obgyn dr doctor christmas thanksgiving easter halloween march god lord jesus covid19 pain love honor memory crutches".split(
    " ",
  ),
)

function isLarge(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  const next = reading.words[at + 1]?.lower ?? ""
  if (!word) return true
  const lower = word.lower
  if (word.shape === "upper" && word.end - word.start <= 5 && !reading.shouted && !cities.has(lower)) return true
  const place = placeEndings.has(next) || streetEndings.has(next)
  if (statesAndLarger.has(lower) && !place) return true
  if (stateBeginnings.has(lower) && stateEndings.has(next)) return true
  return months.has(lower) || weekdays.has(lower) || titles.has(lower)
}

/** The last word of the capitalized name that starts at `at`. */
function nameEnd(reading: Reading, at: number): number {
  let last = at
  while (
    last - at < 4 &&
    capitalized(reading, last + 1) &&
    /^[ .'-]{1,2}$/.test(reading.words[last + 1]?.gap ?? "") &&
    !months.has(reading.words[last + 1]?.lower ?? "") &&
    reading.sentence[last + 1] === reading.sentence[at]
  )
    last++
  return last
}

function placeAt(reading: Reading, at: number): PlaceMention | undefined {
  const { words } = reading
  const link = words[at]?.lower ?? ""
  if (!links.has(link)) return undefined
  let first = at + 1
  while (first - at <= 3 && soft.has(words[first]?.lower ?? "") && words[first]?.shape === "lower") first++
  const word = words[first]
  if (!word || reading.sentence[first] !== reading.sentence[at] || word.shape === "number" || isLarge(reading, first)) return undefined
  if (capitalized(reading, first)) {
    const last = nameEnd(reading, first)
    for (let at = first; at <= last; at++) if (notPlaces.has(words[at]?.lower ?? "") || words[at]?.possessive) return undefined
    if (link === "by" || ((link === "to" || link === "of" || link === "on") && first === last && !placeEndings.has(word.lower)))
      return undefined
    return { first, last, kind: "place", link }
  }
  for (let last = first; last < first + 3; last++) {
    const name = words
      .slice(first, last + 1)
      .map((each) => each.lower)
      .join(" ")
    if (cities.has(name)) return { first, last, kind: "place", link }
    const ending = words[last]?.lower ?? ""
    if (last > first && placeEndings.has(ending) && !commonWords.has(word.lower) && (words[last]?.gap ?? "") === " ")
      return { first, last, kind: "place", link }
    if (
      last === first &&
      /(?:ville|burg|wood|ford|field|dale|port|mont|shire|brook)$/.test(ending) &&
      ending.length > 6 &&
      !commonWords.has(ending) &&
      link === "from"
    ) {
      return { first, last, kind: "place", link }
    }
  }
  return undefined
}

/** "a Cedar Falls hiker", "our Maple Creek Elementary student": a named place with a place word right before a person. */
function namedPlaceAt(reading: Reading, at: number): PlaceMention | undefined {
  if (!capitalized(reading, at) || isLarge(reading, at) || capitalized(reading, at - 1)) return undefined
  const last = nameEnd(reading, at)
  const ending = reading.words[last]?.lower ?? ""
  if (last === at || !placeEndings.has(ending)) return undefined
  return { first: at, last, kind: "place", link: "" }
}

/** True when the mention lies in the practice's own address or location. */
export function isOwnPlace(reading: Reading, facts: Facts, place: PlaceMention): boolean {
  const name = reading.words.slice(place.first, place.last + 1).map((word) => word.lower)
  return facts.ownPlaces.some(
    (own) =>
      own.join(" ").includes(name.join(" ")) || (place.kind === "street" && own.length > 1 && own.every((word, at) => name[at] === word)),
  )
}

/** Street addresses, ZIP codes, coordinates and named places below a state. */
export function placesOf(reading: Reading): PlaceMention[] {
  const found: PlaceMention[] = []
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    const box =
      reading.words[at]?.lower === "box" && reading.words[at + 1]?.shape === "number" && /^[po]+$/.test(reading.words[at - 1]?.lower ?? "")
    const place =
      coordinatesAt(reading, at) ??
      streetAt(reading, at) ??
      zipAt(reading, at) ??
      (box ? { first: at - 1, last: at + 1, kind: "box" as const, link: "" } : undefined) ??
      placeAt(reading, at) ??
      namedPlaceAt(reading, at)
    if (!place) continue
    found.push(place)
    at = Math.max(at, place.last)
  }
  return found
}
