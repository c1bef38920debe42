import type { RuleCases } from "./case.ts"
import { cases as specificMedicalAdvice } from "./clinical/specific-medical-advice.ts"

export const clinicalCases: readonly RuleCases[] = [specificMedicalAdvice]
