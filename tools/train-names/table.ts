import { companyBits, kindsOf, placeOf, valueBits, wordKinds, type CodedWords } from "../../packages/compliance/src/model/word-table.ts"
import { bitWriter, writeTree } from "./code.ts"

export interface WordValue {
  readonly value: number
  readonly company: number
}

/** Codes words as `wordTable` reads them. Of two words with the same hash the later one wins. */
export function codedWords(words: ReadonlyMap<string, WordValue>, checkBits: number): CodedWords {
  const range = words.size * 2 ** checkBits
  const byPlace = new Map([...words].map(([word, value]) => [placeOf(word, range), value]))
  const writer = bitWriter(wordKinds)
  let before = 0
  for (const [place, { value, company }] of [...byPlace].sort((a, b) => a[0] - b[0])) {
    const gap = place - before
    const high = Math.floor(gap / 2 ** checkBits)
    for (let at = 0; at < high; at++) writer.bit(kindsOf.gap + Math.min(at, 63), 1)
    writer.bit(kindsOf.gap + Math.min(high, 63), 0)
    writer.even(checkBits, gap % 2 ** checkBits)
    writeTree(writer, kindsOf.value, valueBits, value)
    writer.bit(kindsOf.hasCompany + value, company > 0 ? 1 : 0)
    if (company > 0) writeTree(writer, kindsOf.company, companyBits, company)
    before = place
  }
  return { count: byPlace.size, range, checkBits, words: writer.text() }
}
