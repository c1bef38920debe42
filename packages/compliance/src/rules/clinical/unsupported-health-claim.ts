import { hasCitation } from "../../detect/citations.ts"
import { healthClaimPhrases, healthClaimsOf } from "../../detect/health-claims.ts"
import { rule, type Hit } from "../../rule.ts"
import { wordSpan } from "../../text/reading.ts"
import { anchors } from "../../text/anchors.ts"

/** Whoever says that something works on health must be able to show it. */
export const unsupportedHealthClaim = rule({
  id: "unsupported-health-claim",
  title: "Health claim without a source",
  family: "clinical",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post"],
  reviewer: "clinical",
  cites: ["FTC Health Products Compliance Guidance (2022)", "FTC Act s. 5"],
  message: "This says that something works on health and names no source.",
  why: "Health claims need competent and reliable evidence, as a rule trials in people. Readers must be able to see the source.",
  fix: 'Add a source line ("Source: name, date" with a link), or say only what your source supports.',
  anchors: anchors(...healthClaimPhrases),
  find({ reading }, facts): Hit[] {
    const claims = healthClaimsOf(reading)
    if (claims.length === 0 || facts.input.sourceCheck?.assessSource === true || hasCitation(reading)) return []
    let covered = -1
    return claims.flatMap(({ match: { first, last }, kind }) => {
      if (first <= covered) return []
      covered = last
      return [{ span: wordSpan(reading, first, last), evidence: { kind } }]
    })
  },
})
