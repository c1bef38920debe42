import type { ConsentKind } from "@bedside/contracts"
import { expect, test } from "vitest"
import type { ConsentFacts, PlannedUse, PracticeSide } from "./consent.ts"
import { reasonRules, reasonsAgainst, wanting } from "./reasons.ts"
import { denver, minors, noon, release, signing, terms } from "./consent.testing.ts"

interface Asking {
  readonly at?: Date
  readonly practice?: PracticeSide
  readonly use?: PlannedUse
}
const told = (consent: ConsentFacts, { at = noon, practice = denver, use }: Asking = {}) => reasonsAgainst(consent, { at, practice }, use)
const sentences = (consent: ConsentFacts, asking?: Asking) => told(consent, asking).map(({ sentence }) => sentence)
const withTerms = (more: Partial<ConsentFacts["terms"]>): ConsentFacts => ({ ...release, terms: { ...terms, ...more } })
const withScope = (more: Partial<ConsentFacts["terms"]["scope"]>) => withTerms({ scope: { ...terms.scope, ...more } })
const signed = (more: Partial<NonNullable<ConsentFacts["signing"]>>, consent = release): ConsentFacts => ({
  ...consent,
  signing: { ...signing, ...more },
})
const unsigned = { signing: null } as const

test("a release that is complete, signed, checked and in time has nothing against it", () => {
  expect(told(release)).toEqual([])
  expect(
    told(release, { use: { channels: ["instagram"], info: ["quote"], nameUse: "first-name", purposes: ["organic-marketing"] } }),
  ).toEqual([])
  expect(told(minors)).toEqual([])
})

test.each<[string, ConsentFacts, string[], Asking?]>([
  ["a draft is not signed", { ...release, ...unsigned, state: "draft" }, ["It is not signed."]],
  ["a form that was only shown is not signed", { ...release, ...unsigned, state: "presented" }, ["It is not signed."]],
  ["no is no", { ...release, ...unsigned, state: "declined" }, ["The person said no."]],
  ["one person's word is not enough", { ...release, state: "signed" }, ["It is signed, but no second person has checked it yet."]],
  [
    "under dispute it is frozen",
    { ...release, frozen: { cause: "dispute" } },
    ["It is frozen while under dispute: the person disputes it."],
  ],
  ["taken back is taken back", { ...release, state: "revoked", revoked: { at: noon, via: "letter" } }, ["The person took it back."]],
  ["taking back counts from its moment on", { ...release, revoked: { at: noon, via: "letter" } }, ["The person took it back."]],
  ["a newer version takes its place", { ...release, superseded: true }, ["A newer version has taken its place."]],
  ["a defect ends it", { ...release, defect: "known-false" }, ["It is defective: something in it is known to be false."]],
  [
    "combined with a form for treatment it is none",
    { ...release, defect: "combined" },
    ["It is defective: combined with another document."],
  ],
  ["signed blank it is none", { ...release, defect: "blank-when-signed" }, ["It is defective: it was blank when it was signed."]],
  ["found defective without a word why it is none", { ...release, state: "defective" }, ["It is defective."]],
  ["it must say what is shown", withScope({ info: [] }), ["The form does not say what is shown."]],
  ["it must say where it is shown", withScope({ channels: [] }), ["The form does not say where it is shown."]],
  ["it must say what it is for", withScope({ purposes: [] }), ["The form does not say what it is for."]],
  ["it must end with a day or an event", withTerms({ expiry: { on: null, event: null } }), ["It names no day and no event that ends it."]],
  ["after its day it has ended", withTerms({ expiry: { on: "2026-03-31", event: null } }), ["It ended on 2026-03-31."]],
  [
    "once its event has happened it has ended",
    { ...withTerms({ expiry: { on: null, event: "end of the spring campaign" } }), eventOccurredOn: "2026-03-30" },
    ["The event that ends it has happened."],
  ],
  ["kept as ended it has ended, whatever its day says", { ...release, state: "expired" }, ["It has ended."]],
  ["a signature has a date", signed({ on: "" }), ["The signature has no date."]],
  ["nobody signs tomorrow", signed({ on: "2026-04-02" }), ["The signature bears a day to come."]],
  [
    "a representative says why they may",
    signed({ by: "healthcare-proxy", authorityDescribed: false }),
    ["Somebody else signed it, and it does not say why they may."],
  ],
  [
    "the required statements stand on the form",
    signed({ statements: ["revocation", "revocation-how", "copy", "payment"] }),
    ["The form lacks required words: care does not depend on it, others may share it."],
  ],
  [
    "a payment by others is stated",
    signed(
      { statements: signing.statements.filter((one) => one !== "payment") },
      withTerms({ payment: { practicePaid: true, payer: "A maker", personPaid: false } }),
    ),
    ["Somebody pays the practice for this, and the form does not say so."],
  ],
  ["a minor does not sign alone", signed({ by: "individual" }, minors), ["A minor signed alone; a parent or guardian must sign."]],
  [
    "where the minor alone may agree, nobody else signs",
    { ...minors, terms: { ...minors.terms, minor: { under18: true, consentsAlone: true, assentNoted: false } } },
    ["For this care the minor alone may sign, not somebody else."],
  ],
  [
    "for the dead an executor signs",
    withTerms({ subjectClass: "deceased" }),
    ["For a person who died the executor or somebody appointed by a court signs."],
  ],
  [
    "at 18 the person signs anew",
    minors,
    ["The person has come of age since, and must sign anew."],
    { at: new Date("2026-06-01T18:00:00Z") },
  ],
  [
    "what a parent signs for an adult was never theirs to sign",
    { ...minors, signing: { ...signing, by: "parent", on: "2026-06-02" } },
    ["The person has come of age since, and must sign anew."],
    { at: new Date("2026-06-03T18:00:00Z") },
  ],
  [
    "what is specially protected is allowed by name",
    signed({ sensitive: ["genetic"] }),
    ["The person did not allow: mental health."],
    { use: { sensitive: ["genetic", "mental-health"] } },
  ],
  [
    "in California an event alone does not end it",
    withTerms({ expiry: { on: null, event: "end of the campaign" } }),
    [
      "In California it must name the day it ends.",
      "In California it lacks: the form stands alone, with a signature of its own (California), type of 14 points or more, or handwriting (California).",
    ],
    { practice: { ...denver, state: "CA" } },
  ],
  [
    "in Texas it allows electronic disclosure",
    release,
    ["In Texas it must also allow electronic disclosure."],
    { practice: { ...denver, state: "TX" } },
  ],
  [
    "a Part 2 program needs a Part 2 consent",
    release,
    ["A program under 42 CFR Part 2 needs a Part 2 consent."],
    { practice: { ...denver, part2: true } },
  ],
  [
    "a Part 2 consent bears its notice",
    withTerms({ part2: true }),
    ["The form lacks required words: notice of 42 CFR Part 2."],
    { practice: { ...denver, part2: true } },
  ],
  ["a document that changed was not signed", { ...release, documentIntact: false }, ["The kept document is not the one that was signed."]],
  [
    "silence means no",
    release,
    ["It does not cover: TikTok, face, paid ad."],
    { use: { channels: ["tiktok"], info: ["quote", "face"], paidAd: true } },
  ],
  [
    "a picture whose use was taken back is not used any more",
    { ...release, withdrawnMedia: ["m"] },
    ["The person no longer allows this picture or video."],
    { use: { media: ["n", "m"] } },
  ],
  [
    "an item is used only once the person has seen it",
    { ...withScope({ preApproval: true }), approvedItems: ["b".repeat(64)] },
    ["The person wanted to see the final item first, and has not approved this one."],
    { use: { itemSha256: "a".repeat(64) } },
  ],
  ["one use is one use", withScope({ frequency: "single-use" }), ["It allows one use, and it was used."], { use: { usesBefore: 1 } }],
])("%s", (_, consent, expected, asking) => {
  expect(sentences(consent, asking)).toEqual(expected)
})

