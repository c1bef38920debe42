import type { RuleCases } from "./case.ts"
import { cases as aiClinicalContentUnreviewed } from "./clinical/ai-clinical-content-unreviewed.ts"
import { cases as boardCertifiedUnqualified } from "./clinical/board-certified-unqualified.ts"
import { cases as diagnosisSpeculation } from "./clinical/diagnosis-speculation.ts"
import { cases as emergencyDirectionMissing } from "./clinical/emergency-direction-missing.ts"
import { cases as misinformationClaim } from "./clinical/misinformation-claim.ts"
import { cases as offLabelPromotion } from "./clinical/off-label-promotion.ts"
import { cases as outcomeGuarantee } from "./clinical/outcome-guarantee.ts"
import { cases as rxPromotion } from "./clinical/rx-promotion.ts"
import { cases as sourceCheckIncomplete } from "./clinical/source-check-incomplete.ts"
import { cases as specificMedicalAdvice } from "./clinical/specific-medical-advice.ts"
import { cases as successRateClaim } from "./clinical/success-rate-claim.ts"
import { cases as superlativeClaim } from "./clinical/superlative-claim.ts"
import { cases as unsupportedHealthClaim } from "./clinical/unsupported-health-claim.ts"

export const clinicalCases: readonly RuleCases[] = [
  specificMedicalAdvice,
  diagnosisSpeculation,
  emergencyDirectionMissing,
  unsupportedHealthClaim,
  misinformationClaim,
  outcomeGuarantee,
  superlativeClaim,
  successRateClaim,
  rxPromotion,
  offLabelPromotion,
  boardCertifiedUnqualified,
  sourceCheckIncomplete,
  aiClinicalContentUnreviewed,
]
