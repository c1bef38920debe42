import type { Instant } from "@bedside/kernel"
import { factsOf, type Facts } from "./facts.ts"
import { observe, type Observed } from "./observe.ts"
import { findPhrases } from "./text/phrases.ts"
import { crisisCues } from "./triage/crisis.ts"
import type { PracticeFacts, TriageCategory } from "./types.ts"

export type TriagePriority = "P0" | "P1" | "P2" | "P3" | "P4"

/** What else somebody who answers should know; several may hold. */
export type TriageFlag =
  | "phi"
  | "minor"
  | "named-staff"
  | "named-patient"
  | "named-product"
  | "vaccine"
  | "severe"
  | "review"
  | "rating"
  | "language"
  | "language-es"
  | "legal-hold"

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

/** As `triage`, for a text that was read already. */
export function triageIn({ reading }: Observed, _facts: Facts, rating?: number): Triage {
  const category: TriageCategory =
    findPhrases(reading, crisisCues).length > 0
      ? "crisis-self-harm"
      : rating !== undefined && rating >= 4
        ? "praise"
        : rating !== undefined
          ? "complaint-service"
          : "question-general"
  return { category, priority: priorities[category], flags: [], evidence: {} }
}

/** What an inbound text is about and how soon somebody must act; safety first, whatever else the text says. */
export function triage(text: string, about: TriageContext = {}): Triage {
  const { rating, practice, now } = about
  const facts = factsOf({ kind: "inbound-comment", text, ...(practice && { practice }), ...(now && { now }) })
  return triageIn(observe(text, facts), facts, rating)
}
