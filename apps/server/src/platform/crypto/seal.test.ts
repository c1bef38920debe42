import { randomBytes } from "node:crypto"
import { inspect } from "node:util"
import { expect, test } from "vitest"
import { masterKeyOf } from "./keys.ts"
import { createSealer } from "./seal.ts"

const key = masterKeyOf(randomBytes(32))
const place = { practiceId: "11111111-1111-4111-8111-111111111111", field: "message.body" }

test("what is sealed opens again at its own place, letters of every script included", () => {
  const sealer = createSealer(key)
  for (const text of ["", "She came in on March 3", "Señora Núñez 👩‍⚕️", "x".repeat(100_000)])
    expect(sealer.open(sealer.seal(text, place), place)).toBe(text)
})

test("the same words sealed twice look different", () => {
  const sealer = createSealer(key)
  expect(sealer.seal("same", place).equals(sealer.seal("same", place))).toBe(false)
})

test("a value moved to another practice or field does not open", () => {
  const sealer = createSealer(key)
  const sealed = sealer.seal("secret", place)
  expect(() => sealer.open(sealed, { ...place, practiceId: "22222222-2222-4222-8222-222222222222" })).toThrow()
  expect(() => sealer.open(sealed, { ...place, field: "message.author_name" })).toThrow()
})

test("one changed bit anywhere is noticed", () => {
  const sealer = createSealer(key)
  const sealed = sealer.seal("secret", place)
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => sealer.open(changed, place)).toThrow()
  }
})

test("printed, logged or serialized it shows nothing", () => {
  const sealed = createSealer(key).seal("secret", place)
  expect(JSON.stringify({ sealed })).toBe('{"sealed":"[sealed]"}')
  expect(inspect({ sealed })).toContain("[sealed]")
})

test("after a rotation the old value opens with both keys at hand, and the rewrapped one with the new key alone", () => {
  const sealed = createSealer(key).seal("secret", place)
  const next = masterKeyOf(randomBytes(32))
  const during = createSealer(next, key)
  expect(during.open(sealed, place)).toBe("secret")
  const rewrapped = during.rewrap(sealed, place)
  expect(createSealer(next).open(rewrapped, place)).toBe("secret")
  expect(() => createSealer(next).open(sealed, place)).toThrow()
  expect(() => createSealer(key).open(rewrapped, place)).toThrow()
})
