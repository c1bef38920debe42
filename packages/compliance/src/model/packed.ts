import { bitReader, readSigned, signedKinds } from "./coded.ts"

/** The numbers from −45 to 45 of a text that `numbersText` of tools/train-names wrote: how many, a space, and they as coded bits. */
export function signedNumbers(text: string): Int8Array {
  const space = text.indexOf(" ")
  const numbers = new Int8Array(Number(text.slice(0, space)))
  const reader = bitReader(text.slice(space + 1), signedKinds * 3)
  let before = 0
  for (let at = 0; at < numbers.length; at++) {
    before = readSigned(reader, signedKinds * (1 + Math.sign(before)))
    numbers[at] = before
  }
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

export const wordSeed = 0x811c9dc5 | 0
