import sharp from "sharp"
import { expect, test } from "vitest"
import { cleanPicture } from "./compose.pictures.ts"

const flat = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#1f7a8c" } })
const noisy = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#1f7a8c", noise: { type: "gaussian", mean: 128, sigma: 60 } } })
const traces = {
  IFD0: { Make: "Canon", Copyright: "Marisol Vega" },
  IFD3: { GPSLatitude: "51/1 30/1 0/1", GPSLatitudeRef: "N", GPSLongitude: "0/1 7/1 0/1", GPSLongitudeRef: "W" },
}

test.each(["jpeg", "png", "webp"] as const)("a %s keeps its picture and loses place, device and name", async (format) => {
  const sent = await flat(640, 480).withExif(traces).toFormat(format).toBuffer()
  expect((await sharp(sent).metadata()).exif).toBeDefined()
  const clean = await cleanPicture(sent)
  expect(clean).toMatchObject({ ok: true, value: { type: `image/${format}`, width: 640, height: 480, shrunk: false } })
  if (!clean.ok) return
  const { exif, iptc, xmp } = await sharp(clean.value.bytes).metadata()
  expect({ exif, iptc, xmp }).toEqual({ exif: undefined, iptc: undefined, xmp: undefined })
  expect(clean.value.bytes.includes("Marisol")).toBe(false)
})

test("a picture taken sideways stands upright afterwards", async () => {
  const sent = await flat(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  expect(await cleanPicture(sent)).toMatchObject({ ok: true, value: { width: 200, height: 300 } })
})

test("a large picture is shrunk to fit every network, and says so", async () => {
  const clean = await cleanPicture(await noisy(3000, 2400).png({ compressionLevel: 0 }).toBuffer())
  expect(clean).toMatchObject({ ok: true, value: { shrunk: true } })
  if (!clean.ok) return
  expect(Math.max(clean.value.width, clean.value.height)).toBeLessThanOrEqual(2000)
  expect(clean.value.bytes.length).toBeLessThanOrEqual(2_000_000)
})

test("the same bytes give the same hash, other pixels another", async () => {
  const [one, same, other] = await Promise.all(
    [flat(20, 20), flat(20, 20), flat(20, 21)].map(async (picture) => cleanPicture(await picture.png().toBuffer())),
  )
  expect(one?.ok && same?.ok && one.value.sha256 === same.value.sha256).toBe(true)
  expect(one?.ok && other?.ok && one.value.sha256 !== other.value.sha256).toBe(true)
})

test.each([
  ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), "not-a-picture"],
  ["a GIF", Buffer.from("GIF89a..."), "not-a-picture"],
  ["a text called photo.jpg", Buffer.from("hello"), "not-a-picture"],
  ["nothing", Buffer.alloc(0), "not-a-picture"],
  ["half a JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "picture-unreadable"],
] as const)("%s is refused", async (_name, sent, kind) => {
  expect(await cleanPicture(sent)).toEqual({ ok: false, error: { kind } })
})

test("a picture that would unfold to gigabytes is refused before it is decoded", async () => {
  const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: "#000" } })
    .png()
    .toBuffer()
  expect(await cleanPicture(bomb)).toEqual({ ok: false, error: { kind: "picture-too-large", megapixels: 144 } })
})
