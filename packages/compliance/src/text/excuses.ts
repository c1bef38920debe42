import type { PhraseMatch } from "./phrases.ts"
import type { Reading } from "./reading.ts"

/** One flag a word: it stands in one of the matches, or up to `behind` words after it. */
export function wordsIn(reading: Reading, matches: readonly PhraseMatch[], behind = 0): Uint8Array {
  const flags = new Uint8Array(reading.words.length + 1)
  for (const { first, last } of matches) flags.fill(1, first, last + 1 + behind)
  return flags
}

/** The matches that share no word with an excuse. Work grows with the length of the text only. */
export function withoutExcuse(reading: Reading, matches: readonly PhraseMatch[], excuses: readonly PhraseMatch[]): readonly PhraseMatch[] {
  if (excuses.length === 0 || matches.length === 0) return matches
  const excused = wordsIn(reading, excuses)
  return matches.filter(({ first, last }) => !excused.subarray(first, last + 1).includes(1))
}
