import type { Rule } from "../rule.ts"
import { aiClinicalContentUnreviewed } from "./clinical/ai-clinical-content-unreviewed.ts"
import { boardCertifiedUnqualified } from "./clinical/board-certified-unqualified.ts"
import { diagnosisSpeculation } from "./clinical/diagnosis-speculation.ts"
import { emergencyDirectionMissing } from "./clinical/emergency-direction-missing.ts"
import { misinformationClaim } from "./clinical/misinformation-claim.ts"
import { offLabelPromotion } from "./clinical/off-label-promotion.ts"
import { outcomeGuarantee } from "./clinical/outcome-guarantee.ts"
import { rxPromotion } from "./clinical/rx-promotion.ts"
import { sourceCheckIncomplete } from "./clinical/source-check-incomplete.ts"
import { specificMedicalAdvice } from "./clinical/specific-medical-advice.ts"
import { successRateClaim } from "./clinical/success-rate-claim.ts"
import { superlativeClaim } from "./clinical/superlative-claim.ts"
import { unsupportedHealthClaim } from "./clinical/unsupported-health-claim.ts"

/** Clinical content; the order is the order of findings on the same words. */
export const clinicalRules: readonly Rule[] = [
  specificMedicalAdvice,
  diagnosisSpeculation,
  emergencyDirectionMissing,
  unsupportedHealthClaim,
  misinformationClaim,
  sourceCheckIncomplete,
  outcomeGuarantee,
  superlativeClaim,
  successRateClaim,
  rxPromotion,
  offLabelPromotion,
  boardCertifiedUnqualified,
  aiClinicalContentUnreviewed,
]
