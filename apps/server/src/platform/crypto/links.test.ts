import { randomBytes } from "node:crypto"
import { expect, test } from "vitest"
import { masterKeyOf } from "./keys.ts"
import { createLinks } from "./links.ts"

const links = createLinks(masterKeyOf(randomBytes(32)))
const words = randomBytes(60)

test("what was signed is read again, in an address as in a text", () => {
  const signed = links.sign(words)
  expect(links.read(signed)?.equals(words)).toBe(true)
  expect(signed).toMatch(/^[\w-]+$/)
})

test("one changed letter, one letter more, another spelling or another key is noticed", () => {
  const signed = links.sign(words)
  for (let at = 0; at < signed.length; at++)
    expect(links.read(`${signed.slice(0, at)}${signed[at] === "A" ? "B" : "A"}${signed.slice(at + 1)}`), `letter ${at}`).toBeUndefined()
  for (const forged of [`${signed}A`, `${signed}=`, `${signed}.`, signed.slice(0, -1), "", "A"]) expect(links.read(forged)).toBeUndefined()
  expect(createLinks(masterKeyOf(randomBytes(32))).read(signed)).toBeUndefined()
})
