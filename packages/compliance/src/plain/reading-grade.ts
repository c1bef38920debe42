import { isDigitAt, isLetterAt } from "../text/chars.ts"
import { abbreviations } from "../text/sentences.ts"
import { fold, toOriginal, type Folded } from "../text/normalize.ts"
import { kept } from "../text/vocabulary.ts"
import { syllables } from "./syllables.ts"
import type { Span } from "../types.ts"

/** How hard a text is to read, with the places that make it hard. */
export interface ReadingGrade {
  /** The US school grade of Flesch and Kincaid, to one decimal; 0 for a text without words. It may be below 0. */
  readonly grade: number
  readonly words: number
  readonly sentences: number
  /** Up to three sentences of more than 15 words, the longest first, in UTF-16 offsets of the text as given. */
  readonly longestSentences: readonly Span[]
  /** Up to twenty words of four syllables and more, in the order of the text. */
  readonly hardWords: readonly Span[]
}

interface Token {
  readonly start: number
  readonly end: number
  readonly syllables: number
  readonly sentence: number
}

const longSentence = 15
const hardSyllables = 4
const mostSentences = 3
const mostWords = 20

/** Words after which a full stop ends nothing. */
const withoutStop = new Set([...abbreviations, "am", "pm", "hr", "hrs", "min", "mins"])

const isSpaceAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === 32 || code === 10 || code === 13
}
const hostEnding = /\.[a-z]{2,12}(?:[/?#:]|$)/i

/** Links, e-mail addresses, handles and hashtags are looked at, not read. */
function isSkipped(chunk: string): boolean {
  if (isTag(chunk, 0)) return true
  if (chunk.includes("://") || chunk.startsWith("www.") || (chunk.includes("@") && chunk.includes("."))) return true
  return hostEnding.test(chunk.replace(/[.,!?)"']+$/, "")) && !/\d\.\d|[.][A-Z]|\.\./.test(chunk)
}

const isTag = (text: string, at: number): boolean => text[at] === "#" || text[at] === "@"

/** A chunk of characters without a blank: where it ends, and whether it may be a link, a handle or a tag. */
function chunkAt(text: string, at: number): { end: number; plain: boolean } {
  let plain = !isTag(text, at)
  let end = at
  while (end < text.length && !isSpaceAt(text, end)) {
    const code = text.charCodeAt(end++)
    if (code === 46 || code === 58) plain = false
  }
  return { end, plain }
}

interface Reader {
  readonly text: string
  readonly tokens: Token[]
  sentence: number
  /** Words since the last end of a sentence. */
  open: number
}

function close(reader: Reader): void {
  if (reader.open > 0) reader.sentence++
  reader.open = 0
}

function addWord(reader: Reader, start: number, end: number, count: number): void {
  reader.tokens.push({ start, end, syllables: count, sentence: reader.sentence })
  reader.open++
}

/** True when the full stop at `at` ends a sentence: not after "Dr", an initial, or within a number. */
function ends(reader: Reader, at: number, last: string, chunkStop: number): boolean {
  let next = at + 1
  while (next < chunkStop && !isLetterAt(reader.text, next) && !isDigitAt(reader.text, next)) next++
  if (next < chunkStop) {
    const glued = reader.text[next] ?? ""
    return glued !== glued.toLowerCase() && last.length > 2
  }
  if (withoutStop.has(last.toLowerCase()))
    return /^(?:am|pm|etc|inc|co|ave|mins|min|hrs|sun|sat|rd|blvd)$/i.test(last) && startsUpper(reader.text, chunkStop)
  return last.length !== 1 || last === "I" || (last === last.toLowerCase() && startsUpper(reader.text, chunkStop))
}

/** True when the next word is written with a capital, or there is none. */
function startsUpper(text: string, from: number): boolean {
  let at = from
  while (at < text.length && isSpaceAt(text, at)) {
    if (text[at] === "\n") return true
    at++
  }
  const char = text[at]
  return char === undefined || char !== char.toLowerCase()
}

const syllablesOf = kept((word: string): number => syllables(word.toLowerCase().slice(0, 40)))

function readChunk(reader: Reader, start: number, end: number): void {
  const { text } = reader
  let last = ""
  let at = start
  while (at < end) {
    if (isLetterAt(text, at)) {
      const from = at
      while (at < end && (isLetterAt(text, at) || (text[at] === "'" && isLetterAt(text, at + 1)))) at++
      last = text.slice(from, at)
      addWord(reader, from, at, syllablesOf(last))
    } else if (isDigitAt(text, at)) {
      const from = at
      while (at < end && (isDigitAt(text, at) || (/[.,:/-]/.test(text[at] ?? "") && isDigitAt(text, at + 1)))) at++
      last = text.slice(from, at)
      addWord(reader, from, at, 1)
    } else {
      const char = text[at]
      if (char === "!" || char === "?" || char === "\u2026" || char === "\u2022" || char === "|") close(reader)
      else if (char === "." && (text[at + 1] === "." || ends(reader, at, last, end))) close(reader)
      at++
    }
  }
}

function tokensOf(text: string): { tokens: Token[]; sentences: number } {
  const reader: Reader = { text, tokens: [], sentence: 0, open: 0 }
  for (let at = 0; at < text.length;) {
    if (isSpaceAt(text, at)) {
      if (text[at] === "\n") close(reader)
      at++
      continue
    }
    const { end, plain } = chunkAt(text, at)
    const chunk = plain ? "" : text.slice(at, Math.min(end, at + 400))
    if (!plain && isSkipped(chunk)) {
      if (/[.!?]$/.test(chunk)) close(reader)
    } else readChunk(reader, at, end)
    at = end
  }
  close(reader)
  return { tokens: reader.tokens, sentences: reader.sentence }
}

/** The longest sentences of more than 15 words, as ranges of tokens. */
function longest(tokens: readonly Token[]): Span[] {
  const spans: { span: Span; words: number }[] = []
  let from = 0
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.sentence === tokens[from]?.sentence) continue
    if (at - from > longSentence) spans.push({ span: [tokens[from]?.start ?? 0, tokens[at - 1]?.end ?? 0], words: at - from })
    from = at
  }
  return spans
    .sort((a, b) => b.words - a.words)
    .slice(0, mostSentences)
    .map(({ span }) => span)
}

/**
 * The school grade a text asks of its readers: 0.39 x words per sentence + 11.8 x syllables per word - 15.59
 * (Kincaid, Fishburne, Rogers and Chissom, 1975). Links, handles, hashtags and emoji are left out; a number counts as one syllable;
 * a line break ends a sentence, so that each point of a list is one. Work grows with the length only.
 */
export const readingGrade = (original: string): ReadingGrade => gradeOf(fold(original))

/** As `readingGrade`, of a text that is folded already; the ranges are those of the text as given. */
export function gradeOf(folded: Folded): ReadingGrade {
  const { tokens, sentences } = tokensOf(folded.text)
  if (tokens.length === 0) return { grade: 0, words: 0, sentences: 0, longestSentences: [], hardWords: [] }
  let spoken = 0
  const hard: Span[] = []
  for (const token of tokens) {
    spoken += token.syllables
    if (token.syllables >= hardSyllables && hard.length < mostWords) hard.push([token.start, token.end])
  }
  const grade = 0.39 * (tokens.length / sentences) + 11.8 * (spoken / tokens.length) - 15.59
  return {
    grade: Math.round(grade * 10) / 10,
    words: tokens.length,
    sentences,
    longestSentences: longest(tokens).map((span) => toOriginal(folded, span)),
    hardWords: hard.map((span) => toOriginal(folded, span)),
  }
}
