import type { Facts } from "../facts.ts"
import { months, weekdays } from "../lexicon/calendar.ts"
import { commonWords } from "../lexicon/common-words.ts"
import { cities, placeEndings, stateBeginnings, stateCodes, stateEndings, statesAndLarger, streetEndings } from "../lexicon/places.ts"
import { honorifics, staffTitles } from "../lexicon/people.ts"
import type { Reading } from "../text/reading.ts"
import { isOf, wordSet } from "../text/word-sets.ts"

export interface PlaceMention {
  readonly first: number
  readonly last: number
  readonly kind: "street" | "zip" | "place" | "coordinates" | "box" | "room"
  /** The word that ties it to somebody: "from", "lives in". */
  readonly link: string
}

const links = "from in of on at near outside around by off resident native local attends to visiting"
const linkWords = wordSet(links)
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

const directions = new Set("n s e w ne nw se sw north south east west".split(" "))
const unitWords = new Set("apt apartment unit suite ste floor fl lot trailer trlr bldg building rm room".split(" "))
const spanishStreets = new Set("calle avenida av avda calzada carretera camino paseo callejon".split(" "))
const measured = new Set(
  "mile miles minute minutes hour hours day days week weeks year years patients people feet foot percent mg times steps".split(" "),
)

/** Letters and digits that stand together ("2B", "#5") from `at`: the number of the last, or -1. */
function unitValueEnd(reading: Reading, at: number): number {
  const word = reading.words[at]
  if (!word || word.end - word.start > 5) return -1
  const next = reading.words[at + 1]
  if (word.shape === "number") return next && next.gap === "" && next.end - next.start === 1 ? at + 1 : at
  if (word.end - word.start !== 1) return -1
  return next?.shape === "number" && /^-?$/.test(next.gap) ? at + 1 : at
}

/** What follows a street on an envelope: unit, town, state, ZIP code; the number of its last word. */
function envelopeEnd(reading: Reading, street: number): number {
  const { words, sentence } = reading
  const follows = (at: number): boolean => sentence[at] === sentence[at - 1] || (words[at]?.gap.includes("\n") ?? false)
  let last = street
  if (directions.has(words[last + 1]?.lower ?? "") && words[last + 1]?.gap === " " && words[last + 1]?.shape !== "lower") last++
  const unit = words[last + 1]
  if (unit && follows(last + 1)) {
    const labelled = unitWords.has(unit.lower) && /^[\s,.]{1,3}$/.test(unit.gap)
    const hash = /^[,\s]{0,2}#\s?$/.test(unit.gap)
    const end = labelled || hash ? unitValueEnd(reading, labelled ? last + 2 : last + 1) : -1
    if (end > 0) last = end
  }
  let town = last
  while (
    town - last < 3 &&
    follows(town + 1) &&
    capitalized(reading, town + 1) &&
    (town === last ? /^[,.\n ]{1,3}$/ : /^[ -]$/).test(words[town + 1]?.gap ?? "")
  ) {
    if (stateCodes.has(reading.text.slice(words[town + 1]?.start, words[town + 1]?.end))) break
    town++
  }
  const comma = /,|\n/.test(words[last + 1]?.gap ?? "")
  let state = town
  const next = words[town + 1]
  const whole = next && (statesAndLarger.has(next.lower) || stateCodes.has(reading.text.slice(next.start, next.end).toUpperCase()))
  if (next && whole && follows(town + 1) && /^[,. ]{1,2}$/.test(next.gap)) {
    if (next.shape === "upper" || statesAndLarger.has(next.lower) || words[town + 2]?.lower.length === 5) state = town + 1
  } else if (stateBeginnings.has(next?.lower ?? "") && stateEndings.has(words[town + 2]?.lower ?? "")) state = town + 2
  const zip = words[state + 1]
  const coded = zip?.shape === "number" && zip.lower.length === 5 && follows(state + 1) && /^[,. ]{1,2}$/.test(zip.gap)
  if (coded)
    return words[state + 2]?.shape === "number" && words[state + 2]?.gap === "-" && words[state + 2]?.lower.length === 4
      ? state + 2
      : state + 1
  if (state > town) return state
  return town > last &&
    comma &&
    town - last <= 2 &&
    !months.has(words[last + 1]?.lower ?? "") &&
    !titles.has(words[last + 1]?.lower ?? "") &&
    !weekdays.has(words[last + 1]?.lower ?? "")
    ? town
    : last
}

