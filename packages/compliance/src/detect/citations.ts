import { findPhrases, phrases } from "../text/phrases.ts"
import type { Reading } from "../text/reading.ts"
import { wordIn } from "../text/scope.ts"

/** Authorities and journals whose name with a year or an address counts as a source. */
const authorities: ReadonlySet<string> = new Set(
  "cdc nih fda aap ada aha acog aad aaos apa aan acc nhs nhlbi niddk nimh samhsa sart asrm uspstf cochrane jama lancet nejm bmj medlineplus mayo hhs epa nci acs aafp aaoms aapd vaers".split(
    " ",
  ),
)
const sourced = phrases(`
citation/s|doi|fuente/s|reference/s|source/s
according to <6> NUM
appeared|published|reported by|in|on <6> NUM
`)
const topDomains = new Set("gov org edu com net int io info health us uk co".split(" "))

/** True when the text holds a web address: a scheme, or a name with a known ending glued by a dot. */
export function hasAddress({ words, text }: Reading): boolean {
  for (let at = 1; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    if (word.gap === "." && topDomains.has(word.lower) && words[at - 1]?.end === word.start - 1) return true
    if (word.gap === "://") return true
  }
  return text.startsWith("www.")
}

/** True when a word of the text is a year of the last decades. */
export const hasYear = ({ words }: Reading): boolean =>
  words.some(({ shape, lower }) => shape === "number" && lower.length === 4 && (lower.startsWith("19") || lower.startsWith("20")))

/** True when the text names where its statement comes from: an address, "Source:", or a known authority with a year. */
export function hasCitation(reading: Reading): boolean {
  if (hasAddress(reading)) return true
  for (const { first, last } of findPhrases(reading, sourced)) {
    if (last > first || reading.text[reading.words[last]?.end ?? 0] === ":") return true
  }
  return hasYear(reading) && wordIn(reading, 0, reading.words.length, authorities) >= 0
}
