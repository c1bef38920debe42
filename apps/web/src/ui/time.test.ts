import { expect, test } from "vitest"
import { dayKey, exactTime, plannedTime, relativeTime, zoneName } from "./time.ts"

const zone = "America/New_York"
const now = new Date("2026-11-22T15:00:00Z")
const at = (text: string) => new Date(text)
/** Node and browsers put a narrow no-break space before AM and PM. */
const plain = (text: string) => text.replace(/\u202f/g, " ")

test("a planned time names the day, the hour and the practice's zone", () => {
  expect(plain(plannedTime(at("2026-11-24T14:00:00Z"), zone, now))).toBe("Tue 9:00 AM EST")
  expect(plain(plannedTime(at("2026-11-22T20:30:00Z"), zone, now))).toBe("Today 3:30 PM EST")
  expect(plain(plannedTime(at("2026-11-23T14:00:00Z"), zone, now))).toBe("Tomorrow 9:00 AM EST")
  expect(plain(plannedTime(at("2027-03-03T14:00:00Z"), zone, now))).toBe("Mar 3, 2027 9:00 AM EST")
})

test("the zone's name follows the clock change", () => {
  expect(zoneName(at("2026-07-01T12:00:00Z"), zone)).toBe("EDT")
  expect(zoneName(at("2026-12-01T12:00:00Z"), zone)).toBe("EST")
})

test("a day belongs to the practice's zone, not to UTC", () => {
  expect(dayKey(at("2026-11-23T03:00:00Z"), zone)).toBe("2026-11-22")
})

test("the exact time holds weekday, date, year, hour and zone", () => {
  expect(plain(exactTime(at("2026-11-24T14:00:00Z"), zone))).toBe("Tue, Nov 24, 2026, 9:00 AM EST")
})

test("near moments are relative, far ones are dates", () => {
  expect(relativeTime(at("2026-11-22T14:59:30Z"), zone, now)).toBe("just now")
  expect(relativeTime(at("2026-11-22T14:55:00Z"), zone, now)).toBe("5 minutes ago")
  expect(relativeTime(at("2026-11-22T17:00:00Z"), zone, now)).toBe("in 2 hours")
  expect(relativeTime(at("2026-11-21T15:00:00Z"), zone, now)).toBe("1 day ago")
  expect(relativeTime(at("2026-10-01T15:00:00Z"), zone, now)).toBe("Thu, Oct 1")
})
