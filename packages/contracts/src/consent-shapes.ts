import { z } from "zod"
import {
  consentDefects,
  consentEdits,
  consentKinds,
  consentPurposes,
  consentStatements,
  consentStates,
  copyMethods,
  formLanguages,
  freezeCauses,
  infoClasses,
  linkChecks,
  nameUses,
  revocationRoutes,
  sensitiveClasses,
  signerKinds,
  subjectClasses,
  useFrequencies,
} from "./consent-words.ts"
import { Day, PlaceId, Sha256, someOf } from "./consent-parts.ts"
import { IdSchema, InstantSchema } from "./route.ts"

/** What a consent covers. Silence means no. */
export const ConsentScope = z
  .object({
    channels: z.array(PlaceId).max(40),
    info: someOf(infoClasses),
    purposes: someOf(consentPurposes),
    paidAds: z.boolean(),
    edits: someOf(consentEdits),
    nameUse: z.enum(nameUses),
    tagAccount: z.boolean(),
    locationTag: z.boolean(),
    /** A place smaller than a state that may be named; null allows none. */
    geography: z.string().trim().max(120).nullable(),
    frequency: z.enum(useFrequencies),
    /** The person sees and approves each final item before it is used. */
    preApproval: z.boolean(),
  })
  .meta({ id: "ConsentScope" })
export type ConsentScope = z.infer<typeof ConsentScope>

/** Parts of the signed scope that the person took back. */
export const WithdrawnParts = z
  .object({ channels: z.array(PlaceId).max(40), info: someOf(infoClasses), media: z.array(IdSchema).max(100) })
  .meta({ id: "WithdrawnParts" })
export type WithdrawnParts = z.infer<typeof WithdrawnParts>

/** What is agreed, without a word about who the person is: the ledger's part. */
export const ConsentTerms = z
  .object({
    language: z.enum(formLanguages),
    subjectClass: z.enum(subjectClasses),
    scope: ConsentScope,
    /** Specially protected facts the form offers, each to be ticked by the signer. */
    sensitive: someOf(sensitiveClasses),
    expiry: z.object({
      /** The last day, in the practice's time zone. */
      on: Day.nullable(),
      /** The event that ends it, such as the end of a campaign; no names. */
      event: z.string().trim().max(200).nullable(),
    }),
    minor: z.object({
      under18: z.boolean(),
      /** State law lets the minor alone agree to this care; then the minor signs. */
      consentsAlone: z.boolean(),
      /** An older child was asked and agreed. */
      assentNoted: z.boolean(),
    }),
    payment: z.object({
      /** Somebody else pays the practice for this. */
      practicePaid: z.boolean(),
      payer: z.string().trim().max(120).nullable(),
      personPaid: z.boolean(),
    }),
    /** Who will sign. */
    signer: z.enum(signerKinds),
    /** Businesses by name that receive it beside the places of the scope: agencies, papers. */
    recipients: z.array(z.string().trim().min(1).max(120)).max(20),
    /** A consent under 42 CFR Part 2. */
    part2: z.boolean(),
  })
  .meta({ id: "ConsentTerms" })
export type ConsentTerms = z.infer<typeof ConsentTerms>

/** What exactly is used, in words: sealed, shown to those who keep consents. */
export const ConsentWording = z
  .object({
    /** "The photo of your smile taken on the day braces came off, and this quote: …" */
    items: z.string().trim().min(10).max(2000),
    note: z.string().trim().max(1000),
  })
  .meta({ id: "ConsentWording" })
export type ConsentWording = z.infer<typeof ConsentWording>

/** Who the person is: the vault's part. Written by those who keep consents, read again only by revealing. */
export const ConsentIdentity = z
  .object({
    name: z.string().trim().min(1).max(160),
    /** Needed for a minor, so that the day of coming of age is known. */
    birthDate: Day.nullable(),
    email: z.string().trim().max(254),
    phone: z.string().trim().max(40),
    address: z.string().trim().max(300),
    /** Who signs for the person; empty when the person signs. */
    signerName: z.string().trim().max(160),
    interpreter: z.string().trim().max(160),
  })
  .meta({ id: "ConsentIdentity" })
export type ConsentIdentity = z.infer<typeof ConsentIdentity>

