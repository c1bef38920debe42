import type { Span } from "../types.ts"

/** A text as the engine reads it, with the way back to the text as it was given. */
export interface Folded {
  readonly original: string
  /** NFKC, no invisible characters or marks, ASCII digits, quotes and dashes, look-alike letters as Latin. Case is kept. */
  readonly text: string
  /** For each code unit of `text`: where its cluster starts and ends in `original`. Absent when nothing was folded. */
  readonly map?: { readonly starts: Int32Array; readonly ends: Int32Array }
}

const nothingToFold = /^[\n\r\x20-\x5f\x61-\x7e]*$/

const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    "аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ɡg АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԌG",
    "αa οo ρp νv ιi κk υu ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX",
    "øo ØO łl ŁL đd ĐD ıi ħh ŧt ‘' ’' ‚' ‛' ′' `' ´' “\" ”\" „\" ‟\" ″\" «\" »\"",
    "‐- ‑- ‒- –- —- ―- −- ﹣- ⁃- ˗- 。. ․. ∕/ ⁄/ ：: ß\u00df",
  ].flatMap((line) => line.split(" ").map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)])),
)
const longLookAlikes: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["Æ", "Ae"],
  ["œ", "oe"],
  ["Œ", "Oe"],
  ["þ", "th"],
  ["Þ", "Th"],
])
const invisible = /^[\p{Cf}\p{Mn}\p{Me}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]$/u
const mark = /^\p{M}$/u
const digit = /^\p{Nd}$/u
const space = /^[\p{Zs}\t\v\f]$/u

/** The ASCII digit of any decimal digit: each script's ten stand in a row that starts with its zero. */
function asciiDigit(char: string): string {
  let code = char.codePointAt(0) ?? 0
  for (let value = 0; value < 10; value++, code--) {
    if (!digit.test(String.fromCodePoint(code - 1))) return String(value)
  }
  return char
}

function foldOne(char: string): string {
  if (char < "\x7f" && char.length === 1) return char === "`" ? "'" : char === "\t" || char === "\v" || char === "\f" ? " " : char
  if (char === "\u2028" || char === "\u2029" || char === "\u0085") return "\n"
  let folded = ""
  for (const part of char.normalize("NFKD")) {
    if (invisible.test(part) || mark.test(part)) continue
    if (part > "\x7e" && digit.test(part)) folded += asciiDigit(part)
    else if (space.test(part)) folded += " "
    else folded += longLookAlikes.get(part) ?? lookAlikes.get(part) ?? part
  }
  return folded
}

/**
 * Folds a text for reading. Work and size grow with the length only: each code point is folded alone,
 * and a combining mark belongs to the character before it.
 */
export function fold(original: string): Folded {
  if (nothingToFold.test(original)) return { original, text: original }
  const starts = new Int32Array(original.length * 4 + 1)
  const ends = new Int32Array(original.length * 4 + 1)
  const pieces: string[] = []
  let length = 0
  let at = 0
  for (const char of original) {
    const next = at + char.length
    const folded = foldOne(char).slice(0, char.length * 4)
    if (folded === "" && length > 0 && mark.test(char) && ends[length - 1] === at) ends[length - 1] = next
    for (let unit = 0; unit < folded.length; unit++) {
      starts[length] = at
      ends[length] = next
      length++
    }
    pieces.push(folded)
    at = next
  }
  return { original, text: pieces.join(""), map: { starts: starts.slice(0, length), ends: ends.slice(0, length) } }
}

/** Takes a range of the folded text back to the text as it was given. */
export function toOriginal(folded: Folded, [start, end]: Span): Span {
  if (!folded.map) return [start, end]
  const { starts, ends } = folded.map
  if (starts.length === 0) return [0, 0]
  const first = starts[Math.min(start, starts.length - 1)] ?? 0
  const last = end > start ? (ends[Math.min(end, ends.length) - 1] ?? first) : first
  return [first, Math.max(first, last)]
}
