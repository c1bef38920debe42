/** How a moment is written in the practice's zone. Pure: the present moment is passed in. */

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const formats = new Map<string, Intl.DateTimeFormat>()
function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options)
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat("en-US", { timeZone: zone, ...options })
  formats.set(key, made)
  return made
}

/** The zone's short name at that moment, such as `EST` or `GMT+2`. */
export function zoneName(at: Date, zone: string): string {
  const parts = format(zone, { timeZoneName: "short" }).formatToParts(at)
  return parts.find((part) => part.type === "timeZoneName")?.value ?? zone
}

/** `Tue, Nov 24, 2026, 9:00 AM EST`: for the tooltip and wherever a doubt would cost something. */
export function exactTime(at: Date, zone: string): string {
  const parts: Intl.DateTimeFormatOptions = { weekday: "short", month: "short", day: "numeric", year: "numeric", hour: "numeric" }
  return format(zone, { ...parts, minute: "2-digit", timeZoneName: "short" }).format(at)
}

/** Calendar day `2026-11-24` in the zone. */
export function dayKey(at: Date, zone: string): string {
  const parts = format(zone, { year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(at)
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ""
  return `${of("year")}-${of("month")}-${of("day")}`
}

/** `9:00 AM`, without zone: only inside a page that names the zone. */
export const clockTime = (at: Date, zone: string): string => format(zone, { hour: "numeric", minute: "2-digit" }).format(at)

function dayWord(at: Date, zone: string, now: Date): string {
  const key = dayKey(at, zone)
  if (key === dayKey(now, zone)) return "Today"
  if (key === dayKey(new Date(now.getTime() + day), zone)) return "Tomorrow"
  if (key === dayKey(new Date(now.getTime() - day), zone)) return "Yesterday"
  const ahead = at.getTime() - now.getTime()
  if (ahead > 0 && ahead < 6 * day) return format(zone, { weekday: "short" }).format(at)
  const sameYear = key.slice(0, 4) === dayKey(now, zone).slice(0, 4)
  return format(zone, { month: "short", day: "numeric", ...(sameYear ? { weekday: "short" } : { year: "numeric" }) }).format(at)
}

/** `Tue 9:00 AM EST`, `Tomorrow 9:00 AM EST`, `Mar 3, 2027 9:00 AM EST`. */
export function plannedTime(at: Date, zone: string, now: Date): string {
  return `${dayWord(at, zone, now)} ${clockTime(at, zone)} ${zoneName(at, zone)}`
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`

/** `just now`, `5 minutes ago`, `in 2 hours`, `3 days ago`; further away, the date. */
export function relativeTime(at: Date, zone: string, now: Date): string {
  const gap = at.getTime() - now.getTime()
  const size = Math.abs(gap)
  // A page looks at the clock every 30 seconds: what seems to lie that close ahead has mostly just happened.
  if (size < minute) return gap > minute / 2 ? "in a moment" : "just now"
  if (size >= 7 * day) return dayWord(at, zone, now)
  const words =
    size < hour
      ? plural(Math.round(size / minute), "minute")
      : size < day
        ? plural(Math.round(size / hour), "hour")
        : plural(Math.round(size / day), "day")
  return gap > 0 ? `in ${words}` : `${words} ago`
}
