import { identifierSpans } from "@bedside/compliance"
import type { ConsentTerms } from "@bedside/contracts"

/** Marks of a business: its name may hold a family's, such as "Anderson Family Foundation" or "Johnson & Johnson". */
const business =
  /&|\b(?:inc|llc|llp|ltd|corp|corporation|company|co|group|labs?|laboratories|foundation|fund|trust|press|media|agency|clinic|hospital|university|dental|medical|health|pharma\w*)\b/i
const named = (text: string | null): boolean =>
  text !== null && identifierSpans({ kind: "testimonial", text }).some(({ type }) => type === "name")

const joined = /[&;/\n+]|\s(?:and|und)\s/i
// "Ana y Luis Vega" are two; "José Ortega y Gasset" is one with two family names.
const joinedInSpanish = /^\s*\S+\s+[ye]\s+\S/i
/** Whether a name seems to be of more than one person: a form is for one. */
export const namesSeveral = (name: string): boolean => joined.test(name) || joinedInSpanish.test(name)

export type OpenField = "event" | "payer"
/** Texts of the ledger that everybody reads and that seem to name a person. A business may be named for somebody. */
export const namingFields = ({ expiry, payment }: ConsentTerms): OpenField[] => [
  ...(named(expiry.event) ? (["event"] as const) : []),
  ...(named(payment.payer) && !business.test(payment.payer ?? "") ? (["payer"] as const) : []),
]
