// Measures what the media package sees on pictures, and how fast, and writes it into the report:
// bin/run node tools/measure-media.ts [--write]
// The pictures are drawn here; the photographs of people come from a package that ships them. Nothing but the times depends on chance or the
// machine.
import { readFileSync, writeFileSync } from "node:fs"
import sharp, { type Sharp } from "sharp"
import { openCodeReader } from "../packages/media/src/look/codes.ts"
import { openFaceFinder } from "../packages/media/src/look/faces.ts"
import { lookAt } from "../packages/media/src/look/look-at.ts"
import { openOcr } from "../packages/media/src/look/ocr.ts"
import { readText } from "../packages/media/src/look/text.ts"
import { opened, rawOf, type Raw } from "../packages/media/src/pixels.ts"
import {
  badge,
  card,
  code,
  monitor,
  onto,
  people,
  photoLike,
  png,
  sheet,
  turned,
  wristband,
  type Card,
} from "../packages/media/src/testing/cards.ts"
import { withSection } from "./measure/main.ts"

const report = new URL("../docs/media-quality.md", import.meta.url)
/** Where the rest of the product's detection is reported; it gets one line of each table. */
const overview = new URL("../docs/compliance-quality.md", import.meta.url)

interface Measured {
  readonly table: string
  /** What was measured, how much of it was right, and the times, as a row of the overview. */
  readonly short: string
}
const shortRow = (what: string, right: number, all: number, runs: readonly Time[], more = "") =>
  `| ${what} | ${right} of ${all}${more} | ${times(runs)} |`

/** Four patients: the lines of a card, and what on it names or counts them. */
const patients = [
  ["Marisol Vega", "04/11/1969", "MRN 48291734", "(415) 555-0132", "m.vega@example.com", "Dr. Okafor"],
  ["Theodore Lindqvist", "12/30/1941", "MRN 70316625", "(212) 555-0187", "ted1941@example.org", "Dr. Ramirez"],
  ["Aisha Rahman", "7/4/2015", "Acct 5529-0081", "303-555-0144", "rahman.family@example.net", "Room 214"],
  ["William O'Brien", "Feb 9, 1988", "SSN 078-05-1120", "(617) 555-0119", "wobrien@example.com", "Bed 12"],
] as const
const linesOf = (patient: readonly string[]): string[] => [
  `Patient: ${patient[0]}`,
  `DOB ${patient[1]}`,
  ...patient.slice(2, 5),
  `Seen at ${patient[5]}`,
]
/** Letter by letter, but for spaces: what stands together is one. */
const found = (text: string, patient: readonly string[]) => {
  const read = text.replace(/\s+/g, "")
  return patient.filter((one) => read.includes(one.replace(/\s+/g, ""))).length
}

interface Time {
  readonly wall: number
  readonly processor: number
}
async function timed<T>(run: () => Promise<T>): Promise<Time & { readonly value: T }> {
  const [since, before] = [performance.now(), process.cpuUsage()]
  const value = await run()
  const { user, system } = process.cpuUsage(before)
  return { value, wall: performance.now() - since, processor: (user + system) / 1000 }
}
const middle = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
const times = (list: readonly Time[]) =>
  `${Math.round(middle(list.map(({ wall }) => wall)))} | ${Math.round(middle(list.map(({ processor }) => processor)))}`

const raw = (picture: Buffer, channels: 1 | 3, side = 1600): Promise<Raw> =>
  rawOf(opened(picture, 80_000_000).resize(side, side, { fit: "inside", withoutEnlargement: true }), channels)

type Variant = (make: (more?: Card) => Sharp, index: number) => Promise<Buffer>
const overPeople = async (drawn: Sharp, index: number) => {
  const photo = await sharp(await people(([1, 2, 3, 4] as const)[index] ?? 1))
    .resize(1080, 1080, { fit: "cover" })
    .modulate({ brightness: 0.7 })
    .png()
    .toBuffer()
  return onto(photo, await png(drawn), 0, 0)
}
const overPhotographs = "white over photographs of people"
const variants: readonly (readonly [name: string, make: Variant])[] = [
  ["dark on light", (make) => png(make())],
  ["light on dark", (make) => png(make({ ink: "#f2f2f2", paper: "#1d3557" }))],
  ["little contrast (28 grays)", (make) => png(make({ ink: "#9a9a9a", paper: "#b6b6b6" }))],
  ["letters of 15 pixels", (make) => png(make({ size: 15 }))],
  ["out of focus (blur 3)", (make) => png(make().blur(3))],
  [
    "JPEG of quality 20",
    async (make) =>
      sharp(await png(make()))
        .jpeg({ quality: 20 })
        .toBuffer(),
  ],
  ["turned 4°", (make) => turned(make(), 4)],
  ["turned 8°", (make) => turned(make(), -8)],
  ["turned 12°", (make) => turned(make(), 12)],
  ["turned 15°", (make) => turned(make(), -15)],
  ["turned 90°", (make) => turned(make(), 90)],
  ["upside down", (make) => turned(make(), 180)],
  ["turned 270°", (make) => turned(make(), 270)],
  [
    "white over soft, colorful patches",
    async (make, index) => onto(await photoLike(index + 11), await png(make({ ink: "#ffffff", paper: "none" })), 0, 0),
  ],
  [overPhotographs, (make, index) => overPeople(make({ ink: "#ffffff", paper: "none" }), index)],
]

