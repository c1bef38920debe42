import { type Role, roles } from "@bedside/contracts"
import { ApiError, createClient } from "@bedside/contracts/client"
import { minutes } from "@bedside/kernel"
import { sql } from "kysely"
import pg from "pg"
import { expect, test } from "vitest"
import { permissionsOf } from "../../apps/server/src/platform/access.ts"
import { dayOf, quietPerson, quoteBody, scanForm, scanPdf } from "../world/consents.ts"
import { browserOf, type Person } from "../world/person.ts"
import { openWorld, type World } from "../world/world.ts"

const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "done",
    (error: unknown) => (error instanceof ApiError ? error.problem.kind : String(error)),
  )
const one = ({ practiceId }: Person, { id }: { id: string }) => ({ practiceId, id })
const reason = "The person asked what we keep about her quote."

/** A consent signed by link in a clinic, by somebody whose name and words stand nowhere else. */
async function signedIn(world: World, name = "Willow Street Clinic") {
  const practice = await world.practice(name)
  const [owner, officer, administrator] = [
    await practice.as("owner"),
    await practice.as("privacy-officer"),
    await practice.as("administrator"),
  ]
  const consent = await administrator.api.consents.createConsent({ params: { practiceId: practice.practiceId }, body: quoteBody() })
  const { link } = await administrator.api.consents.presentConsent({ params: one(administrator, consent), body: { check: "in-person" } })
  const phone = createClient("", browserOf(world.app).fetch)
  const token = link.split("#")[1] ?? ""
  const page = await phone.consents.openSigning({ body: { token } })
  const signature = {
    documentSha256: page.documentSha256,
    name: quietPerson.name,
    on: page.today,
    mark: { kind: "typed" as const, text: quietPerson.name },
    intent: true as const,
    electronic: true as const,
    authority: "",
    sensitive: [],
  }
  await phone.consents.sign({ body: { token, signature } })
  const reveal = (person: Person, why = reason) =>
    person.api.consents.revealConsent({ params: one(person, consent), body: { reason: why } })
  return { practice, owner, officer, administrator, consent, reveal, token }
}
const fetchDocument = (world: World, person: Person, consentId: string, documentId: string) =>
  world.app.inject({
    method: "GET",
    url: `/api/practices/${person.practiceId}/consents/${consentId}/documents/${documentId}`,
    headers: { cookie: person.cookie() },
  })

test("who it is is shown to those with the right and a reason, and every look is on the record", async () => {
  await using world = await openWorld()
  const { practice, owner, officer, administrator, consent, reveal } = await signedIn(world)
  expect(await refusal(reveal(administrator))).toBe("not-permitted")
  expect(await refusal(reveal(officer, "curious"))).toBe("bad-input")
  const seen = await reveal(officer)
  expect(seen).toMatchObject({
    handle: consent.handle,
    identity: quietPerson,
    signature: { name: quietPerson.name, drawn: false },
    reveals: [],
  })
  expect((await reveal(owner)).reveals).toEqual([{ by: "Dee Okafor", at: world.clock.now().toISOString(), reason }])
  const { history } = await owner.api.consents.getConsent({ params: one(owner, consent) })
  expect(history.filter(({ type }) => type === "viewed").map(({ by }) => by)).toEqual(["Dee Okafor", "Ana Ruiz"])
  const record = await world.platform.tenancy.asPractice(practice.practiceId, (tx) =>
    tx.selectFrom("audit_event").selectAll().where("action", "=", "comply.reveal-consent").orderBy("sequence").execute(),
  )
  expect(record.map(({ outcome, person_id, subject }) => [outcome, person_id, subject])).toEqual([
    ["refused", administrator.personId, null],
    ["done", officer.personId, consent.id],
    ["done", owner.personId, consent.id],
  ])
})

