import { givenOf, known, type WordList } from "./known.ts"
import { nicknames } from "./nicknames.ts"

export const firstNames: WordList = { has: (word) => givenOf(known(word)) === 2 || nicknames.has(word) }
