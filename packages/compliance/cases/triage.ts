import type { TriageCategory } from "../src/types.ts"
import { adverseCases } from "./triage/adverse.ts"
import { calmCases } from "./triage/calm.ts"
import { crisisCases } from "./triage/crisis.ts"
import { emergencyCases } from "./triage/emergency.ts"
import { threatCases } from "./triage/threat.ts"

/** What one danger must and must not be read into; of what is no such danger only that is said. */
export interface DangerCases {
  readonly category: TriageCategory
  /** The examples of section E of the rules, word for word. */
  readonly catalog: { readonly catch: readonly string[]; readonly pass: readonly string[] }
  readonly catch: readonly string[]
  readonly pass: readonly string[]
}

export interface TriageCase {
  readonly category: TriageCategory
  readonly text: string
  readonly rating?: number
}

export const dangerCases: readonly DangerCases[] = [crisisCases, emergencyCases, threatCases, adverseCases]

/** Every text with its category, to learn from and to hold triage to. */
export const triageCases: readonly TriageCase[] = [
  ...dangerCases.flatMap(({ category, catalog, catch: caught }) => [...catalog.catch, ...caught].map((text) => ({ category, text }))),
  ...calmCases,
]
