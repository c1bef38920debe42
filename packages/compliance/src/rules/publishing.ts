import type { Rule } from "../rule.ts"
import { crisisPauseActive } from "./publishing/crisis-pause-active.ts"
import { dateInPast } from "./publishing/date-in-past.ts"
import { imageRequired } from "./publishing/image-required.ts"
import { linkShortenerUnknown } from "./publishing/link-shortener-unknown.ts"
import { linkTracksPatient } from "./publishing/link-tracks-patient.ts"
import { promoExpired } from "./publishing/promo-expired.ts"
import { textTooLong } from "./publishing/text-too-long.ts"
import { urgentNoticeIncomplete } from "./publishing/urgent-notice-incomplete.ts"

/** Publishing hygiene; the order is the order of findings on the same words. */
export const publishingRules: readonly Rule[] = [
  linkShortenerUnknown,
  linkTracksPatient,
  imageRequired,
  textTooLong,
  dateInPast,
  promoExpired,
  urgentNoticeIncomplete,
  crisisPauseActive,
]
