import { clinicalRules } from "../rules/clinical.ts"
import { conductRules } from "../rules/conduct.ts"
import { consentRules } from "../rules/consent.ts"
import { plainLanguageRules } from "../rules/plain-language.ts"
import { privacyRules } from "../rules/privacy.ts"
import { publishingRules } from "../rules/publishing.ts"
import { repliesRules } from "../rules/replies.ts"
import { longStanding, type Pack } from "../pack.ts"

/** Federal law and nationwide conduct rules; the order is the order of findings on the same words. */
export const usFederal: Pack = {
  id: "us-federal",
  title: "United States: federal law and conduct",
  version: "2026.11.1",
  effectiveFrom: longStanding,
  when: "Every practice",
  rules: [...privacyRules, ...consentRules, ...clinicalRules, ...conductRules, ...repliesRules, ...plainLanguageRules, ...publishingRules],
}
