import { isCurt } from "../../detect/advice.ts"
import { answersComplaint, answersQuestion, mayAnswerComplaint } from "../../detect/comments.ts"
import { courtesies, sneers, weakSneers } from "../../lexicon/put-downs.ts"
import { affronts, demeaning, insults, orders, profanity, retorts } from "../../lexicon/rudeness.ts"
import { everydaySuffering, personFirst } from "../../lexicon/person-first.ts"
import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { isOf, occurs, wordSet } from "../../text/word-sets.ts"
import type { Facts } from "../../facts.ts"
import { rule, type Hit } from "../../rule.ts"
import { neutralReply } from "../safe-replies.ts"
import { isDenied, isReported, startsClause } from "./clauses.ts"

type Kind = "profanity" | "insult" | "retort" | "mockery" | "emoji"

const messages: Readonly<Record<Kind, string>> = {
  profanity: "This swears.",
  insult: "This insults or blames somebody.",
  retort: "This argues with the person or brushes them off.",
  mockery: "This mocks the people in your care.",
  emoji: "This emoji mocks or insults the reader.",
}

const insensitive = phrases([...personFirst.keys()].join("\n"))
const suffering = phrases("suffer|suffering from")

/** Emoji that roll their eyes or worse; the milder ones only in an answer to somebody. */
const rudeAlways = new Set(["🖕"])
const rudeInReplies = new Set(["🙄", "🤡", "💩", "🤬"])

const folks = new Set("patient patients parent parents people mom moms dad dads client clients you".split(" "))

function rudeEmoji(reading: Reading, inReply: boolean): number {
  if (!reading.folded.map) return -1
  const reply = inReply || reading.words.some(({ lower }) => folks.has(lower))
  let at = 0
  for (const char of reading.text) {
    if (char.length === 2 && (rudeAlways.has(char) || (reply && rudeInReplies.has(char)))) return at
    at += char.length
  }
  return -1
}

const lying = new Set("on down flat in still back face awake there prone around at".split(" "))
const harmlessCrazy = new Set("about for busy good in over".split(" "))
const movements = new Set("going feeling drive driving make makes made feel not never".split(" "))

/** "Your fault" and its like are meant unless denied, quoted, or an everyday use: "lying down", "going crazy". */
function isMeant(reading: Reading, { first, last }: PhraseMatch, deniable = true): boolean {
  const end = reading.words[last]?.lower ?? ""
  const next = reading.sentence[last + 1] === reading.sentence[last] ? (reading.words[last + 1]?.lower ?? "") : ""
  if ((end === "lying" && lying.has(next)) || (end === "crazy" && harmlessCrazy.has(next))) return false
  if (end === "entitled" && next === "to") return false
  for (let at = first + 1; at < last; at++) if (movements.has(reading.words[at]?.lower ?? "") && end !== "back") return false
  return !isReported(reading, first) && !(deniable && isDenied(reading, first, 3))
}

const aimed = wordSet("you your you're you'd you've ur reviewer")
const open = wordSet("hi hello hey dear")

/** An answer to a complaint without one kind word in it, that sneers a little or turns on the writer. */
function curtness(reading: Reading, facts: Facts): PhraseMatch[] {
  if (occurs(reading, open) || !isCurt(reading, findPhrases(reading, courtesies))) return []
  const weak = findPhrases(reading, weakSneers)
  if (weak.length > 0 && mayAnswerComplaint(facts)) return weak.slice(0, 1)
  if (!occurs(reading, aimed) || answersQuestion(facts) || !answersComplaint(facts)) return []
  const at = reading.words.findIndex((word) => isOf(word, aimed))
  return [{ first: at, last: at }]
}

function matches(reading: Reading, reply: boolean, facts: Facts): [Kind, PhraseMatch][] {
  const found: [Kind, PhraseMatch][] = []
  const add = (kind: Kind, list: readonly PhraseMatch[], accept: (match: PhraseMatch) => boolean) => {
    for (const match of list) if (accept(match)) found.push([kind, match])
  }
  add("profanity", findPhrases(reading, profanity), () => true)
  add("insult", findPhrases(reading, insults), (match) => isMeant(reading, match))
  if (reply) add("retort", findPhrases(reading, retorts), (match) => isMeant(reading, match, false))
  if (reply) add("retort", findPhrases(reading, affronts), ({ first }) => !isReported(reading, first))
  if (reply) add("retort", findPhrases(reading, orders), ({ first }) => startsClause(reading, first) && !isReported(reading, first))
  if (reply) add("retort", findPhrases(reading, sneers), ({ first }) => !isReported(reading, first))
  if (reply) add("retort", curtness(reading, facts), () => true)
  add("mockery", findPhrases(reading, demeaning), (match) => isMeant(reading, match))
  return found.sort(([, a], [, b]) => a.first - b.first)
}

