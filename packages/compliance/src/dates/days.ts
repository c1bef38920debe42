import type { Instant } from "../types.ts"

/** Where and when something happens: days since 1 January 1970 and, when a clock time is known, minutes since midnight. */
export interface LocalMoment {
  readonly day: number
  readonly minutes?: number
}

/** The number of a day of the Gregorian calendar; month and day may run over. Howard Hinnant's days_from_civil. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The year and month of a day number. */
export function civil(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date }
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

/** The number of a day written YYYY-MM-DD, whatever follows; undefined when it is none. */
export function dayOf(written: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(written)
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** In a practice whose time zone is unknown, a day is over when it is over everywhere in the United States. */
const westernmost = "Pacific/Honolulu"
const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const options = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", hourCycle: "h23" } as const
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat("en-US", { ...options, timeZone: zone })
  } catch {
    format = formatIn(westernmost)
  }
  formats.set(zone, format)
  return format
}

function momentIn(at: Instant, zone: string): LocalMoment | undefined {
  const time = Date.parse(at)
  if (Number.isNaN(time)) return undefined
  const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0 }
  for (const { type, value } of formatIn(zone).formatToParts(time)) {
    if (type === "year" || type === "month" || type === "day" || type === "hour" || type === "minute") parts[type] = Number(value)
  }
  return { day: dayNumber(parts.year, parts.month, parts.day), minutes: parts.hour * 60 + parts.minute }
}

/** The moments asked for last: one item is judged by many rules, and many items at one moment. */
const lately = new Map<string, LocalMoment | undefined>()
const mostKept = 16

/**
 * A moment on the calendar and the clock of a time zone; without a known zone, of the westernmost of the United States.
 * A bare day (YYYY-MM-DD) is that day everywhere. Undefined when it is no moment.
 */
export function localMoment(at: Instant, zone: string | undefined): LocalMoment | undefined {
  if (at.length === 10) {
    const day = dayOf(at)
    return day === undefined ? undefined : { day }
  }
  const key = `${zone ?? ""} ${at}`
  if (lately.has(key)) return lately.get(key)
  const moment = momentIn(at, zone || westernmost)
  if (lately.size >= mostKept) lately.clear()
  lately.set(key, moment)
  return moment
}

/**
 * True when `until` has passed at `at`: a bare day is over when it has ended in the time zone, a moment when it has come.
 * A moment that cannot be read counts as passed.
 */
export function hasPassed(until: string, at: Instant, zone: string | undefined): boolean {
  const end = until.length === 10 || at.length === 10 ? localMoment(until, zone)?.day : undefined
  if (end !== undefined) {
    const day = localMoment(at, zone)?.day
    return day === undefined || day > end
  }
  return !(Date.parse(at) < Date.parse(until))
}
