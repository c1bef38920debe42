import type { Consent } from "@bedside/contracts"
import { ApiError, createClient } from "@bedside/contracts/client"
import { hours } from "@bedside/kernel"
import sharp from "sharp"
import { expect, test } from "vitest"
import { endOfDay } from "../../apps/server/src/comply/consents/rules/days.ts"
import { expireConsents } from "../../apps/server/src/comply/index.ts"
import { workerFor } from "../../apps/server/src/platform/use-case.ts"
import { dayOf, quoteBody } from "../world/consents.ts"
import { browserOf, type Person } from "../world/person.ts"
import { typedSignature } from "../world/releases.ts"
import { openWorld, type World } from "../world/world.ts"

const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "done",
    (error: unknown) => (error instanceof ApiError ? error.problem.kind : String(error)),
  )
const one = ({ practiceId }: Person, { id }: { id: string }) => ({ practiceId, id })

/** A clinic with two who keep consents, and the phone of somebody who signs. */
async function clinic(world: World) {
  const practice = await world.practice("Willow Street Clinic")
  const [owner, officer, administrator, author] = [
    await practice.as("owner"),
    await practice.as("privacy-officer"),
    await practice.as("administrator"),
    await practice.as("author"),
  ]
  const phone = createClient("", browserOf(world.app).fetch)
  const begin = (more = {}, identity = {}) =>
    administrator.api.consents.createConsent({ params: { practiceId: practice.practiceId }, body: quoteBody(more, identity) })
  const present = (consent: Consent, check: "in-person" | "code" = "in-person") =>
    administrator.api.consents.presentConsent({ params: one(administrator, consent), body: { check } })
  const tokenOf = (link: string) => link.split("#")[1] ?? ""
  const sign = async (link: string, more: object = {}, code?: string) => {
    const held = { token: tokenOf(link), ...(code !== undefined && { code }) }
    const page = await phone.consents.openSigning({ body: held })
    const signature = typedSignature(page, more)
    return phone.consents.sign({ body: { ...held, signature } })
  }
  const look = (person: Person, consent: { id: string }) => person.api.consents.getConsent({ params: one(person, consent) })
  const check = async (person: Person, consent: { id: string }) => {
    const { documentSha256 } = await look(person, consent)
    return person.api.consents.checkConsent({ params: one(person, consent), body: { documentSha256: documentSha256 ?? "" } })
  }
  const active = async (more = {}) => {
    const consent = await begin(more)
    await sign((await present(consent)).link)
    return check(officer, consent)
  }
  return { practice, owner, officer, administrator, author, phone, begin, present, sign, look, check, active, tokenOf }
}

