import type { Reading } from "../text/reading.ts"
import type { Word } from "../text/words.ts"

/** How many ways of writing a word are told apart. */
export const shapes = 16

/** What stands before a word, as one of a few kinds. */
export function gapKind(gap: string, isFirst: boolean): number {
  if (gap === " ") return 1
  if (gap === "") return isFirst ? 14 : 2
  const mark = gap.trim()
  if (mark === "") return gap.includes("\n") ? 3 : 1
  const first = mark.charCodeAt(0)
  const last = mark.charCodeAt(mark.length - 1)
  if (last === 64 || (last === 95 && mark.includes("@"))) return 4
  if (last === 35) return 5
  if (first === 44) return 6
  if (first === 46) return mark.charCodeAt(1) === 46 ? 7 : 8
  if (first === 33 || first === 63) return 9
  if (first === 58) return 10
  if (last === 40 || last === 91) return 11
  if (last === 34 || last === 39) return 12
  if (first === 45) return gap === "-" ? 15 : 13
  if (first === 47) return 16
  if (first === 38) return 17
  if (first === 95) return 18
  if (first === 41 || first === 93) return 19
  return first > 0x2000 ? 20 : 21
}

/** What may stand between two words of one name. */
export const insideName: ReadonlySet<string> = new Set([" ", "-", ".", ". ", ' "', '" ', "'", " '", "' ", " (", ") ", "", "- "])

/** How the letters are written: digits 1–3, small 4–5, capitals 6–8, one capital first 9, mixed 10–11. */
export function shapeOf(text: string, word: Word): number {
  const { start, end, shape } = word
  const length = end - start
  if (shape === "number") return length === 4 ? 2 : length < 3 ? 1 : 3
  if (shape === "upper") return length < 4 ? 7 : 8
  let capitals = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 65 && code <= 90) || (code > 127 && text[at] !== text[at]?.toLowerCase())) capitals++
  }
  if (shape === "capital") return length === 1 ? 6 : capitals === 1 ? 9 : 10
  return capitals > 0 ? 11 : length === 1 ? 4 : 5
}

const onlyLines = (gap: string): boolean => {
  for (let at = 0; at < gap.length; at++) if (gap.charCodeAt(at) !== 95) return false
  return true
}
const spaced = (gap: string): boolean => gap.includes(" ") || gap.includes("\n")

/** Marks the words that are glued to the left of word `at`, back to a space or to one that is marked already. */
function markBack({ words }: Reading, at: number, flags: Uint8Array, flag: number): void {
  let back = at
  while (back >= 0 && flags[back] === 0) {
    flags[back] = flag
    const gap = words[back]?.gap ?? " "
    if (gap === "" || gap === "." || gap === "_" || gap === "-" || gap === "+") back--
    else return
  }
}

const hostEndings = new Set("com org net gov edu io info biz example".split(" "))

/** One flag a word: 1 in an account's name ("@jenny_k88") or a mail address, 2 in a web address. */
export function addressWords(reading: Reading): Uint8Array {
  const { words } = reading
  const flags = new Uint8Array(words.length)
  let flag = 0
  for (let at = 0; at < words.length; at++) {
    const gap = words[at]?.gap ?? ""
    const next = words[at + 1]?.gap ?? " "
    if (gap === " " && next === " ") {
      flag = 0
      continue
    }
    const lower = words[at]?.lower ?? ""
    const host = gap === "." && hostEndings.has(lower)
    if (gap.length > 0 && gap !== " " && gapKind(gap, at === 0) === 4) {
      flag = 1
      if (gap === "@") markBack(reading, at - 1, flags, 1)
    } else if (host && flag === 0) {
      flag = 2
      markBack(reading, at - 1, flags, 2)
    } else if (flag === 1 && !host && !onlyLines(gap)) flag = 0
    else if (flag === 2 && spaced(gap)) flag = 0
    if (flag === 0 && (next.startsWith("://") || lower === "www")) flag = 2
    flags[at] = flag
  }
  return flags
}

/** How much of the text is in capitals, as one of ten kinds: a capital in a text of capitals says nothing. */
export function capitalsKind({ words }: Reading, flags: Uint8Array): number {
  let capitals = 0
  let long = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || flags[at] || word.shape === "number" || word.lower.length < 2) continue
    long++
    if (word.shape !== "lower") capitals++
  }
  const share = long === 0 ? 0 : capitals / long
  const step = share < 0.05 ? 0 : share < 0.3 ? 1 : share < 0.6 ? 2 : share < 0.85 ? 3 : 4
  return (long < 3 ? 5 : 0) + step
}
