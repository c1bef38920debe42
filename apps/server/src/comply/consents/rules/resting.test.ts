import { check } from "@bedside/compliance"
import { expect, test } from "vitest"
import { denver, minors, noon, release, terms } from "./consent.testing.ts"
import { againstCovering } from "./covering.ts"
import { boundFacts, exactMessage, permissionsOf, type Rested, withoutEchoes } from "./resting.ts"

const where = { at: noon, practice: denver, purpose: "organic-marketing" as const }
type Change = Partial<Omit<Rested, "consent" | "against">> & { readonly scope?: Partial<typeof terms.scope>; readonly consent?: object }
/** A consent a post rests on that goes to Facebook, judged as the ledger judges it. */
function rests({ scope, consent, ...more }: Change): Rested {
  const own = { ...release, endedOn: null, terms: { ...terms, scope: { ...terms.scope, ...scope } }, ...consent }
  const rested = { id: "c", consent: own, chosen: true, info: ["quote" as const], media: [], edits: [], nameUse: "none" as const, ...more }
  const info = [...rested.info, ...(rested.media.length > 0 ? ["face" as const] : [])]
  const use = { channels: ["facebook"], info, purposes: ["organic-marketing" as const], edits: rested.edits, nameUse: rested.nameUse }
  return { ...rested, against: againstCovering(own, { now: noon, ...where, use }) }
}
const at = noon.toISOString()
const found = (rested: readonly Rested[]) => {
  const { findings } = check({
    kind: "outbound-post",
    text: "Our walking group meets on Fridays.",
    channel: "facebook",
    now: at,
    publishOn: at,
    practice: { timezone: denver.timeZone },
    ...boundFacts(rested, where),
  })
  const exact = findings.map((finding) => ({ ruleId: finding.ruleId, message: exactMessage(rested, finding) ?? finding.message }))
  return withoutEchoes(exact).map(({ ruleId, message }) => [ruleId, message])
}

test("a release that covers the post brings no finding, and covers it for the engine", () => {
  const rested = rests({})
  expect(found([rested])).toEqual([])
  expect(boundFacts([rested], where).authorizations).toMatchObject([{ id: "A-7F3K", state: "active", scope: { info: ["quote"] } }])
})

test("each lack reaches the engine, and the finding says it in the ledger's words", () => {
  expect(found([rests({ info: ["face"] })])).toEqual([["authorization-scope-mismatch", "A-7F3K does not cover face."]])
  expect(found([rests({ scope: { channels: ["instagram"] } })])).toEqual([
    ["authorization-scope-mismatch", "A-7F3K does not cover Facebook."],
  ])
  expect(found([rests({ consent: { state: "revoked" } })])).toEqual([["authorization-not-valid", "A-7F3K: The person took it back."]])
  expect(found([rests({ scope: { preApproval: true } })])).toEqual([
    ["authorization-not-valid", "A-7F3K: The person wanted to see the final item first, and has not approved this one."],
  ])
})

test("a release that does not allow it covers no cropped picture, and no more of the name than it says", () => {
  expect(found([rests({ edits: ["crop"] })])).toEqual([])
  expect(found([rests({ scope: { edits: [] }, edits: ["crop", "caption"] })])).toEqual([
    ["authorization-scope-mismatch", "A-7F3K does not cover cropping, captions."],
  ])
  const name = { scope: { info: ["full-name" as const], nameUse: "first-name" as const }, info: ["full-name" as const] }
  expect(found([rests({ ...name, nameUse: "full-name" })])).toEqual([["authorization-scope-mismatch", "A-7F3K does not cover full name."]])
})

test("of several minors the one whose signature is wanting is told, wherever they stand in the list", () => {
  const fine = rests({ consent: { ...minors, endedOn: null, handle: "A-1111" } })
  const alone = rests({ consent: { ...minors, endedOn: null, handle: "A-2222", signing: { ...minors.signing, by: "individual" } } })
  const told = (all: readonly Rested[]) => found(all).map(([ruleId]) => ruleId)
  expect(told([fine])).toEqual([])
  for (const all of [
    [fine, alone],
    [alone, fine],
  ])
    expect(told(all)).toEqual(expect.arrayContaining(["minor-without-guardian-authorization", "authorization-not-valid"]))
})

test("what is done to one person's picture is not another's to allow", () => {
  const cut = rests({ consent: { handle: "A-1111" }, edits: ["crop"] })
  const whole = rests({ scope: { edits: [], nameUse: "none" } })
  expect(found([cut, whole])).toEqual([])
  expect(found([{ ...cut, nameUse: "first-name" }, whole])).toEqual([])
})

test("an event's or a model's release is held to its scope, and says nothing while it covers", () => {
  const event = { kind: "event-release" }
  expect(found([rests({ consent: event })])).toEqual([])
  expect(boundFacts([rests({ consent: event })], where)).toEqual({})
  expect(found([rests({ consent: event, scope: { channels: ["instagram"] } })])).toEqual([
    ["authorization-scope-mismatch", "A-7F3K does not cover Facebook."],
  ])
})

test("what one person allowed does not hide what another did not", () => {
  const faces = rests({ consent: { handle: "A-1111" }, scope: { info: ["face"] }, info: ["face"] })
  const words = rests({ info: ["quote", "face"] })
  expect(found([faces, words])).toContainEqual(["authorization-not-valid", "A-7F3K does not cover face."])
})

test("a handle that is on no ledger covers nothing, and is told so", () => {
  const unknown: Rested = {
    id: "Z-0000",
    consent: undefined,
    chosen: false,
    info: [],
    media: ["m"],
    edits: [],
    nameUse: "none",
    against: [],
  }
  expect(found([unknown]).map(([, message]) => message)).toContain(
    "This post names a consent that is not on the ledger. Choose another, or take it off the post.",
  )
  expect(permissionsOf([unknown], where)).toMatchObject([{ id: null, handle: "Z-0000", usable: false, media: ["m"] }])
})
