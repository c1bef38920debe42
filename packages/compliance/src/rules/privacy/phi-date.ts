import type { DateMention } from "../../detect/dates.ts"
import { careOf, type Observed } from "../../observe.ts"
import { wordsIn } from "../../text/excuses.ts"
import { findPhrases, phrases, sentencesWith } from "../../text/phrases.ts"
import { isPast, staffNews } from "../../lexicon/story.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { isNobody } from "./phi-person-name.ts"
import { rule, type Hit } from "../../rule.ts"

/** "DOB 3/4/61", "date of birth": a date after it belongs to one person whoever that is. */
const birth = phrases(`
dob
d o b
date of admission|birth|death|discharge|service
`)

/** An offer or a notice to everybody: "book your check-up today". */
const invitation = phrases(`
ask|book|bring|call|come|donate|download|drop|follow|get|join|learn|mark|meet|read|register|reserve|save|schedule|sign|stop|take|text|visit|walk (by|in|up|us) <8> friday|monday|on|saturday|sunday|this|thursday|today|tomorrow|tonight|tuesday|wednesday
`)

/** The day on which somebody answers or something is held, whatever the sentence tells besides. */
const hours = phrases(`
can|could|glad|happy|here|may|will (to) answer|assist|help|listen|see|talk <3> friday|monday|saturday|sunday|thursday|today|tomorrow|tonight|tuesday|wednesday
friday|monday|saturday|sunday|thursday|today|tonight|tuesday|wednesday|yesterday (evening|morning|night) class|concert|drive|fair|festival|game|lecture|market|open|panel|parade|picnic|playlist|potluck|quiz|race|seminar|talk|trivia|walk|webinar|workshop
`)

/** For each sentence: it points at one person by a noun, a pronoun or a name that is nobody's of the staff. */
function personSentences(seen: Observed): Uint8Array {
  const flags = new Uint8Array(seen.reading.sentenceCount)
  for (const person of seen.persons) flags[person.sentence] = 1
  const named = new Uint8Array(seen.reading.sentenceCount)
  for (const name of seen.names) if (name.role === "unknown" && !isNobody(seen, name)) named[name.sentence] = 1
  seen.reading.words.forEach((word, at) => {
    const sentence = seen.reading.sentence[at] ?? 0
    const addressed = named[sentence] || named[sentence - 1] || named[sentence - 2]
    if (addressed && /^(?:you|your|you're|their|they)$/.test(word.lower)) flags[sentence] = 1
  })
  return flags.map((flag, at) => flag | (named[at] ?? 0))
}

/** For each sentence: something in it is told in the past. */
function pastSentences({ reading }: Observed): Uint8Array {
  const flags = new Uint8Array(reading.sentenceCount)
  reading.words.forEach(({ lower }, at) => {
    if (isPast(lower)) flags[reading.sentence[at] ?? 0] = 1
  })
  return flags
}

/** Births and the like of a member of the staff, with no patient in the sentence. */
function newsOfStaff({ reading, names, persons }: Observed): Uint8Array {
  const flags = sentencesWith(reading, staffNews)
  const staff = new Uint8Array(reading.sentenceCount)
  for (const { role, sentence } of names) if (role === "staff") staff[sentence] = 1
  for (const { kind, sentence } of persons) if (kind === "patient") staff[sentence] = 0
  return flags.map((flag, at) => flag & (staff[at] ?? 0))
}

/** Words for a time that name no day. */
function vague({ words }: Reading, { first, kind }: DateMention): string {
  const before = words[first - 1]?.lower ?? ""
  if (/^(?:his|her|our|the|a|their|your|my)$/.test(before)) return "recent"
  if (!/^(?:on|by|since|from|until|of|in|before|after|around|for)$/.test(before)) return "recently"
  return kind === "month" ? "a recent month" : "a recent day"
}

/** A date below the year may not be tied to a person's care: 45 CFR 164.514(b)(2)(i)(C). */
export const phiDate = rule({
  id: "phi-date",
  title: "Date tied to a person's care",
  family: "privacy",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply", "testimonial", "survey"],
  reviewer: "privacy",
  cites: ["45 CFR 164.514(b)(2)(i)(C)"],
  message: "A date is tied to one person's care.",
  why: "Every element of a date except the year identifies somebody when it belongs to their care; the post's own time stamp resolves 'yesterday' (45 CFR 164.514(b)(2)(i)(C)).",
  fix: "Remove the date, or keep the year only; if the timing matters, make the statement about the practice instead of a person.",
  find(seen, facts): Hit[] {
    const { reading, dates } = seen
    if (dates.length === 0 || facts.authorizations.some(({ scope }) => scope?.info?.includes("treatment-dates"))) return []
    const persons = personSentences(seen)
    const care = careOf(seen)
    const close = new Uint8Array(reading.sentenceCount)
    for (const { kind, sentence } of seen.persons) if (kind === "patient" || kind === "pronoun") close[sentence] = 1
    for (const { kind, role, sentence } of seen.names) if (kind === "initials" && role === "unknown") close[sentence] = 1
    const born = sentencesWith(reading, birth)
    const invited = sentencesWith(reading, invitation)
    const pasts = pastSentences(seen)
    const held = wordsIn(reading, findPhrases(reading, hours))
    const news = newsOfStaff(seen)
    return dates.flatMap((date) => {
      if (held[date.first]) return []
      const at = reading.sentence[date.first] ?? 0
      const told = persons[at] && (seen.events[at] || (close[at] && care[at]))
      const carried =
        (persons[at] && seen.events[at - 1] && persons[at - 1]) ||
        (seen.events[at] && seen.events[at - 1] && persons[at - 1] && !reading.words[date.first]?.hashtag)
      if ((!born[at] && !told && !carried) || news[at]) return []
      if (invited[at] && !born[at] && !pasts[at]) return []
      return [
        {
          span: wordSpan(reading, date.first, date.last),
          evidence: { kind: date.kind },
          replacement: { text: vague(reading, date), label: "Leave the day open" },
        },
      ]
    })
  },
})
