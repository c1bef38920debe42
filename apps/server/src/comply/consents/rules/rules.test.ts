import { check } from "@bedside/compliance"
import { consentStates, consentWords } from "@bedside/contracts"
import { expect, test } from "vitest"
import { toBound, toSubject } from "./bound.ts"
import type { ConsentFacts } from "./consent.ts"
import { comesOfAge, endOfDay, yearsAfter } from "./days.ts"
import { lineOf } from "./line.ts"
import { notCovered } from "./scope.ts"
import { type ConsentAct, hindrance, stateAfter, transitions } from "./states.ts"
import { denver, minors, noon, release, signing, terms } from "./consent.testing.ts"

const { scope } = terms
const standing = (state: ConsentFacts["state"], more: { frozen?: boolean; preparedBy?: string[] } = {}) => ({
  state,
  frozen: false,
  preparedBy: [],
  ...more,
})
const acts = Object.keys(transitions) as ConsentAct[]

test.each([
  ["another place", { channels: ["facebook", "tiktok"] }, ["TikTok"]],
  ["another fact", { info: ["face", "quote"] as const }, ["face"]],
  ["a paid ad", { paidAd: true }, ["paid ad"]],
  ["a paid ad as a purpose", { purposes: ["paid-ad"] as const }, ["paid ad"]],
  ["another purpose", { purposes: ["press"] as const }, ["press"]],
  ["another change", { edits: ["trim"] as const }, ["trimming"]],
  ["more of the name", { nameUse: "full-name" as const }, ["full name"]],
  ["a tag of the account", { tagAccount: true }, ["tag of the person's account"]],
  ["a tag of the place", { locationTag: true }, ["tag of the place"]],
  ["a place by name", { geography: "Missoula" }, ["name of the place"]],
])("a use beyond the scope is named: %s", (_, use, words) => {
  expect(notCovered(scope, { ...use, ...("info" in use && { info: [...use.info] }) } as Parameters<typeof notCovered>[1])).toEqual(words)
})

test("less than what was allowed is allowed, and saying nothing uses nothing", () => {
  expect(notCovered(scope, {})).toEqual([])
  expect(notCovered(scope, { nameUse: "initials", channels: ["instagram"], info: [], edits: ["crop"] })).toEqual([])
  expect(notCovered({ ...scope, geography: "Missoula, Montana" }, { geography: " missoula, montana " })).toEqual([])
  expect(notCovered({ ...scope, paidAds: true }, { paidAd: true })).toEqual([])
})

test("from each state only what the state machine names is open", () => {
  const open = (state: ConsentFacts["state"]) => acts.filter((act) => !hindrance(act, standing(state), "somebody")).toSorted()
  expect(Object.fromEntries(consentStates.map((state) => [state, open(state).join(" ")]))).toEqual({
    draft: "amend decline mark-defective present record-paper reveal",
    presented: "amend decline mark-defective present record-paper reveal revoke sign",
    signed: "approve-item check freeze give-copy mark-defective narrow new-version record-event reveal revoke supersede",
    active: "approve-item expire freeze give-copy mark-defective narrow new-version record-event reveal revoke supersede",
    expired: "mark-defective new-version reveal revoke supersede",
    revoked: "mark-defective new-version reveal",
    superseded: "mark-defective reveal",
    defective: "new-version reveal",
    declined: "mark-defective reveal",
  })
})

test("a consent goes from draft to active only by a signature and a second person's check", () => {
  const into = (state: ConsentFacts["state"]) => acts.filter((act) => transitions[act].to === state)
  expect(into("active")).toEqual(["check"])
  expect(into("signed")).toEqual(["sign", "record-paper"])
  expect(stateAfter("check", "signed")).toBe("active")
  expect(stateAfter("give-copy", "active")).toBe("active")
  expect(hindrance("check", standing("signed", { preparedBy: ["ana"] }), "ana")).toEqual({ kind: "second-person-needed" })
  expect(hindrance("check", standing("signed", { preparedBy: ["ana"] }), null)).toEqual({ kind: "second-person-needed" })
  expect(hindrance("check", standing("signed", { preparedBy: ["ana"] }), "ben")).toBeUndefined()
})

test("what is frozen is not frozen again, not checked, and can be let go", () => {
  const frozen = standing("active", { frozen: true })
  expect(hindrance("freeze", frozen, "ana")).toEqual({ kind: "not-in-this-state", state: "active" })
  expect(hindrance("check", standing("signed", { frozen: true }), "ana")).toEqual({ kind: "not-in-this-state", state: "signed" })
  expect(hindrance("unfreeze", frozen, "ana")).toBeUndefined()
  expect(hindrance("revoke", frozen, "ana")).toBeUndefined()
})

