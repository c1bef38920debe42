import type { RuleCases } from "./case.ts"
import { cases as adDisclosureMissing } from "./conduct/ad-disclosure-missing.ts"
import { cases as insiderReviewUndisclosed } from "./conduct/insider-review-undisclosed.ts"
import { cases as patientInducement } from "./conduct/patient-inducement.ts"
import { cases as politicsReligion } from "./conduct/politics-religion.ts"
import { cases as reviewGating } from "./conduct/review-gating.ts"
import { cases as reviewIncentive } from "./conduct/review-incentive.ts"
import { cases as reviewSolicitationRestricted } from "./conduct/review-solicitation-restricted.ts"
import { cases as reviewSuppression } from "./conduct/review-suppression.ts"
import { cases as unprofessionalTone } from "./conduct/unprofessional-tone.ts"

export const conductCases: readonly RuleCases[] = [
  politicsReligion,
  unprofessionalTone,
  reviewSuppression,
  reviewIncentive,
  reviewGating,
  reviewSolicitationRestricted,
  insiderReviewUndisclosed,
  adDisclosureMissing,
  patientInducement,
]
