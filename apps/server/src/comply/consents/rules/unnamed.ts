import { identifierSpans } from "@bedside/compliance"
import type { ConsentTerms } from "@bedside/contracts"

/** Marks of a business: its name may hold a family's, such as "Anderson Family Foundation" or "Johnson & Johnson". */
const business =
  /&|\b(?:inc|llc|llp|ltd|corp|corporation|company|co|group|labs?|laboratories|foundation|fund|trust|press|media|agency|clinic|hospital|university|dental|medical|health|pharma\w*)\b/i
const named = (text: string | null): boolean =>
  text !== null && identifierSpans({ kind: "testimonial", text }).some(({ type }) => type === "name")

export type OpenField = "event" | "payer"
/** Texts of the ledger that everybody reads and that seem to name a person. A business may be named for somebody. */
export const namingFields = ({ expiry, payment }: ConsentTerms): OpenField[] => [
  ...(named(expiry.event) ? (["event"] as const) : []),
  ...(named(payment.payer) && !business.test(payment.payer ?? "") ? (["payer"] as const) : []),
]
