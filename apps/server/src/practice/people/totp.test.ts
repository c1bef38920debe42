import { expect, test } from "vitest"
import { codeAt, stepAt, stepOf } from "./totp.ts"

const secret = Buffer.from("12345678901234567890")

// RFC 6238, appendix B (SHA-1), the last six of the eight digits.
test.each([
  [59, "287082"],
  [1111111109, "081804"],
  [1111111111, "050471"],
  [1234567890, "005924"],
  [2000000000, "279037"],
  [20000000000, "353130"],
])("at second %i the code is %s", (second, code) => expect(codeAt(secret, stepAt(new Date(second * 1000)))).toBe(code))

test("a code is taken one step early or late, and known by its own step", () => {
  const at = new Date(1_234_567_890_000)
  const step = stepAt(at)
  expect([-1, 0, 1].map((away) => stepOf(secret, codeAt(secret, step + away), at))).toEqual([step - 1, step, step + 1])
  expect([-2, 2].map((away) => stepOf(secret, codeAt(secret, step + away), at))).toEqual([undefined, undefined])
})

test("spaces people type are ignored, anything of another shape is wrong", () => {
  const at = new Date(59_000)
  expect(stepOf(secret, "287 082", at)).toBe(1)
  for (const code of ["", "28708", "2870820", "abcdef", "２８７０８２"]) expect(stepOf(secret, code, at)).toBeUndefined()
})
