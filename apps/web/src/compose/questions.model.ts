import type { Finding } from "@bedside/contracts"

/** One question about a post that only its author can answer. */
export type Question = "paid" | "insider" | "repost" | "ai" | "source" | "offer" | "urgent" | "pictures"

/** The question each of these rules asks. */
const asks: Readonly<Record<string, Question>> = {
  "ad-disclosure-missing": "paid",
  "insider-review-undisclosed": "insider",
  "ai-clinical-content-unreviewed": "ai",
  "unsupported-health-claim": "source",
  "source-check-incomplete": "source",
  "promo-expired": "offer",
  "urgent-notice-incomplete": "urgent",
  "result-image-disclosure-missing": "pictures",
  "ca-result-procedure-named": "pictures",
}
/** Findings that an answer about the post could settle, by the question that is asked. */
export function asked(findings: readonly Finding[]): ReadonlyMap<Question, readonly Finding[]> {
  const open = findings.filter(({ ruleId, override }) => override === null && asks[ruleId])
  return Map.groupBy(open, ({ ruleId }) => asks[ruleId] ?? "paid")
}

/** Rules whose findings are answered by saying who is in the post, and by whose leave. */
const aboutPeople = new Set([
  "authorization-not-valid",
  "authorization-scope-mismatch",
  "behavioral-testimonial-review",
  "media-identifiable-person",
  "minor-without-guardian-authorization",
  "staff-likeness-consent-missing",
  "testimonial-without-authorization",
])
export const isAboutPeople = ({ ruleId }: { readonly ruleId: string }): boolean => aboutPeople.has(ruleId)
