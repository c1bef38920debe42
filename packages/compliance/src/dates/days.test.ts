import { describe, expect, test } from "vitest"
import { civil, dayNumber, dayOf, hasPassed, localMoment, weekdayOf } from "./days.ts"

test("days are counted from 1970 and found again, through leap years", () => {
  expect(dayNumber(1970, 1, 1)).toBe(0)
  expect(dayNumber(2026, 11, 25) - dayNumber(2026, 11, 1)).toBe(24)
  expect(dayNumber(2028, 3, 1) - dayNumber(2028, 2, 28)).toBe(2)
  for (let day = -1000; day < 40_000; day += 37) {
    const { year, month, date } = civil(day)
    expect(dayNumber(year, month, date)).toBe(day)
    expect(Date.UTC(year, month - 1, date)).toBe(day * 86_400_000)
  }
  expect(weekdayOf(dayNumber(2026, 11, 25))).toBe(3)
  expect(dayOf("2026-11-25T10:00:00Z")).toBe(dayNumber(2026, 11, 25))
  expect(dayOf("soon")).toBeUndefined()
})

describe("a moment", () => {
  test("falls on the day of the practice", () => {
    expect(localMoment("2026-11-25T05:30:00Z", "America/Denver")).toEqual({ day: dayNumber(2026, 11, 24), minutes: 22 * 60 + 30 })
    expect(localMoment("2026-11-25T05:30:00Z", "America/New_York")).toEqual({ day: dayNumber(2026, 11, 25), minutes: 30 })
  })
  test("without a zone, or with one that does not exist, is still the day before in Hawaii", () => {
    expect(localMoment("2026-11-25T05:30:00Z", undefined)?.day).toBe(dayNumber(2026, 11, 24))
    expect(localMoment("2026-11-25T05:30:00Z", "Mars/Olympus")?.day).toBe(dayNumber(2026, 11, 24))
  })
  test("that is a bare day is that day everywhere, and one that is none is nothing", () => {
    expect(localMoment("2026-11-25", "America/Denver")).toEqual({ day: dayNumber(2026, 11, 25) })
    expect(localMoment("someday", undefined)).toBeUndefined()
    expect(localMoment("not a date", undefined)).toBeUndefined()
  })
})

test("a bare day lasts to its end, a moment to its second, and what cannot be read is over", () => {
  expect(hasPassed("2026-11-25", "2026-11-26T04:00:00Z", "America/Denver")).toBe(false)
  expect(hasPassed("2026-11-25", "2026-11-26T08:00:00Z", "America/Denver")).toBe(true)
  expect(hasPassed("2026-11-25T10:00:00Z", "2026-11-25T10:00:00Z", undefined)).toBe(true)
  expect(hasPassed("2026-11-25T10:00:01Z", "2026-11-25T10:00:00Z", undefined)).toBe(false)
  expect(hasPassed("soon", "2026-11-25T10:00:00Z", undefined)).toBe(true)
})
