import type { Facts } from "./facts.ts"
import type { Rule } from "./rule.ts"
import type { Severity } from "./types.ts"

/** What a pack makes of a rule that another pack holds. */
export interface RuleChange {
  readonly ruleId: string
  /** Every finding of the rule is at least as severe; a practice may not judge it milder. */
  readonly severity?: Severity
  /** A practice may not judge it milder than the rule does, although the rule would allow it. */
  readonly neverLower?: boolean
  readonly cites?: readonly string[]
  /** Told after the rule's own reason, in one plain sentence. */
  readonly reason: string
}

/** A list of rules that a practice follows together. */
export interface Pack {
  readonly id: string
  readonly title: string
  /** Year, month and number of the edition. */
  readonly version: string
  /** The first day the law behind it applies, as YYYY-MM-DD. */
  readonly effectiveFrom: string
  /** The last day, when one is known. */
  readonly effectiveUntil?: string
  /** Whom it concerns, in a few plain words. */
  readonly when: string
  /** Whether it concerns this practice; absent: every practice. It looks at the practice only, not at the text. */
  applies?(facts: Facts): boolean
  readonly changes?: readonly RuleChange[]
  readonly rules: readonly Rule[]
}

/** The first day of packs whose law is older than any post this program can hold. */
export const longStanding = "2000-01-01"
