import { withoutExcuse } from "../../text/excuses.ts"
import { findPhrases, phrases } from "../../text/phrases.ts"
import { withStart } from "../whole-text.ts"
import { rule, type Hit } from "../../rule.ts"
import { categoryOf, isComplaint } from "./occasion.ts"

/** Thanks, regret and understanding, in English and Spanish. */
const acknowledging = phrases(`
thank*|thanks|appreciat*|grateful|gratitude
sorry|regret|regrets|regretful|apolog*|sympathize|empathize|empathy
understand|understandable|understandably|understood
we|i|really|truly hear you|your|that|this|the
hear|hearing|heard|read|learn about|this|that|your|of|it|you
takes courage
means <3> us|lot
sounds|sound|seems|imagine|know <3> hard|frustrating|stressful|upsetting|disappointing|tough|painful|difficult|concerning|awful|terrible
disappointed|saddened|troubled|concerned|dismayed|upset <2> hear|read|learn|that|by
not <3> experience|standard|kind|care|service|impression <3> want|aim|strive|hope|expect|like
fell|fall|fallen short
value|values|welcome|welcomes <1> your|this|all|every|honest feedback|opinion|comment|comments|input|note|concerns
gracias
agrade*
disculp*|lament*|sentimos
lo siento
`)
/** The same words when they acknowledge nothing. */
const denying = phrases(`
no|not|never|hardly|nothing|can't|cannot|won't|don't sorry|apologize|apologizing|apology|apologies|grateful|thanks
not|can't|cannot|don't|won't|never|fail|hard <2> understand|appreciate|regret
to understand
understand|understanding that|our|how|the|this is|policy|policies|works|contract|rules
`)

/** A complaint is met with thanks or regret before anything else is said. */
export const replyAcknowledgementMissing = rule({
  id: "reply-acknowledgement-missing",
  title: "Complaint reply without thanks or empathy",
  family: "replies",
  version: 1,
  severity: "warn",
  appliesTo: ["outbound-reply"],
  reviewer: "marketing",
  cites: ["Practice policy: safe replies"],
  message: "This reply to a complaint has no word of thanks or regret.",
  why: "Readers judge how a practice answers criticism. Thanks and general regret admit nothing about anyone's care.",
  fix: "Begin with 'Thank you for your feedback. We are sorry to hear this.'",
  bodyOnly: true,
  mayLower: true,
  find(seen, facts): Hit[] {
    if (!isComplaint(facts)) return []
    const { reading } = seen
    if (withoutExcuse(reading, findPhrases(reading, acknowledging), findPhrases(reading, denying)).length > 0) return []
    const replacement = withStart(seen, "Thank you for your feedback. We are sorry to hear this.", "Begin with thanks")
    return [{ evidence: { category: categoryOf(facts) ?? "" }, replacement }]
  },
})
