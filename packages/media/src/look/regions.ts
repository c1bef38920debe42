import type { Box } from "../contract.ts"
import { openedRaw, rawOf, type Raw } from "../pixels.ts"
import { overlap } from "./geometry.ts"
import { patchFrom } from "./marks.ts"

/** A light patch that is about a rectangle, at any angle. */
export interface Region {
  readonly box: Box
  /** Its longer over its shorter side. */
  readonly stretch: number
  /** Whether its longer side lies rather level. */
  readonly level: boolean
  /** Its share of the picture. */
  readonly area: number
  /** How much of the rectangle around it, turned with it, it fills: 0 to 1. */
  readonly filled: number
  /** How many sides of the picture it touches. */
  readonly touches: number
  /** The gray inside, just outside and further outside of its box. */
  readonly gray: number
  readonly frame: number
  readonly beyond: number
}

const side = 240
const thresholds = [120, 150, 175, 200, 225]

/** Finds light rectangles: paper, screens, bands and badges are such. Those that mean the same are answered once, the fullest. */
export async function lightRegions(gray: Raw): Promise<readonly Region[]> {
  const small = await rawOf(openedRaw(gray).resize(side, side, { fit: "inside" }).blur(1.2), 1)
  const found = thresholds.flatMap((threshold) => [...regionsAbove(small, threshold)])
  const kept: Region[] = []
  for (const region of found.toSorted((a, b) => b.filled - a.filled))
    if (kept.every(({ box }) => overlap(box, region.box) < 0.6)) kept.push(region)
  return kept
}

function* regionsAbove(small: Raw, threshold: number): Generator<Region> {
  const { width, height, data } = small
  const light = Uint8Array.from(data, (value) => (value >= threshold ? 1 : 0))
  const [seen, list] = [new Uint8Array(width * height), new Int32Array(width * height)]
  for (let start = 0; start < light.length; start++) {
    if (light[start] === 0 || seen[start] === 1) continue
    const patch = patchFrom(start, light, width, height, seen, list)
    if (patch.area < width * height * 0.006) continue
    const pixels = list.subarray(0, patch.area)
    const { long, short, level } = turnedSides(pixels, width)
    const touches = [patch.x === 0, patch.y === 0, patch.x + patch.width === width, patch.y + patch.height === height]
    const box = { x: patch.x / width, y: patch.y / height, width: patch.width / width, height: patch.height / height }
    yield {
      box,
      stretch: long / short,
      level,
      area: patch.area / (width * height),
      filled: Math.min(1, Math.min(spanned(pixels, width, height), patch.area * 2) / (long * short)),
      touches: touches.filter(Boolean).length,
      gray: ring(small, box, -1, 0),
      frame: ring(small, box, 0.01, 0.035),
      beyond: ring(small, box, 0.07, 0.12),
    }
  }
}

/** The area of a patch with what lies inside it: photographs and letters on a card. The smaller of what its rows and its columns span. */
function spanned(pixels: Int32Array, width: number, height: number): number {
  const [rows, columns] = [new Float64Array(height * 2), new Float64Array(width * 2)]
  const stretch = (spans: Float64Array, at: number, value: number) => {
    if (spans[at * 2] === 0 || (spans[at * 2] ?? 0) > value + 1) spans[at * 2] = value + 1
    if ((spans[at * 2 + 1] ?? 0) < value + 2) spans[at * 2 + 1] = value + 2
  }
  for (const at of pixels) {
    const [x, y] = [at % width, Math.floor(at / width)]
    stretch(rows, y, x)
    stretch(columns, x, y)
  }
  const total = (spans: Float64Array) => spans.reduce((sum, value, at) => (at % 2 === 0 ? sum - value : sum + value), 0)
  return Math.min(total(rows), total(columns))
}

/** The sides of a patch along and across the direction it is drawn out in: of a rectangle, its own sides. */
function turnedSides(pixels: Int32Array, width: number): { readonly long: number; readonly short: number; readonly level: boolean } {
  let [sx, sy] = [0, 0]
  for (const at of pixels) {
    sx += at % width
    sy += Math.floor(at / width)
  }
  const [mx, my] = [sx / pixels.length, sy / pixels.length]
  let [xx, yy, xy] = [0, 0, 0]
  for (const at of pixels) {
    const [dx, dy] = [(at % width) - mx, Math.floor(at / width) - my]
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  let [left, right, top, bottom] = [0, 0, 0, 0]
  for (const at of pixels) {
    const [dx, dy] = [(at % width) - mx, Math.floor(at / width) - my]
    const [along, across] = [dx * cos + dy * sin, dy * cos - dx * sin]
    left = Math.min(left, along)
    right = Math.max(right, along)
    top = Math.min(top, across)
    bottom = Math.max(bottom, across)
  }
  const [one, other] = [right - left + 1, bottom - top + 1]
  return { long: Math.max(one, other), short: Math.min(one, other), level: one >= other === Math.abs(cos) >= Math.abs(sin) }
}

/** The mean gray between two distances from a box, as shares of the picture's longer side; from below zero it is the inside. */
function ring({ data, width, height }: Raw, box: Box, from: number, to: number): number {
  const longer = Math.max(width, height)
  const [left, right] = [box.x * width, (box.x + box.width) * width]
  const [top, bottom] = [box.y * height, (box.y + box.height) * height]
  let [sum, count] = [0, 0]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const off = Math.max(left - x, x + 1 - right, top - y, y + 1 - bottom) / longer
      if (off <= from || off > to) continue
      sum += data[y * width + x] ?? 0
      count++
    }
  return count === 0 ? 255 : sum / count
}
