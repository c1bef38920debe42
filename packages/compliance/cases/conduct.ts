import type { RuleCases } from "./case.ts"

export const conductCases: readonly RuleCases[] = []
