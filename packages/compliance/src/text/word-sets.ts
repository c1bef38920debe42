import { hasBit, numberOf } from "./steps.ts"
import { steps } from "./vocabulary.ts"
import type { Reading } from "./reading.ts"
import type { Word } from "./words.ts"

/** Words that are asked of the words of texts; each word keeps the answer as one bit. */
export interface WordSet {
  readonly number: number
}

/** Makes a set ready, for a constant of a module. `NUM` stands for every number. */
export const wordSet = (...lists: readonly (string | Iterable<string>)[]): WordSet => ({
  number: numberOf(
    steps,
    lists.flatMap((list) => (typeof list === "string" ? list.split(" ") : [...list])),
  ),
})

/** True when there is a word and it is one of the set. */
export const isOf = (word: Word | undefined, { number }: WordSet): boolean => word !== undefined && hasBit(word.entry.fits, number)

/** True when some word of the text is one of the set. */
export const occurs = ({ fits }: Reading, { number }: WordSet): boolean => hasBit(fits, number)

/** One flag a sentence and one beyond the last: whether a word of the set stands in it. */
export function sentencesWithWord(reading: Reading, set: WordSet): Uint8Array {
  const flags = new Uint8Array(reading.sentenceCount + 1)
  if (!occurs(reading, set)) return flags
  for (let at = 0; at < reading.words.length; at++) if (isOf(reading.words[at], set)) flags[reading.sentence[at] ?? 0] = 1
  return flags
}
