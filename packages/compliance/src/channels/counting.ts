import type { Counting } from "./limits.ts"
import type { Span } from "../types.ts"

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" })
const emoji = /^(?:\p{RGI_Emoji}|\p{Extended_Pictographic})/v
/** Every address counts as many characters, however long it is. */
const linkLength = 23
/** Counting stops at so many times the limit: how much longer a text is hardly matters then. */
const enough = 4

/** True when every character is one code unit, one byte and one grapheme. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

function graphemes(text: string, most: number): number {
  if (isAscii(text)) return text.length
  let count = 0
  for (const _ of segmenter.segment(text)) if (++count >= most) break
  return count
}

function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** Code points that count one of X's characters; all others count two. */
const isLight = (code: number): boolean =>
  code <= 0x10ff || (code >= 0x2000 && code <= 0x200d) || (code >= 0x2010 && code <= 0x201f) || (code >= 0x2032 && code <= 0x2037)

/** X: an emoji counts two whatever it is made of, other characters one or two by their script (twitter-text, version 3). */
function weighted(text: string, most: number): number {
  if (isAscii(text)) return text.length
  let count = 0
  for (const { segment } of segmenter.segment(text.normalize("NFC"))) {
    if (emoji.test(segment) && !isAscii(segment)) count += 2
    else for (const char of segment) count += isLight(char.codePointAt(0) ?? 0) ? 1 : 2
    if (count >= most) break
  }
  return count
}

/** UTF-8 bytes; a lone surrogate is sent as three. */
function bytes(text: string): number {
  let count = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return count
}

/** Threads: an emoji counts its bytes, everything else one. */
function emojiBytes(text: string, most: number): number {
  if (isAscii(text)) return text.length
  let count = 0
  for (const { segment } of segmenter.segment(text)) {
    count += emoji.test(segment) && !isAscii(segment) ? bytes(segment) : codePoints(segment)
    if (count >= most) break
  }
  return count
}

/** The text without its links, and how many those were. */
function withoutLinks(text: string, links: readonly Span[]): { rest: string; count: number } {
  let rest = ""
  let from = 0
  for (const [start, end] of links) {
    rest += text.slice(from, start)
    from = end
  }
  return { rest: rest + text.slice(from), count: links.length }
}

/**
 * How long a text is as a channel counts it; beyond four times `max` the count may stop. `links` are the spans of its addresses,
 * in order.
 */
export function countAs(counting: Counting, text: string, links: readonly Span[], max: number): number {
  const most = max * enough
  switch (counting) {
    case "weighted": {
      const { rest, count } = withoutLinks(text, links)
      return weighted(rest, most) + count * linkLength
    }
    case "links-as-23": {
      const { rest, count } = withoutLinks(
        text,
        links.filter(([start]) => /^https?:/i.test(text.slice(start, start + 6))),
      )
      return graphemes(rest, most) + count * linkLength
    }
    case "graphemes":
      return graphemes(text, most)
    case "emoji-bytes":
      return emojiBytes(text, most)
    case "bytes":
      return bytes(text)
    case "utf16":
      return text.length
    case "code-points":
      return codePoints(text)
  }
}
