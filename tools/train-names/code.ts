import { evenOdds, learnBit, mostSigned, signedKinds } from "../../packages/compliance/src/model/coded.ts"

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

function base64Of(bytes: readonly number[]): string {
  let text = ""
  let held = 0
  let count = 0
  for (const byte of bytes)
    for (let bit = 7; bit >= 0; bit--) {
      held = (held << 1) | ((byte >>> bit) & 1)
      if (++count < 6) continue
      text += alphabet[held]
      held = count = 0
    }
  return count === 0 ? text : text + alphabet[held << (6 - count)]
}

/** Writes bits as `bitReader` reads them. */
export interface BitWriter {
  bit(kind: number, bit: number): void
  even(bits: number, number: number): void
  /** All that was written, as base64; nothing may be written afterwards. */
  text(): string
}

export function bitWriter(kinds: number): BitWriter {
  const odds = evenOdds(kinds)
  const bytes: number[] = []
  let low = 0
  let range = 0xffffffff
  let held = 0
  let waiting = 0
  let begun = false
  const shift = () => {
    if (low < 0xff000000 || low >= 0x100000000) {
      const carry = low >= 0x100000000 ? 1 : 0
      if (begun) bytes.push((held + carry) & 255)
      for (; waiting > 0; waiting--) bytes.push((255 + carry) & 255)
      begun = true
      held = Math.floor(low / 0x1000000) & 255
    } else waiting++
    low = (low % 0x1000000) * 256
  }
  const put = (bound: number, bit: number) => {
    if (bit === 0) range = bound
    else {
      low += bound
      range -= bound
    }
    while (range < 0x1000000) {
      range = (range << 8) >>> 0
      shift()
    }
  }
  return {
    bit(kind, bit) {
      put((range >>> 16) * (odds.zero[kind] ?? 0), bit)
      learnBit(odds, kind, bit)
    },
    even(bits, number) {
      for (let at = bits - 1; at >= 0; at--) put(range >>> 1, (number >>> at) & 1)
    },
    text() {
      for (let at = 0; at < 5; at++) shift()
      while (bytes.at(-1) === 0) bytes.pop()
      return base64Of(bytes)
    },
  }
}

export function writeTree(writer: BitWriter, first: number, bits: number, number: number): void {
  let node = 1
  for (let at = bits - 1; at >= 0; at--) {
    const bit = (number >>> at) & 1
    writer.bit(first + node, bit)
    node = node * 2 + bit
  }
}

function writeSigned(writer: BitWriter, first: number, number: number): void {
  writer.bit(first, number === 0 ? 0 : 1)
  if (number === 0) return
  writer.bit(first + 1, number < 0 ? 1 : 0)
  const size = Math.abs(number)
  for (let at = 1; at < size; at++) writer.bit(first + 1 + at, 1)
  if (size < mostSigned) writer.bit(first + 1 + size, 0)
}

/** Numbers, rounded and kept within ±45, as the text that `signedNumbers` reads; how likely one is depends on the one before. */
export function numbersText(numbers: ArrayLike<number>): string {
  const writer = bitWriter(signedKinds * 3)
  let before = 0
  for (let at = 0; at < numbers.length; at++) {
    const number = Math.max(-mostSigned, Math.min(mostSigned, Math.round(numbers[at] ?? 0)))
    writeSigned(writer, signedKinds * (1 + Math.sign(before)), number)
    before = number
  }
  return `${numbers.length} ${writer.text()}`
}
