import { isCompound, isTagWord, staysWhole } from "../lexicon/tag-words.ts"

const longestWord = 16
const longestTag = 60

/** What one more word costs: short ones more, so that few and long words win. */
const costOf = (length: number): number => (length <= 2 ? 2.4 : length === 3 ? 1.6 : 1)

/**
 * Cuts letters written together into English words, or gives undefined when they are one word or none. Takes lower-case letters;
 * work grows with their number only, and more than sixty are not looked at.
 */
export function splitWords(letters: string): readonly string[] | undefined {
  if (letters.length < 6 || letters.length > longestTag || staysWhole(letters) || isTagWord(letters)) return undefined
  const best = new Float64Array(letters.length + 1).fill(Infinity)
  const from = new Int32Array(letters.length + 1)
  best[0] = 0
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const cost = (best[start] ?? Infinity) + costOf(end - start)
      if (cost < (best[end] ?? Infinity) && isTagWord(letters.slice(start, end))) {
        best[end] = cost
        from[end] = start
      }
    }
  }
  if (best[letters.length] === Infinity) return undefined
  const words: string[] = []
  for (let end = letters.length; end > 0; end = from[end] ?? 0) words.unshift(letters.slice(from[end] ?? 0, end))
  return isConvincing(words) ? words : undefined
}

/** Several words, most of them long enough to be no accident. */
function isConvincing(words: readonly string[]): boolean {
  const [first = "", second = ""] = words
  if (words.length === 2 && (isCompound(first, second) || Math.min(first.length, second.length) < 3)) return false
  const long = words.filter((word) => word.length >= 4).length
  return words.length > 1 && long > 0 && words.length - long <= long + 2
}
