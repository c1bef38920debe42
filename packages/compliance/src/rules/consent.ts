import type { Rule } from "../rule.ts"
import { authorizationNotValid } from "./consent/authorization-not-valid.ts"
import { authorizationScopeMismatch } from "./consent/authorization-scope-mismatch.ts"
import { mediaBackgroundPhi } from "./consent/media-background-phi.ts"
import { mediaIdentifiablePerson } from "./consent/media-identifiable-person.ts"
import { mediaLocationMetadata } from "./consent/media-location-metadata.ts"
import { minorWithoutGuardianAuthorization } from "./consent/minor-without-guardian-authorization.ts"
import { resultImageDisclosureMissing } from "./consent/result-image-disclosure-missing.ts"
import { staffLikenessConsentMissing } from "./consent/staff-likeness-consent-missing.ts"
import { surveyCommentUnredacted } from "./consent/survey-comment-unredacted.ts"
import { surveyPublicationTerms } from "./consent/survey-publication-terms.ts"
import { testimonialWithoutAuthorization } from "./consent/testimonial-without-authorization.ts"

/** Consent, media, testimonials and surveys; the order is the order of findings on the same words. */
export const consentRules: readonly Rule[] = [
  testimonialWithoutAuthorization,
  authorizationNotValid,
  authorizationScopeMismatch,
  minorWithoutGuardianAuthorization,
  mediaIdentifiablePerson,
  mediaBackgroundPhi,
  mediaLocationMetadata,
  staffLikenessConsentMissing,
  resultImageDisclosureMissing,
  surveyCommentUnredacted,
  surveyPublicationTerms,
]
