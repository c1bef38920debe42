import type { Facts } from "../../facts.ts"
import { months, weekdays } from "../../lexicon/calendar.ts"
import { commonWords } from "../../lexicon/common-words.ts"
import { isTagWord } from "../../lexicon/tag-words.ts"
import { emojiIn } from "../../plain/emoji.ts"
import { foldedSpan } from "../../plain/original-span.ts"
import { plainLetters, styledRuns } from "../../plain/styled.ts"
import type { Reading } from "../../text/reading.ts"
import type { Word } from "../../text/words.ts"
import { rule, type Hit } from "../../rule.ts"

const longestRun = 3
const fewestWords = 6
const share = 0.3
const fewestShouted = 3
const mostEmoji = 5
const mostInARow = 3

/** Acronyms that are words, too, when written small. */
const acronyms = new Set(
  "us usa it er or pt ot pa ma md do rn np who aid aids add art arts ms sad als act care chip hope cat pet iv ed ada id tv dvd am pm vip faq diy asap bmi ice rest led fit star time mind safe save best fast abc abcs ok rsvp covid icymi tbt psa".split(
    " ",
  ),
)

/** True for a word that is shouted: in capitals, and no acronym, name or single letter. */
function isShouted(word: Word, own: ReadonlySet<string>): boolean {
  if (word.shape !== "upper" || word.hashtag || acronyms.has(word.lower) || own.has(word.lower)) return false
  return word.lower.length > 5 || commonWords.has(word.lower) || isTagWord(word.lower)
}

/** The words from `first` to `last` with capitals only where a sentence, a name or an acronym has them. */
function calmed(reading: Reading, first: number, last: number, own: ReadonlySet<string>): string {
  let text = ""
  let from = reading.words[first]?.start ?? 0
  for (let at = first; at <= last; at++) {
    const word = reading.words[at]
    if (!word || !isShouted(word, own)) continue
    const raw = reading.text.slice(word.start, word.end).toLowerCase()
    const opens = at === 0 || reading.sentence[at - 1] !== reading.sentence[at] || months.has(word.lower) || weekdays.has(word.lower)
    text += reading.text.slice(from, word.start) + (opens ? raw.slice(0, 1).toUpperCase() + raw.slice(1) : raw)
    from = word.end
  }
  return text + reading.text.slice(from, reading.words[last]?.end ?? from)
}

/** Runs of four and more words in capitals, three of them shouted, as word numbers. */
function runsOf(reading: Reading, own: ReadonlySet<string>): [first: number, last: number][] {
  const runs: [number, number][] = []
  let first = -1
  let last = -1
  let upper = 0
  let shouted = 0
  const close = () => {
    if (upper > longestRun && shouted >= longestRun) runs.push([first, last])
    first = -1
    upper = shouted = 0
  }
  for (const [at, word] of reading.words.entries()) {
    const single = word.end - word.start === 1 && word.shape !== "lower"
    if (word.shape === "upper" && !word.hashtag) {
      if (first < 0) first = at
      last = at
      upper++
      if (isShouted(word, own)) shouted++
    } else if (word.shape !== "number" && !single) close()
  }
  close()
  return runs
}

function capitalHits(reading: Reading, own: ReadonlySet<string>): Hit[] {
  if (reading.uppers < fewestShouted) return []
  const runs = runsOf(reading, own)
  if (runs.length > 0) {
    return runs.map(([first, last]) => ({
      span: [reading.words[first]?.start ?? 0, reading.words[last]?.end ?? 0],
      message: "These words are all in capitals.",
      evidence: { kind: "capitals", words: last - first + 1 },
      replacement: { text: calmed(reading, first, last, own), label: "Use sentence case" },
    }))
  }
  let words = 0
  let shouted = 0
  let first = -1
  for (const [at, word] of reading.words.entries()) {
    if (word.shape === "number" || word.hashtag || word.end - word.start < 2) continue
    words++
    if (!isShouted(word, own)) continue
    shouted++
    if (first < 0) first = at
  }
  if (words < fewestWords || shouted <= share * words || shouted < fewestShouted) return []
  const last = reading.words.length - 1
  const head = reading.text.slice(0, reading.words[0]?.start ?? 0)
  const text = head + calmed(reading, 0, last, own) + reading.text.slice(reading.words[last]?.end ?? 0)
  return [
    {
      message: "Many words are in capitals.",
      evidence: { kind: "capitals", words: shouted },
      replacement: { span: [0, reading.text.length], text, label: "Use sentence case" },
    },
  ]
}

function styledHits(reading: Reading): Hit[] {
  const { original } = reading.folded
  return styledRuns(original).map(([start, end]) => ({
    span: foldedSpan(reading.folded, [start, end]),
    message: "These letters are of a made-up font.",
    evidence: { kind: "styled" },
    replacement: { text: plainLetters(original.slice(start, end)), label: "Use plain letters" },
  }))
}

const blank = /^\s*$/

/** The text with its first two emoji only. */
function withFewEmoji(text: string, emoji: readonly (readonly [number, number])[]): string {
  let kept = text.slice(0, emoji[1]?.[1] ?? 0)
  let from = emoji[1]?.[1] ?? 0
  for (const [start, end] of emoji.slice(2)) {
    kept += text.slice(from, start)
    from = end
    if (text[from] === " " && (kept === "" || /\s$/.test(kept.slice(-1)))) from++
  }
  return (kept + text.slice(from)).trimEnd()
}

function emojiHits(reading: Reading): Hit[] {
  const { original } = reading.folded
  const emoji = emojiIn(original)
  if (emoji.length <= mostInARow) return []
  let row = 1
  let longest = 1
  for (let at = 1; at < emoji.length; at++) {
    const start = emoji[at - 1]?.[1] ?? 0
    const end = emoji[at]?.[0] ?? 0
    row = end - start <= 3 && blank.test(original.slice(start, end)) ? row + 1 : 1
    if (row > longest) longest = row
  }
  if (emoji.length <= mostEmoji && longest <= mostInARow) return []
  return [
    {
      span: foldedSpan(reading.folded, [emoji[0]?.[0] ?? 0, emoji[emoji.length - 1]?.[1] ?? 0]),
      message: "So many emoji are read out one by one.",
      evidence: { kind: "emoji", emoji: emoji.length, inARow: longest },
      replacement: { span: [0, reading.text.length], text: withFewEmoji(original, emoji), label: "Keep two emoji" },
    },
  ]
}

/** Capitals shout, made-up fonts are spelled out or skipped by screen readers, and each emoji is read aloud. */
export const allCapsOrStyledText = rule({
  id: "all-caps-or-styled-text",
  title: "All caps, styled Unicode or emoji overload",
  family: "plain-language",
  version: 1,
  severity: "warn",
  appliesTo: ["outbound-post", "outbound-reply"],
  reviewer: "marketing",
  cites: ["WCAG 2.1 1.3.1", "University and public-sector accessibility guides"],
  bodyOnly: true,
  message: "Hard to read for many people.",
  why: "Long capitals are slow to read, screen readers spell out or skip made-up fonts, and they read every emoji aloud.",
  fix: "Use sentence case and plain characters; keep one or two emoji at the end.",
  find({ reading }, { ownWords }: Facts): Hit[] {
    const capitals = capitalHits(reading, ownWords)
    if (!reading.folded.map) return capitals
    reading.meter.steps += reading.folded.original.length
    return [...capitals, ...styledHits(reading), ...emojiHits(reading)]
  },
})
