import sharp, { type Sharp } from "sharp"
import { expect, test } from "vitest"
import { rawOf } from "../pixels.ts"
import { card, onto, people, photoLike } from "../testing/cards.ts"
import { openFaceFinder } from "./faces.ts"

const find = await openFaceFinder()
const facesOn = async (picture: Sharp) => find(await rawOf(picture, 3))

const signs = ["Side door", "Walk in", "Room 4", "Exit", "Parking", "Notice", "Now hiring", "Thank you"]
test.each([
  ["as they are", "#ffffff", (sign: Sharp) => sign.png()],
  ["on color", "#1f7a8c", (sign: Sharp) => sign.png()],
  ["as a poor JPEG", "#ffffff", (sign: Sharp) => sign.jpeg({ quality: 30 })],
  ["a little out of focus", "#ffffff", (sign: Sharp) => sign.blur(1).png()],
] as const)("letters on a plain sign are no faces, %s", async (_, paper, spoil) => {
  const found: unknown[] = []
  for (const words of signs)
    for (const size of [40, 64, 120]) {
      const faces = await facesOn(sharp(await spoil(card({ lines: [words], size, paper, ink: "#111111" })).toBuffer()))
      found.push(...faces.map(({ score }) => [words, size, score]))
    }
  expect(found).toEqual([])
})

test.each([
  ["as it is", 1, 0],
  ["in the dark", 0.25, 0],
  ["in much light", 1.3, 10],
] as const)("a small face in a photograph is found %s", async (_, light, more) => {
  const small = await sharp(await people(1))
    .resize(360)
    .linear(light, more)
    .png()
    .toBuffer()
  const faces = await facesOn(sharp(await onto(await photoLike(41, 720, 480), small, 0, 0)))
  expect(faces.length).toBeGreaterThanOrEqual(3)
})