/** One thing that keeps a consent from being used, with the sentence people read. */
export const ConsentReason = z.object({ kind: z.string(), sentence: z.string() }).meta({ id: "ConsentReason" })
export type ConsentReason = z.infer<typeof ConsentReason>

export const consentEventTypes = [
  "created",
  "amended",
  "presented",
  "opened",
  "signed",
  "declined",
  "scan-added",
  "copy-given",
  "item-approved",
  "activated",
  "superseded",
  "event-occurred",
  "expiry-notice",
  "expired",
  "frozen",
  "unfrozen",
  "revoked",
  "narrowed",
  "evidence-kept",
  "takedown-started",
  "takedown-done",
  "residual-noted",
  "letter-made",
  "purged",
  "defect-found",
  "viewed",
] as const
/** One entry of a consent's history: chained, never changed. */
export const ConsentEvent = z
  .object({
    sequence: z.number().int(),
    at: InstantSchema,
    type: z.enum(consentEventTypes),
    /** Who acted: a member's name, "The signer", or "Bedside". */
    by: z.string(),
    /** Closed words, days and hashes; never content. */
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  })
  .meta({ id: "ConsentEvent" })
export type ConsentEvent = z.infer<typeof ConsentEvent>

/** A consent in a list: nothing here says who it is. */
export const ConsentLine = z
  .object({
    id: IdSchema,
    /** "A-7F3K": how people speak of it. */
    handle: z.string(),
    kind: z.enum(consentKinds),
    state: z.enum(consentStates),
    version: z.number().int(),
    frozen: z.boolean(),
    /** Signed, checked, in force and not frozen: it may be used within its scope now. */
    usable: z.boolean(),
    /** "A-7F3K: active to 2027-05-01; Facebook, Instagram; quote, first name". */
    line: z.string(),
    expiresOn: Day.nullable(),
    expiryEvent: z.string().nullable(),
    minor: z.boolean(),
    createdAt: InstantSchema,
  })
  .meta({ id: "ConsentLine" })
export type ConsentLine = z.infer<typeof ConsentLine>

/** What one person may do with a consent as it is now; the server decides again on every call. */
export const consentActions = [
  "amend",
  "present",
  "record-paper",
  "decline",
  "give-copy",
  "approve-item",
  "check",
  "record-event",
  "freeze",
  "unfreeze",
  "revoke",
  "narrow",
  "mark-defective",
  "new-version",
  "reveal",
] as const

/** How it was signed, without the signature. */
export const ConsentSigning = z
  .object({
    by: z.enum(signerKinds),
    /** The form says why somebody else may sign. */
    authorityDescribed: z.boolean(),
    method: z.enum(["electronic", "paper"]),
    /** The day on the form. */
    on: Day,
    at: InstantSchema,
    /** What the signer ticked of the specially protected facts. */
    sensitive: someOf(sensitiveClasses),
    statements: someOf(consentStatements),
    witnessed: z.boolean(),
  })
  .meta({ id: "ConsentSigning" })
export type ConsentSigning = z.infer<typeof ConsentSigning>

export const Consent = ConsentLine.extend({
  revision: z.number().int(),
  /** What it covers now: what was signed, less what was taken back since. */
  terms: ConsentTerms,
  withdrawn: WithdrawnParts.nullable(),
  /** When the documents and the name were destroyed, years after it ended. */
  purgedAt: InstantSchema.nullable(),
  /** For those who keep consents; null for others. */
  wording: ConsentWording.nullable(),
  signing: ConsentSigning.nullable(),
  /** SHA-256 of the form's text as presented, or of the scan. */
  documentSha256: Sha256.nullable(),
  supersedes: z.string().nullable(),
  supersededBy: z.string().nullable(),
  copy: z.object({ on: Day, method: z.enum(copyMethods) }).nullable(),
  checkedBy: z.string().nullable(),
  checkedAt: InstantSchema.nullable(),
  createdBy: z.string(),
  eventOccurredOn: Day.nullable(),
  freeze: z.object({ at: InstantSchema, by: z.string(), cause: z.enum(freezeCauses) }).nullable(),
  revoked: z.object({ at: InstantSchema, via: z.enum(revocationRoutes) }).nullable(),
  defect: z.enum(consentDefects).nullable(),
  /** Content hashes of final items the person approved. */
  approvedItems: z.array(Sha256),
  /** The open signing link, if one is out; the link itself is shown once. */
  link: z.object({ expiresAt: InstantSchema, opened: z.boolean(), check: z.enum(linkChecks) }).nullable(),
  /** What keeps it from any use now; empty when it is usable. */
  reasons: z.array(ConsentReason),
  /** What is still missing before a second person can make it active; empty once active. */
  wanting: z.array(ConsentReason),
  /** Documents are kept at least until this day; null until it has ended or has an end. */
  keepUntil: Day.nullable(),
  history: z.array(ConsentEvent),
  /** False when the history was tampered with. */
  historyIntact: z.boolean(),
  may: z.array(z.enum(consentActions)),
}).meta({ id: "Consent" })
export type Consent = z.infer<typeof Consent>

