import sharp from "sharp"
import { expect, test } from "vitest"
import type { EditedPicture, Refusal } from "./contract.ts"
import type { Result } from "@bedside/kernel"
import { blur, crop, rendition } from "./edit.ts"

/** Left half red, right half blue, with fine black and white stripes in the upper left quarter. */
const width = 200
const pixels = Buffer.alloc(width * 100 * 3)
for (let at = 0; at < width * 100; at++) {
  const [x, y] = [at % width, Math.floor(at / width)]
  const color = x < 100 && y < 50 ? (x % 2 === 0 ? [0, 0, 0] : [255, 255, 255]) : x < 100 ? [255, 0, 0] : [0, 0, 255]
  pixels.set(color, at * 3)
}
const picture = await sharp(pixels, { raw: { width, height: 100, channels: 3 } })
  .png()
  .toBuffer()
const value = (made: Result<EditedPicture, Refusal>) => {
  if (!made.ok) throw new Error(made.error.kind)
  return made.value
}
const pixelsOf = ({ bytes }: EditedPicture) => sharp(bytes).raw().toBuffer({ resolveWithObject: true })
const at = async (made: EditedPicture, x: number, y: number) => {
  const { data, info } = await pixelsOf(made)
  return [...data.subarray((y * info.width + x) * info.channels).subarray(0, 3)]
}

test("what is blurred holds no detail any more, and nothing else changes", async () => {
  const made = value(await blur(picture, [{ x: 0, y: 0, width: 0.5, height: 0.5 }]))
  expect(made).toMatchObject({ type: "image/png", width: 200, height: 100 })
  const { data } = await pixelsOf(made)
  for (let y = 0; y < 50; y++) for (let x = 1; x < 99; x++) expect(Math.abs((data[(y * width + x) * 3] ?? 0) - 128)).toBeLessThan(30)
  expect(data.subarray(50 * width * 3).equals(pixels.subarray(50 * width * 3))).toBe(true)
})

test("boxes that reach over the edge are cut, boxes outside are left out", async () => {
  const made = value(
    await blur(picture, [
      { x: -1, y: -1, width: 0.5, height: 0.5 },
      { x: 0.9, y: 0.9, width: 9, height: 9 },
    ]),
  )
  expect(await at(made, 0, 0)).toEqual([0, 0, 0])
  expect(await at(made, 199, 99)).toEqual([0, 0, 255])
})

test("a crop is the box and nothing else", async () => {
  const made = value(await crop(picture, { x: 0.5, y: 0, width: 0.25, height: 1 }))
  expect(made).toMatchObject({ width: 50, height: 100 })
  expect(await at(made, 0, 0)).toEqual([0, 0, 255])
})

test.each([
  [{ x: 0, y: 0.5 }, [255, 0, 0]],
  [{ x: 1, y: 0.5 }, [0, 0, 255]],
] as const)("a network's size keeps the focal point %j", async (focal, color) => {
  const made = value(await rendition(picture, { width: 40, height: 40, focal }))
  expect(made).toMatchObject({ width: 40, height: 40 })
  expect(await at(made, 20, 35)).toEqual(color)
})

test("a small picture is cut to the proportions and not enlarged", async () => {
  expect(value(await rendition(picture, { width: 1080, height: 1350 }))).toMatchObject({ width: 80, height: 100 })
})

test("a limit of bytes is kept by giving up quality", async () => {
  const noise = { type: "gaussian", mean: 128, sigma: 50 } as const
  const noisy = await sharp({ create: { width: 400, height: 400, channels: 3, background: "#888", noise } })
    .png()
    .toBuffer()
  const made = value(await rendition(noisy, { width: 400, height: 400, type: "image/jpeg", maxBytes: 60_000 }))
  expect(made.type).toBe("image/jpeg")
  expect(made.bytes.length).toBeLessThanOrEqual(60_000)
})

test("what is no picture is refused", async () => {
  expect(await crop(Buffer.from("%PDF-1"), { x: 0, y: 0, width: 1, height: 1 })).toMatchObject({
    ok: false,
    error: { kind: "file-is-pdf" },
  })
  expect(await blur(picture.subarray(0, 60), [])).toMatchObject({ ok: false, error: { kind: "picture-unreadable" } })
})