test("people come of age on a day of the calendar, and a day ends where the practice is", () => {
  expect([comesOfAge("2008-06-01"), comesOfAge("2008-02-29")]).toEqual(["2026-06-01", "2026-03-01"])
  expect(yearsAfter("2024-02-29", 7)).toBe("2031-03-01")
  expect(endOfDay("2026-07-04", "America/Denver").toISOString()).toBe("2026-07-05T06:00:00.000Z")
  expect(endOfDay("2026-03-07", "America/Denver").toISOString()).toBe("2026-03-08T07:00:00.000Z")
  expect(endOfDay("2026-03-08", "America/Denver").toISOString()).toBe("2026-03-09T06:00:00.000Z")
  expect(endOfDay("2026-11-01", "America/Denver").toISOString()).toBe("2026-11-02T07:00:00.000Z")
  expect(endOfDay("2026-01-01", "Pacific/Kiritimati").toISOString()).toBe("2026-01-01T10:00:00.000Z")
})

test("authors read a consent as one line that names nobody", () => {
  expect(lineOf(release)).toBe("A-7F3K: active to 2027-05-01; Facebook, Instagram; quote, first name")
  expect(lineOf({ ...release, frozen: { cause: "dispute" } })).toMatch(/^A-7F3K: frozen/)
  expect(lineOf({ ...release, terms: { ...terms, expiry: { on: null, event: "end of spring" } } })).toContain("active until end of spring")
})

const judged = (consent: ConsentFacts, at: Date, more: object = {}) =>
  check({
    kind: "testimonial",
    text: '"They gave me my morning walks back."',
    channel: "facebook",
    now: at.toISOString(),
    publishOn: at.toISOString(),
    practice: { timezone: denver.timeZone },
    authorizations: [toBound(consent, { at, practice: denver })],
    plannedUse: { channels: ["facebook"], info: ["quote"], purposes: ["organic-marketing"] },
    ...more,
  }).findings.map(({ ruleId }) => ruleId)
const releaseRules = [
  "testimonial-without-authorization",
  "authorization-not-valid",
  "authorization-scope-mismatch",
  "minor-without-guardian-authorization",
]
const about = (found: readonly string[]) => releaseRules.filter((id) => found.includes(id))

test("the engine sees a release as the rules here do: to the end of its last day, and not a moment longer", () => {
  const until = { ...release, terms: { ...terms, expiry: { on: "2026-04-01", event: null } } }
  expect(about(judged(until, new Date("2026-04-02T05:59:59Z")))).toEqual([])
  expect(about(judged(until, new Date("2026-04-02T06:00:00Z")))).toEqual(["testimonial-without-authorization", "authorization-not-valid"])
})

test.each<[string, ConsentFacts]>([
  ["frozen", { ...release, frozen: { cause: "dispute" } }],
  ["taken back", { ...release, state: "revoked", revoked: { at: noon, via: "letter" } }],
  ["signed but not checked", { ...release, state: "signed" }],
  ["lacking a statement", { ...release, signing: { ...signing, statements: [] } }],
  ["signed by somebody who does not say why", { ...release, signing: { ...signing, by: "guardian", authorityDescribed: false } }],
  ["combined with another document", { ...release, defect: "combined" }],
  ["known to be false", { ...release, defect: "known-false" }],
  ["ended by its event", { ...release, terms: { ...terms, expiry: { on: null, event: "end" } }, eventOccurredOn: "2026-03-30" }],
])("the engine blocks what uses a release that is %s", (_, consent) => {
  expect(judged(consent, noon)).toContain("authorization-not-valid")
})

test("the engine blocks a use beyond the release, in its own words for places and facts", () => {
  expect(about(judged(release, noon))).toEqual([])
  expect(judged(release, noon, { plannedUse: { info: ["firstName", "quote"] } })).not.toContain("authorization-scope-mismatch")
  expect(judged(release, noon, { plannedUse: { info: ["face"] } })).toContain("authorization-scope-mismatch")
  expect(judged(release, noon, { plannedUse: { purposes: ["paid-ad"] } })).toContain("authorization-scope-mismatch")
})

test("for a minor the engine learns who signed, and that the person came of age", () => {
  const at = (day: string) => ({ at: new Date(`${day}T18:00:00Z`), practice: denver })
  const subject = toSubject(minors, at("2026-05-31"))
  expect(subject).toMatchObject({ minorAtPublish: true, wasMinorAtSigning: true, signer: "parent", authorityDocumented: true })
  expect(toSubject(minors, at("2026-06-01"))).toMatchObject({ minorAtPublish: false, wasMinorAtSigning: true })
  expect(about(judged(minors, new Date("2026-05-31T18:00:00Z"), { subject }))).toEqual([])
  expect(toSubject(release, at("2026-05-31"))).toBeUndefined()
  expect(toSubject({ ...minors, kind: "vendor-model" }, at("2026-05-31"))).toMatchObject({ stockModel: true })
})

test("every word of a closed list is written for people: lower case, no dashes for spaces", () => {
  const words = Object.values(consentWords).flatMap((list) => Object.values(list))
  expect(words.filter((word) => word.length === 0 || /^[A-Z][a-z]/.test(word))).toEqual(["English", "Spanish"])
})
