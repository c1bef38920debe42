import type { Rule } from "../rule.ts"

/** Publishing hygiene; the order is the order of findings on the same words. */
export const publishingRules: readonly Rule[] = []
