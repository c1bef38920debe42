import { dayParts, holidays, months, numberWords, ordinalWords, relativeDays, spanishMonths, weekdays } from "../lexicon/calendar.ts"
import type { Reading } from "../text/reading.ts"

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

function monthAt(reading: Reading, at: number): DateMention | undefined {
  const { words } = reading
  const word = words[at]
  if (!word) return undefined
  const spanish = spanishMonths.has(word.lower) && words[at - 1]?.lower === "de"
  if (!months.has(word.lower) && !spanish) return undefined
  let first = at
  let last = at
  const after = numberAt(reading, at + 1)
  const close = (gap: string | undefined): boolean => gap !== undefined && /^[\s.,-]{1,3}$/.test(gap)
  if (after >= 1 && after <= 31 && close(words[at + 1]?.gap)) last = at + 1
  else if (ordinalWords.has(words[at + 1]?.lower ?? "")) last = at + 1
  else {
    const back = words[at - 1]?.lower === "of" || words[at - 1]?.lower === "de" ? 2 : 1
    const end = ordinalEndings.has(words[at - back]?.lower ?? "") ? at - back - 1 : at - back
    const day = numberAt(reading, end)
    if (day >= 1 && day <= 31 && close(words[at]?.gap)) first = end
  }
  if (last > at && ordinalEndings.has(words[last + 1]?.lower ?? "") && words[last + 1]?.gap === "") last++
  if (numberAt(reading, last + 1) >= 1900 && /^[\s,]{1,2}$/.test(words[last + 1]?.gap ?? "")) last++
  if (first < at || (last > at && !(last === at + 1 && after > 31))) return { first, last, kind: "month-day" }
  const lead = words[at - 1]?.lower ?? ""
  if (word.shape === "lower" && ambiguousMonths.has(word.lower)) return undefined
  return monthLeads.has(lead) || last > at ? { first: at, last, kind: "month" } : undefined
}

function numericAt(reading: Reading, at: number): DateMention | undefined {
  const { words } = reading
  const [a, b] = [numberAt(reading, at), numberAt(reading, at + 1)]
  const gap = words[at + 1]?.gap
  if (a === 0 || b === 0 || (gap !== "/" && gap !== "-" && gap !== ".")) return undefined
  const before = words[at]?.gap ?? ""
  if (/[\d$/.,]$|[-#]$/.test(before) && at > 0) return undefined
  const third = words[at + 2]?.gap === gap ? words[at + 2] : undefined
  const beyond = third ? words[at + 3] : words[at + 2]
  if (beyond && (beyond.gap === "" || beyond.gap === gap) && !(beyond.shape !== "number" && gap === ".")) return undefined
  const day = (n: number): boolean => n >= 1 && n <= 31
  if (third) {
    const year = third.lower.length === 4 || third.lower.length === 2
    const plain = day(a) && day(b) && (a <= 12 || b <= 12) && year
    const iso = a >= 1900 && a < 2100 && b <= 12 && day(Number(third.lower))
    return plain || iso ? { first: at, last: at + 2, kind: "numeric" } : undefined
  }
  const next = words[at + 2]?.lower ?? ""
  if (gap === "/" && a <= 12 && day(b) && !(measures.has(next) || (a < 5 && b < 5 && a < b && next !== "surgery"))) {
    return { first: at, last: at + 1, kind: "numeric" }
  }
  return undefined
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

/** "the 9th", "on the 3rd", "the ninth". */
function dayAt(reading: Reading, at: number): DateMention | undefined {
  const { words } = reading
  if (words[at]?.lower !== "the" || !/^(?:by|on|of|since|until|till|from|before|after)$/.test(words[at - 1]?.lower ?? "")) return undefined
  const day = numberAt(reading, at + 1)
  const ordinal = ordinalEndings.has(words[at + 2]?.lower ?? "") && words[at + 2]?.gap === ""
  if (day < 1 || day > 31 || !ordinal) return undefined
  const month = monthAfter(reading, at + 1)
  return month ? { ...month, first: at } : { first: at, last: at + 2, kind: "day" }
}

function dateAt(reading: Reading, at: number): DateMention | undefined {
  const word = reading.words[at]
  if (!word) return undefined
  if (word.shape === "number" && word.lower.length <= 4) {
    const nextIsMonth = [1, 2, 3].some(
      (step) => months.has(reading.words[at + step]?.lower ?? "") || spanishMonths.has(reading.words[at + step]?.lower ?? ""),
    )
    return numericAt(reading, at) ?? (nextIsMonth ? monthAfter(reading, at) : undefined) ?? relativeAt(reading, at)
  }
  const found = monthAt(reading, at) ?? relativeAt(reading, at) ?? dayAt(reading, at)
  if (found) return found
  if (weekdays.has(word.lower) && !(word.lower === "sat" || word.lower === "sun" || word.lower === "mon" || word.lower === "wed")) {
    return { first: at, last: at, kind: "weekday" }
  }
  if (/^(?:sat|sun|mon|wed)$/.test(word.lower) && word.shape !== "lower") return { first: at, last: at, kind: "weekday" }
  return holidays.has(word.lower) ? { first: at, last: reading.words[at + 1]?.lower === "eve" ? at + 1 : at, kind: "holiday" } : undefined
}

function monthAfter(reading: Reading, at: number): DateMention | undefined {
  for (let step = 1; step <= 3; step++) {
    const month = monthAt(reading, at + step)
    if (month?.first === at) return month
  }
  return undefined
}

/** Every date element below the year, from left to right, without overlaps. */
export function datesOf(reading: Reading): DateMention[] {
  const found: DateMention[] = []
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    const date = dateAt(reading, at)
    if (!date) continue
    found.push(date)
    at = Math.max(at, date.last)
  }
  return found
}
