import type { Contact } from "../../detect/contacts.ts"
import type { Facts } from "../../facts.ts"
import { rule, type Hit } from "../../rule.ts"

/** True for the practice's own, a partner's or a national number or address. */
export function isOwnContact(facts: Facts, { kind, value }: Contact): boolean {
  if (kind === "phone")
    return facts.ownPhones.has(value) || (value.length === 7 && [...facts.ownPhones].some((phone) => phone.endsWith(value)))
  const domain = value.slice(value.lastIndexOf("@") + 1)
  return facts.ownEmails.has(value) || [...facts.ownDomains].some((own) => domain === own || domain.endsWith(`.${own}`))
}

/** Only the practice's own and national numbers and addresses may be shown: 45 CFR 164.514(b)(2)(i)(D), (E), (F). */
export const phiContactDetails = rule({
  id: "phi-contact-details",
  title: "Someone else's phone, fax or email",
  family: "privacy",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply", "testimonial", "survey"],
  reviewer: "privacy",
  cites: ["45 CFR 164.514(b)(2)(i)(D)", "45 CFR 164.514(b)(2)(i)(E)", "45 CFR 164.514(b)(2)(i)(F)"],
  message: "A phone number or email address that is not the practice's own.",
  why: "Telephone and fax numbers and email addresses identify somebody (45 CFR 164.514(b)(2)(i)(D)-(F)). Only the practice's own and national help lines are known to be safe.",
  fix: "Remove the number or address and use the practice's own. If it is the practice's or a partner's, add it to the practice's contact list.",
  find(seen, facts): Hit[] {
    return seen.contacts
      .filter((contact) => !isOwnContact(facts, contact))
      .map((contact) => {
        const own = contact.kind === "phone" ? facts.practice.phones?.[0] : facts.practice.emails?.[0]
        const message =
          contact.kind === "phone" ? "A phone number that is not the practice's own." : "An email address that is not the practice's own."
        return { span: contact.span, message, evidence: { kind: contact.kind }, ...(own && { replacement: { text: own } }) }
      })
  },
})
