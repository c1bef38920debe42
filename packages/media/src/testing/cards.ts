import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import sharp, { type Sharp } from "sharp"
import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer"
import { chance } from "./samples.ts"

/** What a picture shows and what must be found on it. */
export const person = {
  name: "Marisol Vega",
  lines: [
    "Patient: Marisol Vega",
    "DOB 04/11/1969",
    "MRN 48291734",
    "Call (415) 555-0132",
    "marisol.vega@example.com",
    "Seen by Dr. Okafor on 03/03/2026",
  ],
} as const
/** What names or counts somebody on the card: each must be read letter by letter. */
export const identifiers = [
  "Marisol",
  "Vega",
  "04/11/1969",
  "48291734",
  "(415)",
  "555-0132",
  "marisol.vega@example.com",
  "Okafor",
  "03/03/2026",
] as const

const fonts = "DejaVu Sans, Liberation Sans, Helvetica, Arial, sans-serif"
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
/** A line of an SVG. */
export const line = (text: string, x: number, y: number, size: number, fill: string, more = ""): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-family="${fonts}" fill="${fill}" ${more}>${escaped(text)}</text>`
/** A whole SVG of pixels. */
export const svg = (width: number, height: number, ...parts: readonly string[]): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join("")}</svg>`)

export interface Card {
  readonly lines?: readonly string[]
  readonly size?: number
  readonly ink?: string
  /** The color of the card; none leaves it clear. */
  readonly paper?: string
}
/** A square card of 1080 pixels. */
export function card({ lines = person.lines, size = 46, ink = "#222222", paper = "#f4f0e8" }: Card = {}): Sharp {
  const ground = paper === "none" ? "" : `<rect width="1080" height="1080" fill="${paper}"/>`
  return sharp(svg(1080, 1080, ground, ...lines.map((text, index) => line(text, 80, 180 + (index * 780) / lines.length, size, ink))))
}

/** The card as PNG. */
export const png = (picture: Sharp): Promise<Buffer> => picture.png().toBuffer()
/** The card turned clockwise on gray. */
export const turned = async (picture: Sharp, degrees: number): Promise<Buffer> =>
  sharp(await png(picture))
    .rotate(degrees, { background: "#8a8a8a" })
    .png()
    .toBuffer()

/** A soft, colorful ground of patches of light and dark, as blurred photographs have. */
export async function photoLike(seed: number, width = 1080, height = 1080): Promise<Buffer> {
  const next = chance(seed)
  const spots = Array.from({ length: 60 }, () => {
    const color = `rgb(${[0, 1, 2].map(() => Math.round(30 + next() * 150)).join()})`
    return `<ellipse cx="${next() * width}" cy="${next() * height}" rx="${40 + next() * 220}" ry="${30 + next() * 160}" fill="${color}" opacity="0.8"/>`
  })
  const grain = Uint8Array.from({ length: width * height }, () => 128 + 36 * (next() + next() + next() - 1.5))
  const soft = sharp(await png(sharp(svg(width, height, `<rect width="${width}" height="${height}" fill="#5a6b70"/>`, ...spots)).blur(6)))
  return png(soft.composite([{ input: await png(sharp(grain, { raw: { width, height, channels: 1 } })), blend: "soft-light" }]))
}

/** Puts one picture on another, turned, with its corner at a place. */
export async function onto(ground: Buffer, top: Buffer, left: number, down: number, degrees = 0): Promise<Buffer> {
  const input =
    degrees === 0
      ? top
      : await sharp(top)
          .ensureAlpha()
          .rotate(degrees, { background: { r: 0, g: 0, b: 0, alpha: 0 } })
          .png()
          .toBuffer()
  return sharp(ground)
    .composite([{ input, left, top: down }])
    .png()
    .toBuffer()
}