test("a release is written, presented, signed by link, checked by a second person, and then covers what it names", async () => {
  await using world = await openWorld()
  const { administrator, officer, author, begin, present, sign, look, check } = await clinic(world)
  const draft = await begin()
  expect(draft).toMatchObject({ state: "draft", usable: false, version: 1 })
  expect(draft.handle).toMatch(/^A-[2-9A-HJKMNP-TV-Z]{4}$/)
  expect(draft.may).toEqual(expect.arrayContaining(["amend", "present", "record-paper"]))
  const { link, code, consent: presented } = await present(draft)
  expect(link).toMatch(/^http:\/\/localhost:4680\/sign#[\w-]{43}$/)
  expect(code).toBeNull()
  expect(presented).toMatchObject({ state: "presented", link: { opened: false, check: "in-person" } })
  const copy = await sign(link)
  expect(Buffer.from(copy.pdf, "base64").subarray(0, 5).toString()).toBe("%PDF-")
  const signed = await look(author, draft)
  expect(signed).toMatchObject({ state: "signed", usable: false, wording: null, signing: { by: "individual", method: "electronic" } })
  expect(signed.reasons.map(({ kind }) => kind)).toEqual(["not-checked"])
  expect(signed.wanting).toEqual([])
  expect(signed.documentSha256).toBe(copy.documentSha256)
  expect(await refusal(check(administrator, draft))).toBe("second-person-needed")
  const active = await check(officer, draft)
  expect(active).toMatchObject({ state: "active", usable: true, reasons: [], checkedBy: "Dee Okafor", historyIntact: true })
  expect(active.line).toBe(`${draft.handle}: active to 2099-05-01; Facebook, Instagram; quote, first name`)
  expect(active.history.map(({ type, by }) => `${type} ${by}`)).toEqual([
    "created Gus Marsh",
    "presented Gus Marsh",
    "opened The signer",
    "signed The signer",
    "copy-given The signer",
    "activated Dee Okafor",
  ])
})

test("whoever held the screen on which a form was signed does not find it in order, nor whoever agreed to an item", async () => {
  await using world = await openWorld()
  const { owner, officer, begin, sign, check } = await clinic(world)
  const draft = await begin()
  const { link } = await officer.api.consents.presentConsent({ params: one(officer, draft), body: { check: "in-person" } })
  await sign(link)
  expect(await refusal(check(officer, draft))).toBe("second-person-needed")
  expect(await check(owner, draft)).toMatchObject({ state: "active" })
})

test("a form is for those whom its kind is about: a guest's or a colleague's release is none of a patient", async () => {
  await using world = await openWorld()
  const { administrator, practice } = await clinic(world)
  for (const kind of ["staff-likeness", "event-release", "rights-grant", "survey-preference", "vendor-model"] as const) {
    const body = { ...quoteBody({ subjectClass: "patient" }), kind }
    expect(await refusal(administrator.api.consents.createConsent({ params: { practiceId: practice.practiceId }, body })), kind).toBe(
      "wrong-kind",
    )
  }
})

test("a signing link works once, ends by itself, and a new one takes its place", async () => {
  await using world = await openWorld()
  const { phone, begin, present, sign, tokenOf } = await clinic(world)
  const consent = await begin()
  const open = (link: string) => refusal(phone.consents.openSigning({ body: { token: tokenOf(link) } }))
  const [first, second] = [(await present(consent)).link, (await present(consent)).link]
  expect([await open(first), await open(second)]).toEqual(["withdrawn-link", "done"])
  await sign(second)
  expect([await open(second), await refusal(sign(second))]).toEqual(["used-link", "used-link"])
  const late = (await present(await begin())).link
  world.clock.forward(hours(1))
  expect(await open(late)).toBe("expired-link")
  expect(await open("x#made-up-and-long-enough-to-be-a-token")).toBe("unknown-link")
})

test("made-up secrets are slowed by address, and a link that is known is not", async () => {
  await using world = await openWorld()
  const { phone, begin, present, sign } = await clinic(world)
  const guess = (n: number) => refusal(phone.consents.openSigning({ body: { token: `made-up-and-long-enough-to-be-one-${n}` } }))
  const { link } = await present(await begin())
  await sign(link)
  const tries: string[] = []
  for (let n = 0; n < 21; n++) tries.push(await guess(n))
  expect(tries.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => "unknown-link"))
  expect(tries.at(-1)).toBe("too-many-tries")
  world.clock.forward(hours(1))
  expect(await guess(99)).toBe("unknown-link")
})

test("texts that everybody reads name nobody: the event that ends it, and who pays", async () => {
  await using world = await openWorld()
  const { administrator, begin } = await clinic(world)
  const payment = (payer: string) => ({ payment: { practicePaid: true, payer, personPaid: false } })
  expect(await refusal(begin({ expiry: { on: null, event: "when Marigold Quillfeather moves away" } }))).toBe("names-somebody")
  expect(await refusal(begin(payment("John Smith")))).toBe("names-somebody")
  const fine = await begin({ ...payment("Acme Dental Supplies, Inc."), expiry: { on: null, event: "the end of the spring campaign" } })
  const amend = administrator.api.consents.amendConsent({
    params: one(administrator, fine),
    body: { ...quoteBody({ expiry: { on: null, event: "until Emma turns ten" } }), revision: fine.revision, identity: null },
  })
  expect(await refusal(amend)).toBe("names-somebody")
})

test("two who sign with one link at the same moment sign once", async () => {
  await using world = await openWorld()
  const { begin, present, sign } = await clinic(world)
  const { link } = await present(await begin())
  const ends = await Promise.all([refusal(sign(link)), refusal(sign(link))])
  expect(ends.toSorted()).toEqual(["done", "used-link"])
})

test("a link that is sent needs its code; five wrong ones end it", async () => {
  await using world = await openWorld()
  const { phone, begin, present, sign, tokenOf } = await clinic(world)
  const sent = await present(await begin(), "code")
  expect(sent.code).toMatch(/^\d{6}$/)
  const open = (link: string, code?: string) =>
    refusal(phone.consents.openSigning({ body: { token: tokenOf(link), ...(code !== undefined && { code }) } }))
  expect([await open(sent.link), await open(sent.link, "x"), await open(sent.link, sent.code ?? "")]).toEqual([
    "code-needed",
    "wrong-code",
    "done",
  ])
  expect(await refusal(sign(sent.link, {}, sent.code ?? ""))).toBe("done")
  const guessed = await present(await begin(), "code")
  const tries = []
  for (const guess of ["a", "b", "c", "d", "e"]) tries.push(await open(guessed.link, guess))
  expect(tries).toEqual(Array.from({ length: 5 }, () => "wrong-code"))
  expect(await open(guessed.link, guessed.code ?? "")).toBe("withdrawn-link")
})

