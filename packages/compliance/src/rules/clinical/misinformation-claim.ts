import { isCorrected, isDoubted } from "../../detect/corrections.ts"
import { refutedClaims, refutedClaimsReviewed } from "../../lexicon/refuted-claims.ts"
import { rule, type Hit } from "../../rule.ts"
import { findPhrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { crossesClause, wordIn } from "../../text/scope.ts"

/** Words that turn "vaccines make cancer ..." around: what is said is that something protects. */
const protective = new Set(
  "protect protects protected protection protecting prevent prevents prevention preventing preventable prevented fewer less lower lowers lowered rare rarer against reduce reduces reduced reducing decrease decreases safer immunity defense shield shields fight fights free avoid drop declined screening early".split(
    " ",
  ),
)

function isProtection(reading: Reading, { first, last }: PhraseMatch): boolean {
  const end = wordIn(reading, first, last + 2, protective)
  return end >= 0
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
  find({ reading }): Hit[] {
    const hits: (Hit & { first: number })[] = []
    for (const { id, claim, source, said, causes, denied } of refutedClaims) {
      const wrong = [
        ...findPhrases(reading, said).filter((match) => !isCorrected(reading, match.first, match.last)),
        ...findPhrases(reading, causes).filter((match) => !isProtection(reading, match) && !isCorrected(reading, match.first, match.last)),
        ...findPhrases(reading, denied).filter(({ first, last }) => !isDoubted(reading, first, last)),
      ]
      for (const { first, last } of wrong) {
        if (crossesClause(reading, first, last)) continue
        hits.push({
          first,
          span: wordSpan(reading, first, last),
          message: `This repeats a refuted claim: "${claim}" (${source})`,
          evidence: { claim: id, reviewed: refutedClaimsReviewed },
        })
      }
    }
    hits.sort((a, b) => a.first - b.first)
    return hits.filter((hit, at) => hit.first !== hits[at - 1]?.first).map(({ first: _, ...hit }) => hit)
  },
})
