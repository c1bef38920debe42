import { rule, type Hit } from "../../rule.ts"
import { isTestimonial } from "./testimonials.ts"

/** Therapists ask no client for praise: APA 5.05, ACA C.3.b, NASW 4.07. */
export const behavioralTestimonialReview = rule({
  id: "behavioral-testimonial-review",
  title: "Behavioral health: testimonial needs legal review",
  family: "consent",
  version: 1,
  severity: "needs-review",
  appliesTo: ["testimonial", "outbound-post"],
  reviewer: "legal",
  cites: ["APA Ethics Code 5.05", "ACA Code of Ethics C.3.b", "NASW Code of Ethics 4.07"],
  message: "In behavioral health a client's words need a legal review, even when the client signed.",
  why: "Ethics codes forbid testimonials by current clients, and by others who may feel they cannot say no (APA 5.05, ACA C.3.b, NASW 4.07).",
  fix: "Ask for a legal review, or show what the team says instead.",
  bodyOnly: true,
  find(seen, facts): Hit[] {
    return isTestimonial(seen, facts) && seen.reading.words.length > 0 ? [{ evidence: { testimonial: true } }] : []
  },
})