test("the signed form is open for ten minutes after revealing, to whoever revealed it", async () => {
  await using world = await openWorld()
  const { owner, officer, consent, reveal } = await signedIn(world)
  const [document] = (await reveal(officer)).documents
  const status = async (person: Person) => (await fetchDocument(world, person, consent.id, document?.id ?? "")).statusCode
  expect(await status(officer)).toBe(200)
  expect(await status(owner)).toBe(403)
  world.clock.forward(minutes(10) + 1)
  expect(await status(officer)).toBe(403)
})

test("a scanned form is sealed, recorded, looked at by a second person, and comes back byte for byte", async () => {
  await using world = await openWorld()
  const { owner, officer, practice } = await signedIn(world)
  const body = quoteBody()
  const consent = await officer.api.consents.createConsent({ params: { practiceId: practice.practiceId }, body })
  const add = (bytes: Buffer) =>
    officer.api.consents.addScan({ params: one(officer, consent), body: scanForm(new Uint8Array(bytes)) } as never)
  expect(await refusal(add(Buffer.from("<svg onload='steal()'/>")))).toBe("not-a-scan")
  expect(await refusal(add(Buffer.concat([scanPdf, Buffer.alloc(20 * 1024 * 1024)])))).toBe("scan-too-large")
  const scan = await add(scanPdf)
  const paper = {
    scanId: scan.id,
    by: "individual" as const,
    on: dayOf(world.clock.now(), -1),
    authority: "",
    sensitive: [],
    statements: ["revocation", "revocation-how", "no-conditioning", "redisclosure", "copy", "payment"] as const,
    witnessed: false,
  }
  await officer.api.consents.recordPaper({ params: one(officer, consent), body: { ...paper, statements: [...paper.statements] } })
  const check = (person: Person) =>
    refusal(person.api.consents.checkConsent({ params: one(person, consent), body: { documentSha256: scan.sha256 } }))
  expect([await check(officer), await check(owner)]).toEqual(["second-person-needed", "look-first"])
  const { documents } = await owner.api.consents.revealConsent({ params: one(owner, consent), body: { reason } })
  expect(await check(owner)).toBe("look-first")
  const fetched = await fetchDocument(world, owner, consent.id, documents[0]?.id ?? "")
  expect(fetched.rawPayload.equals(scanPdf)).toBe(true)
  expect(fetched.headers["content-disposition"]).toBe(`attachment; filename="${consent.handle}-scan.pdf"`)
  expect(await check(owner)).toBe("not-ready")
  await officer.api.consents.giveCopy({ params: one(officer, consent), body: { method: "print", on: dayOf(world.clock.now()) } })
  expect(await check(owner)).toBe("done")
})

test("a paper form without required words never becomes active", async () => {
  await using world = await openWorld()
  const { owner, officer, practice } = await signedIn(world)
  const consent = await officer.api.consents.createConsent({ params: { practiceId: practice.practiceId }, body: quoteBody() })
  const scan = await officer.api.consents.addScan({ params: one(officer, consent), body: scanForm(new Uint8Array(scanPdf)) } as never)
  const paper = {
    scanId: scan.id,
    by: "individual" as const,
    on: dayOf(world.clock.now(), -1),
    authority: "",
    sensitive: [],
    witnessed: false,
  }
  const recorded = await officer.api.consents.recordPaper({ params: one(officer, consent), body: { ...paper, statements: ["copy"] } })
  expect(recorded.wanting.map(({ kind }) => kind)).toEqual(["missing-statement", "copy-not-given"])
  await owner.api.consents.revealConsent({ params: one(owner, consent), body: { reason } })
  await fetchDocument(world, owner, consent.id, scan.id)
  expect(await refusal(owner.api.consents.checkConsent({ params: one(owner, consent), body: { documentSha256: scan.sha256 } }))).toBe(
    "not-ready",
  )
})

