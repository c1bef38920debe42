/** What a consent is for. Every kind stands in the same ledger; each asks for different parts of its form. */
export const consentKinds = [
  "hipaa-authorization",
  "staff-likeness",
  "event-release",
  "rights-grant",
  "survey-preference",
  "vendor-model",
] as const
export type ConsentKind = (typeof consentKinds)[number]

export const consentStates = [
  "draft",
  "presented",
  "signed",
  "active",
  "expired",
  "revoked",
  "superseded",
  "defective",
  "declined",
] as const
export type ConsentState = (typeof consentStates)[number]

export const subjectClasses = [
  "patient",
  "former-patient",
  "relative",
  "deceased",
  "staff-patient",
  "staff",
  "visitor",
  "rights-holder",
  "respondent",
  "model",
] as const
export type SubjectClass = (typeof subjectClasses)[number]
/** Facts about a person that a post can show, 45 CFR 164.508(c)(1)(i). */
export const infoClasses = [
  "first-name",
  "full-name",
  "initials",
  "age",
  "city",
  "face",
  "body-part",
  "voice",
  "quote",
  "story",
  "diagnosis",
  "procedure",
  "treatment-dates",
  "result-image",
  "provider-name",
  "being-a-patient",
] as const
export const consentPurposes = [
  "education",
  "organic-marketing",
  "paid-ad",
  "press",
  "recruitment",
  "fundraising",
  "internal-training",
] as const
/** What a post is for; ads are booked elsewhere, and training is no post. */
export const postPurposes = [
  "organic-marketing",
  "education",
  "press",
  "recruitment",
  "fundraising",
] as const satisfies readonly (typeof consentPurposes)[number][]
export const consentEdits = ["crop", "caption", "trim", "translate"] as const
export const nameUses = ["none", "pseudonym", "initials", "first-name", "full-name"] as const
export const useFrequencies = ["single-use", "campaign", "until-expiry"] as const
/** Specially protected care and lives; each is allowed by name or not at all. */
export const sensitiveClasses = [
  "substance-use",
  "mental-health",
  "hiv-sti",
  "reproductive",
  "gender-related",
  "genetic",
  "abuse-violence",
  "minor",
] as const
/** Who signs; anybody but the person says why they may, 45 CFR 164.508(c)(1)(vi). */
export const signerKinds = ["individual", "parent", "guardian", "court-appointed", "healthcare-proxy", "executor"] as const
export const formLanguages = ["en", "es"] as const
/** The statements of 45 CFR 164.508(c)(2) to (c)(4), and those a program or a state adds. */
export const consentStatements = [
  "revocation",
  "revocation-how",
  "no-conditioning",
  "redisclosure",
  "copy",
  "payment",
  "electronic-disclosure",
  "separate-signature",
  "type-size",
  "consumer-health",
  "health-data-sale",
  "part2-redisclosure",
] as const
export const copyMethods = ["download", "print", "portal", "secure-email"] as const
export const revocationRoutes = ["letter", "portal", "email", "in-person", "phone-then-written"] as const
/** Years documents and names of consents are kept after their last effect: 45 CFR 164.530(j) asks for six at least. */
export const consentYears = { least: 6, most: 50, usual: 7 } as const
export const freezeCauses = ["dispute", "withdrawal-being-written", "scope-in-doubt", "identity-in-doubt"] as const
export const consentDefects = ["combined", "known-false", "blank-when-signed", "not-the-person", "lacks-a-part"] as const
export const linkChecks = ["in-person", "code"] as const

/** Whom each kind may be about: none of them stands in for another, and only a patient release may tell of care. */
export const subjectsOf: Readonly<Record<ConsentKind, readonly [SubjectClass, ...SubjectClass[]]>> = {
  "hipaa-authorization": ["patient", "former-patient", "relative", "deceased", "staff-patient"],
  "staff-likeness": ["staff", "staff-patient"],
  "event-release": ["visitor", "relative"],
  "rights-grant": ["rights-holder"],
  "survey-preference": ["respondent"],
  "vendor-model": ["model"],
}

