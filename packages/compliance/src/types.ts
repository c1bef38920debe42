import type { Instant, Span } from "@bedside/kernel"

/** What the text is, seen from the practice. */
export const contentKinds = ["outbound-post", "outbound-reply", "inbound-comment", "media", "testimonial", "survey"] as const
export type ContentKind = (typeof contentKinds)[number]

/** `block` stops sending, `needs-review` waits for a reviewer, `warn` asks the author, `info` is a hint. */
export type Severity = "block" | "needs-review" | "warn" | "info"
export type ReviewerRole = "privacy" | "clinical" | "marketing" | "legal"

/** What a patient's release or a planned use covers; the names follow 45 CFR 164.508(c)(1). */
export interface Scope {
  readonly channels?: readonly string[]
  readonly info?: readonly string[]
  readonly purposes?: readonly string[]
  readonly nameUse?: "none" | "initials" | "first-name" | "full-name" | "pseudonym"
  /** Narrower than a state only when the person allowed it. */
  readonly geography?: string
}

/** A patient's signed release bound to this very item. */
export interface BoundAuthorization {
  readonly id: string
  readonly state: "draft" | "presented" | "signed" | "active" | "expired" | "revoked" | "superseded" | "defective" | "declined"
  readonly scope?: Scope
  /** The last moment it may be used; absent when it ends with an event. */
  readonly expiresAt?: Instant
}

export interface MediaText {
  readonly id?: string
  readonly alt?: string
  readonly captions?: string
  /** Words read from the picture. */
  readonly ocr?: string
}

/** What the practice says about itself in public. None of it is a patient's. */
export interface PracticeFacts {
  readonly name?: string
  /** Two-letter postal code. */
  readonly state?: string
  readonly specialty?: string
  readonly contactName?: string
  readonly phones?: readonly string[]
  readonly emails?: readonly string[]
  /** Phones and addresses of partners and services the practice may point to. */
  readonly partnerPhones?: readonly string[]
  readonly partnerEmails?: readonly string[]
  readonly locations?: readonly string[]
  readonly addresses?: readonly string[]
  readonly domains?: readonly string[]
  readonly handles?: readonly string[]
  /** Workforce members who gave likeness consent. */
  readonly roster?: readonly string[]
  readonly publicFigures?: readonly string[]
  readonly facilityIds?: readonly string[]
}

export interface CheckFlags {
  /** The item repeats something a member of the public made. */
  readonly repost?: boolean
}

/** Everything a verdict may depend on. Only `kind` and `text` are required; what is absent counts as unknown, never as allowed. */
export interface CheckInput {
  readonly kind: ContentKind
  readonly text: string
  readonly language?: string
  readonly channel?: string
  readonly media?: readonly MediaText[]
  /** The moment of checking. The engine reads no clock; without it nothing that could expire counts as valid. */
  readonly now?: Instant
  readonly publishOn?: Instant
  readonly replyTo?: { readonly text?: string; readonly displayName?: string; readonly rating?: number }
  readonly authorizations?: readonly BoundAuthorization[]
  readonly plannedUse?: Scope
  readonly flags?: CheckFlags
  readonly practice?: PracticeFacts
}

/** Which text of the item a finding is about. */
export type Where = "text" | `media.${number}.${"alt" | "captions" | "ocr"}`

export interface Patch {
  readonly span: Span
  readonly replacement: string
}

export interface Finding {
  readonly ruleId: string
  readonly ruleVersion: number
  readonly severity: Severity
  /** UTF-16 offsets into the text named by `where`, as it was given; absent when the finding is about the whole. */
  readonly span?: Span
  readonly where: Where
  readonly message: string
  readonly why: string
  readonly fix: string
  readonly autoFix?: Patch
  readonly reviewer: ReviewerRole
  readonly cites: readonly string[]
  /** Which signals decided; never the words themselves. */
  readonly evidence: Readonly<Record<string, string | number | boolean>>
}

export interface Verdict {
  readonly verdict: "ok" | "needs-review" | "blocked"
  readonly findings: readonly Finding[]
  readonly packs: readonly { readonly id: string; readonly version: string }[]
  readonly engineVersion: string
}
