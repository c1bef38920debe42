import { findPhrases, phrases } from "../../text/phrases.ts"
import { rule, type Hit } from "../../rule.ts"
import { withEnd } from "../whole-text.ts"
import { isTestimonial } from "./testimonials.ts"

/** The person who speaks has no training to judge care. */
const credentials = phrases(`
not|no|without|lacks|isn't <4> medical|health|professional|clinical|healthcare professional|training|credentials|qualifications|expertise|license|expert|background
not <2> physician|doctor|clinician|nurse|provider|dentist
credentials|qualifications of|none
layperson
lay person|opinion
no es <3> medico|medica|profesional
`)
/** Whether the person was paid. */
const compensation = phrases(`
not|no|without|never|wasn't|isn't <4> paid|compensated|compensation|payment|money|reimbursed|incentive
was|were|is|received|receives|got <3> paid|compensated|compensation|payment|free|discount|discounted
unpaid
paid testimonial|endorsement|spokesperson|partnership|patient
no <2> compensation|payment
sin pago|compensacion
`)

/** Texas: a testimonial says what the speaker is not, and whether money changed hands. 22 TAC 164.3. */
export const txTestimonialTerms = rule({
  id: "tx-testimonial-terms",
  title: "Texas: testimonial without credentials warning or compensation statement",
  family: "consent",
  version: 1,
  severity: "block",
  appliesTo: ["testimonial", "outbound-post"],
  reviewer: "legal",
  cites: ["22 TAC 164.3"],
  message: "In Texas a testimonial must say that the person has no medical credentials, and whether they were paid.",
  why: "Texas calls a testimonial misleading that does not warn about the speaker's credentials and disclose compensation (22 TAC 164.3).",
  fix: "Add: 'The person quoted is not a medical professional and was not paid.' Say it otherwise if they were paid.",
  bodyOnly: true,
  find(seen, facts): Hit[] {
    if (!isTestimonial(seen, facts)) return []
    const lacksCredentials = findPhrases(seen.reading, credentials).length === 0
    const lacksCompensation = findPhrases(seen.reading, compensation).length === 0
    if (!lacksCredentials && !lacksCompensation) return []
    const sentence = lacksCredentials ? "The person quoted is not a medical professional." : undefined
    return [
      {
        evidence: { credentials: !lacksCredentials, compensation: !lacksCompensation },
        // Whether somebody was paid only people know.
        ...(sentence && !lacksCompensation && { replacement: withEnd(seen, sentence, "Add the credentials warning") }),
      },
    ]
  },
})
