import { isUnder } from "../../detect/links.ts"
import { wordsIn } from "../../text/excuses.ts"
import { findPhrases, phrases } from "../../text/phrases.ts"
import { wordSpan } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"

/** Success data of a fertility clinic. */
const rates = phrases(`
birth|conception|implantation|pregnancy|success data|numbers|odds|percentage/s|rate/s|statistics|stats
live birth/s per|rate/s
NUM <4> babies|birth/s|conceive/d|cycles|implantation|pregnancies|pregnancy|pregnant|success|transfers
birth|pregnancy|pregnant|success <4> NUM of|out|percent
tasa/s de embarazo|exito|nacimiento
`)
/** Numbers that measure no success. */
const other = phrases(`
NUM <3> day/s|month/s|week/s|year/s <3> pregnancy|pregnant
NUM <2> trimester
week/s NUM <2> pregnancy|pregnant
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
