/** A moment as RFC 3339 text in UTC, such as "2026-11-21T12:00:00Z". */
export type Instant = string

/** A half-open range [start, end) of a text, in UTF-16 code units, as `String.prototype.slice` counts. */
export type Span = readonly [start: number, end: number]

/** What the text is, seen from the practice. */
export const contentKinds = ["outbound-post", "outbound-reply", "inbound-comment", "media", "testimonial", "survey"] as const
export type ContentKind = (typeof contentKinds)[number]

/** `block` stops sending, `needs-review` waits for a reviewer, `warn` asks the author, `info` is a hint. */
export type Severity = "block" | "needs-review" | "warn" | "info"
export type ReviewerRole = "privacy" | "clinical" | "marketing" | "legal"

/** What an inbound text is about, most dangerous first; exactly one is primary. */
export const triageCategories = [
  "crisis-self-harm",
  "emergency",
  "threat-harassment",
  "adverse-event",
  "phi-disclosure",
  "complaint-clinical",
  "media-legal",
  "question-medical",
  "complaint-service",
  "misinformation",
  "recruitment",
  "question-general",
  "praise",
  "spam",
] as const
export type TriageCategory = (typeof triageCategories)[number]

/** What a patient's release or a planned use covers; the names follow 45 CFR 164.508(c)(1). Silence means not allowed. */
export interface Scope {
  readonly channels?: readonly string[]
  readonly info?: readonly string[]
  readonly purposes?: readonly string[]
  readonly edits?: readonly string[]
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
  /** The event that ends it, in words, when it has no date. */
  readonly expiryEvent?: string
  readonly expiryEventOccurred?: boolean
  readonly revokedAt?: Instant
  readonly signedBy?: "individual" | "parent" | "guardian" | "representative" | "other"
  /** A representative's authority is described on the form. */
  readonly authorityDescribed?: boolean
  /** Every core element and required statement is present; false when a check of the form found a gap. */
  readonly complete?: boolean
  /** Wrongly combined with another document: 45 CFR 164.508(b)(3). */
  readonly combined?: boolean
  readonly knownFalse?: boolean
  /** Specially protected kinds of care the person allowed by name. */
  readonly sensitiveCategories?: readonly string[]
  /** A consent under 42 CFR Part 2. */
  readonly part2?: boolean
  /** Texas: it allows electronic disclosure in a form of its own, Health & Safety Code 181.154. */
  readonly electronicDisclosure?: boolean
}

/** Who is shown or described, as far as it decides who must sign. */
export interface Subject {
  readonly minorAtPublish?: boolean
  readonly wasMinorAtSigning?: boolean
  readonly signer?: "self" | "parent" | "guardian" | "grandparent" | "other"
  readonly authorityDocumented?: boolean
  /** A service the minor may consent to alone under state law; then the minor signs. */
  readonly minorConsentedAlone?: boolean
  readonly stockModel?: boolean
  /** No patient, and a parent signed a general release. */
  readonly notPatientParentReleased?: boolean
}

/** What is known of one picture, video or sound; what is absent is unknown. */
export interface MediaFacts {
  readonly id?: string
  readonly kind?: "image" | "video" | "audio"
  readonly alt?: string
  readonly decorative?: boolean
  readonly captions?: string
  readonly captionState?: "none" | "auto-unreviewed" | "reviewed"
  readonly hasSpeech?: boolean
  /** Words read from the picture. */
  readonly ocr?: string
  /** Things seen in the frame, such as "whiteboard", "monitor-on", "wristband", "sign-in-sheet". */
  readonly objects?: readonly string[]
  /** The author answered every question of the background checklist. */
  readonly checklistDone?: boolean
  /** A named reviewer looked at full size and cleared it. */
  readonly cleared?: boolean
  readonly persons?: readonly { readonly identifiable: boolean; readonly linked?: boolean; readonly role?: string }[]
  /** What the file tells beside the picture: names of fields such as "gps", "xmpLocation", "ownerName", "cameraSerial", "captureTime". */
  readonly metadata?: Readonly<Record<string, string>>
  readonly subjectIsPatient?: boolean
  readonly depicts?: "before-after" | "result" | "patient-looking" | "place" | "other"
  readonly subject?: "patient" | "stock" | "model" | "ai" | "staff" | "none"
  readonly procedureNamed?: boolean
  readonly edited?: boolean
  /** Same pose, light and distance, attested. */
  readonly comparable?: boolean
}

/** The seven steps of the WHO's source check, and the source's age. */
export interface SourceCheck {
  readonly isHealthInfo: boolean
  readonly assessSource?: boolean | null
  readonly beyondHeadline?: boolean | null
  readonly author?: boolean | null
  readonly date?: boolean | null
  readonly evidence?: boolean | null
  readonly bias?: boolean | null
  readonly factCheck?: boolean | null
  /** YYYY-MM-DD */
  readonly sourceDate?: string
  readonly stillCurrentConfirmedBy?: string
}