/** Words of the closed lists as people read them, lower case, for labels and sentences. */
export const consentWords = {
  kind: {
    "hipaa-authorization": "patient release",
    "staff-likeness": "staff likeness consent",
    "event-release": "event release",
    "rights-grant": "rights to words or pictures",
    "survey-preference": "survey comment preference",
    "vendor-model": "model release",
  },
  state: {
    draft: "being written",
    presented: "waiting for a signature",
    signed: "signed, to be checked",
    active: "active",
    expired: "ended",
    revoked: "taken back",
    superseded: "replaced by a newer one",
    defective: "defective",
    declined: "declined",
  },
  subject: {
    patient: "patient",
    "former-patient": "former patient",
    relative: "relative of a patient",
    deceased: "person who died",
    "staff-patient": "member of staff who is also a patient",
    staff: "member of staff",
    visitor: "visitor or guest",
    "rights-holder": "holder of the rights",
    respondent: "person who answered a survey",
    model: "paid or stock model",
  },
  info: {
    "first-name": "first name",
    "full-name": "full name",
    initials: "initials",
    age: "age",
    city: "city",
    face: "face",
    "body-part": "part of the body",
    voice: "voice",
    quote: "quote",
    story: "story",
    diagnosis: "diagnosis",
    procedure: "procedure",
    "treatment-dates": "dates of treatment",
    "result-image": "picture of a result",
    "provider-name": "name of the provider",
    "being-a-patient": "being a patient",
  },
  purpose: {
    education: "education",
    "organic-marketing": "posts about the practice",
    "paid-ad": "paid ad",
    press: "press",
    recruitment: "recruitment",
    fundraising: "fundraising",
    "internal-training": "training of staff",
  },
  edit: { crop: "cropping", caption: "captions", trim: "trimming", translate: "translation" },
  name: { none: "no name", pseudonym: "made-up name", initials: "initials", "first-name": "first name", "full-name": "full name" },
  frequency: { "single-use": "one use", campaign: "one campaign", "until-expiry": "until it ends" },
  sensitive: {
    "substance-use": "substance use care",
    "mental-health": "mental health",
    "hiv-sti": "HIV or sexual health",
    reproductive: "reproductive care",
    "gender-related": "gender-related care",
    genetic: "genetic facts",
    "abuse-violence": "abuse or violence",
    minor: "a child",
  },
  signer: {
    individual: "the person",
    parent: "a parent",
    guardian: "a guardian",
    "court-appointed": "somebody appointed by a court",
    "healthcare-proxy": "somebody with power of attorney for health care",
    executor: "the executor",
  },
  language: { en: "English", es: "Spanish" },
  statement: {
    revocation: "the right to stop it",
    "revocation-how": "how to stop it",
    "no-conditioning": "care does not depend on it",
    redisclosure: "others may share it",
    copy: "a copy is given",
    payment: "who is paid",
    "electronic-disclosure": "electronic disclosure (Texas)",
    "separate-signature": "the form stands alone, with a signature of its own (California)",
    "type-size": "type of 14 points or more, or handwriting (California)",
    "consumer-health": "what health data is collected and shared (Washington)",
    "health-data-sale": "health data is sold, to whom, and ends within a year (Washington)",
    "part2-redisclosure": "notice of 42 CFR Part 2",
  },
  copy: { download: "downloaded when signing", print: "printed", portal: "patient portal", "secure-email": "secure e-mail" },
  revocation: {
    letter: "letter",
    portal: "patient portal",
    email: "e-mail",
    "in-person": "in person",
    "phone-then-written": "by phone, then in writing",
  },
  freeze: {
    dispute: "the person disputes it",
    "withdrawal-being-written": "the person asked to stop, and it is being written down",
    "scope-in-doubt": "what it covers is in doubt",
    "identity-in-doubt": "who signed is in doubt",
  },
  defect: {
    combined: "combined with another document",
    "known-false": "something in it is known to be false",
    "blank-when-signed": "it was blank when it was signed",
    "not-the-person": "somebody else signed it",
    "lacks-a-part": "a required part is missing",
  },
} as const
