import { withoutExcuse } from "../../text/excuses.ts"
import { findPhrases, phrases } from "../../text/phrases.ts"
import { withStart } from "../whole-text.ts"
import { rule, type Hit } from "../../rule.ts"
import { categoryOf, isComplaint } from "./occasion.ts"

/** Thanks, regret and understanding, in English and Spanish. */
const acknowledging = phrases(`
agrade*|apolog*|appreciat*|disculp*|empathize|empathy|gracias|grateful|gratitude|lament*|regret/s|regretful|sentimos|sorry|sympathize|thank*|thanks|understand|understandable|understandably|understood
i|really|truly|we hear that|the|this|you|your
hear/d/ing|learn|read about|it|of|that|this|you|your
takes courage
means <3> lot|us
imagine|know|seems|sound/s <3> awful|concerning|difficult|disappointing|frustrating|hard|painful|stressful|terrible|tough|upsetting
concerned|disappointed|dismayed|saddened|troubled|upset <2> by|hear|learn|read|that
not <3> care|experience|impression|kind|service|standard <3> aim|expect|hope|like|strive|want
fall|fallen|fell short
value/s|welcome/s <1> all|every|honest|this|your comment/s|concerns|feedback|input|note|opinion
lo siento
`)
/** The same words when they acknowledge nothing. */
const denying = phrases(`
can't|cannot|don't|hardly|never|no|not|nothing|won't apologies|apologize|apologizing|apology|grateful|sorry|thanks
can't|cannot|don't|fail|hard|never|not|won't <2> appreciate|regret|understand
to understand
understand/ing how|our|that|the|this contract|is|policies|policy|rules|works
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
