const sixBits = new Uint8Array(128)
for (const [at, char] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries()) sixBits[char.charCodeAt(0)] = at

/** The bytes of a base64 text without padding. */
function bytesOf(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.length * 6) / 8))
  let held = 0
  let bits = 0
  let end = 0
  for (let at = 0; at < base64.length; at++) {
    held = ((held << 6) | (sixBits[base64.charCodeAt(at)] ?? 0)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[end++] = held >>> bits
  }
  return bytes
}

/** How likely each kind of bit is 0, learned from the bits of that kind so far; reader and writer learn the same. */
export interface Odds {
  readonly zero: Uint16Array
  readonly seen: Uint8Array
}
/** Odds of so many kinds of bits, of which nothing is known yet. */
export const evenOdds = (kinds: number): Odds => ({ zero: new Uint16Array(kinds).fill(32768), seen: new Uint8Array(kinds) })

/** Learns that a bit of this kind was `bit`. */
export function learnBit({ zero, seen }: Odds, kind: number, bit: number): void {
  const before = zero[kind] ?? 0
  const times = seen[kind] ?? 0
  const after = before + Math.trunc(((bit === 0 ? 65535 : 0) - before) / (times + 1.6))
  zero[kind] = after < 48 ? 48 : after > 65487 ? 65487 : after
  if (times < 254) seen[kind] = times + 1
}

/** Reads bits that `tools/train-names/code.ts` wrote: the likelier a bit, the less room it takes (a binary range coder). */
export interface BitReader {
  /** The next bit, of a kind whose odds are learned. */
  bit(kind: number): number
  /** The next bits, each as likely 0 as 1, as a number. */
  even(bits: number): number
}

/** A reader of a base64 text that holds bits of so many kinds. */
export function bitReader(base64: string, kinds: number): BitReader {
  const bytes = bytesOf(base64)
  const odds = evenOdds(kinds)
  let next = 0
  let range = 0xffffffff
  let code = 0
  const shift = () => {
    code = ((code << 8) | (bytes[next++] ?? 0)) >>> 0
  }
  for (let at = 0; at < 4; at++) shift()
  const take = (bound: number): number => {
    const bit = code < bound ? 0 : 1
    if (bit === 0) range = bound
    else {
      code -= bound
      range -= bound
    }
    while (range < 0x1000000) {
      range = (range << 8) >>> 0
      shift()
    }
    return bit
  }
  return {
    bit(kind) {
      const bit = take((range >>> 16) * (odds.zero[kind] ?? 0))
      learnBit(odds, kind, bit)
      return bit
    },
    even(bits) {
      let number = 0
      for (let at = 0; at < bits; at++) number = number * 2 + take(range >>> 1)
      return number
    },
  }
}

/** The number of `bits` bits, the highest first, each with odds that depend on those before. */
export function readTree(reader: BitReader, first: number, bits: number): number {
  let node = 1
  for (let at = 0; at < bits; at++) node = node * 2 + reader.bit(first + node)
  return node - (1 << bits)
}

/** The most that a signed number may be, either way. */
export const mostSigned = 45
/** Kinds of bits that a signed number takes for each of its circumstances: is it 0, its sign, and how large. */
export const signedKinds = mostSigned + 2

/** A number from −45 to 45. */
export function readSigned(reader: BitReader, first: number): number {
  if (reader.bit(first) === 0) return 0
  const sign = reader.bit(first + 1)
  let size = 1
  while (size < mostSigned && reader.bit(first + 1 + size) === 1) size++
  return sign === 1 ? -size : size
}
