import type { Rule } from "../rule.ts"

/** Accessibility and plain language; the order is the order of findings on the same words. */
export const plainLanguageRules: readonly Rule[] = []
