import type { Word } from "./words.ts"

/** Words after which a full stop does not end a sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  "mr mrs ms mx dr drs st ste jr sr prof rev hon vs approx dept est ave blvd rd ln ct hwy apt no nos ext tel jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd co etc eg ie".split(
    " ",
  ),
)

function endsSentence(text: string, before: Word, after: Word): boolean {
  if (after.gap === " ") return false
  const from = before.end
  const to = after.start
  for (let at = from; at < to; at++) {
    const char = text[at] ?? ""
    if (char === "!" || char === "?" || char === "\n" || char === "•" || char === "|") return true
    if (char === "\u2026" || (char === "." && text[at + 1] === ".")) return true
    if (char !== "." || (before.shape === "number" && after.shape === "number")) continue
    const glued = at + 1 === to
    if (glued && !(before.shape === "lower" && after.shape === "capital")) continue
    const initial = before.end - before.start === 1 && before.shape !== "lower" && before.lower !== "i"
    if (!initial && !abbreviations.has(before.lower)) return true
  }
  return false
}

/**
 * Gives each word the number of its sentence, from 0. "Mr.", "Dr.", "St." and initials ("Sam R.") do not end one;
 * a line break does.
 */
export function sentenceOf(text: string, words: readonly Word[]): Int32Array {
  const sentences = new Int32Array(words.length)
  let current = 0
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1]
    const after = words[at]
    if (before && after && endsSentence(text, before, after)) current++
    sentences[at] = current
  }
  return sentences
}
