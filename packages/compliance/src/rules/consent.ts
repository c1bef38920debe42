import type { Rule } from "../rule.ts"
import { testimonialWithoutAuthorization } from "./consent/testimonial-without-authorization.ts"

/** Consent, media, testimonials and surveys; the order is the order of findings on the same words. */
export const consentRules: readonly Rule[] = [testimonialWithoutAuthorization]
