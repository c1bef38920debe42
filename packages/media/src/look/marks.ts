import type { Raw } from "../pixels.ts"

/** A connected patch that is darker (or lighter) than what is around it and has the size of a letter; in pixels. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The longer side. */
  readonly size: number
  readonly light: boolean
  /** The gray of its pixels, 0 to 255. */
  readonly level: number
  /** How far they stand out from what is around, in grays. */
  readonly contrast: number
}
/** How much each pixel stands out from its surroundings: above zero when lighter. */
export interface Relief {
  readonly width: number
  readonly height: number
  readonly against: Int16Array
  /** 1 where darker, 2 where lighter than the threshold of the place asks for. */
  readonly sign: Uint8Array
}

/** Compares every pixel with the mean of the square around it, as Sauvola's and Niblack's thresholds do. */
export function reliefOf({ data, width, height }: Raw): Relief {
  const radius = Math.max(12, Math.round(Math.max(width, height) / 45))
  const { sums, squares } = tables(data, width, height)
  const against = new Int16Array(width * height)
  const sign = new Uint8Array(width * height)
  const row = width + 1
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - radius), Math.min(height, y + radius + 1)]
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - radius), Math.min(width, x + radius + 1)]
      const count = (right - left) * (bottom - top)
      const [a, b, c, d] = [top * row + left, top * row + right, bottom * row + left, bottom * row + right]
      const mean = ((sums[d] ?? 0) - (sums[b] ?? 0) - (sums[c] ?? 0) + (sums[a] ?? 0)) / count
      const square = ((squares[d] ?? 0) - (squares[b] ?? 0) - (squares[c] ?? 0) + (squares[a] ?? 0)) / count
      const least = 7 + 0.55 * Math.sqrt(Math.max(0, square - mean * mean))
      const difference = (data[y * width + x] ?? 0) - mean
      against[y * width + x] = Math.round(difference)
      sign[y * width + x] = difference < -least ? 1 : difference > least ? 2 : 0
    }
  }
  return { width, height, against, sign }
}

/** Sums and sums of squares of everything above and left of each place, from which those of any rectangle follow. */
function tables(data: Uint8Array, width: number, height: number): { readonly sums: Float64Array; readonly squares: Float64Array } {
  const row = width + 1
  const [sums, squares] = [new Float64Array(row * (height + 1)), new Float64Array(row * (height + 1))]
  for (let y = 0; y < height; y++) {
    let [line, lineSquares] = [0, 0]
    for (let x = 0; x < width; x++) {
      const value = data[y * width + x] ?? 0
      line += value
      lineSquares += value * value
      sums[(y + 1) * row + x + 1] = (sums[y * row + x + 1] ?? 0) + line
      squares[(y + 1) * row + x + 1] = (squares[y * row + x + 1] ?? 0) + lineSquares
    }
  }
  return { sums, squares }
}

/**
 * The patches that could be letters: not too small, too large, too thin or too thinly filled. Nearly white and nearly black patches are looked
 * for once more by themselves, as white letters over a photograph run together with its lights.
 */
export function marksOf(gray: Raw, relief: Relief): readonly Mark[] {
  const extremes = Uint8Array.from(gray.data, (value, at) => {
    const against = relief.against[at] ?? 0
    return value >= 238 && against > 12 ? 2 : value <= 18 && against < -12 ? 1 : 0
  })
  const marks = [...patches(relief.sign, gray, relief)]
  const known = new Set(marks.flatMap(placesOf))
  for (const mark of patches(extremes, gray, relief)) if (!placesOf(mark).some((place) => known.has(place))) marks.push(mark)
  return marks
}
/** Where a mark's middle is, to half a letter: what both searches find differs by a few pixels. */
function placesOf({ x, y, width, height, size, light }: Mark): readonly string[] {
  const cell = Math.max(4, 2 ** Math.floor(Math.log2(size)) / 2)
  const [column, row] = [(x + width / 2) / cell, (y + height / 2) / cell]
  const near = (value: number) => [Math.floor(value - 0.25), Math.floor(value + 0.25)]
  return near(column).flatMap((a) => near(row).map((b) => [a, b, cell, light].join()))
}

function* patches(sign: Uint8Array, gray: Raw, { width, height, against }: Relief): Generator<Mark> {
  const largest = Math.max(width, height) * 0.15
  const seen = new Uint8Array(width * height)
  const list = new Int32Array(width * height)
  for (let start = 0; start < sign.length; start++) {
    if (sign[start] === 0 || seen[start] === 1) continue
    const patch = patchFrom(start, sign, width, height, seen, list)
    const { x, y, area } = patch
    const size = Math.max(patch.width, patch.height)
    if (size < 6 || size > largest || area < 10 || area < size * 1.2 || area < patch.width * patch.height * 0.1) continue
    if (size > 14 * Math.min(patch.width, patch.height)) continue
    let [level, contrast] = [0, 0]
    // The walk left the patch's pixels in the list.
    for (let index = 0; index < area; index++) {
      const at = list[index] ?? 0
      level += gray.data[at] ?? 0
      contrast += Math.abs(against[at] ?? 0)
    }
    yield { x, y, width: patch.width, height: patch.height, size, light: sign[start] === 2, level: level / area, contrast: contrast / area }
  }
}

/** Pixels of one sign that hang together. */
export interface Patch {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly area: number
}
/** Walks the patch a pixel belongs to; its pixels are the first `area` entries of the list afterwards. */
export function patchFrom(start: number, sign: Uint8Array, width: number, height: number, seen: Uint8Array, list: Int32Array): Patch {
  const wanted = sign[start]
  let [left, right, top, bottom, area, found] = [width, 0, height, 0, 0, 1]
  list[0] = start
  seen[start] = 1
  while (area < found) {
    const at = list[area++] ?? 0
    const x = at % width
    const y = (at - x) / width
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        const next = at + dy * width + dx
        if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height || seen[next] === 1 || sign[next] !== wanted) continue
        seen[next] = 1
        list[found++] = next
      }
  }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1, area }
}
