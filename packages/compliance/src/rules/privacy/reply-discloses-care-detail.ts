import { isPast } from "../../lexicon/story.ts"
import { careDetails, directions, figures } from "../../lexicon/reply-details.ts"
import { dealings } from "../../lexicon/reply-ties.ts"
import type { Observed } from "../../observe.ts"
import { findPhrases, type PhraseMatch } from "../../text/phrases.ts"
import { withoutExcuse } from "../../text/excuses.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { isOf, wordSet } from "../../text/word-sets.ts"
import { neutralReply } from "../safe-replies.ts"

const tellers = wordSet("we i they")
/** "We have your initials" directs nobody to have them. */
const had = wordSet("have get find see make use")

/** For each sentence the word at which an offer, a condition or a direction to everybody begins. */
function directed({ reading }: Observed): Map<number, number> {
  const starts = new Map<number, number>()
  for (const { first } of findPhrases(reading, directions)) {
    if (isOf(reading.words[first - 1], tellers) && isOf(reading.words[first], had)) continue
    const sentence = reading.sentence[first] ?? 0
    if (!starts.has(sentence)) starts.set(sentence, first)
  }
  return starts
}

const rules = /^(?:policy|policies|hallway|hallways|form|forms|room|rooms|hours|signs?|lounge|kiosk|playlist|coordinators?|class|classes)$/

/** "The cancellation policy": a rule or a thing of the practice, not what befell somebody. */
function isOfHouse({ words }: Reading, { first, last }: PhraseMatch): boolean {
  if (
    /^(?:is|are)$/.test(words[last]?.lower ?? "") &&
    /^(?:on|in|at|open|closed|behind|next|across|upstairs|downstairs)$/.test(words[last + 1]?.lower ?? "")
  )
    return true
  const own = words.slice(first, last + 1).some(({ lower }) => /^(?:you|you've|you're|your|his|her|he|she)$/.test(lower))
  return !own && words.slice(first, last + 2).some(({ lower }) => rules.test(lower))
}

/** A direction stands before it and nothing in it is told in the past: "please bring your insurance card". */
function isGeneral({ reading }: Observed, starts: Map<number, number>, { first, last }: PhraseMatch): boolean {
  const start = starts.get(reading.sentence[first] ?? 0)
  if (start === undefined || start > last) return false
  return !reading.words.slice(first, last + 1).some(({ lower }) => isPast(lower))
}

/** "Her team", "his schedule" after a member of the staff is no patient's. */
const isOfStaff = ({ reading }: Observed, pronouns: ReadonlySet<number>, { first }: PhraseMatch): boolean =>
  /^(?:his|her|he|she)$/.test(reading.words[first]?.lower ?? "") && !pronouns.has(first)

/** A reply may not tell of treatment, billing or attendance, whoever said it first: 45 CFR 164.502(a). */
export const replyDisclosesCareDetail = rule({
  id: "reply-discloses-care-detail",
  title: "Reply gives treatment, billing or attendance detail",
  family: "privacy",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-reply"],
  reviewer: "privacy",
  cites: ["45 CFR 164.502(a)"],
  message: "The reply gives away a detail of somebody's care, bill or attendance.",
  why: "Practices paid up to $50,000 for answering reviews with treatment, insurance or cost details (45 CFR 164.502(a)). It counts even when the reviewer told it first.",
  fix: "Delete the facts. Say how the practice works in general, and offer a call.",
  find(seen, facts): Hit[] {
    const { reading } = seen
    const starts = directed(seen)
    const pronouns = new Set(seen.persons.filter(({ kind }) => kind === "pronoun").map(({ at }) => at))
    const hits: Hit[] = []
    let covered = -1
    const details = [...findPhrases(reading, careDetails), ...findPhrases(reading, dealings)].sort((a, b) => a.first - b.first)
    for (const match of withoutExcuse(reading, details, findPhrases(reading, figures))) {
      if (match.first <= covered || isGeneral(seen, starts, match) || isOfStaff(seen, pronouns, match) || isOfHouse(reading, match))
        continue
      covered = match.last
      const safe = neutralReply(facts)
      hits.push({
        span: wordSpan(reading, match.first, match.last),
        evidence: { words: match.last - match.first + 1 },
        ...(safe && { replacement: { span: [0, reading.text.length], text: safe } }),
      })
    }
    return hits
  },
})
