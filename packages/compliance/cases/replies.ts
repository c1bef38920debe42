import type { RuleCases } from "./case.ts"

export const repliesCases: readonly RuleCases[] = []
