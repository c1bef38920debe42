/** The words of a text with how often each stands in it, and their letters in all. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>
  readonly letters: number
}

/** Cuts a text into its words, whatever stands between them. Work grows with the length. */
export function bagOf(text: string): Bag {
  const counts = new Map<string, number>()
  let letters = 0
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
    letters += word.length
  }
  return { counts, letters }
}

/**
 * How much of two texts is the same words, from 0 to 1: the letters of the words they share, as a part of all letters.
 * It comes close to an edit distance, and costs one look-up a word instead of the product of the lengths.
 */
export function likeness(one: Bag, other: Bag): number {
  const all = one.letters + other.letters
  if (all === 0) return 0
  const [few, many] = one.counts.size <= other.counts.size ? [one, other] : [other, one]
  let shared = 0
  for (const [word, count] of few.counts) shared += word.length * Math.min(count, many.counts.get(word) ?? 0)
  return (2 * shared) / all
}

/** Short texts are compared whatever their lengths: marks and emoji are most of them. */
const short = 80

/** True when two texts of these lengths can be alike at all. */
export const mayBeAlike = (one: number, other: number, least: number): boolean =>
  Math.max(one, other) <= short || Math.min(one, other) >= (least - 0.2) * Math.max(one, other)
