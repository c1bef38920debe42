import type { RuleCases } from "./case.ts"
import { cases as crisisPauseActive } from "./publishing/crisis-pause-active.ts"
import { cases as dateInPast } from "./publishing/date-in-past.ts"
import { cases as imageRequired } from "./publishing/image-required.ts"
import { cases as linkShortenerUnknown } from "./publishing/link-shortener-unknown.ts"
import { cases as linkTracksPatient } from "./publishing/link-tracks-patient.ts"
import { cases as promoExpired } from "./publishing/promo-expired.ts"
import { cases as textTooLong } from "./publishing/text-too-long.ts"
import { cases as urgentNoticeIncomplete } from "./publishing/urgent-notice-incomplete.ts"

export const publishingCases: readonly RuleCases[] = [
  linkShortenerUnknown,
  linkTracksPatient,
  imageRequired,
  textTooLong,
  dateInPast,
  promoExpired,
  urgentNoticeIncomplete,
  crisisPauseActive,
]
