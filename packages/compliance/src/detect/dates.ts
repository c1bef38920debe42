import { dayParts, holidays, months, numberWords, ordinalWords, relativeDays, spanishMonths, weekdays } from "../lexicon/calendar.ts"
import type { Reading } from "../text/reading.ts"
import { isOf, wordSet } from "../text/word-sets.ts"

/** A date below the year: word numbers, first and last included. */
export interface DateMention {
  readonly first: number
  readonly last: number
  readonly kind: "month-day" | "month" | "numeric" | "weekday" | "relative" | "holiday" | "day"
}

const ordinalEndings = new Set(["st", "nd", "rd", "th"])
const monthLeads = new Set("in since last this past next early late mid every of until by before after around back during".split(" "))
const ambiguousMonths = new Set(["may", "march", "mar", "jan", "jun", "sep", "dec", "august"])
const relativeLeads = new Set("this last past earlier late next that previous".split(" "))
const agoUnits = new Set("day days week weeks month months night nights morning hour hours weekend minutes".split(" "))
const measures = new Set("cup cups hour hours mile miles inch inches of price off teaspoon tsp pound dose mg ml support care".split(" "))

function numberAt(reading: Reading, at: number): number {
  const word = reading.words[at]
  if (!word) return 0
  return word.shape === "number" && word.lower.length <= 4 ? Number(word.lower) : 0
}

const close = (gap: string | undefined): boolean => gap !== undefined && /^[\s.,-]{1,3}$/.test(gap)
const isDay = (day: number): boolean => day >= 1 && day <= 31
const rangeWords = new Set("to through thru until till and al a hasta y".split(" "))

/** The last word of the day that starts at `at` ("3", "3rd", "third", "twenty-third"), or -1. */
function dayEnd(reading: Reading, at: number): number {
  const { words } = reading
  if (isDay(numberAt(reading, at)) && (words[at]?.lower.length ?? 9) <= 2)
    return ordinalEndings.has(words[at + 1]?.lower ?? "") && words[at + 1]?.gap === "" ? at + 1 : at
  if (ordinalWords.has(words[at]?.lower ?? "")) return at
  return /^(?:twenty|thirty)$/.test(words[at]?.lower ?? "") && ordinalWords.has(words[at + 1]?.lower ?? "") ? at + 1 : -1
}

/** Where the day before a month starts ("3rd of", "14 de", "the third of", "3-5"), or -1. */
function dayBefore(reading: Reading, month: number): number {
  const { words } = reading
  const joining = /^(?:of|de)$/.test(words[month - 1]?.lower ?? "")
  const end = joining ? month - 2 : month - 1
  if (!joining && !close(words[month]?.gap) && words[month]?.gap !== "") return -1
  for (const first of [end - 1, end]) {
    if (first < 0 || dayEnd(reading, first) !== end || (!joining && ordinalWords.has(words[end]?.lower ?? ""))) continue
    const range = words[first]?.gap === "-" && isDay(numberAt(reading, first - 1)) && (words[first - 1]?.lower.length ?? 9) <= 2
    return range ? first - 1 : first
  }
  return -1
}

/** The last word of what follows a month: "3rd", "the third", "3-5", "3 to 5"; the month itself when no day follows. */
function dayAfter(reading: Reading, month: number): number {
  const { words, sentence } = reading
  const from = words[month + 1]?.lower === "the" ? month + 2 : month + 1
  if (!close(words[from]?.gap) || sentence[from] !== sentence[month]) return month
  let last = dayEnd(reading, from)
  if (
    last < 0 ||
    (words[from]?.shape === "number" && /^[:/]$|^[.,]\d/.test(words[last + 1]?.gap ?? "") && words[last + 1]?.shape === "number")
  )
    return month
  const ranged =
    words[last + 1]?.gap === "-" || words[last + 1]?.gap === " - " ? last + 1 : rangeWords.has(words[last + 1]?.lower ?? "") ? last + 2 : -1
  const end = ranged > 0 && sentence[ranged] === sentence[month] ? dayEnd(reading, ranged) : -1
  if (
    end > 0 &&
    isDay(numberAt(reading, ranged)) &&
    !measures.has(words[end + 1]?.lower ?? "") &&
    !/^[:/]$/.test(words[end + 1]?.gap ?? "")
  )
    last = end
  return last
}

