import type { Facts } from "../facts.ts"
import { longStanding, type Pack, type RuleChange } from "../pack.ts"
import { behavioralTestimonialReview } from "../rules/overlays/behavioral-testimonial-review.ts"
import { part2AttendanceImplied } from "../rules/overlays/part2-attendance-implied.ts"
import { part2ConsentType } from "../rules/overlays/part2-consent-type.ts"
import { sartComparison } from "../rules/overlays/sart-comparison.ts"
import { sartReportLink } from "../rules/overlays/sart-report-link.ts"
import { isBehavioral, isFertility } from "./who.ts"

/** Mental health, counseling, addictions: ethics codes on testimonials and reviews. */
export const behavioralHealth: Pack = {
  id: "behavioral-health",
  title: "Behavioral health: testimonials and review requests",
  version: "2026.11.1",
  effectiveFrom: longStanding,
  when: "Practices of behavioral health",
  applies: isBehavioral,
  changes: [
    {
      ruleId: "review-solicitation-restricted",
      severity: "block",
      cites: ["APA Ethics Code 5.05", "ACA Code of Ethics C.3.b", "NASW Code of Ethics 4.07"],
      reason: "Therapists do not ask clients for reviews.",
    },
  ],
  rules: [behavioralTestimonialReview],
}

/** Programs for substance use: 42 CFR Part 2 as of 89 FR 12472, to be met since 16 February 2026. */
export const usPart2: Pack = {
  id: "us-part2",
  title: "42 CFR Part 2: programs for substance use",
  version: "2026.11.1",
  effectiveFrom: "2026-02-16",
  when: "Programs under 42 CFR Part 2",
  applies: ({ practice }) => practice.part2 === true,
  rules: [part2AttendanceImplied, part2ConsentType],
}

/** Members of the Society for Assisted Reproductive Technology: advertising policy, in force since 1 January 2021. */
export const sart: Pack = {
  id: "sart",
  title: "SART: advertising of fertility clinics",
  version: "2026.11.1",
  effectiveFrom: "2021-01-01",
  when: "Fertility clinics that are members of SART",
  applies: (facts) => isFertility(facts) && facts.practice.sartMember === true,
  changes: [
    {
      ruleId: "success-rate-claim",
      neverLower: true,
      cites: ["SART advertising policy (July 2020)"],
      reason: "SART has rules of its own on success data.",
    },
    {
      ruleId: "superlative-claim",
      severity: "block",
      cites: ["SART notice of 17 June 1998"],
      reason: "Members of SART do not compare clinics.",
    },
  ],
  rules: [sartReportLink, sartComparison],
}

const accessible: readonly RuleChange[] = ["alt-text-missing", "captions-missing"].map((ruleId) => ({
  ruleId,
  neverLower: true,
  cites: ["45 CFR 84.84", "91 FR 25496"],
  reason: "Recipients of HHS funds must meet WCAG 2.1 A and AA in new posts.",
}))
/** From so many employees on the earlier date counts; an unknown number counts as large. */
const large = 15
const isLarge = ({ practice }: Facts): boolean => practice.employees === undefined || practice.employees >= large

/** 45 CFR part 84 for recipients with 15 or more employees: 11 May 2027 by 91 FR 25496. */
export const usAccessLarge: Pack = {
  id: "us-504-large",
  title: "45 CFR part 84: accessible posts, 15 or more employees",
  version: "2026.11.1",
  effectiveFrom: "2027-05-11",
  when: "Recipients of HHS funds with 15 or more employees, from 11 May 2027",
  applies: (facts) => facts.practice.hhsRecipient === true && isLarge(facts),
  changes: accessible,
  rules: [],
}

/** 45 CFR part 84 for recipients with fewer than 15 employees: 10 May 2028 by 91 FR 25496. */
export const usAccessSmall: Pack = {
  id: "us-504-small",
  title: "45 CFR part 84: accessible posts, fewer than 15 employees",
  version: "2026.11.1",
  effectiveFrom: "2028-05-10",
  when: "Recipients of HHS funds with fewer than 15 employees, from 10 May 2028",
  applies: (facts) => facts.practice.hhsRecipient === true && !isLarge(facts),
  changes: accessible,
  rules: [],
}
