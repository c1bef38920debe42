import type { Rule } from "../rule.ts"

/** Conduct and reviews; the order is the order of findings on the same words. */
export const conductRules: readonly Rule[] = []
