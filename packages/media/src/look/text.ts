import type { Box, Word } from "../contract.ts"
import type { Raw } from "../pixels.ts"
import { around, inside, shared, within } from "./geometry.ts"
import { layerOf } from "./layer.ts"
import { marksOf, reliefOf, type Relief } from "./marks.ts"
import type { Ocr } from "./ocr.ts"
import { asBox, readPart, readTurned, type PlacedWord } from "./page.ts"
import { inPhotograph, looksWritten, onPage, rowsOf, skewOf, surely, turn, type Row } from "./rows.ts"
import { inOrder, merged, sure } from "./words.ts"

export interface Reading {
  readonly words: readonly Word[]
  readonly text: string
  /** Rows that look written and were not read, and words that were read with little confidence. */
  readonly unread: readonly Box[]
}

/**
 * Reads the text of a gray picture. The rows of letter-like marks tell the directions text runs in; the picture is read level in the
 * strongest, then what looks written and was not read is drawn dark on white by itself and read again, either way up.
 */
export async function readText(ocr: Ocr, gray: Raw, codes: readonly Box[]): Promise<Reading> {
  const relief = reliefOf(gray)
  // The squares of a code stand in rows, too.
  const marks = marksOf(gray, relief).filter((mark) => codes.every((code) => within(asBox(mark, gray), code) < 0.5))
  const written = rowsOf(marks).filter((row) => looksWritten(row, onPage))
  const picture = { gray, relief }
  // A card or a page is read whole; of a photograph only its rows are, as its specks would be read for seconds.
  const isPage = marks.length < 40 || lettersIn(written) > marks.length * 0.35
  const rows = (isPage ? written : written.filter((row) => looksWritten(row, inPhotograph))).slice(0, mostRows)
  const groups = byDirection(rows).slice(0, mostGroups)
  let words: readonly PlacedWord[] = isPage ? await readWhole(ocr, picture, groups[0] ?? []) : []
  for (const group of groups) {
    const left = group.filter((row) => !isRead(row, words))
    for (const light of [true, false]) {
      const alike = left.filter(({ marks: [first] }) => first?.light === light)
      if (alike.length > 0) words = merged(words, await readApart(ocr, picture, alike))
    }
  }
  const certain = isPage ? rows : rows.filter((row) => looksWritten(row, surely))
  const kept = words.filter((word) => isSupported(word, word.confidence >= sure ? rows : certain))
  const unread = rows.filter((row) => looksWritten(row, surely) && !isRead(row, kept)).map((row) => boxOf(row, gray))
  const unsure = kept
    .filter((word) => word.confidence < sure && /[\p{L}\p{N}]{3}/u.test(word.text))
    .map((word) => inside(asBox(word, gray)))
  return { ...inOrder(kept, gray), unread: [...unread, ...unsure] }
}

interface Picture {
  readonly gray: Raw
  readonly relief: Relief
}
const mostGroups = 3
/** The longest rows are read, about a page of a book; of a photograph full of stripes that bounds the time. */
const mostRows = 80
const leastConfidence = 30

/** Rows that run about the same way, the way with the most letters first. */
function byDirection(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = []
  for (const row of rows.toSorted((a, b) => b.marks.length - a.marks.length)) {
    const group = groups.find(([first]) => first && turn(first.angle, row.angle) <= 8)
    if (group) group.push(row)
    else groups.push([row])
  }
  return groups.toSorted((a, b) => lettersIn(b) - lettersIn(a))
}
const lettersIn = (rows: readonly Row[]) => rows.reduce((sum, { marks }) => sum + marks.length, 0)

/** The letters' size the reader is best at, from the smaller of the letters at hand. */
function scaleFor(rows: readonly Row[]): number {
  const sizes = rows.flatMap(({ marks }) => marks.map(({ size }) => size)).toSorted((a, b) => a - b)
  return Math.min(3, Math.max(0.6, 26 / (sizes[Math.floor(sizes.length / 4)] ?? 26)))
}

/** Reads the whole picture along its rows. Nothing when most letters of the rows were not read: then it was the wrong way up. */
async function readWhole(ocr: Ocr, picture: Picture, rows: readonly Row[]): Promise<readonly PlacedWord[]> {
  const { gray } = picture
  if (rows.length === 0) return readTurned(ocr, gray, 0, Math.min(1, 1000 / Math.max(gray.width, gray.height)))
  const words = await readTurned(ocr, gray, await uprightAngle(ocr, picture, rows), scaleFor(rows))
  return worthOf(words) > lettersIn(rows) * 40 ? words : []
}

/** The angle of rows, and for steep ones which way up, found by reading the two longest rows both ways. */
async function uprightAngle(ocr: Ocr, picture: Picture, rows: readonly Row[]): Promise<number> {
  const angle = skewOf(rows)
  if (Math.abs(angle) <= 45) return angle
  const read = rowReader(ocr, picture, rows.slice(0, 2))
  return worthOf(await read(angle)) >= worthOf(await read(angle + 180)) ? angle : angle + 180
}

/** Reads rows by themselves, drawn dark on white, level at an angle. */
function rowReader(ocr: Ocr, { gray, relief }: Picture, rows: readonly Row[]): (angle: number) => Promise<readonly PlacedWord[]> {
  const page = layerOf(gray, relief, rows)
  const marks = rows.flatMap((row) => row.marks)
  const margin = 3 * Math.max(...marks.map(({ size }) => size))
  const { x, y, width, height } = around(marks) ?? { x: 0, y: 0, width: gray.width, height: gray.height }
  const part = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin }
  return (angle) => readPart(ocr, page, part, angle, scaleFor(rows))
}
const worthOf = (words: readonly PlacedWord[]) =>
  words.reduce((sum, { text, confidence }) => sum + (confidence >= sure ? text.length * confidence : 0), 0)

/** Reads rows by themselves, and upside down when little was read. */
async function readApart(ocr: Ocr, picture: Picture, rows: readonly Row[]): Promise<readonly PlacedWord[]> {
  const reader = rowReader(ocr, picture, rows)
  const angle = skewOf(rows)
  const read = await reader(angle)
  const fewToJudge = rows.every(({ marks }) => marks.length < 8)
  if (fewToJudge || worthOf(read) > lettersIn(rows) * 30) return read
  const turned = await reader(angle + 180)
  return worthOf(turned) > worthOf(read) ? turned : read
}

/** Whether a word stands where marks stand in a row, or speaks for itself: specks of a photograph are read as letters, too. */
const isSupported = (word: PlacedWord, rows: readonly Row[]) =>
  word.confidence >= leastConfidence &&
  /[\p{L}\p{N}]/u.test(word.text) &&
  (rows.some(({ marks }) => marks.some((mark) => shared(mark, word) > 0)) || (word.confidence >= 85 && /[\p{L}\p{N}]{4}/u.test(word.text)))

const isRead = ({ marks }: Row, words: readonly PlacedWord[]) => {
  const read = marks.filter((mark) => words.some((word) => word.confidence >= sure && within(mark, word) > 0.5))
  return read.length >= marks.length * 0.6
}

const boxOf = ({ marks }: Row, gray: Raw): Box => inside(asBox(around(marks) ?? { x: 0, y: 0, width: 0, height: 0 }, gray))
