import { givenOf, known, type WordList } from "./known.ts"

export const firstNames: WordList = { has: (word) => givenOf(known(word)) === 2 }
