import type { SurveyFacts } from "../../src/types.ts"
import type { Case, RuleCases } from "../case.ts"

const batch = (text: string, survey: SurveyFacts): Case => ({ text, survey: { publicationNoticeShown: true, ...survey } })

export const cases: RuleCases = {
  ruleId: "survey-publication-terms",
  kind: "survey",
  catalog: {
    flag: [
      batch("Batch 2026-10", { publicationNoticeShown: false }),
      batch("Provider page feed", { minRatingFilter: 4 }),
      batch("Withheld 2-star comment", { excludedBecause: "negative sentiment" }),
      batch("Comments widget", { criteriaPosted: false }),
    ],
    pass: [
      batch("Comment withheld for profanity", { excludedBecause: "profanity" }),
      batch("Comment withheld because it held a diagnosis", { excludedBecause: "PHI" }),
      batch("All comments shown, newest first", {}),
      batch("Aggregate score only, no comments", {}),
    ],
  },
  flag: [
    batch("Low", { excludedBecause: "low rating" }),
    batch("Stars", { excludedBecause: "1 star" }),
    batch("Critical", { excludedBecause: "Too critical of the front desk" }),
    batch("Complaint", { excludedBecause: "complaint about billing" }),
    batch("Two stars and up", { minRatingFilter: 2 }),
    batch("Detractors", { excludedBecause: "NPS detractor" }),
    batch("Makes us look bad", { excludedBecause: "Makes us look bad" }),
    batch("Several", { publicationNoticeShown: false, minRatingFilter: 3 }),
  ],
  pass: [
    batch("Unrelated", { excludedBecause: "unrelated to care" }),
    batch("Defamatory", { excludedBecause: "Defamatory, names a person" }),
    batch("Risk", { excludedBecause: "risk-management matter" }),
    batch("Every rating", { minRatingFilter: 1 }),
    batch("Criteria posted", { criteriaPosted: true }),
    batch("Profane one-star comment", { excludedBecause: "profanity in a 1-star comment" }),
    "Nothing known of the batch",
  ],
}
