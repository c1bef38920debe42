import type { Mark } from "./marks.ts"

/** Marks that stand side by side like the letters of a line. */
export interface Row {
  readonly marks: readonly Mark[]
  /** Degrees clockwise from left-to-right, -90 to 90; which way up the letters are is not known. */
  readonly angle: number
}

interface Pair {
  readonly a: number
  readonly b: number
  /** Degrees, -90 to 90. */
  readonly angle: number
}

const centerX = ({ x, width }: Mark) => x + width / 2
const centerY = ({ y, height }: Mark) => y + height / 2
/** The smaller angle between two directions in which forward and back are the same; degrees. */
export const turn = (a: number, b: number): number => Math.abs(((((a - b) % 180) + 270) % 180) - 90)

/** Finds the lines of letters at any angle, longest first, from each mark's nearest likes: O'Gorman's docstrum. A mark is in one row. */
export function rowsOf(marks: readonly Mark[]): readonly Row[] {
  const pairs = nearest(marks)
  const used = new Set<Mark>()
  const rows: Row[] = []
  const all = directions(pairs).flatMap((angle) => chains(marks, pairs, angle))
  for (const row of all.toSorted((a, b) => b.marks.length - a.marks.length)) {
    const free = row.marks.filter((mark) => !used.has(mark))
    if (free.length < row.marks.length * 0.5) continue
    for (const mark of row.marks) used.add(mark)
    rows.push(row)
  }
  return rows
}

/** Each mark with its two nearest of about its size, in its color, within reach of a space between words. */
function nearest(marks: readonly Mark[]): readonly Pair[] {
  const cell = 32
  const cells = new Map<string, number[]>()
  for (const [index, mark] of marks.entries()) {
    const key = `${Math.floor(centerX(mark) / cell)},${Math.floor(centerY(mark) / cell)}`
    const list = cells.get(key)
    if (list) list.push(index)
    else cells.set(key, [index])
  }
  return marks.flatMap((mark, a) => {
    const reach = mark.size * 2.2
    const near: { b: number; distance: number }[] = []
    const span = Math.ceil(reach / cell)
    const [cx, cy] = [Math.floor(centerX(mark) / cell), Math.floor(centerY(mark) / cell)]
    for (let y = cy - span; y <= cy + span; y++)
      for (let x = cx - span; x <= cx + span; x++)
        for (const b of cells.get(`${x},${y}`) ?? []) {
          const other = marks[b]
          if (!other || b === a || other.light !== mark.light || other.size > mark.size * 2 || mark.size > other.size * 2) continue
          const distance = Math.hypot(centerX(other) - centerX(mark), centerY(other) - centerY(mark))
          if (distance <= reach) near.push({ b, distance })
        }
    const two = near.toSorted((p, q) => p.distance - q.distance).slice(0, 2)
    return two.flatMap(({ b }) => {
      const other = marks[b]
      return other ? [{ a, b, angle: directionOf(mark, other) }] : []
    })
  })
}

function directionOf(from: Mark, to: Mark): number {
  const degrees = (Math.atan2(centerY(to) - centerY(from), centerX(to) - centerX(from)) * 180) / Math.PI
  return degrees >= 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees
}

/** The directions many pairs have, at most three, apart by more than twelve degrees. */
function directions(pairs: readonly Pair[]): readonly number[] {
  const counts = Array.from({ length: 180 }, () => 0)
  for (const { angle } of pairs)
    for (let near = -4; near <= 4; near++) {
      const bin = (Math.round(angle) + near + 270) % 180
      counts[bin] = (counts[bin] ?? 0) + 1 - Math.abs(near) / 5
    }
  const found: number[] = []
  const ranked = counts.map((count, bin) => ({ count, angle: bin - 90 })).toSorted((a, b) => b.count - a.count)
  const least = Math.max(8, (ranked[0]?.count ?? 0) * 0.25)
  for (const { count, angle } of ranked)
    if (count >= least && found.length < 3 && found.every((one) => turn(one, angle) > 12)) found.push(angle)
  return found
}

/** The rows along one direction: at least three marks, each about as far from the line as its neighbors. */
function chains(marks: readonly Mark[], pairs: readonly Pair[], angle: number): readonly Row[] {
  const parent = marks.map((_, index) => index)
  const find = (index: number): number => {
    let at = index
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at
    return at
  }
  for (const pair of pairs) if (turn(pair.angle, angle) <= 20) parent[find(pair.a)] = find(pair.b)
  const groups = Map.groupBy(marks.keys(), find)
  return [...groups.values()].flatMap((members) => {
    const row = members.flatMap((index) => marks[index] ?? [])
    const alike = pruned(row, angle)
    return alike.length >= 3 ? [{ marks: alike, angle: fitted(alike, angle) }] : []
  })
}

