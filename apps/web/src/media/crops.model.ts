import type { Box } from "@bedside/contracts"
import type { Point } from "./boxes.model.ts"

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** The largest region of a ratio (width to height in pixels) around a point, as the server cuts it. `picture` in pixels. */
export function cropAround(focal: Point, ratio: number, picture: { readonly width: number; readonly height: number }): Box {
  const own = picture.width / Math.max(1, picture.height)
  const w = own > ratio ? ratio / own : 1
  const h = own > ratio ? 1 : own / ratio
  return { x: within(focal.x - w / 2, 0, 1 - w), y: within(focal.y - h / 2, 0, 1 - h), w, h }
}

/** CSS `object-position` with which `object-fit: cover` shows the same cut. */
export function positionIn(focal: Point, ratio: number, picture: { readonly width: number; readonly height: number }): string {
  const { x, y, w, h } = cropAround(focal, ratio, picture)
  const percent = (start: number, side: number) => `${side < 1 ? Number(((start / (1 - side)) * 100).toFixed(2)) : 50}%`
  return `${percent(x, w)} ${percent(y, h)}`
}

/** Style of an image inside a frame of `overflow: hidden` that shows exactly a region, the frame having the region's ratio. */
export function showing({ x, y, w, h }: Box): { width: string; height: string; left: string; top: string } {
  const percent = (share: number) => `${Number((share * 100).toFixed(3))}%`
  return { width: percent(1 / w), height: percent(1 / h), left: percent(-x / w), top: percent(-y / h) }
}
