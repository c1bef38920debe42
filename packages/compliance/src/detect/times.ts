import type { Reading } from "../text/reading.ts"
import { isOf, wordSet } from "../text/word-sets.ts"
import type { DateMention } from "./dates.ts"

/** A day or an hour that is one only where the text is known to speak of somebody. */
export interface TimeMention {
  readonly first: number
  readonly last: number
  readonly kind: DateMention["kind"] | "clock"
}

const repeatedDays = "mondays tuesdays wednesdays thursdays fridays saturdays sundays"
const seasonNames = "spring summer fall autumn winter primavera verano otono invierno"
const feastNames = "advent lent kwanzaa purim pentecost cuaresma adviento"
const partNames = "mornin mornin' evenin evenin' mornings nights evenings"
const repeated = wordSet(repeatedDays)
const feasts = wordSet(feastNames)
const dayBefore = wordSet("to is was are were again around about el del al every each the")
const hourWords = wordSet("o'clock oclock am pm a p noon midnight")
const thisWords = wordSet("this last that yesterday")
const shortParts = wordSet(partNames)
const after = wordSet("for i we he she they you it so but because or until to from with in at was is were and when while who that que y")

/** Nothing behind it that the ordinal counts: "on the 14th was", not "the 3rd time" or "the 5th floor". */
export function standsAlone({ words, sentence, text }: Reading, last: number): boolean {
  const next = words[last + 1]
  if (!next || sentence[last + 1] !== sentence[last]) return true
  return /[,;.:!?)\n—-]/.test(text.slice(words[last]?.end, next.start)) || isOf(next, after)
}

/** "The 30th" behind "moved to", "1st of the month". */
function dayAt(reading: Reading, at: number): TimeMention | undefined {
  const { words } = reading
  const ending = words[at + 1]
  const day = Number(words[at]?.lower)
  if (!ending || ending.gap !== "" || !/^(?:st|nd|rd|th)$/.test(ending.lower) || day < 1 || day > 31) return undefined
  if (words[at + 2]?.lower === "of" && words[at + 4]?.lower === "month") return { first: at, last: at + 4, kind: "day" }
  const article = /^(?:the|el)$/.test(words[at - 1]?.lower ?? "")
  return article && isOf(words[at - 2], dayBefore) && standsAlone(reading, at + 1)
    ? { first: at - 1, last: at + 1, kind: "day" }
    : undefined
}

/** "7:10", "4:05 pm", "3 a.m.", "2 o'clock". */
function clockAt({ words, text }: Reading, at: number): TimeMention | undefined {
  const hour = words[at]
  const next = words[at + 1]
  if (!hour || !next || hour.lower.length > 2 || Number(hour.lower) > 24 || /[$#.:/\d-]$/.test(hour.gap)) return undefined
  const minutes = next.shape === "number" && next.gap === ":" && next.lower.length === 2 && Number(next.lower) < 60
  let last = minutes ? at + 1 : at
  const half = words[last + 1]
  const told = half !== undefined && /^ ?$/.test(half.gap) && isOf(half, hourWords)
  if (!minutes && !told) return undefined
  if (told) last++
  if (told && half.end - half.start === 1) {
    if (words[last + 1]?.lower !== "m" || words[last + 1]?.gap !== ".")
      return minutes ? { first: at, last: at + 1, kind: "clock" } : undefined
    last++
  }
  return /^:\d/.test(text.slice(words[last]?.end, (words[last]?.end ?? 0) + 2)) ? undefined : { first: at, last, kind: "clock" }
}

function wordedAt(reading: Reading, at: number): TimeMention | undefined {
  const { words } = reading
  const word = words[at]
  if (isOf(word, repeated))
    return /^(?:our|your|his|her|those|more)$/.test(words[at - 1]?.lower ?? "") ? { first: at, last: at, kind: "weekday" } : undefined
  if (isOf(word, feasts)) return { first: at, last: at, kind: "holiday" }
  if (isOf(word, shortParts)) return isOf(words[at - 1], thisWords) ? { first: at - 1, last: at, kind: "relative" } : undefined
  const year = words[at + 1]?.lower === "of" || words[at + 1]?.lower === "de" ? words[at + 2] : words[at + 1]
  const dated = year?.shape === "number" && /^(?:19|20)\d\d$/.test(year.lower)
  return dated ? { first: at, last: year === words[at + 1] ? at + 1 : at + 2, kind: "month" } : undefined
}

const begins = wordSet("NUM", repeatedDays.split(" "), seasonNames.split(" "), feastNames.split(" "), partNames.split(" "))

/** Plural days of the week, hours, feasts and bare days of the month, from left to right. */
export function timesOf(reading: Reading): TimeMention[] {
  const found: TimeMention[] = []
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    const word = reading.words[at]
    if (!word || !isOf(word, begins)) continue
    const time = word.shape === "number" ? (dayAt(reading, at) ?? clockAt(reading, at)) : wordedAt(reading, at)
    if (!time) continue
    found.push(time)
    at = Math.max(at, time.last)
  }
  return found
}