test("what is signed is what was shown: another day, another form, another's tick or no authority is refused", async () => {
  await using world = await openWorld()
  const { administrator, begin, present, sign } = await clinic(world)
  const { link } = await present(await begin({ sensitive: ["mental-health"] }))
  expect(await refusal(sign(link, { on: dayOf(world.clock.now(), -1) }))).toBe("wrong-day")
  expect(await refusal(sign(link, { documentSha256: "0".repeat(64) }))).toBe("document-changed")
  expect(await refusal(sign(link, { sensitive: ["genetic"] }))).toBe("not-offered")
  expect(await refusal(sign(link, { mark: { kind: "drawn", png: Buffer.from("no picture").toString("base64") } }))).toBe("bad-drawing")
  const parent = await begin(
    { signer: "parent", minor: { under18: true, consentsAlone: false, assentNoted: true } },
    { birthDate: dayOf(world.clock.now(), -2500), signerName: "Juniper Quillfeather" },
  )
  expect(parent.terms.minor.under18).toBe(true)
  const shown = await present(parent)
  expect(await refusal(sign(shown.link))).toBe("authority-needed")
  await sign(shown.link, { authority: "I am her mother." })
  const changed = await begin()
  const old = await present(changed)
  await administrator.api.consents.amendConsent({
    params: one(administrator, changed),
    body: { ...quoteBody(), revision: old.consent.revision, identity: null },
  })
  expect(await refusal(sign(old.link))).toBe("withdrawn-link")
})

test("a signature may be drawn; the signed form holds the drawing, and a file that only looks like one is refused", async () => {
  await using world = await openWorld()
  const { officer, begin, present, sign } = await clinic(world)
  const consent = await begin()
  const { link } = await present(consent)
  const drawing = await sharp({ create: { width: 300, height: 90, channels: 4, background: "#0008" } })
    .png()
    .toBuffer()
  const drawn = (png: Buffer) => ({ mark: { kind: "drawn", png: png.toString("base64") } })
  const damaged = Buffer.from(drawing).fill(0, 40, 60)
  expect(await refusal(sign(link, drawn(damaged)))).toBe("bad-drawing")
  const copy = await sign(link, drawn(drawing))
  expect(Buffer.from(copy.pdf, "base64").toString("latin1")).toContain("/Subtype /Image")
  const revealed = await officer.api.consents.revealConsent({
    params: one(officer, consent),
    body: { reason: "Comparing the signature with the card." },
  })
  expect(revealed.signature).toMatchObject({ drawn: true, authority: "" })
})

test("a form that lacks a part is not presented, and says what is missing", async () => {
  await using world = await openWorld()
  const { begin, present } = await clinic(world)
  const { scope } = quoteBody().terms
  const empty = await begin({ scope: { ...scope, purposes: [] }, expiry: { on: null, event: null } })
  const said = await present(empty).catch((error: unknown) => (error instanceof ApiError ? error.problem.detail : ""))
  expect(said).toContain("what it is for")
  expect(said).toContain("no day and no event")
  expect(await refusal(begin({ scope: { ...scope, channels: ["myspace"] } }))).toBe("unknown-place")
  const minor = { minor: { under18: true, consentsAlone: false, assentNoted: false }, signer: "parent" }
  expect(await refusal(begin(minor))).toBe("birth-date-needed")
  expect(await refusal(begin(minor, { birthDate: "1990-01-01" }))).toBe("not-a-minor")
})

test("it ends with its last day in the practice's zone, and the nightly round writes it down once", async () => {
  await using world = await openWorld()
  const { practice, author, active, look } = await clinic(world)
  const last = dayOf(world.clock.now(), 1)
  const consent = await active({ expiry: { on: last, event: null } })
  expect(consent.usable).toBe(true)
  world.clock.forward(endOfDay(last, "America/Denver").getTime() - 1 - world.clock.now().getTime())
  expect((await look(author, consent)).usable).toBe(true)
  world.clock.forward(1)
  expect((await look(author, consent)).reasons.map(({ sentence }) => sentence)).toEqual([`It ended on ${last}.`])
  const round = () => expireConsents(workerFor(world.platform, practice.practiceId, "nightly"), null)
  expect(await round()).toEqual({ ok: true, value: { ended: [consent.id] } })
  expect(await round()).toEqual({ ok: true, value: { ended: [] } })
  expect(await look(author, consent)).toMatchObject({ state: "expired", usable: false })
})

