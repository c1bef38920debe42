import { givenOf, known, type WordList } from "./known.ts"

export const ambiguousNames: WordList = { has: (word) => givenOf(known(word)) === 3 }
