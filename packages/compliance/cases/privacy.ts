import type { RuleCases } from "./case.ts"
import { cases as confirmsPatientRelationship } from "./privacy/confirms-patient-relationship.ts"
import { cases as phiContactDetails } from "./privacy/phi-contact-details.ts"
import { cases as phiDate } from "./privacy/phi-date.ts"
import { cases as phiGeography } from "./privacy/phi-geography.ts"
import { cases as phiIdNumber } from "./privacy/phi-id-number.ts"
import { cases as phiPersonName } from "./privacy/phi-person-name.ts"

export const privacyCases: readonly RuleCases[] = [
  phiPersonName,
  phiGeography,
  phiDate,
  phiContactDetails,
  phiIdNumber,
  confirmsPatientRelationship,
]
