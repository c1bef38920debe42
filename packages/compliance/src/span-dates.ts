import type { DateMention } from "./detect/dates.ts"
import { timesOf, type TimeMention } from "./detect/times.ts"
import { isPast } from "./lexicon/story.ts"
import type { Observed } from "./observe.ts"
import { wordSpan, type Reading } from "./text/reading.ts"
import { wordFact } from "./text/vocabulary.ts"
import { isOf, wordSet } from "./text/word-sets.ts"
import type { Span } from "./types.ts"

/** Kinds of dates that name no day of anybody's care by themselves: "today", "Tuesday", "Happy Thanksgiving". */
const looseKinds = new Set<TimeMention["kind"]>(["relative", "weekday", "holiday", "clock"])
/** Words that leave the day open, or say no more than that the text is new. */
const openDays = new Set(
  "today tonight hoy 2day tomorrow manana tmrw nite week weekend month spring summer fall winter next ago other am".split(" "),
)
const datePlaces = new Set("on since before after around by over until".split(" "))

/** Words of an offer to anybody: "can help today", "call Monday". */
const offering = wordSet(
  "can may please call calling if whenever anytime open opens reopen hours join register rsvp tickets event webinar hiring apply deadline sale discount special",
  "closes closed starts starting begins beginning meets class classes group meeting drive fair show weekdays weekly monthly daily each bring vote trivia playlist party huddle",
)
const sorry = wordSet("sorry apologies apologize wait waited delay mix-up mixup disculpe lamentamos")
const inPast = wordFact((lower) => (isPast(lower) ? 1 : 0))

/** What is told of each sentence beside whether it is somebody's. */
interface Setting {
  /** The practice wrote it. */
  readonly ours: boolean
  /** It answers somebody. */
  readonly reply: boolean
  /** The practice tells of somebody's care. */
  readonly about: boolean
  /** Flags of sentences that are notices to everybody. */
  readonly notice: Uint8Array
}

/** Sentences that offer something to anybody, and sentences that tell what was. */
function moods({ reading }: Observed): { offer: Uint8Array; told: Uint8Array } {
  const offer = new Uint8Array(reading.sentenceCount + 1)
  const told = new Uint8Array(reading.sentenceCount + 1)
  reading.words.forEach((word, at) => {
    const sentence = reading.sentence[at] ?? 0
    if (isOf(word, offering)) offer[sentence] = 1
    if (inPast(word) === 1 || isOf(word, sorry)) told[sentence] = 1
  })
  return { offer, told }
}

/** True when the text tells of somebody and of care. */
export function tellsOfSomebody({ persons, names, health, care, events, nonhumans, ages }: Observed): boolean {
  if (nonhumans.at.includes(1)) return false
  const somebody = persons.some(({ kind }) => kind !== "you") || names.some(({ role }) => role === "unknown") || ages.length > 0
  return somebody && (health.length > 0 || care.includes(1) || events.includes(1))
}

/** How surely a sentence's days are days of somebody's care. */
const ties = { none: 0, loose: 1, told: 2 }

/** Sentences in which a day of the week or "this morning" is a day of somebody's care. */
function tiedSentences(seen: Observed, { ours, about, reply, notice }: Setting): Uint8Array {
  const { reading, events, care } = seen
  const tied = new Uint8Array(reading.sentenceCount + 1)
  const somebody = new Uint8Array(reading.sentenceCount + 1)
  const { offer, told } = moods(seen)
  if (!ours) for (const { sentence, tie } of seen.health) if (tie) tied[sentence] = ties.loose
  for (const { sentence } of seen.persons) somebody[sentence] = 1
  for (const { sentence, role } of seen.names) if (role === "unknown") somebody[sentence] = 1
  for (let at = 0; at < reading.sentenceCount; at++) {
    if (events[at] && (!ours || reply || about || somebody[at])) tied[at] = ties.loose
    if (!ours || (offer[at] && !(told[at] && somebody[at]))) continue
    if ((care[at] && reply) || somebody[at] || (reply && told[at] && !notice[at])) tied[at] = ties.loose
    if (about && !notice[at]) tied[at] = ties.told
  }
  return tied
}

/** "Yesterday", "last Tuesday", "this morning": one day, though only the time stamp says which. */
function namesDay({ words }: Reading, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const lower = words[at]?.lower ?? ""
    if (openDays.has(lower)) return false
  }
  return true
}

