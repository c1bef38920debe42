import sharp from "sharp"
import { expect, test } from "vitest"
import { readDrawing } from "./drawing.ts"

const stroke = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><path d="M10 80 Q 95 10 180 80 T 290 40" stroke="black" fill="none" stroke-width="3"/></svg>',
)
const drawn = () => sharp(stroke).png().toBuffer()

test("a drawing is made anew, point for point, without what else stood in the file", async () => {
  const sent = await sharp(stroke)
    .withMetadata({ exif: { IFD0: { Artist: "Marigold Quillfeather" } } })
    .png()
    .toBuffer()
  expect(sent.toString("latin1")).toContain("Quillfeather")
  const kept = readDrawing(sent.toString("base64"))
  expect(kept?.toString("latin1")).not.toContain("Quillfeather")
  expect((await sharp(kept).raw().toBuffer()).equals(await sharp(sent).raw().toBuffer())).toBe(true)
})

test("what is cut off, damaged, larger than it says or no PNG is no drawing", async () => {
  const good = await drawn()
  const damaged = (at: number) => Buffer.from(good).fill((good[at] ?? 0) ^ 1, at, at + 1)
  const broken = [
    good.subarray(0, good.length - 1),
    good.subarray(0, 40),
    Buffer.concat([good, Buffer.from("more")]),
    damaged(17),
    damaged(60),
    await sharp(stroke).jpeg().toBuffer(),
    await sharp(stroke).png({ palette: true }).toBuffer(),
    await sharp(stroke).png({ progressive: true }).toBuffer(),
    Buffer.alloc(0),
    Buffer.from("no picture"),
  ]
  expect(broken.map((one) => readDrawing(one.toString("base64")))).toEqual(broken.map(() => undefined))
})

test("a small file that unpacks to a great picture is no drawing", async () => {
  const great = await sharp({ create: { width: 2000, height: 1001, channels: 4, background: "#0000" } })
    .png()
    .toBuffer()
  expect(great.length).toBeLessThan(300_000)
  expect(readDrawing(great.toString("base64"))).toBeUndefined()
})
