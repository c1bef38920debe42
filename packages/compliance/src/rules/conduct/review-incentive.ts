import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { isDenied } from "./clauses.ts"
import { rewardsIn } from "./rewards.ts"
import { neutralInvitation, reviewRequests } from "./reviews.ts"

const near = 20
/** Words that tie a reward to the sentence before: "You'll be entered …", "As a thank-you …". */
const ties = new Set(
  "you you'll you're your we'll as get receive enter entered everyone each every all first one winner win reviewers both then it and in thanks earn show".split(
    " ",
  ),
)

/** True when the reward belongs to the request: in its sentence, or in the next one when that goes on with it. */
function belongs(reading: Reading, reward: number, first: number, last: number): boolean {
  const distance = reward > last ? reward - last : first - reward
  if (distance > near) return false
  const apart = (reading.sentence[reward] ?? 0) - (reading.sentence[first] ?? 0)
  if (apart === 0) return true
  if (apart !== 1 && apart !== -1) return false
  const from = apart === 1 ? last : reward
  let start = from
  while (start < from + near && reading.sentence[start] === reading.sentence[from]) start++
  reading.meter.steps += start - from
  if (apart === -1)
    return (
      /^(?:just|simply|all|leave|write|post|review|how|to)$/.test(reading.words[start]?.lower ?? "") &&
      offers.has(reading.words[reward]?.lower ?? "")
    )
  return ties.has(reading.words[start]?.lower ?? "")
}

const offers = new Set("win free discount gift raffle drawing enter entered prize get receive earn chance starbucks amazon".split(" "))

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
  find({ reading }): Hit[] {
    const requests = reviewRequests(reading)
    if (requests.length === 0) return []
    const rewards = rewardsIn(reading)
    let next = 0
    for (const { first, last } of requests) {
      while (next < rewards.length && (rewards[next] ?? 0) < first - near) next++
      for (let at = next; at < rewards.length && (rewards[at] ?? 0) <= last + near; at++) {
        const reward = rewards[at] ?? 0
        reading.meter.steps++
        if (!belongs(reading, reward, first, last) || isDenied(reading, reward, 4)) continue
        return [
          {
            span: wordSpan(reading, Math.min(first, reward), Math.max(last, reward)),
            evidence: { words: Math.abs(reward - first) },
            replacement: { span: [0, reading.text.length], text: neutralInvitation, label: "Invite without a reward" },
          },
        ]
      }
    }
    return []
  },
})
