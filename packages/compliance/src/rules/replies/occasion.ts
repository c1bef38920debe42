import type { Facts } from "../../facts.ts"
import type { TriageCategory } from "../../types.ts"

/** What the reply answers: as a person settled it, else a complaint when one or two stars came with it; undefined when unknown. */
export function categoryOf({ input }: Facts): TriageCategory | undefined {
  const { category, rating } = input.replyTo ?? {}
  return category ?? (rating !== undefined && rating <= 2 ? "complaint-service" : undefined)
}

const handedOff: ReadonlySet<TriageCategory> = new Set([
  "complaint-clinical",
  "complaint-service",
  "question-medical",
  "question-general",
  "phi-disclosure",
  "adverse-event",
])

/** True when the answer leads out of the public: complaints, questions, possible side effects and private facts. */
export function needsHandOff(facts: Facts): boolean {
  const category = categoryOf(facts)
  return category !== undefined && handedOff.has(category)
}

/** True when somebody complains. */
export function isComplaint(facts: Facts): boolean {
  const category = categoryOf(facts)
  return category === "complaint-clinical" || category === "complaint-service"
}

/** "Please call Ana Ruiz at 406-555-0100.", as far as the practice told who answers; undefined without a phone. */
export function callSentence({ practice }: Facts): string | undefined {
  const phone = practice.phones?.[0]
  return phone && `Please call ${practice.contactName ? `${practice.contactName} at` : "us at"} ${phone}.`
}