/** A release form as its parts, for the screen, for paper, and for its hash. */
export const ReleaseForm = z
  .object({
    title: z.string(),
    language: z.enum(formLanguages),
    /** Names the template and its edition: "hipaa-authorization 1". */
    edition: z.string(),
    sections: z.array(
      z.object({
        id: z.string(),
        heading: z.string(),
        paragraphs: z.array(z.string()),
        /** Boxes to tick, one for each specially protected fact. */
        choices: z.array(z.object({ id: z.enum(sensitiveClasses), text: z.string() })),
      }),
    ),
    /** What stands beside each line to fill in. */
    signature: z.object({
      intent: z.string(),
      electronic: z.string(),
      name: z.string(),
      date: z.string(),
      signature: z.string(),
      /** "I can sign because"; null when the person signs. */
      authority: z.string().nullable(),
    }),
    statements: someOf(consentStatements),
  })
  .meta({ id: "ReleaseForm" })
export type ReleaseForm = z.infer<typeof ReleaseForm>

/** A page for the person who signs: the form, and nothing of the practice beside its name. */
export const SigningPage = z
  .object({
    practiceName: z.string(),
    /** The person the form is about. */
    personName: z.string(),
    signerName: z.string(),
    form: ReleaseForm,
    documentSha256: Sha256,
    /** Today in the practice's time zone: the day that is written on the form. */
    today: Day,
    expiresAt: InstantSchema,
  })
  .meta({ id: "SigningPage" })
export type SigningPage = z.infer<typeof SigningPage>

/** A drawn signature: a PNG in base64, at most 300 kB. */
const DrawnSignature = z.string().max(400_000)

/** What the person sends to sign. Everything here stands in the sealed document. */
export const SignatureGiven = z.object({
  documentSha256: Sha256,
  name: z.string().trim().min(2).max(160),
  on: Day,
  mark: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("typed"), text: z.string().trim().min(2).max(160) }),
    z.object({ kind: z.literal("drawn"), png: DrawnSignature }),
  ]),
  /** The sentence "I mean this to be my signature" was shown and ticked. */
  intent: z.literal(true),
  electronic: z.literal(true),
  /** Why somebody else may sign; required unless the person signs. */
  authority: z.string().trim().max(300),
  sensitive: someOf(sensitiveClasses),
})
export type SignatureGiven = z.infer<typeof SignatureGiven>

/** The signed form for the signer to keep: handed out once, in the answer to signing. */
export const SignedCopy = z.object({ fileName: z.string(), pdf: z.base64(), documentSha256: Sha256 }).meta({ id: "SignedCopy" })

export const RevealedConsent = z
  .object({
    handle: z.string(),
    identity: ConsentIdentity,
    /** What was said when signing; null before, and for a scan. */
    signature: z.object({ name: z.string(), on: Day, authority: z.string(), drawn: z.boolean() }).nullable(),
    /** To be fetched with `consentDocument` within ten minutes, by the same person. */
    documents: z.array(
      z.object({ id: IdSchema, what: z.enum(["signed-form", "scan"]), type: z.string(), bytes: z.number().int(), sha256: Sha256 }),
    ),
    /** Who opened it before, newest first. */
    reveals: z.array(z.object({ by: z.string(), at: InstantSchema, reason: z.string() })),
  })
  .meta({ id: "RevealedConsent" })
export type RevealedConsent = z.infer<typeof RevealedConsent>
