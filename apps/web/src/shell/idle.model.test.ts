import { expect, test } from "vitest"
import { idleState, minutesAndSeconds } from "./idle.model.ts"

test("the warning comes two minutes before the end", () => {
  expect(idleState(900_000, 700_000)).toEqual({ kind: "here" })
  expect(idleState(900_000, 780_000)).toEqual({ kind: "warning", secondsLeft: 120 })
  expect(idleState(900_000, 899_500)).toEqual({ kind: "warning", secondsLeft: 1 })
  expect(idleState(900_000, 900_000)).toEqual({ kind: "over" })
})

test("the countdown reads as minutes and seconds", () => {
  expect([120, 65, 9].map(minutesAndSeconds)).toEqual(["2:00", "1:05", "0:09"])
})
