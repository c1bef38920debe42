import sharp from "sharp"
import { expect, test } from "vitest"
import {
  badge,
  card,
  code,
  identifiers,
  monitor,
  onto,
  people,
  photoLike,
  png,
  sheet,
  turned,
  wristband,
  type CodeKind,
} from "../testing/cards.ts"
import { lookAt } from "./look-at.ts"
import type { Seen } from "./jobs.ts"

const seen = async (picture: Buffer): Promise<Seen> => {
  const looked = await lookAt(picture)
  if (!looked.ok) throw new Error(looked.error.kind)
  return looked.value
}
const lost = ({ text }: Seen) => identifiers.filter((one) => !text.includes(one))

test("every identifier on a card is read, in the order of the lines, and nothing is left unread", async () => {
  const look = await seen(await png(card()))
  expect(lost(look)).toEqual([])
  expect(look.text.split("\n")[0]).toBe("Patient: Marisol Vega")
  expect(look).toMatchObject({ unreadTextLikely: false, faces: [], codes: [], objects: [] })
})

test("a word says where it stands", async () => {
  const { words } = await seen(await png(card()))
  const first = words.find(({ text }) => text === "Marisol")?.box
  expect(first).toMatchObject({ x: expect.closeTo(0.24, 1), y: expect.closeTo(0.135, 1) })
  expect(words.every(({ box }) => box.x >= 0 && box.y >= 0 && box.x + box.width <= 1 && box.y + box.height <= 1)).toBe(true)
})

test.each([5, 10, 15, -7, -15, 90, 180, 270])("a card turned by %i degrees is read", async (degrees) => {
  expect(lost(await seen(await turned(card(), degrees)))).toEqual([])
})

test.each([
  ["light on dark", () => png(card({ ink: "#f2f2f2", paper: "#1d3557" }))],
  ["with little contrast", () => png(card({ ink: "#9a9a9a", paper: "#b6b6b6" }))],
  ["with small letters", () => png(card({ size: 15 }))],
  ["out of focus", () => png(card().blur(2.5))],
  [
    "squeezed into a bad JPEG",
    async () =>
      sharp(await png(card()))
        .jpeg({ quality: 25 })
        .toBuffer(),
  ],
  ["white over a photograph", async () => onto(await photoLike(3), await png(card({ ink: "#ffffff", paper: "none" })), 0, 0)],
] as const)("a card %s is read", async (_, make) => {
  expect(lost(await seen(await make()))).toEqual([])
})

test("letters that nobody can make out are reported as unread", async () => {
  const hard = await onto(
    await photoLike(5),
    await png(card({ ink: "#ffffff", paper: "none", lines: ["Μαρία Παπαδοπούλου ДАВЫДОВ", "Жанна Щукина Ягодка"] })),
    0,
    0,
  )
  expect(await seen(hard)).toMatchObject({ unreadTextLikely: true })
})

test.each([
  [1, 3],
  [2, 3],
  [3, 3],
  [4, 4],
  [5, 5],
  [6, 4],
] as const)("on the photograph of people number %i there are %i faces", async (number, count) => {
  const { faces } = await seen(await people(number))
  expect(faces).toHaveLength(count)
  for (const { box, score } of faces) {
    expect(box.width * box.height).toBeGreaterThan(0.003)
    expect(score).toBeGreaterThan(0.5)
  }
})

test.each([
  ["QRCode", "QR code", "https://clinic.example/v/48291734"],
  ["EAN13", "EAN", "4006381333931"],
  ["Code128", "Code 128", "MRN48291734"],
  ["DataMatrix", "Data Matrix", "LOT 9 / 2027"],
  ["PDF417", "PDF417", "VEGA MARISOL 1969"],
] as const)("a %s is decoded where it stands", async (kind: CodeKind, format, text) => {
  const picture = await onto(await photoLike(2), await code(kind, text), 300, 400, kind === "PDF417" ? 0 : 7)
  const { codes } = await seen(picture)
  expect(codes).toMatchObject([{ format, text }])
  expect(codes[0]?.box.x).toBeGreaterThan(0.25)
  expect(codes[0]?.box.y).toBeGreaterThan(0.33)
})

test.each([
  ["wristband", wristband, 12],
  ["screen", monitor, 0],
  ["paper-or-whiteboard", sheet, 6],
  [
    "badge",
    async () =>
      badge(
        await sharp(await people(5))
          .extract({ left: 700, top: 100, width: 300, height: 330 })
          .png()
          .toBuffer(),
      ),
    5,
  ],
] as const)("what may be a %s is pointed out", async (maybe, make, degrees) => {
  const { objects } = await seen(await onto(await photoLike(7), await make(), 120, 260, degrees))
  expect(objects.map((object) => object.maybe)).toEqual([maybe])
})

test("a photograph without any of these has none", async () => {
  const { objects, codes, words, unread } = await seen(await people(4))
  expect({ objects, codes, words, unread }).toEqual({ objects: [], codes: [], words: [], unread: [] })
})

test("what cannot be decoded is said to be so", async () => {
  expect(await lookAt(Buffer.from("no picture"))).toEqual({ ok: false, error: { kind: "picture-unreadable" } })
})
