import { findPhrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { isDenied } from "./clauses.ts"
import { givings, praisePlaces } from "../../lexicon/review-shapes.ts"
import { rewardsIn } from "./rewards.ts"
import { neutralInvitation, reviewMentions, reviewRequests, reviewWords } from "./reviews.ts"
import { anchors } from "../../text/anchors.ts"

const near = 20
/** Words that tie a reward to the sentence before: "You'll be entered …", "As a thank-you …". */
const ties = new Set(
  "you you'll you're your we'll as get receive enter entered everyone each every all first one winner win reviewers both then it and in thanks earn show".split(
    " ",
  ),
)

const openers = new Set("just simply all leave write post review rate tell drop share how to enter want snap".split(" "))
const offers = new Set(
  "win wins free discount gift raffle raffles raffling drawing enter entered prize get receive earn chance starbucks amazon giveaway sweepstakes sorteo rifa".split(
    " ",
  ),
)

/** True when the reward belongs to the request: in its sentence, or in a sentence beside it that goes on with it. */
function belongs(reading: Reading, reward: number, { first, last }: PhraseMatch): boolean {
  const apart = (reading.sentence[reward] ?? 0) - (reading.sentence[first] ?? 0)
  if (apart === 0) return true
  if (apart !== 1 && apart !== -1) return false
  const from = apart === 1 ? last : reward
  let start = from
  while (start < from + near && reading.sentence[start] === reading.sentence[from]) start++
  reading.meter.steps += start - from
  const opener = reading.words[start]?.lower ?? ""
  if (apart === 1) return ties.has(opener)
  const word = reading.words[reward]
  return openers.has(opener) && (word?.shape === "number" || offers.has(word?.lower ?? ""))
}

/** A place of praise and something handed over in the same sentence or the next, tied by what goes between: "and", "=", a comma. */
function exchangeIn(reading: Reading, rewards: readonly number[]): PhraseMatch | undefined {
  const places = findPhrases(reading, praisePlaces)
  if (places.length === 0) return undefined
  const gifts = [...findPhrases(reading, givings), ...rewards.map((at) => ({ first: at, last: at }))].sort((a, b) => a.first - b.first)
  let next = 0
  for (const place of places) {
    while (next < gifts.length && (gifts[next]?.first ?? 0) < place.first - near) next++
    for (let at = next; at < gifts.length; at++) {
      const gift = gifts[at]
      reading.meter.steps++
      if (!gift || gift.first > place.last + near) break
      if (gift.first <= place.last && gift.last >= place.first) continue
      if (!belongs(reading, gift.first, place) || isDenied(reading, gift.first, 4) || isDenied(reading, place.first, 4)) continue
      return { first: Math.min(place.first, gift.first), last: Math.max(place.last, gift.last) }
    }
  }
  return undefined
}

/** Nothing of value is given for a review, whatever it says. */
export const reviewIncentive = rule({
  id: "review-incentive",
  title: "Something of value for a review",
  family: "conduct",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply", "survey"],
  reviewer: "legal",
  cites: ["16 CFR 465.4", "Google Maps policy on incentives", "42 U.S.C. 1320a-7a(a)(5)"],
  bodyOnly: true,
  message: "This offers something of value for a review.",
  why: "Federal rules ban rewards for praise, with penalties up to $53,088 for each, and Google bars rewards for any review at all.",
  fix: "Remove the reward: 'You are welcome to leave an honest review on any site.'",
  anchors: anchors(praisePlaces, ...reviewWords),
  find({ reading }): Hit[] {
    const asked = [...reviewRequests(reading), ...reviewMentions(reading).map((at) => ({ first: at, last: at }))].sort(
      (a, b) => a.first - b.first,
    )
    const rewards = rewardsIn(reading)
    let next = 0
    for (const request of asked) {
      while (next < rewards.length && (rewards[next] ?? 0) < request.first - near) next++
      for (let at = next; at < rewards.length && (rewards[at] ?? 0) <= request.last + near; at++) {
        const reward = rewards[at] ?? 0
        reading.meter.steps++
        if (!belongs(reading, reward, request) || isDenied(reading, reward, 4)) continue
        return [
          {
            span: wordSpan(reading, Math.min(request.first, reward), Math.max(request.last, reward)),
            evidence: { words: Math.abs(reward - request.first) },
            replacement: { span: [0, reading.text.length], text: neutralInvitation, label: "Invite without a reward" },
          },
        ]
      }
    }
    const exchange = exchangeIn(reading, rewards)
    if (!exchange) return []
    const replacement = { span: [0, reading.text.length] as const, text: neutralInvitation, label: "Invite without a reward" }
    return [{ span: wordSpan(reading, exchange.first, exchange.last), evidence: { how: "exchange" }, replacement }]
  },
})
