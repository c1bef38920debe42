import { factsOf, type Facts } from "./facts.ts"
import { triageFeatures, triageNumbers } from "./model/triage-features.ts"
import { bias, numberWeights, scale, weights } from "./model/triage.gen.ts"
import { signedNumbers } from "./model/packed.ts"
import { probabilities, type LinearModel } from "./model/weights.ts"
import { observe, type Observed } from "./observe.ts"
import { sentimentIn } from "./sentiment.ts"
import { decide, type Decision } from "./triage/decide.ts"
import { flagsOf, type TriageFlag } from "./triage/flags.ts"
import { signalsIn, type Signals } from "./triage/signals.ts"
import { type Instant, type PracticeFacts, triageCategories, type TriageCategory } from "./types.ts"

export { triageFlags, type TriageFlag } from "./triage/flags.ts"
/** How soon somebody must act: P0 within the half hour, P1 within hours, P2 and P3 by the next business day or two, P4 when there is time. */
export type TriagePriority = "P0" | "P1" | "P2" | "P3" | "P4"

export interface Triage {
  readonly category: TriageCategory
  readonly priority: TriagePriority
  readonly flags: readonly TriageFlag[]
  /** Which signals decided; never the words themselves. */
  readonly evidence: Readonly<Record<string, string | number | boolean>>
}

/** What is known about an inbound text beside its words. */
export interface TriageContext {
  /** 1 to 5 stars. */
  readonly rating?: number
  readonly practice?: PracticeFacts
  readonly now?: Instant
}

const priorities: Readonly<Record<TriageCategory, TriagePriority>> = {
  "crisis-self-harm": "P0",
  emergency: "P0",
  "threat-harassment": "P0",
  "adverse-event": "P1",
  "phi-disclosure": "P1",
  "complaint-clinical": "P1",
  "media-legal": "P1",
  "question-medical": "P2",
  "complaint-service": "P2",
  misinformation: "P2",
  recruitment: "P3",
  "question-general": "P3",
  praise: "P4",
  spam: "P4",
}

let ready: LinearModel | undefined
const open = (): LinearModel => (ready ??= { heads: triageCategories.length, scale, bias, weights: signedNumbers(weights) })

function chancesOf(seen: Observed, signals: Signals, rating: number | undefined): number[] {
  const numbers = triageNumbers(seen, signals, rating)
  const extra = bias.map((_, head) => numbers.reduce((sum, value, at) => sum + value * (numberWeights[at]?.[head] ?? 0), 0))
  return probabilities(open(), triageFeatures(seen.reading), extra)
}

/** A text of stars, signs or pictures alone is praise or a complaint by what it shows; a lone question mark asks. */
function wordless({ reading }: Observed, rating: number | undefined): Decision {
  if (rating !== undefined) return { category: rating >= 4 ? "praise" : "complaint-service", by: "shape" }
  if (reading.text.includes("?")) return { category: "question-general", by: "shape" }
  return { category: sentimentIn(reading).score < 0 ? "complaint-service" : "praise", by: "shape" }
}

function priorityOf(category: TriageCategory, signals: Signals, flags: readonly TriageFlag[]): TriagePriority {
  if (category === "threat-harassment" && signals.threat === 0 && signals.insults > 0) return "P2"
  if (category === "adverse-event" && flags.includes("severe")) return "P0"
  const own = priorities[category]
  const told = [...signals.disclosed].some((kind) => kind !== "health" && kind !== "name")
  const raised = signals.disclosed.size > 0 && (told || category.startsWith("complaint"))
  return raised && own > "P1" && category !== "spam" ? "P1" : own
}

/** As `triage`, for a text that was read already. */
export function triageIn(seen: Observed, facts: Facts, rating?: number): Triage {
  const signals = signalsIn(seen, facts)
  const blank = seen.reading.words.length === 0
  const decision = blank ? wordless(seen, rating) : decide(signals, chancesOf(seen, signals, rating), sentimentIn(seen.reading).score)
  const { category } = decision
  const flags = flagsOf(seen, signals, { category, rating })
  return { category, priority: priorityOf(category, signals, flags), flags, evidence: { by: decision.by } }
}

/** What an inbound text is about and how soon somebody must act; safety first, whatever else the text says. */
export function triage(text: string, about: TriageContext = {}): Triage {
  const { rating, practice, now } = about
  const facts = factsOf({ kind: "inbound-comment", text, ...(practice && { practice }), ...(now && { now }) })
  return triageIn(observe(text, facts), facts, rating)
}
