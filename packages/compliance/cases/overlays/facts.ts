import type { BoundAuthorization, MediaFacts, PracticeFacts } from "../../src/types.ts"
import type { Case, RuleCases } from "../case.ts"

const bound = (practice: PracticeFacts, authorization: Partial<BoundAuthorization>, text = "Knee quote"): Case => ({
  text,
  practice,
  authorizations: [{ id: "A-7F3K", state: "active", expiresAt: "2027-06-30", ...authorization }],
})
const picture = (practice: PracticeFacts, medium: MediaFacts): Case => ({
  text: "Six months later. Results vary.",
  practice,
  media: [medium],
})
const tx = { state: "TX" }
const ca = { state: "CA" }
const program = { part2: true }
const result: MediaFacts = { depicts: "result", subject: "patient" }

export const txElectronicDisclosure: RuleCases = {
  ruleId: "tx-electronic-disclosure",
  kind: "testimonial",
  catalog: { flag: [], pass: [] },
  flag: [
    bound(tx, {}),
    bound(tx, { electronicDisclosure: false }),
    bound({ state: " tx " }, {}),
    { text: "In a post", kind: "outbound-post", practice: tx, authorizations: [{ id: "A-1", state: "active" }] },
    { text: "A picture", kind: "media", practice: tx, authorizations: [{ id: "A-1", state: "active" }] },
    {
      text: "One of two",
      practice: tx,
      authorizations: [
        { id: "A-1", state: "active", electronicDisclosure: true },
        { id: "A-2", state: "active" },
      ],
    },
  ],
  pass: [
    bound(tx, { electronicDisclosure: true }),
    bound({ state: "MT" }, {}),
    bound({}, {}),
    { text: "Nothing bound", practice: tx },
    { text: "A reply", kind: "outbound-reply", practice: tx, authorizations: [{ id: "A-1", state: "active" }] },
    { ...(bound(tx, {}) as Exclude<Case, string>), publishOn: "2025-01-08T12:00:00Z" },
  ],
}

export const caAuthorizationExpiryDate: RuleCases = {
  ruleId: "ca-authorization-expiry-date",
  kind: "testimonial",
  catalog: { flag: [], pass: [] },
  flag: [
    { text: "Quote", practice: ca, authorizations: [{ id: "A-1", state: "active", expiryEvent: "end of the campaign" }] },
    { text: "Quote", practice: ca, authorizations: [{ id: "A-1", state: "active" }] },
    { text: "Quote", kind: "media", practice: ca, authorizations: [{ id: "A-1", state: "active", expiryEvent: "2027 gala" }] },
    { text: "Quote", kind: "outbound-post", practice: { state: "ca" }, authorizations: [{ id: "A-1", state: "active", expiryEvent: "x" }] },
    {
      text: "One of two",
      practice: ca,
      authorizations: [
        { id: "A-1", state: "active", expiresAt: "2027-01-01" },
        { id: "A-2", state: "active", expiryEvent: "x" },
      ],
    },
    { text: "Quote", practice: ca, authorizations: [{ id: "A-1", state: "active", expiryEvent: "x", expiryEventOccurred: false }] },
  ],
  pass: [
    bound(ca, {}),
    bound({ state: "MT" }, {}),
    { text: "Quote", authorizations: [{ id: "A-1", state: "active", expiryEvent: "end of the campaign" }] },
    { text: "Nothing bound", practice: ca },
    { text: "Reply", kind: "outbound-reply", practice: ca, authorizations: [{ id: "A-1", state: "active" }] },
    bound(ca, { expiryEvent: "or the end of the campaign" }),
  ],
}

export const caResultProcedureNamed: RuleCases = {
  ruleId: "ca-result-procedure-named",
  kind: "outbound-post",
  catalog: { flag: [], pass: [] },
  flag: [
    picture(ca, result),
    picture(ca, { ...result, procedureNamed: false }),
    picture(ca, { depicts: "before-after" }),
    { ...(picture(ca, result) as Exclude<Case, string>), kind: "media" },
    { ...(picture(ca, result) as Exclude<Case, string>), kind: "testimonial" },
    { text: "Second picture", practice: ca, media: [{ ...result, procedureNamed: true }, result] },
  ],
  pass: [
    picture(ca, { ...result, procedureNamed: true }),
    picture(ca, { depicts: "place" }),
    picture(ca, { depicts: "result", subject: "model" }),
    picture({ state: "MT" }, result),
    picture(ca, {}),
    "No picture",
  ],
}

export const part2ConsentType: RuleCases = {
  ruleId: "part2-consent-type",
  kind: "testimonial",
  catalog: { flag: [], pass: [] },
  flag: [
    bound(program, {}),
    bound(program, { part2: false }),
    { ...(bound(program, {}) as Exclude<Case, string>), kind: "media" },
    { ...(bound(program, {}) as Exclude<Case, string>), kind: "outbound-post" },
    bound({ part2: true, state: "MT", specialty: "addiction medicine" }, {}),
    {
      text: "One of two",
      practice: program,
      authorizations: [
        { id: "A-1", state: "active", part2: true },
        { id: "A-2", state: "active" },
      ],
    },
  ],
  pass: [
    bound(program, { part2: true }),
    bound({}, {}),
    bound({ part2: false }, {}),
    { text: "Nothing bound", practice: program },
    { ...(bound(program, {}) as Exclude<Case, string>), publishOn: "2026-02-15T12:00:00Z" },
    { ...(bound(program, {}) as Exclude<Case, string>), kind: "outbound-reply" },
  ],
}