test("each role reads, keeps and reveals as the table says, and nobody else", async () => {
  await using world = await openWorld()
  const { practice, consent } = await signedIn(world)
  const wrong: string[] = []
  const held = (role: Role) => permissionsOf[role]
  for (const role of roles) {
    const person = await practice.as(role)
    const read = await refusal(person.api.consents.getConsent({ params: one(person, consent) }))
    const kept = await refusal(
      person.api.consents.giveCopy({ params: one(person, consent), body: { method: "print", on: dayOf(world.clock.now()) } }),
    )
    const revealed = await refusal(person.api.consents.revealConsent({ params: one(person, consent), body: { reason } }))
    const got = [read, kept, revealed].map((kind) => kind === "done")
    const due = (["consents:read", "consents:keep", "consents:reveal"] as const).map((need) => held(role).includes(need))
    if (got.join() !== due.join()) wrong.push(`${role}: ${got.join()}`)
  }
  expect(wrong).toEqual([])
  expect(roles.filter((role) => held(role).includes("consents:reveal"))).toEqual(["owner", "privacy-officer"])
})

test("another practice sees nothing of it", async () => {
  await using world = await openWorld()
  const { consent } = await signedIn(world)
  const elm = await (await world.practice("Elm Street Clinic")).as("owner")
  expect((await elm.api.consents.listConsents({ params: { practiceId: elm.practiceId }, query: {} })).items).toEqual([])
  expect(await refusal(elm.api.consents.getConsent({ params: one(elm, consent) }))).toBe("no-such-consent")
  expect(await refusal(elm.api.consents.revealConsent({ params: one(elm, consent), body: { reason } }))).toBe("no-such-consent")
})

test("the history is chained: a change, a removal or a swap of any event is found", async () => {
  await using world = await openWorld()
  const { owner, consent } = await signedIn(world)
  const intact = async () => (await owner.api.consents.getConsent({ params: one(owner, consent) })).historyIntact
  expect(await intact()).toBe(true)
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  const damages = [
    "update consent_event set at = at - interval '1 day' where sequence = 2",
    `update consent_event set facts = '{"method": "paper"}' where type = 'signed'`,
    "delete from consent_event where sequence = 3",
    "update consent_event set person_id = gen_random_uuid() where sequence = 1",
  ]
  const found: boolean[] = []
  for (const damage of damages) {
    await client.query("create table kept as select * from consent_event")
    await client.query(damage)
    found.push(await intact())
    await client.query("delete from consent_event")
    await client.query("insert into consent_event select * from kept")
    await client.query("drop table kept")
  }
  await client.end()
  expect(found).toEqual([false, false, false, false])
  expect(await intact()).toBe(true)
})

test("the program itself can add to a history, and never change or remove", async () => {
  await using world = await openWorld()
  const { practice } = await signedIn(world)
  const attempt = (statement: string) =>
    world.platform.tenancy
      .asPractice(practice.practiceId, (tx) => sql.raw(statement).execute(tx))
      .then(
        () => "done",
        (error: unknown) => (error as { code?: string }).code,
      )
  expect(await attempt("update consent_event set type = 'created'")).toBe("42501")
  expect(await attempt("delete from consent_event")).toBe("42501")
})

test("name, words, reason and token are found nowhere but behind the seal: not in the log, the record, the ledger, the jobs", async () => {
  await using world = await openWorld()
  const { practice, officer, reveal, token } = await signedIn(world)
  await reveal(officer)
  const secrets = [quietPerson.name, "Quillfeather", quietPerson.email, "555-0177", "Larkspur", reason, token]
  const rows = await world.platform.tenancy.asPractice(practice.practiceId, async (tx) => {
    const all: string[] = []
    for (const table of [
      "consent",
      "consent_event",
      "consent_document",
      "consent_vault",
      "consent_link",
      "consent_reveal",
      "audit_event",
    ]) {
      const found = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(tx)
      all.push(
        ...found.rows.map(({ row }) => row.replaceAll(/\\+x([0-9a-f]+)/g, (_, hex: string) => Buffer.from(hex, "hex").toString("latin1"))),
      )
    }
    return all
  })
  expect(rows.length).toBeGreaterThan(12)
  const places = [...world.logLines, ...rows].join("\n")
  expect(secrets.filter((secret) => places.includes(secret))).toEqual([])
})
