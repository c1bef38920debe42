import { localMoment, weekdayOf, type LocalMoment } from "../../dates/days.ts"
import { clockAt, resolveDate, type ResolvedDate } from "../../dates/resolve.ts"
import type { DateMention } from "../../detect/dates.ts"
import type { Facts } from "../../facts.ts"
import type { Observed } from "../../observe.ts"
import type { Reading } from "../../text/reading.ts"
import { wordSpan } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { announcementsOf, isAnnounced, type Announcements } from "./announcements.ts"

/** A bare month or a holiday is an announcement for so many days after it, then next year's. */
const monthWindow = 92
const holidayWindow = 45
const aYear = 366

/** "October 1 through December 31", "Oct 3 - Nov 5": the later date counts. */
function continues(reading: Reading, date: ResolvedDate, next: ResolvedDate | undefined): boolean {
  if (!next || next.end < date.end) return false
  const { last } = date.mention
  const { first } = next.mention
  if (first - last > 3 || reading.sentence[first] !== reading.sentence[last]) return false
  if (first === last + 1) return /^[\s,]{0,2}-\s?$/.test(reading.words[first]?.gap ?? "")
  for (let at = last + 1; at < first; at++)
    if (/^(?:through|thru|to|until|till|hasta|al|a)$/.test(reading.words[at]?.lower ?? "")) return true
  return false
}

function isOver(date: ResolvedDate, today: number, said: Announcements, sentence: number): boolean {
  const since = today - date.end
  if (since <= 0 || !isAnnounced(said, sentence)) return false
  if (date.mention.kind === "month") return since <= monthWindow && said.inviting[sentence] === 1
  if (date.mention.kind === "holiday") return since <= holidayWindow
  return !date.dated || since < aYear || said.inviting[sentence] === 1
}

const weekdayNames = "sunday monday tuesday wednesday thursday friday saturday".split(" ")

/** The hour after which "this morning" and the like is over, and whether bare hours are meant after noon; undefined for other days. */
function dayPart(reading: Reading, { first, last }: DateMention, today: number): { ends: number; evening: boolean } | undefined {
  const words = reading.words.slice(first, last + 1).map(({ lower }) => lower)
  if (words[0] === "today" || words[0] === "hoy") return { ends: 1440, evening: false }
  if (words[0] === "tonight") return { ends: 1440, evening: true }
  if (words[0] !== "this") return undefined
  if (words[1] === "morning") return { ends: 720, evening: false }
  if (words[1] === "afternoon") return { ends: 1080, evening: true }
  if (words[1] === "evening") return { ends: 1440, evening: true }
  return weekdayNames.indexOf(words[1] ?? "") === weekdayOf(today) ? { ends: 1440, evening: false } : undefined
}

/** The last clock time of a sentence in minutes, from word `at` in both directions; -1 when there is none. */
function lastTime(reading: Reading, at: number, evening: boolean): number {
  const sentence = reading.sentence[at]
  let first = at
  while (first > 0 && at - first < 12 && reading.sentence[first - 1] === sentence) first--
  let latest = -1
  for (let word = first; word < at + 16 && reading.sentence[word] === sentence; word++) {
    const time = clockAt(reading, word, evening)
    if (!time) continue
    latest = Math.max(latest, time.minutes)
    word += time.words - 1
  }
  return latest
}

/** "Join us tonight at 6" when it goes out at 8. */
function isLate(reading: Reading, mention: DateMention, publish: LocalMoment): boolean {
  if (publish.minutes === undefined) return false
  const part = dayPart(reading, mention, publish.day)
  if (!part) return false
  const end = lastTime(reading, mention.last, part.evening)
  return publish.minutes > (end >= 0 ? end : part.ends)
}

function passedDates(seen: Observed, facts: Facts, publish: LocalMoment): Hit[] {
  const { reading, dates } = seen
  const said = announcementsOf(seen)
  const resolved = dates.map((mention) => resolveDate(reading, mention, publish.day))
  return dates.flatMap((mention, at): Hit[] => {
    const sentence = reading.sentence[mention.first] ?? 0
    const date = resolved[at]
    const over = date ? isOver(date, publish.day, said, sentence) && !continues(reading, date, resolved[at + 1]) : false
    const late = !date && facts.practice.timezone !== undefined && isLate(reading, mention, publish) && isAnnounced(said, sentence)
    if (!over && !late) return []
    return [
      { span: wordSpan(reading, mention.first, mention.last), evidence: { kind: mention.kind, days: date ? publish.day - date.end : 0 } },
    ]
  })
}

/** True when the time the item is planned for has passed already. */
function isPlannedBack({ input, practice }: Facts): boolean {
  const { publishOn, now } = input
  if (publishOn === undefined || now === undefined) return false
  if (publishOn.length > 10 && now.length > 10) return Date.parse(publishOn) < Date.parse(now)
  const [planned, present] = [localMoment(publishOn, practice.timezone), localMoment(now, practice.timezone)]
  return planned !== undefined && present !== undefined && planned.day < present.day
}

/** Nobody is invited to what is over. */
export const dateInPast = rule({
  id: "date-in-past",
  title: "Date already passed at publish time",
  family: "publishing",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post"],
  reviewer: "marketing",
  cites: ["N.C. Medical Board position 8.3.1"],
  message: "This date will have passed when the post goes out.",
  why: "An invitation to something that is over misleads readers; boards expect advertising that has become wrong to be corrected.",
  fix: "Correct the date, or plan the post for an earlier time.",
  mayLower: true,
  find(seen, facts): Hit[] {
    const { publishOn } = facts.input
    if (publishOn === undefined) return []
    const body = seen.reading.folded.original === facts.input.text
    const planned: Hit[] =
      body && isPlannedBack(facts) ? [{ message: "The planned time has passed already.", evidence: { kind: "plan" } }] : []
    const publish = seen.dates.length > 0 ? localMoment(publishOn, facts.practice.timezone) : undefined
    return publish ? [...planned, ...passedDates(seen, facts, publish)] : planned
  },
})
