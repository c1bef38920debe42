import { expect, test } from "vitest"
import { bitWriter, numbersText, writeTree } from "../../../../tools/train-names/code.ts"
import { codedWords } from "../../../../tools/train-names/table.ts"
import { bitReader, readTree } from "./coded.ts"
import { signedNumbers } from "./packed.ts"
import { wordTable } from "./word-table.ts"

const words = Array.from({ length: 3000 }, (_, at) => `word${at.toString(36)}`)
const { look } = wordTable(
  codedWords(new Map(words.map((word, at) => [word, { value: (at % 255) + 1, company: at % 3 === 0 ? at % 64 : 0 }])), 9),
)

test("a table tells each word's value and company", () => {
  const wrong = words.filter((word, at) => look(word) !== (((at % 3 === 0 ? at % 64 : 0) << 8) | ((at % 255) + 1)))
  expect(wrong.length).toBeLessThanOrEqual(10)
})

test("a word that was not put in is all but never taken for another", () => {
  const strangers = Array.from({ length: 10_000 }, (_, at) => `other-${at}`)
  expect(strangers.filter((word) => look(word) !== 0).length).toBeLessThan(60)
})

test("bits of any likelihood are read as they were written", () => {
  const bits = Array.from({ length: 4000 }, (_, at) => [at % 3, at % 3 === 0 ? 0 : at % 3 === 1 ? at & 1 : at % 97 === 0 ? 1 : 0] as const)
  const writer = bitWriter(3 + 64)
  for (const [kind, bit] of bits) writer.bit(kind, bit)
  writer.even(12, 2741)
  writeTree(writer, 3, 6, 45)
  const reader = bitReader(writer.text(), 3 + 64)
  expect(bits.filter(([kind, bit]) => reader.bit(kind) !== bit)).toEqual([])
  expect([reader.even(12), readTree(reader, 3, 6)]).toEqual([2741, 45])
})

test("signed numbers are rounded and kept within what can be written", () => {
  expect([...signedNumbers(numbersText([0, 1, -1, 45, -45, 7.4, 99, -99]))]).toEqual([0, 1, -1, 45, -45, 7, 45, -45])
  expect([...signedNumbers(numbersText([]))]).toEqual([])
})
