import { expect, test } from "vitest"
import {
  addDays,
  addMonths,
  chosenMoment,
  dayText,
  momentText,
  monthWeeks,
  proposal,
  spanOfDays,
  waitText,
  wallTime,
  whenOf,
  zonedTime,
} from "./plan.model.ts"

const denver = "America/Denver"

test("a wall time becomes the right moment in summer and in winter", () => {
  expect(zonedTime("2026-11-24", "09:00", denver)).toEqual({ instant: "2026-11-24T16:00:00.000Z", kind: "exact" })
  expect(zonedTime("2026-07-01", "09:00", denver)).toEqual({ instant: "2026-07-01T15:00:00.000Z", kind: "exact" })
  expect(zonedTime("2026-01-01", "00:30", "Asia/Kathmandu")?.instant).toBe("2025-12-31T18:45:00.000Z")
})

test("a time that clocks jump over moves on by the jump and says so", () => {
  expect(zonedTime("2026-03-08", "02:30", denver)).toEqual({ instant: "2026-03-08T09:30:00.000Z", kind: "skipped" })
  expect(wallTime("2026-03-08T09:30:00.000Z", denver)).toEqual({ day: "2026-03-08", clock: "03:30" })
})

test("a time that happens twice is the first of the two and says so", () => {
  expect(zonedTime("2026-11-01", "01:30", denver)).toEqual({ instant: "2026-11-01T07:30:00.000Z", kind: "repeated" })
})

test("every hour of a year survives the way to a moment and back, except the skipped ones", () => {
  const lost: string[] = []
  for (const zone of [denver, "Australia/Lord_Howe", "Europe/London", "America/Phoenix"]) {
    for (let day = "2026-01-01"; day <= "2026-12-31"; day = addDays(day, 1)) {
      for (const clock of ["00:00", "01:30", "02:15", "12:00", "23:59"]) {
        const moment = zonedTime(day, clock, zone)
        if (!moment || moment.kind === "skipped") continue
        const back = wallTime(moment.instant, zone)
        if (back.day !== day || back.clock !== clock) lost.push(`${day} ${clock} ${zone}`)
      }
    }
  }
  expect(lost).toEqual([])
})

test("what is not a day or a time gives nothing", () => {
  for (const [day, clock] of [
    ["2026-02-30", "09:00"],
    ["2026-11-24", "24:00"],
    ["2026-11-24", "9:00"],
    ["", "09:00"],
    ["2026-11-24", ""],
  ] as const) {
    expect(zonedTime(day, clock, denver)).toBeUndefined()
  }
})

test("moments are written the way the practice says them", () => {
  const now = new Date("2026-11-22T12:00:00Z")
  expect(momentText("2026-11-24T16:00:00Z", denver, now)).toBe("Tue, Nov 24, 9:00 AM")
  expect(momentText("2027-01-05T16:00:00Z", denver, now)).toBe("Tue, Jan 5, 2027, 9:00 AM")
  expect(dayText("2026-11-24")).toBe("Tuesday, November 24")
})

test("a month is whole weeks from Sunday, and covers each of its days once", () => {
  const weeks = monthWeeks("2026-11-17")
  expect(weeks[0]?.[0]).toBe("2026-11-01")
  expect(weeks.every((week) => week.length === 7)).toBe(true)
  const days = weeks.flat().filter((day) => day.startsWith("2026-11"))
  expect(new Set(days).size).toBe(30)
  expect(monthWeeks("2026-02-01")).toHaveLength(4)
  expect(monthWeeks("2026-08-01")).toHaveLength(6)
})

test("months and days add across the ends of years and short months", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01")
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28")
  expect(addMonths("2026-01-15", -1)).toBe("2025-12-15")
})

test("a day of 23 hours is asked for from its first to its last moment", () => {
  expect(spanOfDays("2026-03-08", "2026-03-08", denver)).toEqual({ from: "2026-03-08T07:00:00.000Z", to: "2026-03-09T06:00:00.000Z" })
})

test("waiting is told in the largest unit that helps", () => {
  const now = new Date("2026-11-22T12:00:00Z")
  expect(waitText("2026-11-22T11:59:30Z", now)).toBe("less than a minute")
  expect(waitText("2026-11-22T11:59:00Z", now)).toBe("1 minute")
  expect(waitText("2026-11-22T09:00:00Z", now)).toBe("3 hours")
  expect(waitText("2026-11-18T12:00:00Z", now)).toBe("4 days")
})

test("a chosen time becomes a moment, or says why not", () => {
  const now = new Date("2026-11-22T12:00:00Z")
  expect(chosenMoment({ mode: "now" }, denver, now)).toEqual({ ok: true, planAt: null, note: null })
  expect(chosenMoment({ mode: "later", day: "2026-11-24", clock: "09:00" }, denver, now)).toMatchObject({
    planAt: "2026-11-24T16:00:00.000Z",
    note: null,
  })
  expect(chosenMoment({ mode: "later", day: "2026-11-24", clock: "" }, denver, now)).toEqual({
    ok: false,
    reason: "Choose a day and a time.",
  })
  expect(chosenMoment({ mode: "later", day: "2026-11-22", clock: "04:00" }, denver, now)).toMatchObject({ ok: false })
  expect(chosenMoment({ mode: "later", day: "2027-03-14", clock: "02:30" }, denver, now)).toMatchObject({
    ok: true,
    note: expect.stringContaining("jump") as string,
  })
  expect(chosenMoment({ mode: "later", day: "2027-11-07", clock: "01:30" }, denver, now)).toMatchObject({
    note: expect.stringContaining("twice") as string,
  })
})

test("a plan is shown as the practice's day and time, and the first proposal is tomorrow at nine", () => {
  expect(whenOf("2026-11-24T16:00:00.000Z", denver)).toEqual({ mode: "later", day: "2026-11-24", clock: "09:00" })
  expect(whenOf(null, denver)).toEqual({ mode: "now" })
  expect(proposal(new Date("2026-12-31T23:00:00Z"), denver)).toEqual({ mode: "later", day: "2027-01-01", clock: "09:00" })
})
