import type { Box } from "../contract.ts"
import { openedRaw, rawOf, type Raw } from "../pixels.ts"
import { overlap } from "./geometry.ts"
import { patchFrom } from "./marks.ts"

/** A light patch that is about a rectangle, at any angle. */
export interface Region {
  readonly box: Box
  /** Its longer over its shorter side. */
  readonly stretch: number
  /** Its share of the picture. */
  readonly area: number
  /** How much of the rectangle around it, turned with it, it fills: 0 to 1. */
  readonly filled: number
  /** How many sides of the picture it touches. */
  readonly touches: number
  /** The gray inside, in a thin frame around, and around that. */
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
    const { long, short } = turnedSides(pixels, width)
    const hull = hullOf(pixels, width, height)
    const touches = [patch.x === 0, patch.y === 0, patch.x + patch.width === width, patch.y + patch.height === height]
    const box = { x: patch.x / width, y: patch.y / height, width: patch.width / width, height: patch.height / height }
    yield {
      box,
      stretch: long / short,
      area: patch.area / (width * height),
      filled: Math.min(1, Math.min(count(hull), patch.area * 2) / (long * short)),
      touches: touches.filter(Boolean).length,
      ...surroundings(small, hull),
    }
  }
}

/** A patch with what lies inside it, photographs and letters on a card: what both its rows and its columns span. */
function hullOf(pixels: Int32Array, width: number, height: number): Uint8Array {
  const [left, right] = [new Int32Array(height).fill(width), new Int32Array(height).fill(-1)]
  const [top, bottom] = [new Int32Array(width).fill(height), new Int32Array(width).fill(-1)]
  for (const at of pixels) {
    const [x, y] = [at % width, Math.floor(at / width)]
    left[y] = Math.min(left[y] ?? 0, x)
    right[y] = Math.max(right[y] ?? 0, x)
    top[x] = Math.min(top[x] ?? 0, y)
    bottom[x] = Math.max(bottom[x] ?? 0, y)
  }
  const between = (value: number, from = 0, to = 0) => value >= from && value <= to
  return Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)]
    return between(x, left[y], right[y]) && between(y, top[x], bottom[x]) ? 1 : 0
  })
}
const count = (mask: Uint8Array) => mask.reduce((sum, one) => sum + one, 0)

/** The mean gray of a patch, of the 6 pixels around it, and of those 12 to 22 pixels away. */
function surroundings({ data, width, height }: Raw, hull: Uint8Array): Pick<Region, "gray" | "frame" | "beyond"> {
  const far = distances(hull, width, height)
  const mean = (from: number, to: number) => {
    let [sum, pixels] = [0, 0]
    for (const [at, distance] of far.entries())
      if (distance >= from && distance <= to) {
        sum += data[at] ?? 0
        pixels++
      }
    return pixels === 0 ? 255 : sum / pixels
  }
  return { gray: mean(0, 0), frame: mean(3, 6), beyond: mean(12, 22) }
}

/** How many steps each pixel is away from a mask, in two sweeps: down to the right and back. */
function distances(mask: Uint8Array, width: number, height: number): Uint16Array {
  const far = Uint16Array.from(mask, (one) => (one === 1 ? 0 : 9999))
  const nearer = (at: number, x: number, y: number, step: 1 | -1) => {
    const beside = x - step >= 0 && x - step < width ? (far[at - step] ?? 9999) : 9999
    const above = y - step >= 0 && y - step < height ? (far[at - step * width] ?? 9999) : 9999
    far[at] = Math.min(far[at] ?? 9999, beside + 1, above + 1)
  }
  for (let at = 0; at < far.length; at++) nearer(at, at % width, Math.floor(at / width), 1)
  for (let at = far.length - 1; at >= 0; at--) nearer(at, at % width, Math.floor(at / width), -1)
  return far
}

/** The sides of a patch along and across the direction it is drawn out in: of a rectangle, its own sides. */
function turnedSides(pixels: Int32Array, width: number): { readonly long: number; readonly short: number } {
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
  return { long: Math.max(one, other), short: Math.min(one, other) }
}
