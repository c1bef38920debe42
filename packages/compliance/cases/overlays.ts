import type { RuleCases } from "./case.ts"
import { cases as behavioralTestimonialReview } from "./overlays/behavioral-testimonial-review.ts"
import { caAuthorizationExpiryDate, caResultProcedureNamed, part2ConsentType, txElectronicDisclosure } from "./overlays/facts.ts"
import { cases as orBoardNotRecognized } from "./overlays/or-board-not-recognized.ts"
import { cases as part2AttendanceImplied } from "./overlays/part2-attendance-implied.ts"
import { cases as sartComparison } from "./overlays/sart-comparison.ts"
import { cases as sartReportLink } from "./overlays/sart-report-link.ts"
import { cases as txBoardEligible } from "./overlays/tx-board-eligible.ts"
import { cases as txTestimonialTerms } from "./overlays/tx-testimonial-terms.ts"

/** What states, programs and professions add; the catalog has no examples of its own for them. */
export const overlayCases: readonly RuleCases[] = [
  txTestimonialTerms,
  txBoardEligible,
  txElectronicDisclosure,
  caAuthorizationExpiryDate,
  caResultProcedureNamed,
  orBoardNotRecognized,
  behavioralTestimonialReview,
  part2AttendanceImplied,
  part2ConsentType,
  sartReportLink,
  sartComparison,
]
