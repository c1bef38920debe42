import { findPhrases, phrases } from "../../text/phrases.ts"
import { rule, type Hit } from "../../rule.ts"
import { withEnd } from "../whole-text.ts"
import { isTestimonial } from "./testimonials.ts"

/** The person who speaks has no training to judge care. */
const credentials = phrases(`
isn't|lacks|no|not|without <4> clinical|health|healthcare|medical|professional background|credentials|expert|expertise|license|professional|qualifications|training
not <2> clinician|dentist|doctor|nurse|physician|provider
credentials|qualifications none|of
layperson
lay opinion|person
no es <3> medica|medico|profesional
`)
/** Whether the person was paid. */
const compensation = phrases(`
isn't|never|no|not|wasn't|without <4> compensated|compensation|incentive|money|paid|payment|reimbursed
got|is|received|receives|was|were <3> compensated|compensation|discount/ed|free|paid|payment
unpaid
paid endorsement|partnership|patient|spokesperson|testimonial
sin compensacion|pago
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
