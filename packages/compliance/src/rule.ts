import type { Span } from "@bedside/kernel"
import type { Facts } from "./facts.ts"
import type { Observed } from "./observe.ts"
import type { ContentKind, ReviewerRole, Severity } from "./types.ts"

export type RuleFamily = "privacy" | "testimonials" | "clinical"

/** What a rule found in one text, in offsets of the folded text. Without a span it is about the whole text. */
export interface Hit {
  readonly span?: Span
  readonly message?: string
  readonly replacement?: { readonly span?: Span; readonly text: string }
  readonly evidence?: Readonly<Record<string, string | number | boolean>>
}

/** One rule of law or conduct: what it is called, whom it concerns, what it finds. */
export interface Rule {
  readonly id: string
  readonly title: string
  readonly family: RuleFamily
  readonly version: number
  readonly severity: Severity
  readonly appliesTo: readonly ContentKind[]
  readonly reviewer: ReviewerRole
  readonly cites: readonly string[]
  /** What was found, in one plain sentence. */
  readonly message: string
  readonly why: string
  readonly fix: string
  /** True when it judges only the body, not alt texts, captions and words in pictures. */
  readonly bodyOnly?: boolean
  find(seen: Observed, facts: Facts): readonly Hit[]
}

/** Names the type at the place where a rule is written. */
export const rule = (definition: Rule): Rule => definition
