import { familyOf, known, type WordList } from "./known.ts"

export const surnames: WordList = { has: (word) => familyOf(known(word)) === 2 }