const careNouns = wordSet(
  "visit appointment appt session surgery procedure morning afternoon evening night slot checkup check-up cleaning weekend eve am pm at for and with in on to was is i we he she they you it so but because or until from the a my his her your after before during when while who that our of if they've we've i've please cita last no-show noshow y nunca que en a la por para con de esta",
)

/** "The Friday playlist", "Halloween candy": the day belongs to a thing. */
function isOfThing({ words, sentence }: Reading, last: number): boolean {
  const next = words[last + 1]
  if (!next || sentence[last + 1] !== sentence[last] || next.shape !== "lower") return false
  if (words[last]?.possessive) return !isOf(next, careNouns)
  return next.gap === " " && !isOf(next, careNouns) && inPast(next) === 0
}

/** "Sat Dec 12, 11-2", "Thurs Dec 3, 3 to 6", "first Thursday of the month": when something is held, for everybody. */
function isHeld({ words, text }: Reading, last: number): boolean {
  if (words[last + 1]?.lower === "of" && words[last + 3]?.lower === "month") return true
  const from = /^(?:from|at)$/.test(words[last + 1]?.lower ?? "") ? last + 2 : last + 1
  if (words[from]?.shape !== "number" || (words[from]?.lower.length ?? 9) > 2) return false
  return /^[\s,(]{1,3}(?:(?:from|at)\s)?\d\d?(?::\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:-|–|to|til|till|until|a)\s?(?:\d|noon)/.test(
    text.slice(words[last]?.end, (words[last]?.end ?? 0) + 30),
  )
}

/** "That made our Monday". */
const isMade = ({ words }: Reading, first: number): boolean => /^(?:made|make|makes|making)$/.test(words[first - 2]?.lower ?? "")

/** True where a loose date is one certain day. */
function isDay(reading: Reading, first: number, last: number, kind: TimeMention["kind"]): boolean {
  if (kind === "clock") return false
  if (kind === "weekday" || kind === "holiday")
    return (
      !isOfThing(reading, last) &&
      !isMade(reading, first) &&
      (reading.words[last]?.lower !== "mondays" || reading.words[last - 1]?.lower === "our")
    )
  return namesDay(reading, first, last)
}

/** What the dates and the looser times are, from left to right, where they do not overlap. */
function withTimes(reading: Reading, dates: readonly DateMention[]): readonly TimeMention[] {
  const taken = new Uint8Array(reading.words.length + 1)
  for (const { first, last } of dates) taken.fill(1, first, last + 1)
  const all = timesOf(reading)
  const hours = new Uint8Array(reading.sentenceCount + 1)
  for (const { first, kind } of all) {
    const sentence = reading.sentence[first] ?? 0
    if (kind === "clock") hours[sentence] = Math.min(2, (hours[sentence] ?? 0) + 1)
  }
  const times = all.filter(
    ({ first, last, kind }) =>
      !taken.subarray(first, last + 1).includes(1) && (kind !== "clock" || hours[reading.sentence[first] ?? 0] === 1),
  )
  return times.length === 0 ? dates : [...dates, ...times].sort((a, b) => a.first - b.first)
}

/** Dates that touch, such as "Tuesday, February 11", are one; what only the time stamp resolves counts when it touches a real date. */
export function dateSpans(seen: Observed, personal: Uint8Array, setting: Setting): Span[] {
  const { reading } = seen
  const runs: { first: number; last: number; dated: boolean }[] = []
  const tied = tiedSentences(seen, setting)
  for (const { first, last, kind } of withTimes(reading, seen.dates)) {
    const sentence = reading.sentence[first] ?? 0
    const tie = tied[sentence] ?? ties.none
    if (!personal[sentence] && tie < (looseKinds.has(kind) || kind === "day" ? ties.loose : ties.told)) continue
    const told = tie > ties.none && isDay(reading, first, last, kind)
    const dated = !looseKinds.has(kind) || told || (kind === "holiday" && datePlaces.has(reading.words[first - 1]?.lower ?? ""))
    const before = runs.at(-1)
    const touches =
      before && first - before.last <= 2 && first > before.last && /^[\s,(]{1,2}$/.test(reading.words[before.last + 1]?.gap ?? "")
    if (
      before &&
      touches &&
      (first === before.last + 1 || /^(?:the|on|el)$/.test(reading.words[before.last + 1]?.lower ?? "")) &&
      (dated || before.dated)
    )
      runs[runs.length - 1] = { first: before.first, last, dated: true }
    else runs.push({ first, last, dated })
  }
  return runs.filter(({ dated, last }) => dated && !isHeld(reading, last)).map(({ first, last }) => wordSpan(reading, first, last))
}
