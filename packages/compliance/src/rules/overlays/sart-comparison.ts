import { findPhrases, phrases } from "../../text/phrases.ts"
import { wordSpan } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"

const comparing = phrases(`
highest|best|top|leading|greatest|superior|unmatched|unbeatable|record <3> success|pregnancy|birth|live|ivf|rates|rate|results|outcomes
higher|better|greater|above|beat|beats|beating|exceed|exceeds|exceeding|outperform|outperforms|surpass|surpasses|double|twice <4> national|state|average|averages|clinics|clinic|other|others|competitors|region|area|anyone|nationwide
than <3> clinics|clinic|competitors|average|centers|center
compare|compared|compares|comparing <4> clinics|clinic|average|national|competitors|rates|us
number|no|ranked one|1|first|top <5> clinic|fertility|ivf|success|center|region|state|country
1|best|top fertility|ivf clinic|center|doctor|doctors|team|program
mas alta|altas
mejor clinica
`)

/** Members of SART do not compare clinics: SART notice of 1998. */
export const sartComparison = rule({
  id: "sart-comparison",
  title: "SART: comparison of clinics",
  family: "clinical",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply", "testimonial"],
  reviewer: "clinical",
  cites: ["SART advertising policy (July 2020)", "SART notice of 17 June 1998"],
  message: "Members of SART may not compare clinics.",
  why: "Clinics treat different people, so their success rates cannot be compared; SART does not permit it in advertising.",
  fix: "Remove the comparison, and link to the clinic's report at sart.org.",
  find({ reading }): Hit[] {
    return findPhrases(reading, comparing)
      .slice(0, 1)
      .map(({ first, last }) => ({ span: wordSpan(reading, first, last), evidence: { comparison: true } }))
  },
})