/** Where the street word stands of "418 Birchwood Lane", "92 N Wabash Ave", "1180 Old Mill Rd", "12 Calle Ocho"; -1 when it is no street. */
function streetEnd(reading: Reading, at: number): number {
  const { words, sentence } = reading
  const named = words[at + 1]
  if (!named || sentence[at + 1] !== sentence[at] || !/^ $/.test(named.gap)) return -1
  if (spanishStreets.has(named.lower) && capitalized(reading, at + 2)) return at + 2
  if (measured.has(named.lower)) return -1
  for (let step = 2; step <= 6; step++) {
    const word = words[at + step]
    if (!word || sentence[at + step] !== sentence[at] || /[,;:]/.test(word.gap)) return -1
    const ordinal = /^(?:st|nd|rd|th)$/.test(word.lower) && word.gap === ""
    if (
      words[at + step - 1]?.shape === "number" &&
      step > 2 &&
      !ordinal &&
      !directions.has(words[at + step - 2]?.lower ?? "") &&
      !/^(?:highway|hwy|route|rte|road|rd)$/.test(words[at + step - 2]?.lower ?? "")
    )
      return -1
    if (ordinal || !streetEndings.has(word.lower)) continue
    const numbered =
      words[at + step + 1]?.shape === "number" &&
      (/^(?:highway|hwy|route|rte)$/.test(word.lower) || /^(?:county|state)$/.test(words[at + step - 1]?.lower ?? ""))
    if (named.shape === "lower" && commonWords.has(named.lower) && !capitalized(reading, at + step) && !directions.has(named.lower))
      return -1
    if (
      /^(?:dr|pl|way|run|path|court|place|square|row|point|drive|trail|ridge|crossing)$/.test(word.lower) &&
      !capitalized(reading, at + step)
    )
      return -1
    if (words[at + step - 1]?.shape === "lower" && words[at + step - 1]?.lower === "the") return -1
    return at + step + (numbered ? 1 : 0)
  }
  return -1
}

/** "418 Birchwood Lane", with unit, town, state and ZIP code when they follow; "4-B Elm St" from its number. */
function streetAt(reading: Reading, at: number): PlaceMention | undefined {
  const { words } = reading
  const lettered = words[at + 1]?.gap === "" && (words[at + 1]?.end ?? 0) - (words[at + 1]?.start ?? 0) === 1 ? 1 : 0
  if (words[at]?.shape !== "number" || (words[at]?.lower.length ?? 9) > 6 || /[$\d][.,]?$/.test(words[at]?.gap ?? "")) return undefined
  const end = streetEnd(reading, at + lettered)
  return end < 0 ? undefined : { first: at, last: envelopeEnd(reading, end), kind: "street", link: words[at - 1]?.lower ?? "" }
}

/** "Calle Ocho 112", "av. Reforma 22": the street first. */
function spanishStreetAt(reading: Reading, at: number): PlaceMention | undefined {
  const { words } = reading
  if (!spanishStreets.has(words[at]?.lower ?? "")) return undefined
  for (let step = 2; step <= 4; step++) {
    const word = words[at + step]
    if (!word || reading.sentence[at + step] !== reading.sentence[at]) return undefined
    if (word.shape === "number" && word.lower.length <= 5 && capitalized(reading, at + 1))
      return { first: at, last: at + step, kind: "street", link: "" }
  }
  return undefined
}

