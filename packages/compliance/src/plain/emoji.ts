import type { Span } from "../types.ts"

const joiner = 0x200d
const emojiStyle = 0xfe0f
const keycap = 0x20e3

const shownAsEmoji = /^\p{Emoji_Presentation}$/u
const pictograph = /^\p{Extended_Pictographic}$/u

const isFlagLetter = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff
const isSkinTone = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff
const isTag = (code: number): boolean => code >= 0xe0020 && code <= 0xe007f

const sizeOf = (code: number): number => (code > 0xffff ? 2 : 1)
const codeAt = (text: string, at: number): number => text.codePointAt(at) ?? 0

/** The end of the emoji that starts at `at`, or `at` when none does. One emoji is all that is drawn as one: families, flags, keycaps. */
function emojiEnd(text: string, at: number): number {
  const code = codeAt(text, at)
  if (code < 0x80) return codeAt(text, at + 1) === emojiStyle && codeAt(text, at + 2) === keycap ? at + 3 : at
  if (code < 0x2190) return at
  if (isFlagLetter(code)) return isFlagLetter(codeAt(text, at + 2)) ? at + 4 : at + 2
  const char = String.fromCodePoint(code)
  let end = at + sizeOf(code)
  const styled = codeAt(text, end) === emojiStyle
  if (!(styled ? pictograph.test(char) : shownAsEmoji.test(char))) return at
  for (;;) {
    const next = codeAt(text, end)
    if (next === emojiStyle || next === keycap || isSkinTone(next) || isTag(next)) end += sizeOf(next)
    else if (next === joiner && codeAt(text, end + 1) >= 0x2190) end += 1 + sizeOf(codeAt(text, end + 1))
    else return end
  }
}

/** Every emoji of a text as a range in UTF-16 units, in one pass. Signs such as © and ™ are no emoji. */
export function emojiIn(text: string): Span[] {
  const found: Span[] = []
  for (let at = 0; at < text.length;) {
    const end = emojiEnd(text, at)
    if (end > at) found.push([at, end])
    at = end > at ? end : at + sizeOf(codeAt(text, at))
  }
  return found
}
