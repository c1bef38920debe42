import { expect, test } from "vitest"
import { packed, signedText } from "../../../../tools/train-names/pack.ts"
import { cellsOf, hashOf, lookUp, signedNumbers, signs, wordSeed, zeroSign } from "./packed.ts"

const words = Array.from({ length: 4000 }, (_, at) => `word${at.toString(36)}`)
const table = packed(new Map(words.map((word, at) => [word, at % 24])), 5, 7)
const map = { ...table, cells: cellsOf(table.cells, table.bits) }
const valueOf = (word: string) => lookUp(map, hashOf(word, 0, word.length, wordSeed))

test("every word that was put in gives its value", () => {
  expect(words.map(valueOf)).toEqual(words.map((_, at) => at % 24))
})

test("a word that was not put in is taken for another once in a hundred times", () => {
  const others = Array.from({ length: 4000 }, (_, at) => `other${at.toString(36)}`)
  const taken = others.filter((word) => valueOf(word) >= 0)
  expect(taken.length).toBeLessThan(80)
  expect(taken.length).toBeGreaterThan(0)
})

test("the table is hardly larger than its words", () => {
  expect(map.cells.length / words.length).toBeLessThan(1.6)
})

test("numbers come back from their signs, and what is too large is cut", () => {
  expect([...signedNumbers(signedText([0, 1, -1, 45, -45, 7.4, 99, -99]))]).toEqual([0, 1, -1, 45, -45, 7, 45, -45])
  expect(signs).toHaveLength(2 * zeroSign + 1)
  expect(JSON.stringify(signs)).toBe(`"${signs}"`)
})

test("cells are read bit by bit", () => {
  expect([...cellsOf("AAAB", 12)]).toEqual([0, 1])
  expect([...cellsOf("//8A", 24)]).toEqual([0xffff00])
})
