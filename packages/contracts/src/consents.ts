import { z } from "zod"
import { Day, PlaceId, Sha256, someOf } from "./consent-parts.ts"
import {
  Consent,
  ConsentIdentity,
  ConsentLine,
  ConsentTerms,
  ConsentWording,
  ReleaseForm,
  RevealedConsent,
  SignatureGiven,
  SignedCopy,
  SigningPage,
  WithdrawnParts,
} from "./consent-shapes.ts"
import {
  consentDefects,
  consentKinds,
  consentStatements,
  consentStates,
  consentYears,
  copyMethods,
  freezeCauses,
  linkChecks,
  revocationRoutes,
  sensitiveClasses,
  signerKinds,
} from "./consent-words.ts"
import { Done, IdSchema, InstantSchema, PageQuery, inPractice, inPracticeWithId, pageOf, route } from "./route.ts"

const Token = z.string().min(20).max(200)
const Code = z.string().trim().max(12)
const reason = z.string().trim().min(10).max(1000)

const consents = "/api/practices/:practiceId/consents"
const one = `${consents}/:id`
const inOne = inPracticeWithId
/** A consent is answered as it is after the change. */
const change = <B extends z.ZodType = z.ZodNever>(path: string, summary: string, body?: B) =>
  route({
    method: "POST",
    path: `${one}/${path}`,
    audience: "practice",
    summary,
    params: inOne,
    ...(body ? { body } : {}),
    response: Consent,
  })
const ConsentYears = z.number().int().min(consentYears.least).max(consentYears.most)
const ConsentRetention = z
  .object({
    years: ConsentYears,
    /** Days a form that nobody signed is kept after its last change. */
    unsignedDays: z.number().int(),
    mayChange: z.boolean(),
  })
  .meta({ id: "ConsentRetention" })
export type ConsentRetention = z.infer<typeof ConsentRetention>
const Draft = z.object({ terms: ConsentTerms, wording: ConsentWording })

