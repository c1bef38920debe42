/** A day of a calendar without zone, `YYYY-MM-DD`. */
export type Day = string
/** A wall clock time, `HH:MM`, 24 hours. */
export type Clock = string

const minute = 60_000
const dayLength = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()
function format(zone: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${name}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat("en-US", { timeZone: zone, ...options })
  formats.set(key, made)
  return made
}

/** Milliseconds that the zone's wall clock is ahead of UTC at a moment. */
function offsetAt(at: number, zone: string): number {
  const whole = Math.floor(at / minute) * minute
  const parts = format(zone, "offset", {
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(whole)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")) - whole
}

const two = (n: number) => String(n).padStart(2, "0")

/** What the practice's calendar and clock show at a moment. */
export function wallTime(instant: string, zone: string): { day: Day; clock: Clock } {
  const at = new Date(instant).getTime()
  const wall = new Date(at + offsetAt(at, zone))
  return {
    day: `${String(wall.getUTCFullYear()).padStart(4, "0")}-${two(wall.getUTCMonth() + 1)}-${two(wall.getUTCDate())}`,
    clock: `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}`,
  }
}

/**
 * `exact`: this wall time happens once. `skipped`: clocks jump over it, the moment is as much later as the jump.
 * `repeated`: it happens twice, the first is taken. These are the "compatible" rules of RFC 5545 and Temporal.
 */
export interface ZonedMoment {
  readonly instant: string
  readonly kind: "exact" | "skipped" | "repeated"
}

/** The moment at which the practice's clock shows this day and time; undefined when either is not a real day or time. */
export function zonedTime(day: Day, clock: Clock, zone: string): ZonedMoment | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})$/.exec(`${day} ${clock}`)
  if (!match) return undefined
  const [, year, month, date, hour, min] = match.map(Number) as [number, number, number, number, number, number]
  const wall = Date.UTC(year, month - 1, date, hour, min)
  if (hour > 23 || min > 59 || new Date(wall).getUTCDate() !== date || new Date(wall).getUTCMonth() !== month - 1) return undefined
  const before = offsetAt(wall - dayLength, zone)
  const offsets = [...new Set([before, offsetAt(wall + dayLength, zone)])]
  const moments = offsets.map((offset) => wall - offset).filter((at) => at + offsetAt(at, zone) === wall)
  const first = moments.length > 0 ? Math.min(...moments) : wall - before
  const kind = moments.length === 1 ? "exact" : moments.length === 0 ? "skipped" : "repeated"
  return { instant: new Date(first).toISOString(), kind }
}

/** "Tue, Nov 24, 9:00 AM"; the year is added when it is not the year of `now`. */
export function momentText(instant: string, zone: string, now: Date): string {
  const year = wallTime(instant, zone).day.slice(0, 4) !== wallTime(now.toISOString(), zone).day.slice(0, 4)
  return format(zone, year ? "moment-year" : "moment", {
    weekday: "short",
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    ...(year ? { year: "numeric" } : {}),
  }).format(new Date(instant))
}

const noon = (day: Day) => new Date(`${day}T12:00:00Z`)
const dayOf = (at: number): Day => new Date(at).toISOString().slice(0, 10)

/** The day `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day => dayOf(noon(day).getTime() + count * dayLength)

/** The same day `count` months later, or the last day of a shorter month. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number]
  const length = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return dayOf(Date.UTC(year, month - 1 + count, Math.min(date, length), 12))
}

/** "Tuesday, November 24" for headings and labels; `short` gives "Tue, Nov 24". */
export const dayText = (day: Day, length: "long" | "short" = "long"): string =>
  format("UTC", `day-${length}`, { weekday: length, month: length, day: "numeric" }).format(noon(day))

/** "November 2026". */
export const monthText = (day: Day): string => format("UTC", "month", { month: "long", year: "numeric" }).format(noon(day))

/** Whole weeks, Sunday first, that cover the month of `day`. */
export function monthWeeks(day: Day): readonly (readonly Day[])[] {
  const first: Day = `${day.slice(0, 7)}-01`
  const start = addDays(first, -noon(first).getUTCDay())
  const last = addDays(addMonths(first, 1), -1)
  const weeks: Day[][] = []
  for (let week = start; week <= last; week = addDays(week, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, n) => addDays(week, n)))
  }
  return weeks
}

/** From the first moment of `from` to the first moment after `to`, in the practice's zone. */
export function spanOfDays(from: Day, to: Day, zone: string): { from: string; to: string } {
  const start = zonedTime(from, "00:00", zone)
  const end = zonedTime(addDays(to, 1), "00:00", zone)
  if (!start || !end) throw new Error("not a calendar day")
  return { from: start.instant, to: end.instant }
}

/** "3 minutes", "2 hours", "4 days": how long something waits. Under a minute is "less than a minute". */
export function waitText(since: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - new Date(since).getTime()) / minute)
  if (minutes < 1) return "less than a minute"
  const [count, unit] =
    minutes < 60 ? [minutes, "minute"] : minutes < 48 * 60 ? [Math.floor(minutes / 60), "hour"] : [Math.floor(minutes / 1440), "day"]
  return `${count} ${unit}${count === 1 ? "" : "s"}`
}

/** What a person chose for a post: right away, or a day and a time as typed (perhaps not whole yet). */
export type When = { readonly mode: "now" } | { readonly mode: "later"; readonly day: string; readonly clock: string }

export const whenOf = (planAt: string | null, zone: string): When =>
  planAt === null ? { mode: "now" } : { mode: "later", ...wallTime(planAt, zone) }

/** A first proposal: tomorrow at nine on the practice's clock. */
export const proposal = (now: Date, zone: string): When => ({
  mode: "later",
  day: addDays(wallTime(now.toISOString(), zone).day, 1),
  clock: "09:00",
})

/** The moment that was chosen (null: right away), or why there is none yet. `note` tells what a clock change does to it. */
export function chosenMoment(
  when: When,
  zone: string,
  now: Date,
): { readonly ok: true; readonly planAt: string | null; readonly note: string | null } | { readonly ok: false; readonly reason: string } {
  if (when.mode === "now") return { ok: true, planAt: null, note: null }
  const moment = zonedTime(when.day, when.clock, zone)
  if (!moment) return { ok: false, reason: "Choose a day and a time." }
  if (new Date(moment.instant) <= now) return { ok: false, reason: "This time has passed. Choose a later one." }
  const note =
    moment.kind === "skipped"
      ? "Clocks jump over this time on that day; it goes out right after the jump."
      : moment.kind === "repeated"
        ? "Clocks go back that night and this time comes twice; the first one counts."
        : null
  return { ok: true, planAt: moment.instant, note }
}
