import { wordTable, type WordTable } from "../model/word-table.ts"
import { words } from "./name-words.gen.ts"

/** Words of which something is known. */
export interface WordList {
  /** True for a word in lower case that is in the list. */
  has(word: string): boolean
}

let table: WordTable | undefined
const mostKept = 20_000
const kept = new Map<string, number>()

/** What the lists know of a word in lower case: see the fields below; 0 when they do not know it. */
export function known(word: string): number {
  const before = kept.get(word)
  if (before !== undefined) return before
  if (kept.size >= mostKept) kept.clear()
  const value = (table ??= wordTable(words)).look(word)
  kept.set(word, value)
  return value
}

/** An everyday word. */
export const isCommon = (value: number): boolean => (value & 1) === 1
/** 1 a rare given name, 2 a well-known one, 3 one that is also a word. */
export const givenOf = (value: number): number => (value >> 1) & 3
/** 1 a rare surname, 2 a frequent one. */
export const familyOf = (value: number): number => (value >> 3) & 3
