import { bitReader, readTree } from "./coded.ts"
import { hashOf, stirred, wordSeed } from "./packed.ts"

/**
 * What is known of words, without the words: of each a hash, and what it is known for. A word that was not put in is taken for one
 * that was once in 2^`checkBits` times.
 */
export interface CodedWords {
  readonly count: number
  /** The hashes are smaller than this. */
  readonly range: number
  readonly checkBits: number
  readonly words: string
}

/** Kinds of bits of the coded words. */
export const kindsOf = { gap: 0, value: 64, hasCompany: 320, company: 576 } as const
export const wordKinds = 640
export const valueBits = 8
export const companyBits = 6

/** A word's place among the hashes. */
export const placeOf = (word: string, range: number): number =>
  Math.floor(((stirred(hashOf(word, 0, word.length, wordSeed)) >>> 0) / 0x100000000) * range)

export interface WordTable {
  /** What is known of a word: the value in the low 8 bits, the class of company above; 0 when nothing is. */
  look(word: string): number
}

/** Reads coded words into a table of twice their size. */
export function wordTable({ count, range, checkBits, words }: CodedWords): WordTable {
  const reader = bitReader(words, wordKinds)
  let size = 4
  while (size < count * 1.6) size *= 2
  const places = new Int32Array(size)
  const values = new Uint16Array(size)
  let place = 0
  for (let at = 0; at < count; at++) {
    let high = 0
    while (reader.bit(kindsOf.gap + Math.min(high, 63)) === 1) high++
    place += high * 2 ** checkBits + reader.even(checkBits)
    const value = readTree(reader, kindsOf.value, valueBits)
    const company = reader.bit(kindsOf.hasCompany + value) === 1 ? readTree(reader, kindsOf.company, companyBits) : 0
    let slot = stirred(place) & (size - 1)
    while (places[slot] !== 0) slot = (slot + 1) & (size - 1)
    places[slot] = place + 1
    values[slot] = value | (company << valueBits)
  }
  return {
    look(word) {
      const wanted = placeOf(word, range)
      let slot = stirred(wanted) & (size - 1)
      for (let found = places[slot]; found !== 0; found = places[slot]) {
        if (found === wanted + 1) return values[slot] ?? 0
        slot = (slot + 1) & (size - 1)
      }
      return 0
    },
  }
}
