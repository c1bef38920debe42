import { setsIn, type PhraseSet } from "./phrases.ts"
import type { Reading } from "./reading.ts"
import { bitsOf } from "./steps.ts"
import { occurs, type WordSet } from "./word-sets.ts"

/** What a text must have before anything can be found in it: a phrase or a word of one of these sets. */
export interface Anchors {
  /** One bit for each set of phrases. */
  readonly phrases: Uint32Array
  readonly words: readonly WordSet[]
}

const isOfPhrases = (set: PhraseSet | WordSet): set is PhraseSet => "index" in set

/** Makes anchors ready, for a constant of a module. Phrases of families and passing ones anchor nothing: they are not looked for in every text. */
export function anchors(...sets: readonly (PhraseSet | WordSet)[]): Anchors {
  const ofPhrases = sets.filter(isOfPhrases)
  if (ofPhrases.some(({ index }) => index.number !== 0)) throw new Error("these phrases cannot be anchors")
  return { phrases: bitsOf(ofPhrases.map(({ number }) => number)), words: sets.filter((set) => !isOfPhrases(set)) }
}

/** True when something of the anchors stands in the text: it may be read further. */
export function isAnchored(reading: Reading, { phrases, words }: Anchors): boolean {
  for (let at = 0; at < words.length; at++) {
    const set = words[at]
    if (set && occurs(reading, set)) return true
  }
  const found = setsIn(reading)
  const most = Math.min(found.length, phrases.length)
  for (let at = 0; at < most; at++) if ((found[at] ?? 0) & (phrases[at] ?? 0)) return true
  return false
}
