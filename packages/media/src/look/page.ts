import { openedRaw, rawOf, type Raw } from "../pixels.ts"
import type { Box } from "../contract.ts"
import type { Ocr, ReadWord } from "./ocr.ts"

/** A rectangle in pixels. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
/** A word with its place in the picture it came from: the rectangle around it, upright as it was read. */
export interface PlacedWord extends ReadWord {
  /** Degrees clockwise of the line it stands in. */
  readonly angle: number
}

const longestSide = 3200

/** Turns a gray picture so that lines at `angle` degrees lie level, at `scale` times its size, reads it, and says where in the picture each word is. */
export async function readTurned(ocr: Ocr, gray: Raw, angle: number, scale: number): Promise<readonly PlacedWord[]> {
  const fitting = Math.min(scale, longestSide / Math.max(gray.width, gray.height))
  const [width, height] = [Math.max(8, Math.round(gray.width * fitting)), Math.max(8, Math.round(gray.height * fitting))]
  const same = Math.abs(fitting - 1) < 0.05
  const sized = same ? gray : await rawOf(openedRaw(gray).resize(width, height, { fit: "fill" }), 1)
  const level = Math.abs(angle) < 0.6
  const page = level ? sized : await rawOf(openedRaw(sized).rotate(-angle, { background: paperOf(gray) }), 1)
  const words = ocr(page)
  return words.map((word) => placed(word, page, sized, gray.width / sized.width, level ? 0 : angle))
}

/** Reads a part of a gray picture, as `readTurned` does the whole: most of a page of few rows is empty. */
export async function readPart(ocr: Ocr, gray: Raw, part: Place, angle: number, scale: number): Promise<readonly PlacedWord[]> {
  const [left, top] = [Math.max(0, Math.floor(part.x)), Math.max(0, Math.floor(part.y))]
  const width = Math.min(gray.width, Math.ceil(part.x + part.width)) - left
  const height = Math.min(gray.height, Math.ceil(part.y + part.height)) - top
  const cut = await rawOf(openedRaw(gray).extract({ left, top, width, height }), 1)
  const words = await readTurned(ocr, cut, angle, scale)
  return words.map((word) => ({ ...word, x: word.x + left, y: word.y + top }))
}

/** The gray of most of the edge, so that a turned page's new corners are no dark shapes. */
function paperOf({ data, width, height }: Raw): { r: number; g: number; b: number } {
  const edge: number[] = []
  for (let x = 0; x < width; x += 4) edge.push(data[x] ?? 255, data[(height - 1) * width + x] ?? 255)
  for (let y = 0; y < height; y += 4) edge.push(data[y * width] ?? 255, data[y * width + width - 1] ?? 255)
  const middle = edge.toSorted((a, b) => a - b)[Math.floor(edge.length / 2)] ?? 255
  return { r: middle, g: middle, b: middle }
}

function placed(word: ReadWord, page: Raw, sized: Raw, back: number, angle: number): PlacedWord {
  const radians = (angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  const corners = [
    [word.x, word.y],
    [word.x + word.width, word.y],
    [word.x, word.y + word.height],
    [word.x + word.width, word.y + word.height],
  ].map(([x = 0, y = 0]) => {
    const [dx, dy] = [x - page.width / 2, y - page.height / 2]
    return { x: (dx * cos - dy * sin + sized.width / 2) * back, y: (dx * sin + dy * cos + sized.height / 2) * back }
  })
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { ...word, x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y, angle }
}

/** A place as fractions of the picture. */
export const asBox = ({ x, y, width, height }: Place, picture: Raw): Box => ({
  x: x / picture.width,
  y: y / picture.height,
  width: width / picture.width,
  height: height / picture.height,
})
