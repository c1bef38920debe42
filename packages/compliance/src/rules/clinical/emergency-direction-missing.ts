import { commentOf } from "../../detect/comments.ts"
import type { Facts } from "../../facts.ts"
import { crisisFlags, emergencyDirections, notASign, redFlags } from "../../lexicon/red-flags.ts"
import { rule, type Hit } from "../../rule.ts"
import { findPhrases, phrases, type PhraseMatch, type PhraseSet } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { isDenied, phraseBetween, sentenceEnd, sentenceStart, wordIn } from "../../text/scope.ts"

/** The signs of a set that are signs: not part of a service's name, not denied ("no chest pain"). */
function signsOf(reading: Reading, set: PhraseSet): PhraseMatch[] {
  const matches = findPhrases(reading, set)
  if (matches.length === 0) return []
  const excused = new Uint8Array(reading.words.length + 1)
  for (const { first, last } of findPhrases(reading, notASign)) excused.fill(1, first, last + 1)
  return matches.filter(({ first, last }) => !excused[first] && !excused[last] && !isDenied(reading, first, first - 1, 3))
}

const past = new Set("was were had went came took saved ago years months yesterday used when before helped got".split(" "))
const present = new Set("now currently still since today tonight started worse help is am i'm are can't keep keeps having won't".split(" "))
/** Acts that are an emergency although they are told in the past. */
const justDone = phrases(`
ate|drank|swallowed|taken|took <3> all|battery|bleach|bottle|detergent|handful|magnet|pills|poison|too|whole
overdosed
`)

/** What the public wrote, when it tells of danger now: a story of last year does not. */
function dangerTold(reading: Reading): "crisis" | "emergency" | undefined {
  const isNow = ({ first, last }: PhraseMatch) => {
    const from = sentenceStart(reading, first, 20)
    const to = sentenceEnd(reading, last, 20)
    if (phraseBetween(reading, justDone, from, to)) return true
    return wordIn(reading, from, to, past) < 0 || wordIn(reading, from, to, present) >= 0
  }
  if (signsOf(reading, crisisFlags).some(isNow)) return "crisis"
  return signsOf(reading, redFlags).some(isNow) ? "emergency" : undefined
}

function dangerAnswered(facts: Facts): "crisis" | "emergency" | undefined {
  const category = facts.input.replyTo?.category
  if (category === "crisis-self-harm") return "crisis"
  if (category === "emergency") return "emergency"
  if (category !== undefined || facts.input.kind !== "outbound-reply") return undefined
  const comment = commentOf(facts)
  return comment && dangerTold(comment)
}

const first = {
  crisis: "If you or someone you know is in danger, call 911. In emotional crisis, call or text 988.",
  emergency: "If this is happening now, call 911.",
}
const replies = {
  crisis:
    "We are glad you said something, and we are concerned about you. You can call or text 988 right now, any time, for free and private support. If you are in danger, please call 911.",
  emergency: "This may be an emergency. Please call 911 now or go to the nearest emergency room. Please don't wait for a reply here.",
}

/** Help that answers at once, named only to be passed by: "skip the ER", "before bothering with 911". */
const spurned = phrases(`
avoid|beats|bother/ing|cheaper|ditch|forget|skip|skipping|than|wasting <3> 911|988|ambulance|emergency|er|hospital
don't|never|no|not|without <2> bother/ing|call|go|need|point|reason|run|rush|use <3> 911|988|ambulance|emergency|er|hospital
save/s|saving <2> 911|ambulance|emergency|er|hospital
instead|rather of|than <3> 911|988|ambulance|emergency|er
overpriced|overrated
`)
const directed = /\b(?:911|988)\b/

/** Whoever reads of a sign of an emergency must read of 911 or 988 in the same place. */
export const emergencyDirectionMissing = rule({
  id: "emergency-direction-missing",
  title: "Red-flag symptom without 911 or 988",
  family: "clinical",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply"],
  reviewer: "clinical",
  cites: ["Professional standard of care", "988 Suicide & Crisis Lifeline (47 CFR 52.200)"],
  message: "This names a sign of an emergency and does not say to call 911 or 988.",
  why: "Somebody with this sign may wait for a reply or a visit. The first thing to read must be where help answers at once.",
  fix: 'Put "Call 911 now" (or "Call or text 988" for thoughts of suicide) first.',
  find({ reading }, facts): Hit[] {
    const named = findPhrases(reading, emergencyDirections).length > 0 || directed.test(facts.input.text)
    if (named && findPhrases(reading, spurned).length === 0) return []
    const whole = reading.folded.original
    const crisis = signsOf(reading, crisisFlags)
    const signs = [...crisis, ...signsOf(reading, redFlags)].sort((a, b) => a.first - b.first)
    const kind = crisis.length > 0 ? "crisis" : "emergency"
    const sign = signs[0]
    if (sign) {
      const text = facts.input.kind === "outbound-reply" ? replies[kind] : `${first[kind]} ${whole}`
      return [
        {
          span: wordSpan(reading, sign.first, sign.last),
          replacement: { span: [0, reading.text.length], text, label: "Add where to call first" },
          evidence: { kind, signs: signs.length },
        },
      ]
    }
    if (whole !== facts.input.text) return []
    const answered = dangerAnswered(facts)
    if (!answered) return []
    return [
      {
        message: "The comment tells of an emergency, and the reply does not say to call 911 or 988.",
        replacement: { span: [0, reading.text.length], text: replies[answered], label: "Send them to help at once" },
        evidence: { kind: answered, from: "comment" },
      },
    ]
  },
})
