import { readFileSync } from "node:fs"
import exifr from "exifr"
import sharp from "sharp"
import { expect, test } from "vitest"
import { cleanPicture } from "./clean-picture.ts"
import { pictureLimits } from "./limits.ts"
import { chance, jpegWith, pngWith, webpWith, zipped } from "./testing/samples.ts"

const heic = readFileSync(new URL("testing/phone.heic", import.meta.url))
const flat = (width = 64, height = 48, background = "#1f7a8c") => sharp({ create: { width, height, channels: 3, background } })
const cleaned = async (bytes: Buffer, limits = pictureLimits) => {
  const clean = await cleanPicture(bytes, limits)
  if (!clean.ok) throw new Error(clean.error.kind)
  return clean.value
}
const place = {
  IFD0: { Make: "Canon", Copyright: "Marisol Vega" },
  IFD3: { GPSLatitude: "51/1 30/1 0/1", GPSLatitudeRef: "N", GPSLongitude: "0/1 7/1 0/1", GPSLongitudeRef: "W" },
}
const xmp = (secret: string) => `<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>${secret}</exif:GPSLatitude></x:xmpmeta>`

/** Each with an even chance, one at least; and behind the end of the file. */
function someOf(places: readonly Hide[], next: () => number): readonly Hide[] {
  const some = places.filter(() => next() < 0.5)
  return [
    ...(some.length > 0 ? some : places.slice(0, 1)),
    ...(next() < 0.5 ? [(file: Buffer, secret: string) => Buffer.concat([file, Buffer.from(`\0\0\0\u0018ftypmp42${secret}`)])] : []),
  ]
}
type Hide = (file: Buffer, secret: string) => Buffer

/** Where a JPEG, PNG or WebP can hold words besides its pixels. */
const hidingPlaces = {
  jpeg: [
    (file: Buffer, secret: string) => jpegWith(file, 0xfe, Buffer.from(secret)),
    (file: Buffer, secret: string) => jpegWith(file, 0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp(secret)}`)),
    (file: Buffer, secret: string) => jpegWith(file, 0xed, Buffer.from(`Photoshop 3.0\x008BIM\u0004\u0004\0\0${secret}`, "latin1")),
    (file: Buffer, secret: string) => jpegWith(file, 0xe2, Buffer.from(`MPF\0${secret}`)),
    (file: Buffer, secret: string) => jpegWith(file, 0xec, Buffer.from(secret)),
  ],
  png: [
    (file: Buffer, secret: string) => pngWith(file, "tEXt", Buffer.from(`Comment\0${secret}`)),
    (file: Buffer, secret: string) => pngWith(file, "zTXt", Buffer.concat([Buffer.from("Comment\0\0"), zipped(secret)])),
    (file: Buffer, secret: string) => pngWith(file, "iTXt", Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp(secret)}`)),
    (file: Buffer, secret: string) => pngWith(file, "prVt", Buffer.from(secret)),
  ],
  webp: [
    (file: Buffer, secret: string) => webpWith(file, "XMP ", Buffer.from(xmp(secret))),
    (file: Buffer, secret: string) => webpWith(file, "EXIF", Buffer.from(secret)),
    (file: Buffer, secret: string) => webpWith(file, "note", Buffer.from(secret)),
  ],
} as const

test.each(["jpeg", "png", "webp"] as const)("whatever is hidden in a %s and wherever, nothing of it survives", async (format) => {
  const next = chance(2026)
  for (let round = 0; round < 25; round++) {
    const secret = `Marisol-${Math.floor(next() * 1e9)}-51.5000N`
    const picture = flat(16 + Math.floor(next() * 60), 16 + Math.floor(next() * 60))
    const withPlace = next() < 0.5 ? picture.withExif(place) : picture
    let sent: Buffer = await (next() < 0.3 ? withPlace.withIccProfile("p3") : withPlace).toFormat(format).toBuffer()
    for (const hide of someOf(hidingPlaces[format], next)) sent = hide(sent, secret)
    expect(sent.includes("Marisol") || sent.includes("zTXt")).toBe(true)
    const { bytes } = await cleaned(sent)
    for (const trace of [secret, "Marisol", "Canon", "51.5", "Exif", "xmpmeta", "Photoshop", "ICC_PROFILE", "iCCP", "tEXt", "zTXt", "iTXt"])
      expect(bytes.includes(trace), trace).toBe(false)
    expect(await exifr.gps(bytes).catch(() => undefined)).toBeUndefined()
    const { exif, iptc, xmp: adobe, icc, comments } = await sharp(bytes).metadata()
    expect([exif, iptc, adobe, icc, comments]).toEqual([undefined, undefined, undefined, undefined, undefined])
  }
})

