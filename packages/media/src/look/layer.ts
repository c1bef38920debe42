import type { Raw } from "../pixels.ts"
import { patchFrom, type Mark, type Relief } from "./marks.ts"
import type { Row } from "./rows.ts"

/**
 * Draws rows of letters of one kind, light or dark, as dark on white: what has the letters' gray and stands out, around each mark and between
 * and behind the row's marks, where letters may have been lost. What hangs together over more than a few letters is no letter and is left
 * out. Light letters over a photograph become a clean page. Edges stay soft, as the reader was taught with scans.
 */
export function layerOf(gray: Raw, relief: Relief, rows: readonly Row[]): Raw {
  const { width, height } = gray
  const page: Page = { gray, relief, data: new Uint8Array(width * height).fill(255), largest: new Uint16Array(width * height) }
  for (const row of rows) draw(page, row)
  eraseLarge(page)
  return { data: page.data, width, height, channels: 1 }
}

interface Page {
  readonly gray: Raw
  readonly relief: Relief
  readonly data: Uint8Array
  /** The size that a patch here may have, in pixels. */
  readonly largest: Uint16Array
}
interface Ink {
  readonly level: number
  readonly toward: 1 | -1
  /** How far off the letters' gray is still ink, in grays. */
  readonly tolerance: number
  readonly least: number
  readonly largest: number
}

const middle = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

function draw(page: Page, { marks, angle }: Row): void {
  const radians = (angle * Math.PI) / 180
  const [cos, sin] = [Math.abs(Math.cos(radians)), Math.abs(Math.sin(radians))]
  const [contrast, usual] = [middle(marks.map((mark) => mark.contrast)), middle(marks.map(({ level }) => level))]
  const spread = middle(marks.map(({ level }) => Math.abs(level - usual)))
  const tolerance = Math.max(16, Math.min(contrast * 0.75, 24 + 3 * spread))
  const largest = Math.round(2.4 * Math.max(...marks.map(({ size }) => size)))
  for (const mark of marks) {
    const [along, across] = [mark.size * 2.4, mark.size * 0.55]
    const ink: Ink = { level: mark.level, toward: mark.light ? 1 : -1, tolerance, least: contrast * 0.3, largest }
    drawAround(page, mark, { x: along * cos + across * sin, y: along * sin + across * cos }, ink)
  }
}

function drawAround({ gray, relief, data, largest }: Page, mark: Mark, reach: { readonly x: number; readonly y: number }, ink: Ink): void {
  const [left, right] = [Math.max(0, Math.round(mark.x - reach.x)), Math.min(gray.width, Math.round(mark.x + mark.width + reach.x))]
  const [top, bottom] = [Math.max(0, Math.round(mark.y - reach.y)), Math.min(gray.height, Math.round(mark.y + mark.height + reach.y))]
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const at = y * gray.width + x
      const short = Math.max(0, (ink.level - (gray.data[at] ?? 0)) * ink.toward)
      const share = Math.min(1.35 - short / ink.tolerance, ((relief.against[at] ?? 0) * ink.toward) / ink.least)
      const value = 255 - Math.round(255 * Math.min(1, Math.max(0, share)))
      if (value < (data[at] ?? 255)) data[at] = value
      if (ink.largest > (largest[at] ?? 0)) largest[at] = ink.largest
    }
}

function eraseLarge({ gray: { width, height }, data, largest }: Page): void {
  const dark = Uint8Array.from(data, (value) => (value < 150 ? 1 : 0))
  const [seen, list] = [new Uint8Array(width * height), new Int32Array(width * height)]
  for (let start = 0; start < dark.length; start++) {
    if (dark[start] === 0 || seen[start] === 1) continue
    const patch = patchFrom(start, dark, width, height, seen, list)
    if (Math.max(patch.width, patch.height) <= (largest[start] ?? 0)) continue
    for (let index = 0; index < patch.area; index++) data[list[index] ?? 0] = 255
  }
}
