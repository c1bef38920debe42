import type { RuleCases } from "./case.ts"

export const publishingCases: readonly RuleCases[] = []