/** Where a row's marks stand along and across its rough direction. */
function stood(row: readonly Mark[], rough: number) {
  const radians = (rough * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  return row.map((mark) => ({
    along: centerX(mark) * cos + centerY(mark) * sin,
    across: centerY(mark) * cos - centerX(mark) * sin,
    size: mark.size,
    tall: Math.abs(cos) >= Math.abs(sin) ? mark.height : mark.width,
    wide: Math.abs(cos) >= Math.abs(sin) ? mark.width : mark.height,
  }))
}
const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length
const middle = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

/** Without the marks of a row that have another color or stand off its line: specks of the ground it is written on. */
function pruned(row: readonly Mark[], rough: number): readonly Mark[] {
  const direction = fitted(row, rough)
  const points = stood(row, direction)
  const level = middle(row.map((mark) => mark.level))
  const contrast = middle(row.map((mark) => mark.contrast))
  const [line, size] = [middle(points.map(({ across }) => across)), middle(points.map((point) => point.size))]
  return row.filter((mark, index) => {
    const off = Math.abs((points[index]?.across ?? 0) - line)
    return Math.abs(mark.level - level) <= Math.max(12, contrast * 0.45) && off <= size * 0.75 && mark.size >= size * 0.3
  })
}

/** The direction of a row by least squares through its marks' middles, along the rough direction; long rows only, as short ones wobble. */
function fitted(row: readonly Mark[], rough: number): number {
  if (row.length < 6) return rough
  const points = stood(row, rough)
  const [u, v] = [mean(points.map(({ along }) => along)), mean(points.map(({ across }) => across))]
  const length = points.reduce((sum, { along }) => sum + (along - u) ** 2, 0)
  const rise = points.reduce((sum, { along, across }) => sum + (along - u) * (across - v), 0)
  return length === 0 ? rough : rough + (Math.atan2(rise, length) * 180) / Math.PI
}

/** How sure a row must be written to be taken for it. */
export interface Strictness {
  readonly fewest: number
  /** How much the marks' grays and heights may differ. */
  readonly unevenness: number
  readonly heights: number
  readonly contrast: number
  /** Width over height of the middle mark. */
  readonly narrowest: number
  readonly widest: number
}
/** On a card or a page nearly everything in rows is written. */
export const onPage: Strictness = { fewest: 3, unevenness: 0.45, heights: 0.5, contrast: 8, narrowest: 0.1, widest: 2.5 }
/** In a photograph leaves, bricks and stripes form rows, too; letters are more even. */
export const inPhotograph: Strictness = { fewest: 5, unevenness: 0.22, heights: 0.24, contrast: 20, narrowest: 0.35, widest: 1.2 }
/** What nobody could read is reported only where it looks very much like letters. */
export const surely: Strictness = { fewest: 6, unevenness: 0.16, heights: 0.22, contrast: 30, narrowest: 0.4, widest: 1.1 }
const smallest = 9

/**
 * Whether a row looks written: its marks lie side by side on one line, are of one color and height, and most of them stand on the same line or
 * reach up to the same line.
 */
export function looksWritten({ marks, angle }: Row, asked: Strictness): boolean {
  const points = stood(marks, angle).toSorted((a, b) => a.along - b.along)
  const size = middle(points.map((point) => point.size))
  const off = unevenness(points.map(({ across }) => across)) / size
  const steps = points.slice(1).map(({ along }, index) => (along - (points[index]?.along ?? 0)) / size)
  const stacked = steps.filter((step) => step < 0.12).length / steps.length
  if (marks.length < asked.fewest || size < smallest || off >= 0.24 || stacked >= 0.2) return false
  if (aligned(points, size) < (marks.length < 5 ? 0.99 : 0.6)) return false
  const tall = points.map((point) => point.tall)
  const shape = middle(points.map((point) => point.wide / point.tall))
  const contrast = mean(marks.map((mark) => mark.contrast))
  const grays = unevenness(marks.map(({ level }) => level)) / contrast
  const heights = unevenness(tall) / middle(tall)
  return (
    grays < asked.unevenness && heights < asked.heights && contrast >= asked.contrast && shape > asked.narrowest && shape < asked.widest
  )
}

/** The mean distance from the middle value. */
function unevenness(list: readonly number[]): number {
  const center = middle(list)
  return mean(list.map((value) => Math.abs(value - center)))
}

/** The share of marks that end at the same line on one side, whichever side has more. */
function aligned(points: readonly { readonly across: number; readonly tall: number }[], size: number): number {
  const share = (edges: readonly number[]) => edges.filter((edge) => Math.abs(edge - middle(edges)) < size * 0.13 + 1).length / edges.length
  return Math.max(share(points.map(({ across, tall }) => across + tall / 2)), share(points.map(({ across, tall }) => across - tall / 2)))
}

/** The middle one of the angles of rows that run about the same way, long rows counting more. */
export function skewOf(rows: readonly Row[]): number {
  const weighed = rows.flatMap(({ marks, angle }) => Array.from({ length: marks.length }, () => angle)).toSorted((a, b) => a - b)
  return weighed[Math.floor(weighed.length / 2)] ?? 0
}
