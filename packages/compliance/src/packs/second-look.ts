import { longStanding, type Pack } from "../pack.ts"
import { readsLikeDisclosure } from "../rules/second-look/reads-like-disclosure.ts"
import { readsLikeTrouble } from "../rules/second-look/reads-like-trouble.ts"

/**
 * Rules that read words which may mean something else: what they found is only asked about when the whole text reads harmless.
 * Numbers, addresses, releases, media and links are never weighed.
 */
export const weighed: ReadonlySet<string> = new Set([
  "phi-person-name",
  "phi-geography",
  "phi-date",
  "identifiable-case-story",
  "sensitive-category-disclosure",
  "confirms-patient-relationship",
  "reply-discloses-care-detail",
  "reply-unmasks-reviewer",
  "reply-invites-phi",
  "testimonial-without-authorization",
  "specific-medical-advice",
  "diagnosis-speculation",
  "unsupported-health-claim",
  "outcome-guarantee",
  "superlative-claim",
  "rx-promotion",
  "off-label-promotion",
  "politics-religion",
  "unprofessional-tone",
  "patient-inducement",
])

/** What was learned from labeled texts: it adds to what the rules say and takes nothing away. */
export const secondLook: Pack = {
  id: "second-look",
  title: "Second look, learned from labeled texts",
  version: "2026.11.1",
  effectiveFrom: longStanding,
  when: "Every practice",
  rules: [readsLikeDisclosure, readsLikeTrouble],
}
