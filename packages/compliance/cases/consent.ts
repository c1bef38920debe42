import type { RuleCases } from "./case.ts"
import { cases as authorizationNotValid } from "./consent/authorization-not-valid.ts"
import { cases as authorizationScopeMismatch } from "./consent/authorization-scope-mismatch.ts"
import { cases as mediaBackgroundPhi } from "./consent/media-background-phi.ts"
import { cases as mediaIdentifiablePerson } from "./consent/media-identifiable-person.ts"
import { cases as mediaLocationMetadata } from "./consent/media-location-metadata.ts"
import { cases as minorWithoutGuardianAuthorization } from "./consent/minor-without-guardian-authorization.ts"
import { cases as resultImageDisclosureMissing } from "./consent/result-image-disclosure-missing.ts"
import { cases as staffLikenessConsentMissing } from "./consent/staff-likeness-consent-missing.ts"
import { cases as surveyCommentUnredacted } from "./consent/survey-comment-unredacted.ts"
import { cases as surveyPublicationTerms } from "./consent/survey-publication-terms.ts"
import { cases as testimonialWithoutAuthorization } from "./consent/testimonial-without-authorization.ts"

export const consentCases: readonly RuleCases[] = [
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
