import { longStanding, type Pack } from "../pack.ts"
import { caAuthorizationExpiryDate } from "../rules/overlays/ca-authorization-expiry-date.ts"
import { caResultProcedureNamed } from "../rules/overlays/ca-result-procedure-named.ts"
import { orBoardNotRecognized } from "../rules/overlays/or-board-not-recognized.ts"
import { txBoardEligible } from "../rules/overlays/tx-board-eligible.ts"
import { txElectronicDisclosure } from "../rules/overlays/tx-electronic-disclosure.ts"
import { txTestimonialTerms } from "../rules/overlays/tx-testimonial-terms.ts"
import { inState, isPhysicians } from "./who.ts"

/** New York, physicians: N.Y. Educ. Law 6530(27). */
export const usNewYork: Pack = {
  id: "us-ny",
  title: "New York: advertising by physicians",
  version: "2026.11.1",
  effectiveFrom: longStanding,
  when: "Practices of physicians in New York",
  applies: (facts) => inState("NY")(facts) && isPhysicians(facts),
  changes: [
    {
      ruleId: "testimonial-without-authorization",
      severity: "block",
      cites: ["N.Y. Educ. Law 6530(27)(a)"],
      reason: "New York physicians may not use testimonials, signed or not.",
    },
    {
      ruleId: "patient-inducement",
      severity: "block",
      cites: ["N.Y. Educ. Law 6530(27)(a)"],
      reason: "New York physicians may offer nothing but a discount on the fee.",
    },
    {
      ruleId: "superlative-claim",
      severity: "block",
      cites: ["N.Y. Educ. Law 6530(27)(a)"],
      reason: "New York physicians may not claim superiority they cannot prove.",
    },
  ],
  rules: [],
}

/** Texas: 22 TAC 164.3 as in force since 9 January 2025, and Health & Safety Code chapter 181. */
export const usTexas: Pack = {
  id: "us-tx",
  title: "Texas: advertising and electronic disclosure",
  version: "2026.11.1",
  effectiveFrom: "2025-01-09",
  when: "Practices in Texas",
  applies: inState("TX"),
  changes: [
    {
      ruleId: "board-certified-unqualified",
      neverLower: true,
      cites: ["22 TAC 164.3"],
      reason: "Texas has rules of its own on how a certification is told.",
    },
    {
      ruleId: "result-image-disclosure-missing",
      neverLower: true,
      cites: ["22 TAC 164.3(b)(4)"],
      reason: "Texas wants models and actors identified.",
    },
  ],
  rules: [txTestimonialTerms, txBoardEligible, txElectronicDisclosure],
}

/** California: Civ. Code 56.11, Bus. & Prof. Code 651, AB 3030 (2025) and AB 489 (2026). */
export const usCalifornia: Pack = {
  id: "us-ca",
  title: "California: releases, result pictures, boards and AI",
  version: "2026.11.1",
  effectiveFrom: "2025-01-01",
  when: "Practices in California",
  applies: inState("CA"),
  changes: [
    {
      ruleId: "board-certified-unqualified",
      neverLower: true,
      cites: ["Cal. Bus. & Prof. Code 651(h)(5)"],
      reason: "California allows the words only for boards of the ABMS, ACGME programs and boards its Medical Board approved.",
    },
    {
      ruleId: "ai-clinical-content-unreviewed",
      severity: "block",
      cites: ["Cal. Health & Safety Code 1339.75 (AB 3030)", "AB 489"],
      reason: "California wants a notice and a human to reach on clinical messages written by AI that no licensed person reviewed.",
    },
    {
      ruleId: "result-image-disclosure-missing",
      neverLower: true,
      cites: ["Cal. Bus. & Prof. Code 651(b)(3)"],
      reason: "California does not allow altered pictures of results.",
    },
  ],
  rules: [caAuthorizationExpiryDate, caResultProcedureNamed],
}

/** Washington: My Health My Data Act, RCW 19.373, in force for all but small businesses since 31 March 2024. */
export const usWashington: Pack = {
  id: "us-wa",
  title: "Washington: health data of people who are not patients",
  version: "2026.11.1",
  effectiveFrom: "2024-03-31",
  when: "Practices in Washington",
  applies: inState("WA"),
  changes: [
    {
      ruleId: "link-tracks-patient",
      neverLower: true,
      cites: ["RCW 19.373"],
      reason: "In Washington this also protects people who are not patients, and they may sue.",
    },
    {
      ruleId: "inbound-phi-disclosure",
      neverLower: true,
      cites: ["RCW 19.373"],
      reason: "In Washington health details of anybody who comments are protected, too.",
    },
  ],
  rules: [],
}

/** Oregon: the Medical Board's statement on advertising. */
export const usOregon: Pack = {
  id: "us-or",
  title: "Oregon: board certification",
  version: "2026.11.1",
  effectiveFrom: "2007-10-01",
  when: "Practices of physicians in Oregon",
  applies: (facts) => inState("OR")(facts) && isPhysicians(facts),
  rules: [orBoardNotRecognized],
}
