import type { Facts } from "./facts.ts"
import type { Likeness } from "./gate.ts"
import type { Observed } from "./observe.ts"
import type { Anchors } from "./text/anchors.ts"
import type { ContentKind, ReviewerRole, Severity, Span, Where } from "./types.ts"

export type RuleFamily = "privacy" | "consent" | "clinical" | "conduct" | "replies" | "plain-language" | "publishing"

/** What a rule found in one text, in offsets of the folded text. Without a span it is about the whole text. */
export interface Hit {
  readonly span?: Span
  readonly message?: string
  /** Another severity than the rule's own, when what was found is worse or milder. */
  readonly severity?: Severity
  /** The medium it is about, when that is not the text being read. */
  readonly where?: Where
  /** One click's change; a `span` of its own means the whole text is replaced. */
  readonly replacement?: { readonly span?: Span; readonly text: string; readonly label?: string }
  readonly evidence?: Readonly<Record<string, string | number | boolean>>
}

/** What follows from the rules before this one. */
export interface SoFar {
  /** How much the text, and the rules that stop it, are like labeled texts that brought trouble. */
  readonly likeness: () => Likeness
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
  /** Asked only when no rule before it blocks the text. */
  readonly onlyUnblocked?: boolean
  /** It finds nothing in a text without one of these, so that such a text need not be asked about. Absent: every text is. */
  readonly anchors?: Anchors
  /** A practice may judge it milder; every rule may be judged stricter. */
  readonly mayLower?: boolean
  find(seen: Observed, facts: Facts, soFar: SoFar): readonly Hit[]
}

/** Names the type at the place where a rule is written. */
export const rule = (definition: Rule): Rule => definition
