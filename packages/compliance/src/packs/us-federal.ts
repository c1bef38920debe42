import { specificMedicalAdvice } from "../rules/clinical/specific-medical-advice.ts"
import { confirmsPatientRelationship } from "../rules/privacy/confirms-patient-relationship.ts"
import { phiContactDetails } from "../rules/privacy/phi-contact-details.ts"
import { phiDate } from "../rules/privacy/phi-date.ts"
import { phiGeography } from "../rules/privacy/phi-geography.ts"
import { phiIdNumber } from "../rules/privacy/phi-id-number.ts"
import { phiPersonName } from "../rules/privacy/phi-person-name.ts"
import { testimonialWithoutAuthorization } from "../rules/testimonials/testimonial-without-authorization.ts"
import type { Pack } from "../pack.ts"

/** Federal law and nationwide conduct rules; the order is the order of findings on the same words. */
export const usFederal: Pack = {
  id: "us-federal",
  version: "2026.11.0",
  effectiveFrom: "2026-11-01",
  rules: [
    phiPersonName,
    phiGeography,
    phiDate,
    phiContactDetails,
    phiIdNumber,
    confirmsPatientRelationship,
    testimonialWithoutAuthorization,
    specificMedicalAdvice,
  ],
}