export const consentsContract = {
  listConsents: route({
    method: "GET",
    path: consents,
    audience: "practice",
    summary: "Consents of the ledger, newest first: handle, scope, state, dates; nobody's name",
    params: inPractice,
    query: PageQuery.extend({
      /** Part of a handle. */
      search: z.string().trim().max(20).optional(),
      state: z.enum(consentStates).optional(),
      kind: z.enum(consentKinds).optional(),
      /** Active ones that end within so many days. */
      endsWithin: z.coerce.number().int().min(0).max(400).optional(),
      /** Only those that can be used now. */
      usable: z.stringbool().optional(),
    }),
    response: pageOf(ConsentLine),
  }),
  consentChoices: route({
    method: "GET",
    path: "/api/practices/:practiceId/consent-choices",
    audience: "practice",
    summary: "The places a consent can name, with their names",
    params: inPractice,
    response: z.object({ places: z.array(z.object({ id: PlaceId, name: z.string() })) }),
  }),
  consentRetention: route({
    method: "GET",
    path: "/api/practices/:practiceId/consent-retention",
    audience: "practice",
    summary: "How long documents and names of consents are kept",
    params: inPractice,
    response: ConsentRetention,
  }),
  saveConsentRetention: route({
    method: "PUT",
    path: "/api/practices/:practiceId/consent-retention",
    audience: "practice",
    summary: "Say how many years documents and names of consents are kept after their last effect; never fewer than six",
    params: inPractice,
    body: z.object({ years: ConsentYears }),
    response: ConsentRetention,
  }),
  createConsent: route({
    method: "POST",
    path: consents,
    audience: "practice",
    summary: "Begin a consent",
    params: inPractice,
    body: Draft.extend({ kind: z.enum(consentKinds), identity: ConsentIdentity }),
    response: Consent,
  }),
  getConsent: route({
    method: "GET",
    path: one,
    audience: "practice",
    summary: "A consent with its history; who it is stays in the vault",
    params: inOne,
    response: Consent,
  }),
  amendConsent: route({
    method: "PUT",
    path: one,
    audience: "practice",
    summary: "Change a consent that is not signed; an open signing link ends",
    params: inOne,
    body: Draft.extend({ revision: z.number().int(), identity: ConsentIdentity.nullable() }),
    response: Consent,
  }),
  newVersion: change("versions", "Begin a new version for the same person; once active it takes the place of this one"),
  releaseForm: route({
    method: "GET",
    path: `${one}/form`,
    audience: "practice",
    summary: "The release form as it would be presented, without the person's name",
    params: inOne,
    response: z.object({ form: ReleaseForm, documentSha256: Sha256 }),
  }),
  previewForm: route({
    method: "POST",
    path: "/api/practices/:practiceId/consent-form",
    audience: "practice",
    summary: "The release form of terms that are being written; nothing of it is kept",
    params: inPractice,
    body: z.object({ kind: z.enum(consentKinds), terms: ConsentTerms, items: z.string().trim().max(2000) }),
    response: z.object({ form: ReleaseForm }),
  }),
  printForm: route({
    method: "GET",
    path: `${one}/form.pdf`,
    audience: "practice",
    summary: "The release form for paper, with lines to fill in",
    params: inOne,
    response: z.unknown(),
    raw: { response: "application/pdf" },
  }),
  presentConsent: route({
    method: "POST",
    path: `${one}/present`,
    audience: "practice",
    summary: "Make a one-time signing link; link and code are shown once",
    params: inOne,
    /** `code`: a six-digit number told by another way than the link. `in-person`: signed on a device of the practice. */
    body: z.object({ check: z.enum(linkChecks) }),
    response: z.object({ link: z.string(), code: z.string().nullable(), expiresAt: InstantSchema, consent: Consent }),
  }),
  addScan: route({
    method: "POST",
    path: `${one}/scans`,
    audience: "practice",
    summary: "Keep the scan of a paper form, sealed: JPEG, PNG or PDF up to 20 MB",
    params: inOne,
    response: z.object({ id: IdSchema, type: z.string(), bytes: z.number().int(), sha256: Sha256 }),
    raw: { body: "multipart/form-data" },
  }),
  recordPaper: change(
    "paper",
    "Say what a scanned paper form holds; somebody else checks it",
    z.object({
      scanId: IdSchema,
      by: z.enum(signerKinds),
      on: Day,
      /** Why somebody else may sign, as written on the form. */
      authority: z.string().trim().max(300),
      sensitive: someOf(sensitiveClasses),
      statements: someOf(consentStatements),
      witnessed: z.boolean(),
    }),
  ),
  checkConsent: change(
    "check",
    "Find a signed consent in order, as a second person: it becomes active",
    z.object({ documentSha256: Sha256 }),
  ),
  giveCopy: change("copies", "Say that the person received a copy", z.object({ method: z.enum(copyMethods), on: Day })),
  approveItem: change("items", "Say that the person approved a final item", z.object({ sha256: Sha256 })),
  declineConsent: change("decline", "Say that the person declined"),
  recordEvent: change("event", "Say that the event that ends it has happened", z.object({ on: Day })),
  freezeConsent: change("freeze", "Stop use while something is settled", z.object({ cause: z.enum(freezeCauses) })),
  unfreezeConsent: change("unfreeze", "Let a frozen consent be used again"),
  revokeConsent: change("revoke", "Take it back for the person: use stops at once", z.object({ via: z.enum(revocationRoutes), on: Day })),
  narrowConsent: change(
    "narrow",
    "Take back a part of it for the person: uses of that part stop at once, the others go on",
    WithdrawnParts.extend({ via: z.enum(revocationRoutes), on: Day }),
  ),
  markDefective: change("defects", "Say that it is defective: use stops at once", z.object({ defect: z.enum(consentDefects) })),
  revealConsent: route({
    method: "POST",
    path: `${one}/reveal`,
    audience: "practice",
    summary: "See who it is, with the right and a reason; it leaves a record",
    params: inOne,
    body: z.object({ reason }),
    response: RevealedConsent,
  }),
  consentDocument: route({
    method: "GET",
    path: `${one}/documents/:documentId`,
    audience: "practice",
    summary: "The signed document, for ten minutes after revealing",
    params: inOne.extend({ documentId: IdSchema }),
    response: z.unknown(),
    raw: { response: "application/octet-stream" },
  }),
  openSigning: route({
    method: "POST",
    path: "/api/signing/open",
    audience: "public",
    summary: "Read a release form with a signing link",
    body: z.object({ token: Token, code: Code.optional() }),
    response: SigningPage,
  }),
  sign: route({
    method: "POST",
    path: "/api/signing/sign",
    audience: "public",
    summary: "Sign with a signing link; it works once",
    body: z.object({ token: Token, code: Code.optional(), signature: SignatureGiven }),
    response: SignedCopy,
  }),
  declineSigning: route({
    method: "POST",
    path: "/api/signing/decline",
    audience: "public",
    summary: "Say no with a signing link; it works once",
    body: z.object({ token: Token, code: Code.optional() }),
    response: Done,
  }),
}