const washington = { ...denver, state: "WA" }
/** A guest who is no patient, shown with a fact about health. */
const inWashington = (more: Partial<ConsentFacts["terms"]> = {}): ConsentFacts => ({
  ...withTerms({ scope: { ...terms.scope, info: ["story"] }, subjectClass: "visitor", ...more }),
  kind: "event-release",
})
const paid = { practicePaid: true, payer: "Acme Dental Supplies, Inc.", personPaid: false }
const says = (statements: NonNullable<ConsentFacts["signing"]>["statements"], consent: ConsentFacts) =>
  signed({ statements: ["revocation", "revocation-how", "payment", ...statements] }, consent)
const unsaid = "In Washington it must say which health data is collected and shared, and with whom."
const tooLong = "In Washington it must end within a year when somebody pays for it."

test.each([
  ["a guest's story without the words", says([], inWashington()), [unsaid]],
  ["a guest's story with them", says(["consumer-health"], inWashington()), []],
  ["a guest's face, which is no fact about health", says([], inWashington({ scope: { ...terms.scope, info: ["face"] } })), []],
  [
    "a sale that does not say so",
    says(["consumer-health"], inWashington({ payment: paid, expiry: { on: "2027-03-02", event: null } })),
    ["In Washington somebody who pays for health data must be named as its buyer."],
  ],
  [
    "a sale of more than a year",
    says(["consumer-health", "health-data-sale"], inWashington({ payment: paid, expiry: { on: "2027-03-03", event: null } })),
    [tooLong],
  ],
  [
    "a sale without a day",
    says(["consumer-health", "health-data-sale"], inWashington({ payment: paid, expiry: { on: null, event: "e" } })),
    [tooLong],
  ],
  [
    "a sale that ends within a year",
    says(["consumer-health", "health-data-sale"], inWashington({ payment: paid, expiry: { on: "2027-03-02", event: null } })),
    [],
  ],
])("in Washington, %s", (_, consent, expected) => {
  expect(sentences(consent, { practice: washington })).toEqual(expected)
})

