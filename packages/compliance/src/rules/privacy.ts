import type { Rule } from "../rule.ts"
import { confirmsPatientRelationship } from "./privacy/confirms-patient-relationship.ts"
import { identifiableCaseStory } from "./privacy/identifiable-case-story.ts"
import { inboundPhiDisclosure } from "./privacy/inbound-phi-disclosure.ts"
import { phiAgeOver89 } from "./privacy/phi-age-over-89.ts"
import { phiContactDetails } from "./privacy/phi-contact-details.ts"
import { phiDate } from "./privacy/phi-date.ts"
import { phiGeography } from "./privacy/phi-geography.ts"
import { phiIdNumber } from "./privacy/phi-id-number.ts"
import { phiPersonName } from "./privacy/phi-person-name.ts"
import { phiSerialOrOnlineId } from "./privacy/phi-serial-or-online-id.ts"
import { replyDisclosesCareDetail } from "./privacy/reply-discloses-care-detail.ts"
import { replyInvitesPhi } from "./privacy/reply-invites-phi.ts"
import { replyUnmasksReviewer } from "./privacy/reply-unmasks-reviewer.ts"
import { sensitiveCategoryDisclosure } from "./privacy/sensitive-category-disclosure.ts"

/** Privacy and PHI; the order is the order of findings on the same words. */
export const privacyRules: readonly Rule[] = [
  phiPersonName,
  phiGeography,
  phiDate,
  phiAgeOver89,
  phiContactDetails,
  phiIdNumber,
  phiSerialOrOnlineId,
  identifiableCaseStory,
  sensitiveCategoryDisclosure,
  confirmsPatientRelationship,
  replyDisclosesCareDetail,
  replyUnmasksReviewer,
  replyInvitesPhi,
  inboundPhiDisclosure,
]
