import type { Rule } from "../rule.ts"
import { confirmsPatientRelationship } from "./privacy/confirms-patient-relationship.ts"
import { phiContactDetails } from "./privacy/phi-contact-details.ts"
import { phiDate } from "./privacy/phi-date.ts"
import { phiGeography } from "./privacy/phi-geography.ts"
import { phiIdNumber } from "./privacy/phi-id-number.ts"
import { phiPersonName } from "./privacy/phi-person-name.ts"

/** Privacy and PHI; the order is the order of findings on the same words. */
export const privacyRules: readonly Rule[] = [
  phiPersonName,
  phiGeography,
  phiDate,
  phiContactDetails,
  phiIdNumber,
  confirmsPatientRelationship,
]
