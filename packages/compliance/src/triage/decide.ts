import { triageCategories, type TriageCategory } from "../types.ts"
import type { Signals } from "./signals.ts"

/** How likely the model must hold a danger before it counts without a cue. */
const least: Readonly<Partial<Record<TriageCategory, number>>> = {
  "crisis-self-harm": 0.3,
  emergency: 0.3,
  "threat-harassment": 0.3,
  "adverse-event": 0.35,
}

export interface Decision {
  readonly category: TriageCategory
  /** What decided: a cue, the learned model, or how the text is written. */
  readonly by: "cue" | "model" | "shape"
}

/** The danger that a cue shows, the most dangerous first; undefined when none does. */
function cued(signals: Signals, chanceOf: (category: TriageCategory) => number): TriageCategory | undefined {
  if (signals.crisis > 0) return "crisis-self-harm"
  if (signals.emergency > 0 && (!signals.past || signals.urgent || chanceOf("emergency") >= 0.3)) return "emergency"
  if (signals.threat > 0 || signals.insults > 0) return "threat-harassment"
  if (signals.harm.sure === 2 || (signals.harm.sure === 1 && chanceOf("adverse-event") >= 0.08)) return "adverse-event"
  return undefined
}

/** Safety first: a cue of danger wins whatever the model says, the model may add a danger, and only then the likeliest category counts. */
export function decide(signals: Signals, chances: readonly number[]): Decision {
  const chanceOf = (category: TriageCategory): number => chances[triageCategories.indexOf(category)] ?? 0
  const danger = cued(signals, chanceOf)
  const feared = triageCategories.find((category) => chanceOf(category) >= (least[category] ?? 2))
  if (danger && (!feared || triageCategories.indexOf(danger) <= triageCategories.indexOf(feared))) return { category: danger, by: "cue" }
  if (feared) return { category: feared, by: "model" }
  const calm = triageCategories.filter((category) => least[category] === undefined)
  const [first = "question-general"] = calm.toSorted((a, b) => chanceOf(b) - chanceOf(a))
  return { category: first, by: "model" }
}
