import { isUnder } from "../../detect/links.ts"
import { wordsIn } from "../../text/excuses.ts"
import { findPhrases, phrases } from "../../text/phrases.ts"
import { wordSpan } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"

/** Success data of a fertility clinic. */
const rates = phrases(`
success|pregnancy|birth|implantation|conception rate|rates|percentage|percentages|odds|statistics|stats|data|numbers
live birth|births rate|rates|per
NUM <4> success|pregnancy|pregnant|pregnancies|birth|births|conceive|conceived|babies|transfers|cycles|implantation
success|pregnancy|pregnant|birth <4> NUM percent|of|out
tasa|tasas de exito|embarazo|nacimiento
`)
/** Numbers that measure no success. */
const other = phrases(`
NUM <3> week|weeks|month|months|day|days|year|years <3> pregnant|pregnancy
NUM <2> trimester
week|weeks NUM <2> pregnancy|pregnant
`)
const reports = new Set(["sart.org", "sartcorsonline.com"])

/** A member of SART links to the clinic's report wherever it shows success data: SART advertising policy, 2021. */
export const sartReportLink = rule({
  id: "sart-report-link",
  title: "SART: success data without the clinic report",
  family: "clinical",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply", "testimonial"],
  reviewer: "clinical",
  cites: ["SART advertising policy (July 2020, in force 1 January 2021)"],
  message: "Success data need a link to the clinic's SART report.",
  why: "Members of SART who show success rates, on social media too, must at least link to their clinic report.",
  fix: "Add the link to the clinic's report at sart.org, or remove the numbers.",
  bodyOnly: true,
  find({ reading, links }): Hit[] {
    if (links.some(({ host }) => isUnder(host, reports))) return []
    const excused = wordsIn(reading, findPhrases(reading, other))
    return findPhrases(reading, rates)
      .filter(({ first }) => !excused[first])
      .slice(0, 1)
      .map(({ first, last }) => ({ span: wordSpan(reading, first, last), evidence: { link: false } }))
  },
})
