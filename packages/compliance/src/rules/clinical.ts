import type { Rule } from "../rule.ts"
import { specificMedicalAdvice } from "./clinical/specific-medical-advice.ts"

/** Clinical content; the order is the order of findings on the same words. */
export const clinicalRules: readonly Rule[] = [specificMedicalAdvice]