test("what Washington asks of others it does not ask of a patient's release, nor elsewhere", () => {
  expect(sentences(withScope({ info: ["story"] }), { practice: washington })).toEqual([])
  expect(sentences(says([], inWashington()))).toEqual([])
})

test("in California the form stands alone, in large type; a scan that lacks either says so", () => {
  const california = { practice: { ...denver, state: "CA" } }
  const all = [...signing.statements, "separate-signature", "type-size"] as const
  expect(sentences(signed({ statements: [...all] }), california)).toEqual([])
  expect(sentences(signed({ statements: all.filter((one) => one !== "type-size") }), california)).toEqual([
    "In California it lacks: type of 14 points or more, or handwriting (California).",
  ])
})

test("every reason is reached by something", () => {
  const probes: readonly (readonly [ConsentFacts, Asking?])[] = [
    [{ ...release, state: "draft" }],
    [{ ...release, state: "declined" }],
    [{ ...release, state: "signed" }],
    [{ ...release, frozen: { cause: "dispute" } }],
    [{ ...release, state: "revoked" }],
    [{ ...release, superseded: true }],
    [{ ...release, state: "defective" }],
    [withScope({ info: [] })],
    [withTerms({ expiry: { on: null, event: null } })],
    [{ ...release, state: "expired" }],
    [{ ...release, eventOccurredOn: "2026-03-30" }],
    [signed({ on: "" })],
    [signed({ on: "2026-04-02" })],
    [signed({ by: "guardian", authorityDescribed: false })],
    [signed({ statements: [] }, withTerms({ payment: { practicePaid: true, payer: null, personPaid: false } }))],
    [signed({ by: "individual" }, minors)],
    [{ ...minors, terms: { ...minors.terms, minor: { under18: true, consentsAlone: true, assentNoted: false } } }],
    [withTerms({ subjectClass: "deceased" })],
    [minors, { at: new Date("2026-07-01T18:00:00Z") }],
    [release, { use: { sensitive: ["minor"], channels: ["tiktok"], usesBefore: 1 } }],
    [withTerms({ expiry: { on: null, event: "e" } }), { practice: { ...denver, state: "CA" } }],
    [release, { practice: { ...denver, state: "TX", part2: true } }],
    [{ ...release, documentIntact: false }],
    [inWashington({ payment: { practicePaid: true, payer: null, personPaid: false } }), { practice: washington }],
    [{ ...release, withdrawnMedia: ["m"] }, { use: { media: ["m"] } }],
    [withScope({ preApproval: true, frequency: "single-use" }), { use: { usesBefore: 1 } }],
  ]
  const seen = new Set(probes.flatMap(([consent, asking]) => told(consent, asking).map(({ kind }) => kind)))
  expect(Object.keys(reasonRules).filter((kind) => !seen.has(kind as keyof typeof reasonRules))).toEqual([])
})

test("it holds to the last moment of its last day where the practice is, summer time too", () => {
  const until = withTerms({ expiry: { on: "2026-03-08", event: null } })
  expect(sentences(until, { at: new Date("2026-03-09T05:59:59.999Z") })).toEqual([])
  expect(sentences(until, { at: new Date("2026-03-09T06:00:00Z") })).toEqual(["It ended on 2026-03-08."])
  const honolulu = { ...denver, timeZone: "Pacific/Honolulu" }
  expect(sentences(until, { at: new Date("2026-03-09T09:59:59Z"), practice: honolulu })).toEqual([])
})

test("taken back tomorrow it is good today", () => {
  expect(sentences({ ...release, revoked: { at: new Date(noon.getTime() + 1), via: "email" } })).toEqual([])
})

test("what is no health fact needs no health statements: each kind asks for its own", () => {
  const bare = (kind: ConsentKind): ConsentFacts => ({ ...signed({ statements: [] }), kind })
  const kindsTold = (kind: ConsentKind) => told(bare(kind), { practice: { ...denver, state: "TX" } }).map((one) => one.kind)
  expect(kindsTold("hipaa-authorization")).toEqual(["missing-statement", "texas-electronic"])
  expect(kindsTold("staff-likeness")).toEqual(["missing-statement"])
  expect(kindsTold("rights-grant")).toEqual([])
  expect(kindsTold("vendor-model")).toEqual([])
  expect(sentences({ ...withTerms({ expiry: { on: null, event: null } }), kind: "staff-likeness" })).toEqual([])
})

test("before it becomes active a copy is given, and an item is approved where the person asked to see it", () => {
  const here = { at: noon, practice: denver }
  expect(wanting({ ...release, state: "signed" }, here)).toEqual([])
  const kinds = wanting({ ...withScope({ preApproval: true }), state: "signed", copyGiven: false }, here).map(({ kind }) => kind)
  expect(kinds).toEqual(["copy-not-given", "nothing-approved"])
})