async function textTable(): Promise<Measured> {
  const ocr = await openOcr()
  const every: (Time & { readonly hits: number })[] = []
  const rows: string[] = []
  for (const [name, make] of variants) {
    const runs: (Time & { readonly hits: number; readonly unread: boolean })[] = []
    for (const [index, patient] of patients.entries()) {
      const gray = await raw(await make((more = {}) => card({ lines: linesOf(patient), ...more }), index), 1)
      const { value, ...time } = await timed(() => readText(ocr, gray, []))
      runs.push({ ...time, hits: found(value.text, patient), unread: value.unread.length > 0 })
    }
    every.push(...runs)
    const all = patients.length * 6
    const hits = runs.reduce((sum, run) => sum + run.hits, 0)
    const silent = runs.filter((run) => run.hits < 6 && !run.unread).length
    rows.push(`| ${name} | ${hits} of ${all} | ${runs.filter(({ unread }) => unread).length} | ${silent} | ${times(runs)} |`)
  }
  const hits = every.reduce((sum, run) => sum + run.hits, 0)
  const short = shortRow(`identifiers on cards of 1080 pixels, in ${variants.length} ways hard to read`, hits, every.length * 6, every)
  const table = [
    "| cards of 1080 pixels, four each | identifiers read | said something is unread | lost some and did not say | ms | ms of one core |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n")
  return { table, short }
}

/** Faces on the six photographs, counted by eye. */
const counted = [3, 3, 3, 4, 5, 4] as const
async function facesTable(): Promise<Measured> {
  const find = await openFaceFinder()
  await find(await raw(await people(1), 3, 300))
  const rows: string[] = []
  let short = ""
  for (const side of [1600, 720, 480, 360, 240, 160]) {
    const runs: (Time & { readonly right: number; readonly wrong: number; readonly tall: number })[] = []
    for (const [index, count] of counted.entries()) {
      const photo = await sharp(await people(([1, 2, 3, 4, 5, 6] as const)[index] ?? 1))
        .resize(side, side, { fit: "inside" })
        .png()
        .toBuffer()
      const ground = side >= 720 ? photo : await onto(await photoLike(index + 40, 720, 480), photo, 0, 0).catch(() => photo)
      const picture = await raw(ground, 3)
      const { value, ...time } = await timed(() => find(picture))
      const tall = middle(value.map(({ box }) => box.height * picture.height))
      runs.push({ ...time, right: Math.min(count, value.length), wrong: Math.max(0, value.length - count), tall })
    }
    const sum = (key: "right" | "wrong") => runs.reduce((total, run) => total + run[key], 0)
    const size = side >= 720 ? `${side} pixels wide` : `${side} pixels wide, in the corner of 720`
    if (side === 720) short = shortRow("faces on photographs of 720 pixels", sum("right"), 22, runs, `, ${sum("wrong")} too many`)
    rows.push(
      `| ${size} | ${Math.round(middle(runs.map(({ tall }) => tall)))} | ${sum("right")} of 22 | ${sum("wrong")} | ${times(runs)} |`,
    )
  }
  const texts: (Time & { readonly wrong: number })[] = []
  for (const [name, make] of variants)
    for (const [index, patient] of patients.entries()) {
      if (name === overPhotographs) continue
      const picture = await raw(await make((more = {}) => card({ lines: linesOf(patient), ...more }), index), 3)
      const { value, ...time } = await timed(() => find(picture))
      texts.push({ ...time, wrong: value.length })
    }
  for (const words of ["Side door", "Flu shots", "Walk in", "Hours", "Thank you", "Now hiring", "Dr. Chen", "Pharmacy"])
    for (const size of [40, 64, 120]) {
      const picture = await raw(await png(card({ lines: [words], size, paper: "#ffffff" })), 3)
      const { value, ...time } = await timed(() => find(picture))
      texts.push({ ...time, wrong: value.length })
    }
  const wrong = texts.reduce((total, run) => total + run.wrong, 0)
  rows.push(`| ${texts.length} cards and signs of text, no faces | | | ${wrong} | ${times(texts)} |`)
  const table = [
    "| six photographs with 22 faces | faces are about so tall | found | too many | ms | ms of one core |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n")
  return { table, short: `${short}\n${shortRow("cards and signs without a face on which one was seen", wrong, texts.length, texts)}` }
}

