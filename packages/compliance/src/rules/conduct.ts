import type { Rule } from "../rule.ts"
import { adDisclosureMissing } from "./conduct/ad-disclosure-missing.ts"
import { insiderReviewUndisclosed } from "./conduct/insider-review-undisclosed.ts"
import { patientInducement } from "./conduct/patient-inducement.ts"
import { politicsReligion } from "./conduct/politics-religion.ts"
import { reviewGating } from "./conduct/review-gating.ts"
import { reviewIncentive } from "./conduct/review-incentive.ts"
import { reviewSolicitationRestricted } from "./conduct/review-solicitation-restricted.ts"
import { reviewSuppression } from "./conduct/review-suppression.ts"
import { unprofessionalTone } from "./conduct/unprofessional-tone.ts"

/** Conduct and reviews; the order is the order of findings on the same words. */
export const conductRules: readonly Rule[] = [
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
