import type { Identifier } from "../../detect/identifiers.ts"
import { rule, type Hit } from "../../rule.ts"

const messages: Readonly<Record<Identifier["kind"], string>> = {
  ssn: "A number shaped like a Social Security number.",
  labelled: "A number that names somebody's record, plan, account or licence.",
  medicare: "A number shaped like a Medicare beneficiary identifier.",
  card: "A number shaped like a payment card.",
}

/** Numbers of a person's records, plans, accounts and licences may not be shown: 45 CFR 164.514(b)(2)(i)(G)-(K). */
export const phiIdNumber = rule({
  id: "phi-id-number",
  title: "SSN, record, plan, account or licence number",
  family: "privacy",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply", "testimonial", "survey", "media"],
  reviewer: "privacy",
  cites: [
    "45 CFR 164.514(b)(2)(i)(G)",
    "45 CFR 164.514(b)(2)(i)(H)",
    "45 CFR 164.514(b)(2)(i)(I)",
    "45 CFR 164.514(b)(2)(i)(J)",
    "45 CFR 164.514(b)(2)(i)(K)",
  ],
  message: "A number that names one person.",
  why: "Social Security, medical record, health plan, account and licence numbers identify somebody (45 CFR 164.514(b)(2)(i)(G)-(K)).",
  fix: "Delete the number. Move the conversation to phone or the patient portal.",
  find(seen, facts): Hit[] {
    const phones = new Set(seen.contacts.map(({ span }) => span[0]))
    return seen.identifiers
      .filter((identifier) => !phones.has(identifier.span[0]))
      .filter((identifier) => !facts.facilityIds.has(identifier.value.replace(/[^A-Za-z0-9]/g, "").toLowerCase()))
      .map(({ kind, span, label }) => ({
        span,
        message: messages[kind],
        evidence: { kind, label },
        replacement: { text: "[number removed]" },
      }))
  },
})
