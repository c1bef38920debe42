import type { Box } from "../contract.ts"
import type { Raw } from "../pixels.ts"

/** Pixels of a box in shares of the picture, and a little around it, by brightness from 0 to 255. */
function brightness(
  { data, width, height, channels }: Raw,
  box: Box,
  grow: number,
): { readonly counts: Uint32Array; readonly all: number } {
  const [w, h] = [box.width * width * grow, box.height * height * grow]
  const [x, y] = [(box.x + box.width / 2) * width, (box.y + box.height / 2) * height]
  const [left, right] = [Math.max(0, Math.round(x - w / 2)), Math.min(width, Math.round(x + w / 2))]
  const [top, bottom] = [Math.max(0, Math.round(y - h / 2)), Math.min(height, Math.round(y + h / 2))]
  const counts = new Uint32Array(256)
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) {
      const at = (row * width + column) * channels
      const gray = channels === 1 ? data[at] : ((data[at] ?? 0) * 3 + (data[at + 1] ?? 0) * 6 + (data[at + 2] ?? 0)) / 10
      const level = Math.round(gray ?? 0)
      counts[level] = (counts[level] ?? 0) + 1
    }
  return { counts, all: Math.max(0, right - left) * Math.max(0, bottom - top) }
}

/** The darkest and the brightest level, but for one pixel in fifty at either end. */
function range(counts: Uint32Array, all: number): readonly [number, number] {
  const spare = all / 50
  const ends = (levels: Uint32Array): number => {
    let seen = 0
    return levels.findIndex((count) => (seen += count) > spare)
  }
  return [ends(counts), 255 - ends(counts.toReversed())]
}

/**
 * How much of a place is of one brightness, 0 to 1: the share of its pixels within a fortieth of its own contrast of some level. Letters on a
 * plain ground have 0.4 and more of it, as PNG, as poor JPEG and out of focus; skin in a photograph, bright or dark, 0.3 at most, unless the
 * light burned it out.
 */
export function flatness(picture: Raw, box: Box): number {
  const { counts, all } = brightness(picture, box, 1.3)
  if (all === 0) return 0
  const [dark, bright] = range(counts, all)
  const half = Math.max(1, Math.round((bright - dark) / 40))
  let most = 0
  for (let level = dark; level <= bright; level++) {
    const near = counts.subarray(Math.max(0, level - half), level + half + 1).reduce((sum, count) => sum + count, 0)
    most = Math.max(most, near)
  }
  return most / all
}