export type CodeKind = "QRCode" | "EAN13" | "Code128" | "DataMatrix" | "PDF417"
/** A code as PNG, with its quiet edge; bar codes may be cut to a height. */
export async function code(kind: CodeKind, text: string, scale = 4, tall?: number): Promise<Buffer> {
  const wasmBinary = await readFile(fileURLToPath(import.meta.resolve("zxing-wasm/writer/zxing_writer.wasm")))
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  const { image, error } = await writeBarcode(text, { format: kind, scale })
  if (!image) throw new Error(error)
  const whole = await png(sharp(Buffer.from(await image.arrayBuffer())).flatten({ background: "#ffffff" }))
  const { width } = await sharp(whole).metadata()
  const cut = tall === undefined ? sharp(whole) : sharp(whole).extract({ left: 0, top: 0, width, height: tall - 24 })
  return png(cut.extend({ top: 12, bottom: 12, left: 12, right: 12, background: "#ffffff" }))
}

/** A hospital's wristband: a white band with a name, a number and a bar code. */
export async function wristband(): Promise<Buffer> {
  const band = svg(
    820,
    150,
    `<rect width="820" height="150" rx="18" fill="#fbfbf8"/>`,
    line("VEGA, MARISOL", 40, 58, 36, "#1a1a1a"),
    line("MRN 48291734  F 57Y", 40, 112, 32, "#1a1a1a"),
  )
  return sharp(await png(sharp(band)))
    .composite([
      {
        input: await sharp(await code("Code128", "48291734", 2))
          .resize({ height: 100 })
          .toBuffer(),
        left: 500,
        top: 25,
      },
    ])
    .png()
    .toBuffer()
}

/** A badge: a white card with a photograph, a name and a rank. */
export async function badge(face: Buffer): Promise<Buffer> {
  const plate = svg(
    300,
    440,
    `<rect width="300" height="440" rx="16" fill="#fcfcfc"/><rect width="300" height="54" rx="16" fill="#2f6f8f"/>`,
    line("Dana Okafor", 40, 350, 36, "#1a1a1a"),
    line("Nurse  RN", 40, 400, 32, "#1a1a1a"),
  )
  return sharp(await png(sharp(plate)))
    .composite([{ input: await sharp(face).resize(200, 220, { fit: "cover" }).png().toBuffer(), left: 50, top: 70 }])
    .png()
    .toBuffer()
}

/** A monitor with a patient's record, in its dark frame. */
export const monitor = (): Promise<Buffer> =>
  png(
    sharp(
      svg(
        760,
        500,
        `<rect width="760" height="500" rx="10" fill="#141414"/><rect x="24" y="24" width="712" height="452" fill="#eef3f8"/><rect x="24" y="24" width="712" height="50" fill="#cfdcea"/>`,
        line("Chart: Marisol Vega", 50, 60, 28, "#102030"),
        ...["DOB 04/11/1969", "MRN 48291734", "Allergies: penicillin", "Next visit 03/03/2026", "Problem list: asthma"].map((text, index) =>
          line(text, 50, 130 + index * 62, 28, "#102030"),
        ),
      ),
    ),
  )

/** A whiteboard, or a sheet of paper, with a list. */
export const sheet = (): Promise<Buffer> =>
  png(
    sharp(
      svg(
        700,
        560,
        `<rect width="700" height="560" fill="#f7f7f4"/>`,
        ...[
          "Room 12  M. Vega  2:30 pm",
          "Room 14  J. Doe   3:00 pm",
          "Room 15  T. Brown 3:15 pm",
          "Labs: Vega, Brown",
          "Discharge: Doe",
          "Call family of Vega",
        ].map((text, index) => line(text, 50, 90 + index * 76, 36, "#20242c")),
      ),
    ),
  )

const require = createRequire(import.meta.url)
/** A photograph of people that a package ships: `number` 1 to 6. */
export const people = (number: 1 | 2 | 3 | 4 | 5 | 6): Promise<Buffer> =>
  readFile(require.resolve(`@vladmandic/face-api/demo/sample${number}.jpg`))
