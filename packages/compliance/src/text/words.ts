import type { Span } from "@bedside/kernel"

/** How a word is written: Marisol, MARISOL, marisol, or digits. */
export type Shape = "capital" | "upper" | "lower" | "number"

export interface Word {
  readonly start: number
  readonly end: number
  /** Lower case, without a possessive ending. */
  readonly lower: string
  readonly shape: Shape
  readonly possessive: boolean
  readonly hashtag: boolean
  /** What stands between the word before and this one, cut to eight characters. */
  readonly gap: string
}

const letter = /^\p{L}$/u
const keepsApostropheS = new Set("it that he she let what here there who where how when one everyone everybody".split(" "))
const withoutApostrophe: ReadonlyMap<string, string> = new Map(
  "youre you're youve you've dont don't cant can't wont won't didnt didn't doesnt doesn't isnt isn't wasnt wasn't werent weren't havent haven't hasnt hasn't weve we've theyre they're im i'm ive i've u you ur your thx thanks ty thanks pt patient"
    .split(" ")
    .reduce<[string, string][]>((pairs, word, at, all) => (at % 2 ? pairs : [...pairs, [word, all[at + 1] ?? word]]), []),
)
const leet: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" }

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= "0" && char <= "9"
const isLetter = (char: string | undefined): boolean =>
  char !== undefined && ((char >= "a" && char <= "z") || (char >= "A" && char <= "Z") || (char > "\x7f" && letter.test(char)))

function shapeOf(raw: string): Shape {
  const lower = raw.toLowerCase()
  if (raw === lower) return "lower"
  if (raw.length > 1 && raw === raw.toUpperCase()) return "upper"
  const first = raw.slice(0, 1)
  return first !== first.toLowerCase() ? "capital" : "lower"
}

/** The end of the letters that start at `at`; a digit between letters is a letter in disguise ("Mar1sol"). */
function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    if (isLetter(text[end])) end++
    else if (text[end] === "'" && isLetter(text[end + 1]) && end > at) end++
    else if (end > at && isDigit(text[end]) && isLetter(text[end + 1]) && isLetter(text[end - 1]) && end - at >= 2) end++
    else break
  }
  return end
}

function camelParts(text: string, start: number, end: number): Span[] {
  const parts: [number, number][] = []
  let from = start
  for (let at = start + 1; at < end; at++) {
    const upper = text[at] !== text[at]?.toLowerCase()
    const wasLower = text[at - 1] !== text[at - 1]?.toUpperCase()
    const nextLower = at + 1 < end && text[at + 1] !== text[at + 1]?.toUpperCase()
    if (upper && (wasLower || nextLower)) {
      parts.push([from, at])
      from = at
    }
  }
  return [...parts, [from, end]]
}

function makeWord(text: string, [start, end]: Span, gap: string, hashtag: boolean): Word {
  let raw = text.slice(start, end)
  let possessive = false
  if (/'[sS]$/.test(raw) && !keepsApostropheS.has(raw.slice(0, -2).toLowerCase())) {
    raw = raw.slice(0, -2)
    possessive = true
  }
  let lower = raw.toLowerCase()
  lower = withoutApostrophe.get(lower) ?? lower
  if (/[a-z][013457]/.test(lower)) lower = lower.replace(/[013457]/g, (char) => leet[char] ?? char)
  return { start, end: start + raw.length, lower, shape: shapeOf(raw), possessive, hashtag, gap }
}

/** Cuts a folded text into words and numbers, in one pass. Hashtags in camel case become their words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  const push = (span: Span, hashtag: boolean) => {
    words.push(makeWord(text, span, text.slice(Math.max(last, span[0] - 8), span[0]), hashtag))
    last = span[1]
  }
  for (let at = 0; at < text.length;) {
    if (isDigit(text[at])) {
      let end = at
      while (isDigit(text[end])) end++
      const gap = text.slice(Math.max(last, at - 8), at)
      words.push({ start: at, end, lower: text.slice(at, end), shape: "number", possessive: false, hashtag: false, gap })
      last = at = end
    } else if (isLetter(text[at])) {
      const end = wordEnd(text, at)
      const hashtag = text[at - 1] === "#"
      if (hashtag) for (const part of camelParts(text, at, end)) push(part, true)
      else push([at, end], false)
      at = end
    } else at++
  }
  return words
}