/** Takes in the year behind: "1987", ", 2025", "de 1987", "'87" after a day. */
function withYear(reading: Reading, last: number, dated: boolean): number {
  const { words } = reading
  const at = /^(?:de|del|of)$/.test(words[last + 1]?.lower ?? "") ? last + 2 : last + 1
  const year = numberAt(reading, at)
  const gap = words[at]?.gap ?? ""
  if (year >= 1800 && year < 2100 && /^[\s,.-]{0,2}$/.test(gap)) return at
  return dated && words[at]?.lower.length === 2 && /^(?:,? ?'|-|)$/.test(gap) && words[at]?.shape === "number" ? at : last
}

function monthAt(reading: Reading, at: number): DateMention | undefined {
  const { words } = reading
  const word = words[at]
  if (!word) return undefined
  const spanish = spanishMonths.has(word.lower)
  if (!months.has(word.lower) && !spanish) return undefined
  const lead = words[at - 1]?.lower ?? ""
  const after = dayAfter(reading, at)
  const before = dayBefore(reading, at)
  if (after > at && !(spanish && before >= 0)) return { first: at, last: withYear(reading, after, true), kind: "month-day" }
  if (before >= 0) return { first: before, last: withYear(reading, at, true), kind: "month-day" }
  const last = withYear(reading, at, false)
  if (last === at && word.shape === "lower" && (ambiguousMonths.has(word.lower) || spanish) && !/^(?:en|de|desde)$/.test(lead))
    return undefined
  return monthLeads.has(lead) || last > at || (spanish && /^(?:en|de|desde|hasta)$/.test(lead))
    ? { first: at, last, kind: "month" }
    : undefined
}

const numericGap = /^ ?[/.-] ?$/
const dateLeads = new Set(
  "on since until till by before after from dob born birth date dated visit appt appointment due for between el desde monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun".split(
    " ",
  ),
)
/** Words behind a score, as in "10/10 would recommend". */
const scored = /^(?:would|stars?|recommend|rating|experience|service|care|highly|pain|score|points|people|patients|women|men|adults|kids)$/

/** "9/10 patients", "5/5": a share or a score, no day; "on 9/10" is one. */
function isScore(reading: Reading, at: number, a: number, b: number): boolean {
  const lead = reading.words[at - 1]
  if (lead && dateLeads.has(lead.lower) && reading.sentence[at - 1] === reading.sentence[at]) return false
  return (
    (a <= b || b === 10) &&
    ((a <= b && (b === 10 || b === 5) && a >= 1) || scored.test(reading.words[at + 2]?.lower ?? "")) &&
    !/^(?:at|@|and)$/.test(reading.words[at + 2]?.lower ?? "")
  )
}

/** "10/22-10/25": the last word of a second date behind the first, or the first's. */
function rangeEnd(reading: Reading, last: number): number {
  const { words } = reading
  const gap = words[last + 1]?.gap
  if (gap !== "-" && gap !== " - ") return last
  const second = words[last + 2]?.gap === "/" && isDay(numberAt(reading, last + 1)) && isDay(numberAt(reading, last + 2)) ? last + 2 : last
  return second > last && words[second + 1]?.gap === "/" && words[second + 1]?.shape === "number" ? second + 1 : second
}

function numericAt(reading: Reading, at: number): DateMention | undefined {
  const { words } = reading
  const [a, b] = [numberAt(reading, at), numberAt(reading, at + 1)]
  const gap = words[at + 1]?.gap
  if (a === 0 || b === 0 || gap === undefined || !numericGap.test(gap)) return undefined
  const before = words[at]?.gap ?? ""
  if (/[\d$/.,]$|(?<=\S)[-#]$|^[-#]$/.test(before) && at > 0) return undefined
  const third = words[at + 2]?.gap === gap && words[at + 2]?.shape === "number" ? words[at + 2] : undefined
  const beyond = third ? words[at + 3] : words[at + 2]
  const clock = beyond !== undefined && beyond.lower === "t" && beyond.gap === ""
  if (
    beyond &&
    !clock &&
    (beyond.gap === "" || beyond.gap === gap.trim()) &&
    !(beyond.shape !== "number" && gap === ".") &&
    !(third && beyond.gap.startsWith("-") && gap === "/")
  )
    return third || gap !== "/" || beyond.gap !== "-" ? undefined : { first: at, last: rangeEnd(reading, at + 1), kind: "numeric" }
  if (third) {
    const year = third.lower.length === 4 ? /^(?:19|20)/.test(third.lower) : third.lower.length === 2
    const plain = isDay(a) && isDay(b) && (a <= 12 || b <= 12) && year
    const iso = a >= 1900 && a < 2100 && b <= 12 && isDay(Number(third.lower))
    return plain || iso ? { first: at, last: rangeEnd(reading, at + 2), kind: "numeric" } : undefined
  }
  const next = words[at + 2]?.lower ?? ""
  if (gap.trim() !== "/" || a > 12 || !isDay(b) || isScore(reading, at, a, b)) return undefined
  const led = dateLeads.has(words[at - 1]?.lower ?? "")
  if (measures.has(next) || (a < 5 && b < 5 && a < b && next !== "surgery" && !led)) return undefined
  return { first: at, last: rangeEnd(reading, at + 1), kind: "numeric" }
}

/** "DOB 4 12 87", "born 04121987": digits that are a day only behind such a label. */
function birthdayAt(reading: Reading, at: number): DateMention | undefined {
  const { words } = reading
  const label = words[at]?.lower ?? ""
  if (!/^(?:dob|birthdate|birthday|bday|born|birth|nacimiento)$/.test(label)) return undefined
  const first = /^(?:is|on|was|es)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1
  if (words[first]?.shape !== "number" || reading.sentence[first] !== reading.sentence[at] || (words[first]?.gap.length ?? 9) > 3)
    return undefined
  const digits = words[first]?.lower ?? ""
  if (/^(?:0?[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)?\d\d$/.test(digits) && (digits.length === 8 || digits.length === 6))
    return { first, last: first, kind: "numeric" }
  const spaced = [1, 2].every((step) => words[first + step]?.shape === "number" && words[first + step]?.gap === " ")
  const fits =
    isDay(numberAt(reading, first)) && isDay(numberAt(reading, first + 1)) && /^(?:\d\d|19\d\d|20\d\d)$/.test(words[first + 2]?.lower ?? "")
  return spaced && fits ? { first, last: first + 2, kind: "numeric" } : undefined
}

function relativeAt(reading: Reading, at: number): DateMention | undefined {
  const { words } = reading
  const word = words[at]?.lower ?? ""
  const next = words[at + 1]?.lower ?? ""
  if (relativeDays.has(word)) return { first: at, last: at, kind: "relative" }
  if (relativeLeads.has(word)) {
    const part = dayParts.has(next) || weekdays.has(next)
    if (part) return { first: at, last: dayParts.has(words[at + 2]?.lower ?? "") && weekdays.has(next) ? at + 2 : at + 1, kind: "relative" }
    if (months.has(next) && !ambiguousMonths.has(next)) return { first: at, last: at + 1, kind: "month" }
  }
  if (word === "the" && next === "other" && /^(?:day|night|morning|week)$/.test(words[at + 2]?.lower ?? ""))
    return { first: at, last: at + 2, kind: "relative" }
  const counted = numberAt(reading, at) > 0 || numberWords.has(word) || word === "a" || word === "an" || word === "few" || word === "couple"
  if (!counted) return undefined
  const unit = words[at + 1]?.lower === "of" ? at + 2 : at + 1
  if (agoUnits.has(words[unit]?.lower ?? "") && words[unit + 1]?.lower === "ago") return { first: at, last: unit + 1, kind: "relative" }
  return undefined
}

/** "On the 3rd floor", "for the 5th time": a rank, no day. */
const countedAfter = new Set(
  "floor time visit try grade street st ave avenue day week month year base quarter half round anniversary birthday annual attempt".split(
    " ",
  ),
)

/** "the 9th", "on the 3rd", "Friday the 13th". */
function dayAt(reading: Reading, at: number): DateMention | undefined {
  const { words } = reading
  const before = words[at - 1]?.lower ?? ""
  if (
    !/^(?:the|el)$/.test(words[at]?.lower ?? "") ||
    !(/^(?:by|on|of|for|since|until|till|from|before|after|para|desde|hasta)$/.test(before) || weekdays.has(before))
  )
    return undefined
  const end = dayEnd(reading, at + 1)
  if (end < 0) return undefined
  const month = dayMonthAfter(reading, at + 1)
  if (month) return { ...month, first: at }
  return end > at + 1 && words[at + 1]?.shape === "number" && !countedAfter.has(words[end + 1]?.lower ?? "")
    ? { first: at, last: end, kind: "day" }
    : undefined
}

/** Holidays of two words and more, by their first. */
const namedDays: ReadonlyMap<string, readonly string[]> = new Map(
  "new:year eve|new:year day|new:years eve|new:years day|valentine:day|valentines:day|mother:day|mothers:day|father:day|fathers:day|labor:day|memorial:day|veterans:day|independence:day|good:friday|ash:wednesday|boxing:day|columbus:day|presidents:day|st:patrick day|cinco:de mayo|dia:de la madre|dia:de los muertos|dia:de las madres|ano:nuevo"
    .split("|")
    .reduce((map, entry) => {
      const [first = "", rest = ""] = entry.split(":")
      return map.set(first, [...(map.get(first) ?? []), rest])
    }, new Map<string, string[]>()),
)

function holidayAt(reading: Reading, at: number): DateMention | undefined {
  const { words } = reading
  const word = words[at]?.lower ?? ""
  if (holidays.has(word)) return { first: at, last: /^(?:eve|day)$/.test(words[at + 1]?.lower ?? "") ? at + 1 : at, kind: "holiday" }
  for (const rest of namedDays.get(word) ?? []) {
    const parts = rest.split(" ")
    if (parts.every((part, step) => words[at + 1 + step]?.lower === part)) return { first: at, last: at + parts.length, kind: "holiday" }
  }
  return undefined
}

function dateAt(reading: Reading, at: number): DateMention | undefined {
  const word = reading.words[at]
  if (!word) return undefined
  if (word.shape === "number" && word.lower.length <= 4)
    return numericAt(reading, at) ?? dayMonthAfter(reading, at) ?? relativeAt(reading, at)
  const found = monthAt(reading, at) ?? relativeAt(reading, at) ?? dayAt(reading, at) ?? birthdayAt(reading, at)
  if (found) return found
  if (ordinalWords.has(word.lower) || word.lower === "twenty" || word.lower === "thirty") return dayMonthAfter(reading, at)
  if (weekdays.has(word.lower) && !(word.lower === "sat" || word.lower === "sun" || word.lower === "mon" || word.lower === "wed")) {
    return { first: at, last: at, kind: "weekday" }
  }
  if (/^(?:sat|sun|mon|wed)$/.test(word.lower) && word.shape !== "lower") return { first: at, last: at, kind: "weekday" }
  return holidayAt(reading, at)
}

/** The date whose day stands at `at` before its month. */
function dayMonthAfter(reading: Reading, at: number): DateMention | undefined {
  for (let step = 1; step <= 5; step++) {
    const lower = reading.words[at + step]?.lower ?? ""
    if (!months.has(lower) && !spanishMonths.has(lower)) continue
    const month = monthAt(reading, at + step)
    return month?.first === at ? month : undefined
  }
  return undefined
}

/** Words with which a date may begin. */
const begins = wordSet(
  "NUM the el a an few couple twenty thirty dob birthdate birthday bday born birth nacimiento",
  months.keys(),
  spanishMonths,
  relativeDays,
  relativeLeads,
  numberWords.keys(),
  ordinalWords,
  weekdays,
  "sat sun mon wed",
  holidays,
  namedDays.keys(),
)

/** Every date element below the year, from left to right, without overlaps. */
export function datesOf(reading: Reading): DateMention[] {
  const found: DateMention[] = []
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    if (!isOf(reading.words[at], begins)) continue
    const date = dateAt(reading, at)
    if (!date) continue
    found.push(date)
    at = Math.max(at, date.last)
  }
  return found
}
