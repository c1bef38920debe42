import type { DangerCases, TriageCase } from "./case.ts"
import { adverseCases } from "./triage/adverse.ts"
import { calmCases } from "./triage/calm.ts"
import { crisisCases } from "./triage/crisis.ts"
import { emergencyCases } from "./triage/emergency.ts"
import { threatCases } from "./triage/threat.ts"

export const dangerCases: readonly DangerCases[] = [crisisCases, emergencyCases, threatCases, adverseCases]

/** Every text with its category, to learn from and to hold triage to. */
export const triageCases: readonly TriageCase[] = [
  ...dangerCases.flatMap(({ category, catalog, catch: caught }) => [...catalog.catch, ...caught].map((text) => ({ category, text }))),
  ...calmCases,
]
