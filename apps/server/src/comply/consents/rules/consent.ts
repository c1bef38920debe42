import type {
  ConsentKind,
  ConsentSigning,
  ConsentState,
  ConsentTerms,
  consentDefects,
  freezeCauses,
  revocationRoutes,
} from "@bedside/contracts"

/** A consent as far as the rules look at it: nothing here says who the person is. */
export interface ConsentFacts {
  readonly handle: string
  readonly kind: ConsentKind
  readonly state: ConsentState
  readonly terms: ConsentTerms
  /** The day a person who was a minor comes of age; null for adults. */
  readonly turns18On: string | null
  readonly documentSha256: string | null
  /** False when the kept document no longer has the hash that was signed. */
  readonly documentIntact: boolean
  readonly signing: ConsentSigning | null
  readonly copyGiven: boolean
  readonly eventOccurredOn: string | null
  readonly frozen: { readonly cause: (typeof freezeCauses)[number] } | null
  readonly revoked: { readonly at: Date; readonly via: (typeof revocationRoutes)[number] } | null
  readonly defect: (typeof consentDefects)[number] | null
  readonly superseded: boolean
  /** Content hashes of final items the person approved. */
  readonly approvedItems: readonly string[]
  /** Media of which the person took back that they are used. */
  readonly withdrawnMedia: readonly string[]
}

/** What of the practice decides: its calendar, its state's law, its programs. */
export interface PracticeSide {
  readonly timeZone: string
  /** Two-letter postal code; empty when the practice did not say. */
  readonly state: string
  /** A program under 42 CFR Part 2. */
  readonly part2: boolean
}

/** What somebody plans to do with it; what is absent is not done. */
export type PlannedUse = Partial<
  Pick<ConsentTerms["scope"], "channels" | "info" | "purposes" | "edits" | "nameUse" | "geography" | "tagAccount" | "locationTag">
> & {
  readonly paidAd?: boolean
  readonly sensitive?: ConsentTerms["sensitive"]
  /** Media of the item, by their ids. */
  readonly media?: readonly string[]
  /** The content hash of the final item. */
  readonly itemSha256?: string
  /** How many items used it before this one. */
  readonly usesBefore?: number
}
