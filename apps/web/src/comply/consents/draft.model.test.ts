import { consentKinds } from "@bedside/contracts"
import { expect, test } from "vitest"
import {
  type DraftForm,
  linesOf,
  missingToKeep,
  missingToSign,
  nobody,
  signersFor,
  startOf,
  withKind,
  withNameUse,
  withPaidAds,
  withSubject,
} from "./draft.model.ts"

const today = "2026-11-22"
const fields = (missing: ReturnType<typeof missingToKeep>) => missing.map(({ field }) => field)
const form = (change: Partial<DraftForm["terms"]>, kind: DraftForm["kind"] = "hipaa-authorization"): DraftForm => {
  const start = startOf(kind)
  return { ...start, terms: { ...start.terms, ...change } }
}

test("a new form of any kind allows nothing", () => {
  for (const kind of consentKinds) {
    const { scope, sensitive } = startOf(kind).terms
    expect([scope.channels, scope.info, scope.purposes, scope.edits, sensitive], kind).toEqual([[], [], [], [], []])
    expect([scope.paidAds, scope.tagAccount, scope.nameUse], kind).toEqual([false, false, "none"])
  }
})

test("another kind keeps what fits and drops what belongs to care", () => {
  const patient = form({ subjectClass: "former-patient", sensitive: ["genetic"], part2: true, recipients: ["The Valley Paper"] })
  const staff = withKind(patient, "staff-likeness")
  expect(staff.terms).toMatchObject({ subjectClass: "staff", sensitive: [], part2: false, recipients: ["The Valley Paper"] })
  expect(withKind(patient, "hipaa-authorization").terms.subjectClass).toBe("former-patient")
})

test("the use of the name decides which part of it is shown", () => {
  const full = withNameUse(withNameUse(form({}).terms, "first-name"), "full-name")
  expect(full.scope.info).toEqual(["full-name"])
  expect(withNameUse(full, "none").scope.info).toEqual([])
  expect(withNameUse(full, "pseudonym").scope.info).toEqual([])
})

test("paid ads are a purpose by name, once", () => {
  const paid = withPaidAds(withPaidAds(form({}).terms, true), true)
  expect(paid.scope).toMatchObject({ paidAds: true, purposes: ["paid-ad"] })
  expect(withPaidAds(paid, false).scope).toMatchObject({ paidAds: false, purposes: [] })
})

test("who signs follows from who it is about", () => {
  const child = withSubject(form({}).terms, { minor: { under18: true, consentsAlone: false, assentNoted: true } })
  expect([child.signer, signersFor(child).includes("individual")]).toEqual(["parent", false])
  const alone = withSubject(child, { minor: { ...child.minor, consentsAlone: true } })
  expect([alone.signer, signersFor(alone)]).toEqual(["individual", ["individual"]])
  const adult = withSubject(child, { minor: { ...child.minor, under18: false } })
  expect([adult.signer, adult.minor.assentNoted]).toEqual(["individual", false])
  const gone = withSubject(adult, { subjectClass: "deceased" })
  expect([gone.signer, signersFor(gone)]).toEqual(["executor", ["executor", "court-appointed"]])
  expect(withSubject(gone, { subjectClass: "patient" }).signer).toBe("individual")
})

test("a form is kept once it says who and what; a child needs a day of birth that fits", () => {
  const start = form({})
  expect(fields(missingToKeep(start, nobody, today))).toEqual(["name", "items"])
  expect(fields(missingToKeep(start, null, today))).toEqual(["items"])
  const child = form({ minor: { under18: true, consentsAlone: false, assentNoted: false }, signer: "parent" })
  const said = { ...nobody, name: "R. S.", signerName: "T. S." }
  const birth = (birthDate: string | null) => fields(missingToKeep(child, { ...said, birthDate }, today))
  expect(birth(null)).toEqual(["birthDate", "items"])
  expect(birth("2008-11-22")).toEqual(["birthDate", "items"])
  expect(birth("2008-11-23")).toEqual(["items"])
  expect(birth("2026-11-23")).toEqual(["birthDate", "items"])
})

test("before signing every part must be filled in, each kind by its own needs", () => {
  expect(fields(missingToSign(form({}), today))).toEqual(["info", "channels", "purposes", "on"])
  expect(fields(missingToSign(form({}, "rights-grant"), today))).toEqual(["channels", "purposes"])
  expect(fields(missingToSign(form({ expiry: { on: null, event: "the end of the spring campaign" } }), today))).not.toContain("on")
  expect(fields(missingToSign(form({ expiry: { on: "2026-11-21", event: null } }), today))).toContain("on")
  expect(fields(missingToSign(form({ recipients: ["The Valley Paper"] }), today))).not.toContain("channels")
})

test("names are read a line each", () => {
  expect(linesOf(" The Valley Paper \n\nBright Agency\n")).toEqual(["The Valley Paper", "Bright Agency"])
})
