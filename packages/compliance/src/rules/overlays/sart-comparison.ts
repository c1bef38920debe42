import { findPhrases, phrases } from "../../text/phrases.ts"
import { wordSpan } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"

const comparing = phrases(`
best|greatest|highest|leading|record|superior|top|unbeatable|unmatched <3> birth|ivf|live|outcomes|pregnancy|rate/s|results|success
above|beat/s/ing|better|double|exceed/s/ing|greater|higher|outperform/s|surpass/es|twice <4> anyone|area|average/s|clinic/s|competitors|national|nationwide|other/s|region|state
than <3> average|center/s|clinic/s|competitors
compare/s/d|comparing <4> average|clinic/s|competitors|national|rates|us
no|number|ranked 1|first|one|top <5> center|clinic|country|fertility|ivf|region|state|success
1|best|top fertility|ivf center|clinic|doctor/s|program|team
mas alta/s
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
