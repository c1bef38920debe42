import type { Rule } from "./rule.ts"

/** A list of rules that a practice follows together. */
export interface Pack {
  readonly id: string
  /** Year, month and number of the edition. */
  readonly version: string
  /** The first day this edition applies, as YYYY-MM-DD. */
  readonly effectiveFrom: string
  readonly rules: readonly Rule[]
}
