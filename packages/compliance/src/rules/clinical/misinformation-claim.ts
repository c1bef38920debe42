import { isCorrected, isDoubted } from "../../detect/corrections.ts"
import { refutedClaims, refutedClaimsReviewed } from "../../lexicon/refuted-claims.ts"
import type { RefutedClaim } from "../../lexicon/refuted-shapes.ts"
import { rule, type Hit } from "../../rule.ts"
import type { Observed } from "../../observe.ts"
import { findPhrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { clauseStart, crossesClause, wordIn } from "../../text/scope.ts"
import { anchors } from "../../text/anchors.ts"

/** Words that turn "vaccines make cancer ..." around: what is said is that something protects. */
const protective = new Set(
  "protect protects protected protection protecting prevent prevents prevention preventing preventable prevented fewer less lower lowers lowered rare rarer against reduce reduces reduced reducing decrease decreases safer immunity defense shield shields fight fights free avoid drop declined screening early safe safely tiny trace small".split(
    " ",
  ),
)

/** "Your kidneys flush out toxins": what the body itself does. */
const organs = new Set("liver kidney kidneys body bodies lungs immune".split(" "))
/** "Therapy doesn't work overnight": not that it never does. */
const qualifying = new Set("overnight instantly immediately if unless when without like until alone by well".split(" "))

const isNatural = (reading: Reading, { first }: PhraseMatch): boolean =>
  wordIn(reading, clauseStart(reading, first, 5), first - 1, organs) >= 0
const isQualified = (reading: Reading, { last }: PhraseMatch): boolean =>
  reading.words[last]?.lower.startsWith("work") === true && wordIn(reading, last + 1, last + 2, qualifying) >= 0

function isProtection(reading: Reading, { first, last }: PhraseMatch): boolean {
  const end = wordIn(reading, first, last + 2, protective)
  return end >= 0
}

/** Where the text asserts the claim. */
function wrongIn(reading: Reading, { said, causes, denied }: RefutedClaim): readonly PhraseMatch[] {
  const plain = findPhrases(reading, said)
  const causal = findPhrases(reading, causes)
  const own = findPhrases(reading, denied)
  if (plain.length + causal.length + own.length === 0) return none
  return [
    ...plain.filter((match) => !isNatural(reading, match) && !isCorrected(reading, match.first, match.last)),
    ...causal.filter((match) => !isProtection(reading, match) && !isCorrected(reading, match.first, match.last)),
    ...own.filter((match) => !isQualified(reading, match) && !isDoubted(reading, match.first, match.last)),
  ]
}
const none: readonly PhraseMatch[] = []

/** Every refuted claim that a text repeats as if it were true. */
export function refutedIn({ reading }: Observed): Hit[] {
  const hits: (Hit & { first: number })[] = []
  for (const refuted of refutedClaims) {
    for (const { first, last } of wrongIn(reading, refuted)) {
      if (crossesClause(reading, first, last)) continue
      hits.push({
        first,
        span: wordSpan(reading, first, last),
        message: `This repeats a refuted claim: "${refuted.claim}" (${refuted.source})`,
        evidence: { claim: refuted.id, reviewed: refutedClaimsReviewed },
      })
    }
  }
  hits.sort((a, b) => a.first - b.first)
  return hits.filter((hit, at) => hit.first !== hits[at - 1]?.first).map(({ first: _, ...hit }) => hit)
}

/** A claim that the evidence has refuted may not be repeated as if it were true; a correction of it passes. */
export const misinformationClaim = rule({
  id: "misinformation-claim",
  title: "Repeats a refuted claim",
  family: "clinical",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply", "testimonial"],
  reviewer: "clinical",
  cites: ["FSMB Position Statement on Misinformation (2022)", "FTC Act s. 5"],
  message: "This repeats a health claim that the evidence has refuted.",
  why: "Clinicians must share truthful, evidence-based information; a board may discipline those who spread what is known to be false.",
  fix: "Delete the claim, or restate it as a correction that leads with the fact and links to an authority.",
  anchors: anchors(...refutedClaims.flatMap(({ said, causes, denied }) => [said, causes, denied])),
  find: refutedIn,
})
