import type { DateMention } from "../detect/dates.ts"
import { months, ordinalWords, spanishMonths } from "../lexicon/calendar.ts"
import type { Reading } from "../text/reading.ts"
import { civil, dayNumber, weekdayOf } from "./days.ts"

/** A date of the text on the calendar: its days, first and last included. */
export interface ResolvedDate {
  readonly mention: DateMention
  readonly start: number
  readonly end: number
  /** The text names the year. */
  readonly dated: boolean
}

const ordinals = new Map([...ordinalWords].map((word, at): [string, number] => [word, word === "thirtieth" ? 30 : at + 1]))
const spanish = new Map([...spanishMonths].map((word, at): [string, number] => [word, at < 9 ? Math.min(at + 1, 9) : at]))
/** A day without a year this long ago is meant for next year. */
const longAgo = 210

/** The year in which a day without one is meant: this year's, unless that is long over. */
function yearOf(today: number, month: number, day: number): number {
  const { year } = civil(today)
  return dayNumber(year, month, day) < today - longAgo ? year + 1 : year
}

const numberAt = ({ words }: Reading, at: number): number => (words[at]?.shape === "number" ? Number(words[at]?.lower) : 0)

/** The last day of "October 3-10" and "3 - 10 October". */
function rangeEnd(reading: Reading, last: number, day: number): number {
  const next = reading.words[last + 1]
  const end = numberAt(reading, last + 1)
  if (!next || !/^\s?-\s?$/.test(next.gap) || end <= day || end > 31) return day
  // "October 3, 5-7 pm" is a time, "October 3 - 5 pm" too.
  return /^(?:am|pm|a|p)$/.test(reading.words[last + 2]?.lower ?? "") ? day : end
}

/** The days named within a mention, in its order, and the word of the last one. */
function daysIn(reading: Reading, { first, last }: DateMention): { days: number[]; at: number } {
  const days: number[] = []
  let dayAt = last
  for (let at = first; at <= last; at++) {
    const word = reading.words[at]?.lower ?? ""
    const value = word === "twenty" || word === "thirty" ? (ordinals.get(reading.words[at + 1]?.lower ?? "") ?? 0) : 0
    const day = value > 0 ? value + (word === "twenty" ? 20 : 30) : ordinals.get(word) || numberAt(reading, at)
    if (day < 1 || day > 31 || (ordinals.has(word) && /^(?:twenty|thirty)$/.test(reading.words[at - 1]?.lower ?? ""))) continue
    days.push(day)
    dayAt = at
  }
  return { days, at: dayAt }
}

function monthAndYear(reading: Reading, { first, last }: DateMention): { month: number; year: number } {
  let month = 0
  let year = 0
  for (let at = first; at <= last; at++) {
    const word = reading.words[at]?.lower ?? ""
    month ||= months.get(word) ?? spanish.get(word) ?? 0
    if (numberAt(reading, at) >= 1900 && numberAt(reading, at) < 2200) year = numberAt(reading, at)
  }
  return { month, year }
}

function monthDay(reading: Reading, mention: DateMention, today: number): ResolvedDate | undefined {
  const { days, at } = daysIn(reading, mention)
  const { month, year } = monthAndYear(reading, mention)
  const [day] = days
  if (month === 0 || day === undefined) return undefined
  const last = rangeEnd(reading, at, days.at(-1) ?? day)
  const after = numberAt(reading, mention.last + (last > (days.at(-1) ?? day) ? 2 : 1))
  const named = year || (after >= 1990 && after < 2200 ? after : 0)
  const meant = named || yearOf(today, month, last)
  const start = dayNumber(meant, month, day)
  return { mention, start, end: Math.max(start, dayNumber(meant, month, last)), dated: named > 0 }
}

function wholeMonth(reading: Reading, mention: DateMention, today: number): ResolvedDate | undefined {
  const { month, year } = monthAndYear(reading, mention)
  if (month === 0) return undefined
  const meant = year || yearOf(today, month + 1, 0)
  return { mention, start: dayNumber(meant, month, 1), end: dayNumber(meant, month + 1, 1) - 1, dated: year > 0 }
}

function numeric(reading: Reading, mention: DateMention, today: number): ResolvedDate | undefined {
  const [a, b, c] = [0, 1, 2].map((step) => (mention.first + step <= mention.last ? numberAt(reading, mention.first + step) : 0))
  if (!a || !b) return undefined
  const iso = a >= 1900
  const [month, day] = iso ? [b, c ?? 0] : [a, b]
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const year = iso ? a : c ? (c < 100 ? 2000 + c : c) : 0
  const at = dayNumber(year || yearOf(today, month, day), month, day)
  return { mention, start: at, end: at, dated: year > 0 }
}

/** Holidays that fall on a known day; the others follow the moon. */
function holidayIn(year: number, name: string): number | undefined {
  if (name === "thanksgiving") {
    const first = dayNumber(year, 11, 1)
    return first + ((4 - weekdayOf(first) + 7) % 7) + 21
  }
  if (/^(?:christmas|xmas|navidad)$/.test(name)) return dayNumber(year, 12, 25)
  if (name === "nochebuena") return dayNumber(year, 12, 24)
  if (name === "halloween") return dayNumber(year, 10, 31)
  return name === "juneteenth" ? dayNumber(year, 6, 19) : undefined
}

function holiday(reading: Reading, mention: DateMention, today: number): ResolvedDate | undefined {
  const { year } = civil(today)
  const at = holidayIn(year, reading.words[mention.first]?.lower ?? "")
  return at === undefined ? undefined : { mention, start: at, end: at, dated: false }
}

/** Where a date of the text stands on the calendar for a reader on day number `today`; undefined when it cannot be told. */
export function resolveDate(reading: Reading, mention: DateMention, today: number): ResolvedDate | undefined {
  switch (mention.kind) {
    case "month-day":
      return monthDay(reading, mention, today)
    case "month":
      return wholeMonth(reading, mention, today)
    case "numeric":
      return numeric(reading, mention, today)
    case "holiday":
      return holiday(reading, mention, today)
    case "weekday":
    case "relative":
    case "day":
      return undefined
  }
}

/** Minutes since midnight of the clock time at word `at` ("6 pm", "6:30 p.m.", "noon"), with the words it takes; `evening` reads "6" as 6 pm. */
export function clockAt(reading: Reading, at: number, evening: boolean): { readonly minutes: number; readonly words: number } | undefined {
  const { words } = reading
  const word = words[at]?.lower ?? ""
  if (word === "noon" || word === "midday") return { minutes: 720, words: 1 }
  if (word === "midnight") return { minutes: 1440, words: 1 }
  const hour = numberAt(reading, at)
  if (hour < 1 || hour > 12) return undefined
  const split = words[at + 1]?.gap === ":" && words[at + 1]?.lower.length === 2
  const past = split ? numberAt(reading, at + 1) : 0
  const next = words[at + (split ? 2 : 1)]
  const mark = next && /^\s?$/.test(next.gap) ? next.lower : ""
  const half = mark === "am" || mark === "a" ? 0 : mark === "pm" || mark === "p" ? 12 : evening ? 12 : -1
  if (half < 0) return undefined
  return { minutes: ((hour % 12) + half) * 60 + past, words: split ? 2 : 1 }
}