async function codesTable(): Promise<Measured> {
  const read = await openCodeReader()
  const kinds = [
    ["QRCode", "https://clinic.example/v/48291734"],
    ["EAN13", "4006381333931"],
    ["Code128", "MRN48291734"],
    ["DataMatrix", "LOT 9 / 2027"],
    ["PDF417", "VEGA MARISOL 1969"],
  ] as const
  const ground = await photoLike(2)
  const rows: string[] = []
  const every: (Time & { readonly hit: boolean })[] = []
  for (const [kind, text] of kinds) {
    const runs: (Time & { readonly hit: boolean })[] = []
    for (const scale of [2, 3, 4])
      for (const degrees of [0, 7, 15, 90]) {
        const picture = await raw(await onto(ground, await code(kind, text, scale), 200, 250, degrees), 3)
        const { value, ...time } = await timed(() => read(picture))
        runs.push({ ...time, hit: value.some((one) => one.text === text) })
      }
    every.push(...runs)
    rows.push(`| ${kind} | ${runs.filter(({ hit }) => hit).length} of ${runs.length} | ${times(runs)} |`)
  }
  const short = shortRow("QR codes and bar codes", every.filter(({ hit }) => hit).length, every.length, every)
  const table = [
    "| codes with modules of 2 to 4 pixels, level and turned by 7°, 15° and 90° | read | ms | ms of one core |",
    "| --- | ---: | ---: | ---: |",
    ...rows,
  ].join("\n")
  return { table, short }
}

async function objectsTable(): Promise<Measured> {
  const face = await sharp(await people(5))
    .extract({ left: 700, top: 100, width: 300, height: 330 })
    .png()
    .toBuffer()
  const things = [
    ["wristband", wristband],
    ["screen", monitor],
    ["paper-or-whiteboard", sheet],
    ["badge", () => badge(face)],
  ] as const
  const rows: string[] = []
  const looks: Time[] = []
  let all = 0
  for (const [kind, make] of things) {
    let [right, wrong] = [0, 0]
    for (const seed of [7, 8, 9])
      for (const degrees of [0, 6, -10]) {
        const picture = await onto(await photoLike(seed), await make(), 120, 260, degrees)
        const { value, ...time } = await timed(() => lookAt(picture))
        looks.push(time)
        const seen = value.ok ? value.value.objects.map(({ maybe }) => maybe) : []
        if (seen.includes(kind)) right++
        wrong += seen.filter((one) => one !== kind).length
      }
    all += right
    rows.push(`| ${kind} | ${right} of 9 | ${wrong} |`)
  }
  let without = 0
  for (const number of [1, 2, 3, 4, 5, 6] as const) {
    const { value, ...time } = await timed(async () => lookAt(await people(number)))
    looks.push(time)
    without += value.ok ? value.value.objects.length : 0
  }
  const table = [
    "| drawn on three grounds, level and turned by 6° and 10° | seen | seen as something else, too |",
    "| --- | ---: | ---: |",
    ...rows,
    `| six photographs of people, which show none | | ${without} |`,
    "",
    `A whole look (text, faces, codes, shapes) took ${Math.round(middle(looks.map(({ wall }) => wall)))} ms in the middle, ${Math.round(middle(looks.map(({ processor }) => processor)))} ms of one core.`,
  ].join("\n")
  const short = shortRow("wristbands, screens, papers and badges; times of the whole look", all, things.length * 9, looks)
  return { table, short }
}

if (import.meta.main) {
  const tables = { text: textTable, faces: facesTable, codes: codesTable, objects: objectsTable }
  let text = readFileSync(report, "utf8")
  const lines = ["| what | seen | ms | ms of one core |", "| --- | ---: | ---: | ---: |"]
  for (const [name, measure] of Object.entries(tables)) {
    const { table, short } = await measure()
    console.log(`## ${name}\n\n${table}\n`)
    text = withSection(text, name, table)
    lines.push(short)
  }
  if (process.argv.includes("--write")) {
    writeFileSync(report, text)
    writeFileSync(overview, withSection(readFileSync(overview, "utf8"), "pictures", lines.join("\n")))
  }
}
