/** A map from words to small numbers that keeps no words: a word that was not put in is told apart by its check bits, all but always. */
export interface PackedMap {
  readonly cells: Uint32Array
  /** A word's three cells lie in three neighboring segments. */
  readonly segment: number
  readonly checkBits: number
  /** Which of many ways to choose the cells was taken, so that the table could be small. */
  readonly seed: number
}

const sixBits = new Uint8Array(128)
for (const [at, char] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries()) sixBits[char.charCodeAt(0)] = at

/** The numbers of `bits` bits each (at most 24) that a base64 text without padding holds, the first bit first. */
export function cellsOf(base64: string, bits: number): Uint32Array {
  const cells = new Uint32Array(Math.floor((base64.length * 6) / bits))
  let held = 0
  let count = 0
  let end = 0
  for (let at = 0; at < base64.length; at++) {
    held = (held << 6) | (sixBits[base64.charCodeAt(at)] ?? 0)
    count += 6
    if (count < bits) continue
    count -= bits
    cells[end++] = held >>> count
    held &= (1 << count) - 1
  }
  return cells
}

/** Every printable character but the quote, the backslash and those that end a template. The middle one stands for 0. */
export const signs = [..."!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~"].join("")
export const zeroSign = 45
const signValues = new Int8Array(128)
for (const [at, char] of [...signs].entries()) signValues[char.charCodeAt(0)] = at - zeroSign

/** The numbers of a text in which each character is one number from −45 to 45; unlike base64, a compressor sees each alone. */
export function signedNumbers(text: string): Int8Array {
  const numbers = new Int8Array(text.length)
  for (let at = 0; at < text.length; at++) numbers[at] = signValues[text.charCodeAt(at)] ?? 0
  return numbers
}

/** A number of 32 bits in which every bit depends on every bit of `value`. */
export function stirred(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** A number of 32 bits for the letters of `text` from `from` to `to`, which is not included. */
export function hashOf(text: string, from: number, to: number, seed: number): number {
  let hash = seed
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Where the first, second or third cell (`which` 0 to 2) of a word lies in a table of `length` cells. */
export function cellPlace(hash: number, which: number, length: number, segment: number): number {
  const start = ((stirred(hash) >>> 1) % (Math.floor(length / segment) - 2)) * segment
  return start + which * segment + ((stirred(hash ^ Math.imul(which + 1, 0x5bd1e995)) >>> 1) % segment)
}

/** The bits by which a word is told from one that was not put in. */
export const checkOf = (hash: number, bits: number): number => stirred(hash ^ 0x165667b1) >>> (32 - bits)

/** What the map holds for a word's hash (`hashOf` with `wordSeed`), or −1 when it holds nothing. */
export function lookUp({ cells, segment, checkBits, seed }: PackedMap, hash: number): number {
  let cell = 0
  for (let which = 0; which < 3; which++) cell ^= cells[cellPlace(hash ^ seed, which, cells.length, segment)] ?? 0
  return (cell & ((1 << checkBits) - 1)) === checkOf(hash, checkBits) ? cell >>> checkBits : -1
}

export const wordSeed = 0x811c9dc5 | 0
