import type { Box } from "../contract.ts"

const areaOf = ({ width, height }: Box): number => Math.max(0, width) * Math.max(0, height)

/** The area two boxes share. */
export function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

/** Shared area over the area of both: 0 apart, 1 the same. */
export function overlap(a: Box, b: Box): number {
  const both = shared(a, b)
  return both === 0 ? 0 : both / (areaOf(a) + areaOf(b) - both)
}

/** How much of the first box lies in the second, 0 to 1. */
export const within = (inner: Box, outer: Box): number => (areaOf(inner) === 0 ? 0 : shared(inner, outer) / areaOf(inner))

/** The smallest box around all; `undefined` around none. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

/** The part of a box inside the picture. */
export function inside(box: Box): Box {
  const [x, y] = [Math.min(1, Math.max(0, box.x)), Math.min(1, Math.max(0, box.y))]
  const width = Math.min(1, box.x + box.width) - x
  const height = Math.min(1, box.y + box.height) - y
  return { x, y, width: Math.max(0, width), height: Math.max(0, height) }
}
