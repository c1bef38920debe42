import { isCommon, known, type WordList } from "./known.ts"

export const commonWords: WordList = { has: (word) => isCommon(known(word)) }
