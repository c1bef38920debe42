import type { Rule } from "../rule.ts"

/** Reply quality and hand-off; the order is the order of findings on the same words. */
export const repliesRules: readonly Rule[] = []
