import { nationalServices } from "../../lexicon/services.ts"
import { isOwnContact } from "../privacy/phi-contact-details.ts"
import { withEnd } from "../whole-text.ts"
import { rule, type Hit } from "../../rule.ts"
import { callSentence, categoryOf, needsHandOff } from "./occasion.ts"

/** Whoever complains or asks is given the practice's phone. */
export const handoffPhoneMissing = rule({
  id: "handoff-phone-missing",
  title: "Hand-off without the practice phone",
  family: "replies",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-reply"],
  reviewer: "marketing",
  cites: ["Practice policy: safe replies"],
  message: "This reply gives no phone number of the practice.",
  why: "A complaint or a question is settled in private. The reply must say where to call.",
  fix: "Add whom to call and the number, for example 'Please call Ana Ruiz at 406-555-0100.'",
  bodyOnly: true,
  mayLower: true,
  find(seen, facts): Hit[] {
    if (!needsHandOff(facts)) return []
    const known = (facts.practice.phones ?? []).length > 0
    const given = seen.contacts.some(
      (contact) => contact.kind === "phone" && !nationalServices.has(contact.value) && (!known || isOwnContact(facts, contact)),
    )
    if (given) return []
    const sentence = callSentence(facts)
    const evidence = { category: categoryOf(facts) ?? "" }
    return [{ evidence, ...(sentence && { replacement: withEnd(seen, sentence, "Add whom to call") }) }]
  },
})