test("a phone's HEIC becomes a JPEG in sRGB without place, device and name", async () => {
  expect(await exifr.gps(heic.subarray(heic.indexOf("II*\0")))).toMatchObject({ latitude: expect.closeTo(51.5, 3) })
  expect(heic.includes("Marisol Vega")).toBe(true)
  const { bytes, ...facts } = await cleaned(heic)
  expect(facts).toMatchObject({ type: "image/jpeg", sentAs: "image/heic", width: 96, height: 64, shrunk: false })
  for (const trace of ["Marisol", "Canon", "Exif", "ICC_PROFILE"]) expect(bytes.includes(trace), trace).toBe(false)
  const [red = 0, green = 255] = await sharp(bytes).extract({ left: 36, top: 50, width: 1, height: 1 }).raw().toBuffer()
  expect(red).toBeGreaterThan(235)
  expect(green).toBeLessThan(40)
})

test("colors of a wider profile are turned into sRGB before the profile is dropped", async () => {
  const sent = await flat(32, 32, "#00c040").withIccProfile("p3").png().toBuffer()
  const stored = await sharp(sent, { ignoreIcc: true }).raw().toBuffer()
  const { bytes } = await cleaned(sent)
  const kept = await sharp(bytes).raw().toBuffer()
  expect([...stored.subarray(0, 3)]).not.toEqual([0, 0xc0, 0x40])
  for (const [at, want] of [0, 0xc0, 0x40].entries()) expect(Math.abs((kept[at] ?? 0) - want)).toBeLessThan(6)
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])("a picture that says orientation %i stands upright in its pixels", async (orientation) => {
  const sent = await flat(60, 30).withMetadata({ orientation }).jpeg().toBuffer()
  const turned = orientation > 4
  expect(await cleaned(sent)).toMatchObject({ width: turned ? 30 : 60, height: turned ? 60 : 30 })
  expect((await sharp((await cleaned(sent)).bytes).metadata()).orientation).toBeUndefined()
})

const frames = (format: "gif" | "webp") => {
  const pixels = Buffer.from(Array.from({ length: 2 * 20 * 20 * 3 }, (_, at) => (at < 1200 ? 0 : 255)))
  return sharp(pixels, { raw: { width: 20, height: 40, channels: 3, pageHeight: 20 } })
    .toFormat(format)
    .toBuffer()
}
test("a still GIF becomes a PNG", async () => {
  expect(await cleaned(await flat().gif().toBuffer())).toMatchObject({ type: "image/png", sentAs: "image/gif" })
})
test.each([
  ["a GIF", () => frames("gif")],
  ["a WebP", () => frames("webp")],
  ["a PNG", async () => pngWith(await flat().png().toBuffer(), "acTL", Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))],
] as const)("%s that moves is refused: its later frames would go out unseen", async (_, make) => {
  expect(await cleanPicture(await make())).toMatchObject({ ok: false, error: { kind: "picture-animated" } })
})

test("a picture that unfolds beyond the limit is refused before it is decoded", async () => {
  const bomb = await flat(12_000, 12_000).png().toBuffer()
  expect(await cleanPicture(bomb)).toMatchObject({ ok: false, error: { kind: "picture-too-large", megapixels: 144 } })
})
test("a HEIC that says it is small and one that says it is huge are both refused", async () => {
  const lying = (width: number) => {
    const copy = Buffer.from(heic)
    copy.writeUInt32BE(width, copy.indexOf("ispe") + 8)
    return copy
  }
  expect(await cleanPicture(lying(2_000_000))).toMatchObject({ ok: false, error: { kind: "picture-too-large" } })
  expect(await cleanPicture(lying(1))).toMatchObject({ ok: false, error: { kind: "picture-unreadable" } })
})
test("a file beyond the limit is refused", async () => {
  expect(await cleanPicture(await flat().png().toBuffer(), { ...pictureLimits, maxSent: 20 })).toMatchObject({
    error: { kind: "file-too-large" },
  })
})
test("a film is no picture", async () => {
  expect(await cleanPicture(Buffer.from("\0\0\0\u0014ftypisom\0\0\0\0isom"))).toMatchObject({ error: { kind: "not-a-picture" } })
})

test("cut off or spoiled anywhere, a picture is cleaned or refused, never thrown over", async () => {
  const next = chance(7)
  const whole = [await flat().jpeg().toBuffer(), await flat().png().toBuffer(), await flat().webp().toBuffer(), heic]
  for (let round = 0; round < 60; round++) {
    const spoiled = Buffer.from(whole[round % 4] ?? heic).subarray(0, round % 3 === 0 ? undefined : Math.floor(next() * 2000))
    for (let hit = 0; hit < 5 && spoiled.length > 0; hit++) spoiled[Math.floor(next() * spoiled.length)] = Math.floor(next() * 256)
    expect(await cleanPicture(spoiled)).toHaveProperty("ok")
  }
})

test("a large picture is shrunk to the limit and says so", async () => {
  const noisy = sharp({
    create: { width: 1200, height: 900, channels: 3, background: "#888", noise: { type: "gaussian", mean: 128, sigma: 60 } },
  })
  const limits = { ...pictureLimits, maxSide: 800, maxBytes: 200_000 }
  const clean = await cleaned(await noisy.png().toBuffer(), limits)
  expect(clean.shrunk).toBe(true)
  expect(Math.max(clean.width, clean.height)).toBeLessThanOrEqual(800)
  expect(clean.bytes.length).toBeLessThanOrEqual(200_000)
})
