import type { RuleCases } from "./case.ts"
import { cases as testimonialWithoutAuthorization } from "./consent/testimonial-without-authorization.ts"

export const consentCases: readonly RuleCases[] = [testimonialWithoutAuthorization]
