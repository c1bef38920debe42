import { isDigitAt, isLetterAt } from "./chars.ts"
import type { Span } from "../types.ts"
import { entryOf, kept, numberEntryOf, type Entry } from "./vocabulary.ts"

/** How a word is written: Marisol, MARISOL, marisol, or digits. */
export type Shape = "capital" | "upper" | "lower" | "number"

export interface Word {
  readonly start: number
  readonly end: number
  /** Lower case, without a possessive ending. */
  readonly lower: string
  /** What is known of the word wherever it stands. */
  readonly entry: Entry
  readonly shape: Shape
  readonly possessive: boolean
  readonly hashtag: boolean
  /** What stands between the word before and this one, cut to eight characters. */
  readonly gap: string
}

const keepsApostropheS = new Set("it that he she let what here there who where how when one everyone everybody".split(" "))
const withoutApostrophe: ReadonlyMap<string, string> = new Map(
  "youre you're youve you've dont don't cant can't wont won't didnt didn't doesnt doesn't isnt isn't wasnt wasn't werent weren't havent haven't hasnt hasn't weve we've theyre they're im i'm ive i've u you ur your thx thanks ty thanks pt patient"
    .split(" ")
    .reduce<[string, string][]>((pairs, word, at, all) => (at % 2 ? pairs : [...pairs, [word, all[at + 1] ?? word]]), []),
)
const leet: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" }

const apostrophe = 39

function shapeOf(raw: string, lower: string): Shape {
  if (raw === lower) return "lower"
  if (raw.length > 1 && raw === raw.toUpperCase()) return "upper"
  const first = raw.slice(0, 1)
  return first !== first.toLowerCase() ? "capital" : "lower"
}

/** The end of the letters that start at `at`; a digit between letters is a letter in disguise ("Mar1sol"). */
function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    if (isLetterAt(text, end)) end++
    else if (end === at) break
    else if (text.charCodeAt(end) === apostrophe && isLetterAt(text, end + 1)) end++
    else if (end - at >= 2 && isDigitAt(text, end) && isLetterAt(text, end + 1) && isLetterAt(text, end - 1)) end++
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

/** How many letters of a possessive ending the range has: 2 for "'s", else 0. */
function endingOf(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1)
  if ((last !== 115 && last !== 83) || text.charCodeAt(end - 2) !== apostrophe) return 0
  return keepsApostropheS.has(text.slice(start, end - 2).toLowerCase()) ? 0 : 2
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigitAt(text, at)) return true
  return false
}

function gapBefore(text: string, last: number, start: number): string {
  if (start - last === 1 && text.charCodeAt(last) === 32) return " "
  return start === last ? "" : text.slice(Math.max(last, start - 8), start)
}

/** What does not depend on where a word stands. */
interface Spelling {
  readonly entry: Entry
  readonly shape: Shape
  /** How many letters its possessive ending has. */
  readonly ending: number
}

function spell(written: string): Spelling {
  const ending = endingOf(written, 0, written.length)
  const raw = ending > 0 ? written.slice(0, -ending) : written
  const low = raw.toLowerCase()
  const plain = withoutApostrophe.get(low) ?? low
  const lower = hasDigit(raw) ? plain.replace(/(?<=[a-z])[013457]/g, (char) => leet[char] ?? char) : plain
  return { entry: entryOf(lower), shape: shapeOf(raw, low), ending }
}

/** The same words come again and again; each way to write one is looked at once. */
const spellings = kept(spell)

function makeWord(text: string, [start, whole]: Span, gap: string, hashtag: boolean): Word {
  const { entry, shape, ending } = spellings(text.slice(start, whole))
  return { start, end: whole - ending, lower: entry.lower, entry, shape, possessive: ending > 0, hashtag, gap }
}

function makeNumber(text: string, start: number, end: number, gap: string): Word {
  const digits = text.slice(start, end)
  return { start, end, lower: digits, entry: numberEntryOf(digits), shape: "number", possessive: false, hashtag: false, gap }
}

/** Cuts a folded text into words and numbers, in one pass. Hashtags in camel case become their words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  const push = (span: Span, hashtag: boolean) => {
    words.push(makeWord(text, span, gapBefore(text, last, span[0]), hashtag))
    last = span[1]
  }
  for (let at = 0; at < text.length;) {
    if (isDigitAt(text, at)) {
      let end = at
      while (isDigitAt(text, end)) end++
      words.push(makeNumber(text, at, end, gapBefore(text, last, at)))
      last = at = end
    } else if (isLetterAt(text, at)) {
      const end = wordEnd(text, at)
      const hashtag = text[at - 1] === "#"
      if (hashtag) for (const part of camelParts(text, at, end)) push(part, true)
      else push([at, end], false)
      at = end
    } else at++
  }
  return words
}
