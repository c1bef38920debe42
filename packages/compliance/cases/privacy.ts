import type { RuleCases } from "./case.ts"
import { cases as confirmsPatientRelationship } from "./privacy/confirms-patient-relationship.ts"
import { cases as identifiableCaseStory } from "./privacy/identifiable-case-story.ts"
import { cases as inboundPhiDisclosure } from "./privacy/inbound-phi-disclosure.ts"
import { cases as phiAgeOver89 } from "./privacy/phi-age-over-89.ts"
import { cases as phiContactDetails } from "./privacy/phi-contact-details.ts"
import { cases as phiDate } from "./privacy/phi-date.ts"
import { cases as phiGeography } from "./privacy/phi-geography.ts"
import { cases as phiIdNumber } from "./privacy/phi-id-number.ts"
import { cases as phiPersonName } from "./privacy/phi-person-name.ts"
import { cases as phiSerialOrOnlineId } from "./privacy/phi-serial-or-online-id.ts"
import { cases as replyDisclosesCareDetail } from "./privacy/reply-discloses-care-detail.ts"
import { cases as replyInvitesPhi } from "./privacy/reply-invites-phi.ts"
import { cases as replyUnmasksReviewer } from "./privacy/reply-unmasks-reviewer.ts"
import { cases as sensitiveCategoryDisclosure } from "./privacy/sensitive-category-disclosure.ts"

export const privacyCases: readonly RuleCases[] = [
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