test("freezing, taking back, ending with an event and a defect each stop use at once", async () => {
  await using world = await openWorld()
  const { officer, active, look } = await clinic(world)
  const today = dayOf(world.clock.now())
  const kinds = async (consent: Consent) => (await look(officer, consent)).reasons.map(({ kind }) => kind)
  const at = (consent: Consent) => ({ params: one(officer, consent) })
  const frozen = await active()
  await officer.api.consents.freezeConsent({ ...at(frozen), body: { cause: "dispute" } })
  expect(await kinds(frozen)).toEqual(["frozen"])
  expect((await officer.api.consents.unfreezeConsent(at(frozen))).usable).toBe(true)
  const revoked = await active()
  await officer.api.consents.revokeConsent({ ...at(revoked), body: { via: "letter", on: today } })
  expect(await kinds(revoked)).toEqual(["revoked"])
  const over = await active({ expiry: { on: null, event: "end of the spring campaign" } })
  await officer.api.consents.recordEvent({ ...at(over), body: { on: today } })
  expect(await kinds(over)).toEqual(["event-occurred"])
  const defective = await active()
  await officer.api.consents.markDefective({ ...at(defective), body: { defect: "combined" } })
  expect(await kinds(defective)).toEqual(["defective"])
  expect(await refusal(officer.api.consents.recordEvent({ ...at(frozen), body: { on: today } }))).toBe("no-event")
  expect(
    await refusal(officer.api.consents.revokeConsent({ ...at(frozen), body: { via: "letter", on: dayOf(world.clock.now(), 7) } })),
  ).toBe("day-to-come")
})

test("a new version is signed anew, and takes the place of the old one when it becomes active", async () => {
  await using world = await openWorld()
  const { officer, administrator, active, present, sign, check, look } = await clinic(world)
  const old = await active()
  const next = await administrator.api.consents.newVersion({ params: one(administrator, old) })
  expect(next).toMatchObject({ state: "draft", version: 2, supersedes: old.handle })
  await sign((await present(next)).link)
  expect((await look(officer, old)).usable).toBe(true)
  expect((await check(officer, next)).usable).toBe(true)
  expect(await look(officer, old)).toMatchObject({ state: "superseded", usable: false, supersededBy: next.handle })
})

test("whoever wants to see each item first: it becomes active once one was approved", async () => {
  await using world = await openWorld()
  const { administrator, officer, begin, present, sign, check } = await clinic(world)
  const consent = await begin({ scope: { ...quoteBody().terms.scope, preApproval: true } })
  await sign((await present(consent)).link)
  expect(await refusal(check(officer, consent))).toBe("not-ready")
  await administrator.api.consents.approveItem({ params: one(administrator, consent), body: { sha256: "a".repeat(64) } })
  expect((await check(officer, consent)).approvedItems).toEqual(["a".repeat(64)])
})

test("the list finds by handle, state and what ends soon, page by page", async () => {
  await using world = await openWorld()
  const { author, begin, active } = await clinic(world)
  const made: Consent[] = []
  for (let n = 0; n < 3; n++) {
    made.push(await begin())
    world.clock.forward(1000)
  }
  const soon = await active({ expiry: { on: dayOf(world.clock.now(), 18), event: null } })
  const list = (query: object) => author.api.consents.listConsents({ params: { practiceId: author.practiceId }, query })
  const handles = async (query: object) => (await list(query)).items.map(({ handle }) => handle)
  expect(await handles({ endsWithin: 30 })).toEqual([soon.handle])
  expect(await handles({ usable: "true" })).toEqual([soon.handle])
  expect(await handles({ endsWithin: 7 })).toEqual([])
  expect(await handles({ state: "draft" })).toHaveLength(3)
  expect(await handles({ search: made[0]?.handle.slice(2).toLowerCase() })).toEqual([made[0]?.handle])
  const first = await list({ limit: 3 })
  const rest = await list({ limit: 3, cursor: first.next })
  expect([...first.items, ...rest.items].map(({ handle }) => handle)).toEqual([soon, ...made.toReversed()].map(({ handle }) => handle))
  expect(rest.next).toBeNull()
})
