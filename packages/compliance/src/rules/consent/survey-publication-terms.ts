import type { SurveyFacts } from "../../types.ts"
import { rule, type Hit } from "../../rule.ts"

/** Words of a reason that looks at how a comment judges, not at what it holds. */
const biased =
  /negativ|sentiment|rating|\bstars?\b|\bscore|\blow\b|unhapp|unfavou?rabl|\bbad\b|critic|complain|\bpoor\b|dissatisf|detractor|\bnps\b|displeas|angry/i
/** Reasons that count for every comment alike; named beside a low rating they still decide. */
const neutral =
  /\bphi\b|profan|obscen|swear|vulgar|unlawful|illegal|defam|libel|slander|unrelated|off[- ]topic|risk|identif|privacy|diagnos|duplicate|spam|threat|hate/i

function termsOf({ publicationNoticeShown, minRatingFilter, excludedBecause, criteriaPosted }: SurveyFacts): [string, string][] {
  const found: [string, string][] = []
  if (publicationNoticeShown === false) found.push(["no-notice", "The form did not say that comments may be published."])
  if (minRatingFilter !== undefined && minRatingFilter > 1) found.push(["rating-filter", "Only comments above a rating are shown."])
  if (excludedBecause !== undefined && biased.test(excludedBecause) && !neutral.test(excludedBecause))
    found.push(["excluded-by-opinion", "A comment is left out because of what it thinks of the practice."])
  if (criteriaPosted === false) found.push(["criteria-hidden", "Readers are not told which comments are left out, and why."])
  return found
}

/** Survey comments are published as announced and without regard to their opinion: 16 CFR 465.7(b). */
export const surveyPublicationTerms = rule({
  id: "survey-publication-terms",
  title: "Survey published without notice or with a biased filter",
  family: "consent",
  version: 1,
  severity: "block",
  appliesTo: ["survey"],
  reviewer: "privacy",
  cites: ["16 CFR 465.7(b)", "45 CFR 164.508(a)(1)"],
  message: "These survey comments may not be published this way.",
  why: "People must know that their comments may be published, and comments shown as most or all may not be chosen by rating or opinion (16 CFR 465.7(b)).",
  fix: "Add the notice to the form and collect anew; publish all comments that meet the neutral criteria you post beside them.",
  bodyOnly: true,
  find(_, { input }): Hit[] {
    return termsOf(input.survey ?? {}).map(([reason, message]) => ({ message, evidence: { reason } }))
  },
})