/** How a batch of survey comments is published. */
export interface SurveyFacts {
  readonly publicationNoticeShown?: boolean
  readonly minRatingFilter?: number
  readonly excludedBecause?: string
  readonly criteriaPosted?: boolean
}

/** Words or a topic a practice watches by its own rule. */
export interface Guideline {
  readonly id: string
  readonly title: string
  readonly kind: "word" | "topic"
  /** Words or phrases; a word ending in * stands for all its endings. A topic needs any of them. */
  readonly words: readonly string[]
  readonly severity: Severity
  /** What the author reads, and what to write instead. */
  readonly message: string
  readonly fix: string
  readonly appliesTo?: readonly ContentKind[]
}

/** What the practice says about itself in public, and how it wants to be judged. None of it is a patient's. */
export interface PracticeFacts {
  readonly name?: string
  /** Two-letter postal code. */
  readonly state?: string
  readonly specialty?: string
  /** Cares for mental health, counseling or addictions; without it the specialty tells. */
  readonly behavioralHealth?: boolean
  readonly contactName?: string
  readonly contactRole?: string
  readonly timezone?: string
  readonly phones?: readonly string[]
  readonly emails?: readonly string[]
  /** Phones and addresses of partners and services the practice may point to. */
  readonly partnerPhones?: readonly string[]
  readonly partnerEmails?: readonly string[]
  readonly locations?: readonly string[]
  readonly addresses?: readonly string[]
  readonly domains?: readonly string[]
  /** Domains of link shorteners that are the practice's own. */
  readonly shortDomains?: readonly string[]
  readonly handles?: readonly string[]
  /** Workforce members who gave likeness consent. */
  readonly roster?: readonly string[]
  readonly publicFigures?: readonly string[]
  readonly facilityIds?: readonly string[]
  /** A program of substance use care under 42 CFR Part 2. */
  readonly part2?: boolean
  /** A member of the Society for Assisted Reproductive Technology. */
  readonly sartMember?: boolean
  /** Receives federal funds, so that 45 CFR part 84 applies, with the number of its employees. */
  readonly hhsRecipient?: boolean
  readonly employees?: number
  /** Rules the practice judges otherwise: any may be raised, only rules that say so lowered. */
  readonly severities?: Readonly<Record<string, Severity>>
  readonly guidelines?: readonly Guideline[]
  /** What reply drafts may name beside phone and contact: "url", "bookingUrl", "portalUrl", "careersUrl", "guidelinesUrl", "hours", … */
  readonly placeholders?: Readonly<Record<string, string>>
}

export interface CheckFlags {
  /** The item repeats something a member of the public made. */
  readonly repost?: boolean
  readonly urgent?: boolean
  readonly careDisrupted?: boolean
  readonly materialConnection?: boolean
  /** The words of praise are by an owner, employee, agent or close relative. */
  readonly authorInsider?: boolean
  readonly paused?: boolean
  readonly crisisApproved?: boolean
}

/** Everything a verdict may depend on. Only `kind` and `text` are required; what is absent counts as unknown, never as allowed. */
export interface CheckInput {
  readonly kind: ContentKind
  readonly text: string
  readonly language?: string
  readonly channel?: string
  readonly media?: readonly MediaFacts[]
  /** The moment of checking. The engine reads no clock; without it nothing that could expire counts as valid. */
  readonly now?: Instant
  readonly publishOn?: Instant
  readonly replyTo?: {
    readonly text?: string
    readonly displayName?: string
    /** 1 to 5 stars. */
    readonly rating?: number
    /** As a person settled it; without it the engine's own triage of `text` counts. */
    readonly category?: TriageCategory
    readonly sourceOpened?: boolean
  }
  /** Replies sent from the same profile in the last 30 days. */
  readonly recentReplies?: readonly string[]
  readonly authorizations?: readonly BoundAuthorization[]
  readonly plannedUse?: Scope
  readonly subject?: Subject
  /** Members of the workforce who can be recognized in this item. */
  readonly staffShown?: readonly { readonly consent: boolean; readonly consentEnded?: string }[]
  readonly sourceCheck?: SourceCheck
  readonly survey?: SurveyFacts
  readonly promo?: { readonly isPromo: boolean; readonly endsOn?: string }
  readonly ai?: {
    readonly assisted: boolean
    readonly clinical?: boolean
    readonly licensedReviewer?: string | null
    readonly disclaimerAndHumanContact?: boolean
  }
  readonly flags?: CheckFlags
  readonly practice?: PracticeFacts
}

/** Which text or medium of the item a finding is about. */
export type Where = "text" | `media.${number}` | `media.${number}.${"alt" | "captions" | "ocr"}`

export interface Patch {
  readonly span: Span
  readonly replacement: string
  /** What a click does, in a few words: "Remove the name". */
  readonly label?: string
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
