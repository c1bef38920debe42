import { dayAfter, dayIn } from "../../practice-checks.rules.ts"

/** The day a person born on `birthDate` comes of age; on February 29, March 1 of a year without that day. Days are YYYY-MM-DD. */
export function comesOfAge(birthDate: string): string {
  const [year = "", month = "", day = ""] = birthDate.split("-")
  return new Date(Date.UTC(Number(year) + 18, Number(month) - 1, Number(day))).toISOString().slice(0, 10)
}

/** The day `years` years after another. */
export function yearsAfter(day: string, years: number): string {
  const [year = "", month = "", date = ""] = day.split("-")
  return new Date(Date.UTC(Number(year) + years, Number(month) - 1, Number(date))).toISOString().slice(0, 10)
}

/**
 * The moment a day of a zone is over: the first one of the day after.
 * Found by halving, since a day may have 23 or 25 hours, and zones change their clocks at different times.
 */
export function endOfDay(day: string, zone: string): Date {
  const middle = Date.parse(`${dayAfter(day, 1)}T00:00:00Z`)
  let [before, after] = [middle - 16 * 3_600_000, middle + 16 * 3_600_000]
  while (after - before > 1) {
    const between = Math.floor((before + after) / 2)
    if (dayIn(zone, new Date(between)) > day) after = between
    else before = between
  }
  return new Date(after)
}