/** "PO Box 3317", "P.O. Box 12, Butte, MT 59701", "apartado postal 114". */
function boxAt(reading: Reading, at: number): PlaceMention | undefined {
  const { words } = reading
  const spanish = words[at]?.lower === "apartado" && words[at + 1]?.lower === "postal"
  const spelled =
    words[at]?.lower === "p" && words[at + 1]?.lower === "o"
      ? at + 2
      : words[at]?.lower === "po" || words[at]?.lower === "pobox"
        ? at + 1
        : -1
  const box = spanish ? at + 1 : words[at]?.lower === "pobox" ? at : spelled
  const number = box + 1
  if (box < 0 || (!spanish && !/^(?:box|pobox)$/.test(words[box]?.lower ?? "")) || words[number]?.shape !== "number") return undefined
  return { first: at, last: envelopeEnd(reading, number), kind: "box", link: "" }
}

const roomWords = new Set("room rm bed bay cubicle cuarto habitacion cama".split(" "))
const roomOther = new Set("for of at to in from with more temperature service".split(" "))

/** "Room 412B", "bed 12": where somebody lies. */
function roomAt(reading: Reading, at: number): PlaceMention | undefined {
  const word = reading.words[at]
  if (!word || !roomWords.has(word.lower) || roomOther.has(reading.words[at + 1]?.lower ?? "")) return undefined
  const next = reading.words[at + 1]
  const number = /^(?:number|no|num)$/.test(next?.lower ?? "") ? at + 2 : at + 1
  const gap = reading.words[number]?.gap ?? ""
  if (!/^[ #.:]{1,3}$/.test(gap) || (reading.sentence[number] !== reading.sentence[at] && !(word.lower === "rm" && gap === ". ")))
    return undefined
  const end = unitValueEnd(reading, number)
  if (end > 0 && measured.has(reading.words[end + 1]?.lower ?? "")) return undefined
  const digits = reading.words[number]?.shape === "number" || reading.words[end]?.shape === "number"
  return end > 0 && digits ? { first: at, last: end, kind: "room", link: "in" } : undefined
}

/** "in 10000 cases": the word behind a number says that it counts. */
const counts = (next: Reading["words"][number] | undefined): boolean =>
  next !== undefined && next.gap === " " && (measured.has(next.lower) || (next.lower.endsWith("s") && next.lower.length > 3))

function zipAt(reading: Reading, at: number): PlaceMention | undefined {
  const { words } = reading
  const word = words[at]
  if (word?.shape !== "number" || word.lower.length !== 5) return undefined
  const before = words[at - 1]
  const state = before !== undefined && stateCodes.has(reading.text.slice(before.start, before.end))
  const labelled =
    before !== undefined &&
    /^(?:zip|code|zipcode|postal)$/.test(/^(?:is|es)$/.test(before.lower) ? (words[at - 2]?.lower ?? "") : before.lower)
  const named = capitalized(reading, at - 1) && /^,?\s$/.test(word.gap) && isOf(words[at - 2] ?? words[at - 3], linkWords)
  const twoNamed = capitalized(reading, at - 1) && capitalized(reading, at - 2) && /^,\s$/.test(word.gap)
  if (!state && !labelled && !named && !twoNamed && !(/^(?:in|from)$/.test(before?.lower ?? "") && !counts(words[at + 1]))) return undefined
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
  "medicine surgery pediatrics oncology cardiology dermatology orthopedics neurology radiology psychiatry obstetrics gynecology urology medical health care dental spanish english medicare medicaid facebook instagram google yelp tiktok zoom invisalign covid er icu nicu ed ob obgyn dr doctor christmas thanksgiving easter halloween march god lord jesus covid19 pain love honor memory crutches patient relations billing reception scheduling marketing communications housekeeping admissions registration accounts records compliance room rm vietnamese mandarin cantonese tagalog korean arabic russian portuguese french polish hindi farsi somali hmong haitian creole nepali punjabi urdu german italian japanese chinese asl".split(
    " ",
  ),
)

/** "Grad school", "the ambulance bay", "a lake": kinds of places, not one of them. */
const kindsOfPlaces = new Set(
  "a an any some my your our grad ambulance pharmacy state car middle high trailer animal nursing dental law med beauty vet medical public private city county local parking rv dog theme water amusement ball skate sober homeless women's men's".split(
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

const cityStarts = wordSet([...cities].map((city) => city.slice(0, city.includes(" ") ? city.indexOf(" ") : city.length)))
const wordsBetween = ({ words }: Reading, first: number, last: number): string =>
  words
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(" ")

function placeAt(reading: Reading, at: number): PlaceMention | undefined {
  const { words } = reading
  const link = words[at]?.lower ?? ""
  if (!isOf(words[at], linkWords)) return undefined
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
    if (isOf(word, cityStarts) && cities.has(wordsBetween(reading, first, last))) return { first, last, kind: "place", link }
    const ending = words[last]?.lower ?? ""
    if (
      last > first &&
      placeEndings.has(ending) &&
      !commonWords.has(word.lower) &&
      !kindsOfPlaces.has(word.lower) &&
      (words[last]?.gap ?? "") === " "
    )
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
  if (!capitalized(reading, at) || capitalized(reading, at - 1) || !capitalized(reading, at + 1) || isLarge(reading, at)) return undefined
  const last = nameEnd(reading, at)
  const ending = reading.words[last]?.lower ?? ""
  if (last === at || !placeEndings.has(ending)) return undefined
  return { first: at, last, kind: "place", link: "" }
}

const streetShort: ReadonlyMap<string, string> = new Map(
  "st street ave avenue rd road ln lane dr drive blvd boulevard ct court cir circle pl place ter terrace trl trail pkwy parkway hwy highway sq square rte route n north s south e east w west ste suite"
    .split(" ")
    .reduce<[string, string][]>((pairs, short, at, all) => (at % 2 ? pairs : [...pairs, [short, all[at + 1] ?? short]]), []),
)
const spelledOut = (words: readonly string[]): string[] => words.map((word) => streetShort.get(word) ?? word)

/** True when the mention lies in the practice's own address or location. */
export function isOwnPlace(reading: Reading, facts: Facts, place: PlaceMention): boolean {
  const name = spelledOut(reading.words.slice(place.first, place.last + 1).map((word) => word.lower))
  const street = name.slice(0, Math.max(2, name.findIndex((word, at) => at > 1 && streetEndings.has(word)) + 1)).join(" ")
  return facts.ownPlaces.some((own) => {
    const whole = spelledOut(own).join(" ")
    return whole.includes(name.join(" ")) || (place.kind === "street" && /^\d/.test(street) && `${whole} `.startsWith(`${street} `))
  })
}

/** Words with which a street, a box or a room may begin that is not told by a number first. */
const begins = wordSet("p po pobox apartado", spanishStreets, roomWords)

function numberedAt(reading: Reading, at: number): PlaceMention | undefined {
  return coordinatesAt(reading, at) ?? streetAt(reading, at) ?? zipAt(reading, at)
}

function wordedAt(reading: Reading, at: number): PlaceMention | undefined {
  const begun = isOf(reading.words[at], begins)
  const rare = begun ? (spanishStreetAt(reading, at) ?? boxAt(reading, at) ?? roomAt(reading, at)) : undefined
  return rare ?? placeAt(reading, at) ?? namedPlaceAt(reading, at)
}

/** Street addresses, boxes, ZIP codes, rooms, coordinates and named places below a state. */
export function placesOf(reading: Reading): PlaceMention[] {
  const found: PlaceMention[] = []
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    const place = reading.words[at]?.shape === "number" ? numberedAt(reading, at) : wordedAt(reading, at)
    if (!place) continue
    found.push(place)
    at = Math.max(at, place.last)
  }
  return found
}
