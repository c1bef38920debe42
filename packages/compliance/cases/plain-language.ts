import type { RuleCases } from "./case.ts"

export const plainLanguageCases: readonly RuleCases[] = []