/** "Alcoholics Anonymous", "diabetics' magazine": a name stays as it is. */
function isNamed(reading: Reading, { last }: PhraseMatch): boolean {
  return /^(?:anonymous|aa)$/.test(reading.words[last + 1]?.lower ?? "")
}

/** "A diabetic eye exam": the word belongs to a thing, not to a person. */
function isAdjective(reading: Reading, { first, last }: PhraseMatch): boolean {
  const start = reading.words[first]?.lower ?? ""
  if (last === first || (start !== "a" && start !== "an")) return false
  const next = reading.words[last + 1]
  if (!next || reading.sentence[last + 1] !== reading.sentence[last] || next.gap !== " ") return false
  return !/^(?:is|are|who|with|and|or|can|should|may|has|needs|must|might|will|was|in|on|for|at|too|you|i|but|because|when|if)$/.test(
    next.lower,
  )
}

/** Old words for people, with plain ones in their place. */
function personFirstHits(reading: Reading): Hit[] {
  const hits: Hit[] = []
  const add = (match: PhraseMatch, plain: string) => {
    const shown = reading.words[match.first]?.shape === "lower" ? plain : plain.slice(0, 1).toUpperCase() + plain.slice(1)
    hits.push({
      span: wordSpan(reading, match.first, match.last),
      severity: "warn",
      message: "Some readers are hurt by these words; plain ones say the same.",
      evidence: { kind: "person-first" },
      replacement: { text: shown, label: `Write "${shown}"` },
    })
  }
  let covered = -1
  for (const match of findPhrases(reading, insensitive)) {
    if (match.first <= covered || isReported(reading, match.first) || isNamed(reading, match) || isAdjective(reading, match)) continue
    covered = match.last
    const key = reading.words
      .slice(match.first, match.last + 1)
      .map(({ lower }) => lower)
      .join(" ")
    add(match, personFirst.get(key) ?? "people")
  }
  for (const match of findPhrases(reading, suffering)) {
    if (isReported(reading, match.first) || everydaySuffering.has(reading.words[match.last + 1]?.lower ?? "")) continue
    if (/^(?:you|your)$/.test(reading.words[match.first - 1]?.lower ?? "")) continue
    add(match, reading.words[match.first]?.lower === "suffer" ? "have" : "living with")
  }
  return hits
}

function toneHits(reading: Reading, facts: Facts): Hit[] {
  const reply = facts.input.kind === "outbound-reply"
  const severity = reply ? ("block" as const) : ("needs-review" as const)
  const safe = reply ? neutralReply(facts) : undefined
  const replacement = safe && { replacement: { span: [0, reading.text.length] as const, text: safe, label: "Use a neutral reply" } }
  const hits: Hit[] = []
  let covered = -1
  for (const [kind, { first, last }] of matches(reading, reply, facts)) {
    if (first <= covered) continue
    covered = last
    hits.push({ span: wordSpan(reading, first, last), severity, message: messages[kind], evidence: { kind }, ...replacement })
  }
  const emoji = rudeEmoji(reading, reply)
  if (emoji >= 0) hits.push({ span: [emoji, emoji + 2], severity, message: messages.emoji, evidence: { kind: "emoji" }, ...replacement })
  return hits
}

/** Whoever writes for a practice stays kind, also when the other side does not. */
export const unprofessionalTone = rule({
  id: "unprofessional-tone",
  title: "Argumentative, sarcastic, demeaning or profane",
  family: "conduct",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-reply", "outbound-post"],
  reviewer: "marketing",
  cites: ["ANA Principles for Social Networking", "FSMB Social Media and Electronic Communications (2019)", "OCR v. Igbinadolor (2022)"],
  message: "This does not sound professional.",
  why: "Sharp words about patients cost trust and licenses, even when nobody is named; one dentist's insults in a reply ended in a $50,000 penalty.",
  fix: "Start again: thank the person, say you are sorry in general terms, and offer a call.",
  find({ reading }, facts): Hit[] {
    return [...toneHits(reading, facts), ...personFirstHits(reading)]
  },
})
