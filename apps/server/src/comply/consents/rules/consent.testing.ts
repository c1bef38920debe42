import type { ConsentTerms } from "@bedside/contracts"
import type { ConsentFacts, PracticeSide } from "./consent.ts"

export const terms: ConsentTerms = {
  language: "en",
  subjectClass: "patient",
  scope: {
    channels: ["facebook", "instagram"],
    info: ["quote", "first-name"],
    purposes: ["organic-marketing"],
    paidAds: false,
    edits: ["crop"],
    nameUse: "first-name",
    tagAccount: false,
    locationTag: false,
    geography: null,
    frequency: "until-expiry",
    preApproval: false,
  },
  sensitive: [],
  expiry: { on: "2027-05-01", event: null },
  minor: { under18: false, consentsAlone: false, assentNoted: false },
  payment: { practicePaid: false, payer: null, personPaid: false },
  signer: "individual",
  recipients: [],
  part2: false,
}
export const signing: NonNullable<ConsentFacts["signing"]> = {
  by: "individual",
  authorityDescribed: true,
  method: "electronic",
  on: "2026-03-02",
  at: "2026-03-02T16:00:00Z",
  sensitive: [],
  statements: ["revocation", "revocation-how", "no-conditioning", "redisclosure", "copy", "payment"],
  witnessed: false,
}
/** A release that is in order: signed on March 2, 2026, active, to May 1, 2027. */
export const release: ConsentFacts = {
  handle: "A-7F3K",
  kind: "hipaa-authorization",
  state: "active",
  terms,
  turns18On: null,
  documentSha256: "0".repeat(64),
  documentIntact: true,
  signing,
  copyGiven: true,
  eventOccurredOn: null,
  frozen: null,
  revoked: null,
  defect: null,
  superseded: false,
  approvedItems: [],
  withdrawnMedia: [],
}
/** A minor's release, signed by a parent; of age on June 1, 2026. */
export const minors: ConsentFacts = {
  ...release,
  terms: { ...terms, signer: "parent", minor: { under18: true, consentsAlone: false, assentNoted: true } },
  signing: { ...signing, by: "parent" },
  turns18On: "2026-06-01",
}
export const denver: PracticeSide = { timeZone: "America/Denver", state: "CO", part2: false }
export const noon = new Date("2026-04-01T18:00:00Z")
