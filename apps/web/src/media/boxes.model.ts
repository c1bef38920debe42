import type { Box } from "@bedside/contracts"

export interface Point {
  readonly x: number
  readonly y: number
}
/** Smallest side of a region, as a share. */
export const leastSide = 0.01
const within = (value: number, low = 0, high = 1) => Math.min(high, Math.max(low, value))

/** The region between two corners, cut to the picture. */
export function boxBetween(a: Point, b: Point): Box {
  const [left, right] = [within(Math.min(a.x, b.x)), within(Math.max(a.x, b.x))]
  const [top, bottom] = [within(Math.min(a.y, b.y)), within(Math.max(a.y, b.y))]
  return { x: left, y: top, w: right - left, h: bottom - top }
}
/** Large enough to be meant, not a slip of the hand. */
export const isMeant = ({ w, h }: Box): boolean => w >= leastSide && h >= leastSide

/** Moves a region, keeping it whole inside the picture. */
export const moved = (box: Box, dx: number, dy: number): Box => ({
  ...box,
  x: within(box.x + dx, 0, 1 - box.w),
  y: within(box.y + dy, 0, 1 - box.h),
})
/** Makes a region larger or smaller at its right and lower edges. */
export const resized = (box: Box, dw: number, dh: number): Box => ({
  ...box,
  w: within(box.w + dw, leastSide, 1 - box.x),
  h: within(box.h + dh, leastSide, 1 - box.y),
})

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
/** A step of the focus or of a region for an arrow key; undefined for other keys. Steps are shares. */
export function stepOf(key: string, step: number): Point | undefined {
  const direction = directions[key]
  return direction ? { x: direction[0] * step, y: direction[1] * step } : undefined
}
/** A region after a key: arrows move it, arrows with Shift change its size; undefined for other keys. */
export function boxAfterKey(box: Box, key: string, resize: boolean, step = 0.01): Box | undefined {
  const by = stepOf(key, step)
  if (!by) return undefined
  return resize ? resized(box, by.x, by.y) : moved(box, by.x, by.y)
}

/** A region a little larger than what it covers, so that a blur leaves no edge of a face. */
export function roomy({ x, y, w, h }: Box, share = 0.12): Box {
  const [dx, dy] = [w * share, h * share]
  return boxBetween({ x: x - dx, y: y - dy }, { x: x + w + dx, y: y + h + dy })
}

/** How a picture is looked at: enlarged `zoom` times, with this share of it in the upper left corner of the window. */
export interface View {
  readonly zoom: number
  readonly x: number
  readonly y: number
}
export const whole: View = { zoom: 1, x: 0, y: 0 }
export const mostZoom = 12

const kept = ({ zoom, x, y }: View): View => ({ zoom, x: within(x, 0, 1 - 1 / zoom), y: within(y, 0, 1 - 1 / zoom) })
/** Enlarges around a point of the window (shares, default the middle), which stays where it is. */
export function zoomed(view: View, factor: number, at: Point = { x: 0.5, y: 0.5 }): View {
  const zoom = within(view.zoom * factor, 1, mostZoom)
  const [px, py] = [view.x + at.x / view.zoom, view.y + at.y / view.zoom]
  return kept({ zoom, x: px - at.x / zoom, y: py - at.y / zoom })
}
/** Moves the window over the picture by shares of the window. */
export const panned = (view: View, dx: number, dy: number): View =>
  kept({ ...view, x: view.x + dx / view.zoom, y: view.y + dy / view.zoom })
/** A region in the middle of the window, enlarged so that it can be judged. */
export function focused({ x, y, w, h }: Box): View {
  const zoom = within(0.5 / Math.max(w, h, 0.02), 1, mostZoom)
  return kept({ zoom, x: x + w / 2 - 0.5 / zoom, y: y + h / 2 - 0.5 / zoom })
}
/** From where on each pixel of the file has a pixel of the screen; at least twice, so that small pictures are looked at closely, too. */
export const closeUp = (fileWidth: number, shownWidth: number): number => within(shownWidth > 0 ? fileWidth / shownWidth : 2, 2, mostZoom)
