import { triageCategories, type TriageCategory } from "../types.ts"
import type { Signals } from "./signals.ts"

/** How likely the model must hold a danger before it counts without a cue, with and without a hint of it. */
const least: Readonly<Partial<Record<TriageCategory, { readonly hinted: number; readonly bare: number }>>> = {
  "crisis-self-harm": { hinted: 0.28, bare: 0.4 },
  emergency: { hinted: 0.28, bare: 0.4 },
  "threat-harassment": { hinted: 0.28, bare: 0.4 },
  "adverse-event": { hinted: 0.3, bare: 0.4 },
}

/** How likely the dangers must be together; chosen on topics left out in turn, where it keeps the accuracy and misses a third as many. */
const together = { plain: 0.12, figurative: 0.24 }

function isHinted(category: TriageCategory, { crisisHints, urgent, threatHints, harm }: Signals): boolean {
  if (category === "crisis-self-harm") return crisisHints >= 2
  if (category === "emergency") return urgent
  return category === "threat-harassment" ? threatHints >= 2 : harm.close || harm.product
}

export interface Decision {
  readonly category: TriageCategory
  /** What decided: a cue, the learned model, or how the text is written. */
  readonly by: "cue" | "model" | "shape"
}

/** The danger that a cue shows, the most dangerous first; undefined when none does. */
function cued(signals: Signals, chanceOf: (category: TriageCategory) => number): TriageCategory | undefined {
  if (signals.crisis > 0) return "crisis-self-harm"
  const harmed =
    signals.harm.sure > 0 && signals.emergency === 1 && !signals.urgent && chanceOf("adverse-event") >= 3 * chanceOf("emergency")
  if (signals.emergency > 0 && !harmed && (!signals.past || signals.urgent || chanceOf("emergency") >= 0.3)) return "emergency"
  if (signals.threat > 0 || signals.insults > 0) return "threat-harassment"
  if (signals.harm.sure === 2 || (signals.harm.sure === 1 && chanceOf("adverse-event") >= 0.08)) return "adverse-event"
  return undefined
}

/** Safety first: a cue of danger wins whatever the model says, the model may add a danger, and only then the likeliest category counts. */
export function decide(signals: Signals, chances: readonly number[], feeling: number): Decision {
  const chanceOf = (category: TriageCategory): number => chances[triageCategories.indexOf(category)] ?? 0
  const danger = cued(signals, chanceOf)
  const feared = triageCategories.find((category) => {
    const limits = least[category]
    return limits !== undefined && chanceOf(category) >= (isHinted(category, signals) ? limits.hinted : limits.bare)
  })
  if (danger && (!feared || triageCategories.indexOf(danger) <= triageCategories.indexOf(feared))) return { category: danger, by: "cue" }
  if (feared) return { category: feared, by: "model" }
  const dangers = triageCategories.filter((category) => least[category] !== undefined).toSorted((a, b) => chanceOf(b) - chanceOf(a))
  const [worst] = dangers
  if (
    worst &&
    dangers.reduce((sum, category) => sum + chanceOf(category), 0) >= (signals.figurative ? together.figurative : together.plain)
  )
    return { category: worst, by: "model" }
  const calm = triageCategories.filter(
    (category) => least[category] === undefined && (category !== "praise" || feeling > -0.6 || chanceOf("praise") >= 0.5),
  )
  const [first = "question-general"] = calm.toSorted((a, b) => chanceOf(b) - chanceOf(a))
  return { category: first, by: "model" }
}
