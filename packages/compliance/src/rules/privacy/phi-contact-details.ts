import type { Contact } from "../../detect/contacts.ts"
import type { Facts } from "../../facts.ts"
import { patientNouns, relations } from "../../lexicon/people.ts"
import type { Observed } from "../../observe.ts"
import { rule, type Hit } from "../../rule.ts"
import { lately } from "../../text/once.ts"
import { wordFrom } from "../../text/reading.ts"
import { isOf, wordSet } from "../../text/word-sets.ts"

/** True for the practice's own, a partner's or a national number or address. */
export function isOwnContact(facts: Facts, { kind, value }: Contact): boolean {
  if (kind === "phone")
    return facts.ownPhones.has(value) || (value.length === 7 && [...facts.ownPhones].some((phone) => phone.endsWith(value)))
  const domain = value.slice(value.lastIndexOf("@") + 1)
  return facts.ownEmails.has(value) || [...facts.ownDomains].some((own) => domain === own || domain.endsWith(`.${own}`))
}

const somebodys = new Set([patientNouns, relations, "her his him my she he caregiver reviewer".split(" ")].flat())
/** "Our patient advocate answers at": what the practice calls its own desks. */
const offices = new Set(
  "advocate advocates relations services service experience care access accounts portal line desk office coordinator navigator representative education safety support registration financial scheduling transport concerns resource resources feedback center team".split(
    " ",
  ),
)
/** Right before a number they say whose it is; further off they speak of anything. */
const unshared = wordSet("personal private home their")
const freeMail = /@(?:gmail|yahoo|hotmail|outlook|aol|icloud|proton(?:mail)?|live|msn|comcast|att|verizon|me|gmx)\./

/** The sentences in which one of the staff is named: a number in them is where that person answers. */
const staffedIn = lately(
  (seen: Observed): ReadonlySet<number> => new Set(seen.names.filter(({ role }) => role === "staff").map(({ sentence }) => sentence)),
)

/**
 * True when nothing is on file of this kind and the words around it do not say that it is a person's: a practice that told no number
 * of its own still gives one in most of its posts.
 */
export function mayBeOwn(seen: Observed, { practice }: Facts, { kind, span, value }: Contact): boolean {
  const { reading } = seen
  const onFile = kind === "phone" ? practice.phones : [...(practice.emails ?? []), ...(practice.domains ?? [])]
  if (onFile && onFile.length > 0) return false
  if (kind === "email" && freeMail.test(value)) return false
  const at = wordFrom(reading, span[0]) - 1
  if (staffedIn(seen).has(reading.sentence[at] ?? -1)) return true
  const sentence = reading.sentence[at]
  for (let back = 0; back < 12 && at - back >= 0 && reading.sentence[at - back] === sentence; back++) {
    if (back > 0 && /[.!?]/.test(reading.words[at - back + 1]?.gap ?? "")) break
    if (back === 0 && /[.!?]/.test(reading.text.slice(reading.words[at]?.end, span[0]))) break
    const ours = offices.has(reading.words[at - back + 1]?.lower ?? "")
    if (back <= 2 && !ours && isOf(reading.words[at - back], unshared)) return false
    if (somebodys.has(reading.words[at - back]?.lower ?? "") && !ours) return false
  }
  return true
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
    if (seen.contacts.length === 0) return []
    return seen.contacts
      .filter((contact) => !isOwnContact(facts, contact))
      .map((contact) => {
        if (mayBeOwn(seen, facts, contact)) {
          const message = `Is this ${contact.kind === "phone" ? "number" : "address"} the practice's own? None is on file.`
          return { span: contact.span, message, severity: "info" as const, evidence: { kind: contact.kind, onFile: false } }
        }
        const own = contact.kind === "phone" ? facts.practice.phones?.[0] : facts.practice.emails?.[0]
        const message =
          contact.kind === "phone" ? "A phone number that is not the practice's own." : "An email address that is not the practice's own."
        return { span: contact.span, message, evidence: { kind: contact.kind }, ...(own && { replacement: { text: own } }) }
      })
  },
})
