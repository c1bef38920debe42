import { cellPlace, checkOf, hashOf, signs, wordSeed, zeroSign } from "../../packages/compliance/src/model/packed.ts"

export interface PackedText {
  readonly bits: number
  readonly checkBits: number
  readonly segment: number
  readonly seed: number
  readonly cells: string
}

/** The order in which words can be given their cells: each when one of its cells belongs to no later word; undefined when there is none. */
function orderOf(places: readonly (readonly number[])[], length: number): [word: number, cell: number][] | undefined {
  const counts = new Int32Array(length)
  const words = new Int32Array(length)
  places.forEach((three, word) => {
    for (const cell of three) {
      counts[cell] = (counts[cell] ?? 0) + 1
      words[cell] = (words[cell] ?? 0) ^ word
    }
  })
  const order: [number, number][] = []
  const ready = [...counts.keys()].filter((cell) => counts[cell] === 1)
  for (let cell = ready.pop(); cell !== undefined; cell = ready.pop()) {
    if (counts[cell] !== 1) continue
    const word = words[cell] ?? 0
    order.push([word, cell])
    for (const other of places[word] ?? []) {
      counts[other] = (counts[other] ?? 0) - 1
      words[other] = (words[other] ?? 0) ^ word
      if (counts[other] === 1) ready.push(other)
    }
  }
  return order.length === places.length ? order.reverse() : undefined
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

function base64Of(cells: Uint32Array, bits: number): string {
  let text = ""
  let held = 0
  let count = 0
  for (const cell of cells) {
    for (let bit = bits - 1; bit >= 0; bit--) {
      held = (held << 1) | ((cell >>> bit) & 1)
      if (++count < 6) continue
      text += alphabet[held]
      held = count = 0
    }
  }
  return count === 0 ? text : text + alphabet[held << (6 - count)]
}

const seeds = Array.from({ length: 24 }, (_, at) => Math.imul(at, 0x9e3779b1))

/** The smallest table with segments of this size in which every word can be given its cells. */
function fitting(hashes: readonly number[], segment: number) {
  for (let segments = Math.max(3, Math.ceil((hashes.length * 1.1) / segment)); ; segments++)
    for (const seed of seeds) {
      const length = segments * segment
      const places = hashes.map((hash) => [0, 1, 2].map((which) => cellPlace(hash ^ seed, which, length, segment)))
      const order = orderOf(places, length)
      if (order) return { segment, seed, length, places, order }
    }
}

/**
 * Packs words with their values as `lookUp` reads them: a word's three cells, taken together, give its value and its check bits.
 * Of several sizes of segments the one with the smallest table is taken.
 */
export function packed(values: ReadonlyMap<string, number>, valueBits: number, checkBits: number): PackedText {
  const byHash = new Map([...values].map(([word, value]) => [hashOf(word, 0, word.length, wordSeed), value]))
  const hashes = [...byHash.keys()]
  const tables = [1024, 1536, 2048, 3072, 4096].map((segment) => fitting(hashes, segment)).sort((a, b) => a.length - b.length)
  const [best] = tables
  if (!best) throw new Error("no table")
  const cells = new Uint32Array(best.length)
  for (const [word, own] of best.order) {
    const hash = hashes[word] ?? 0
    let cell = (((byHash.get(hash) ?? 0) << checkBits) | checkOf(hash, checkBits)) >>> 0
    for (const other of best.places[word] ?? []) if (other !== own) cell ^= cells[other] ?? 0
    cells[own] = cell >>> 0
  }
  const bits = valueBits + checkBits
  return { bits, checkBits, segment: best.segment, seed: best.seed, cells: base64Of(cells, bits) }
}

/** Numbers, rounded and kept within ±45, as the text that `signedNumbers` reads. */
export const signedText = (numbers: Iterable<number>): string =>
  Array.from(numbers, (number) => signs[Math.max(-zeroSign, Math.min(zeroSign, Math.round(number))) + zeroSign] ?? "").join("")
