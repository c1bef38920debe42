import { ApiError } from "@bedside/contracts/client"
import { days, hours } from "@bedside/kernel"
import pg from "pg"
import { expect, test } from "vitest"
import { runConsentNight } from "../../apps/server/src/publish/publish.nightly.ts"
import { dayOf, quietPerson, scanForm, scanPdf } from "../world/consents.ts"
import type { Person } from "../world/person.ts"
import { type ClinicOf, clinicOf, draftRelease, releaseFor } from "../world/releases.ts"
import { openWorld } from "../world/world.ts"

const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "done",
    (error: unknown) => (error instanceof ApiError ? error.problem.kind : String(error)),
  )
const at = ({ practiceId }: ClinicOf, { id }: { id: string }) => ({ practiceId, id })
const look = (desk: ClinicOf, consent: { id: string }) => desk.officer.api.consents.getConsent({ params: at(desk, consent) })
const reason = "The person asked what we keep about her."
const reveal = (desk: ClinicOf, consent: { id: string }) =>
  desk.officer.api.consents.revealConsent({ params: at(desk, consent), body: { reason } })

test("forms that nobody signed keep no name for ever: after 90 days without a change all of it is destroyed but handle and history", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const { administrator, officer, practiceId } = desk
  const [abandoned, declined, unsigned, renewed] = [
    await draftRelease(desk),
    await draftRelease(desk),
    await draftRelease(desk),
    await draftRelease(desk),
  ]
  const signed = await releaseFor(desk)
  await officer.api.consents.addScan({ params: at(desk, declined), body: scanForm(new Uint8Array(scanPdf)) } as never)
  await administrator.api.consents.declineConsent({ params: at(desk, declined) })
  await administrator.api.consents.presentConsent({ params: at(desk, unsigned), body: { check: "code" } })
  expect((await look(desk, abandoned)).keepUntil).toBe(dayOf(world.clock.now(), 90))
  world.clock.forward(days(89))
  await administrator.api.consents.amendConsent({
    params: at(desk, renewed),
    body: { revision: renewed.revision, terms: renewed.terms, wording: { items: "Her quote.", note: "" }, identity: null },
  })
  await reveal(desk, abandoned)
  await runConsentNight(world.platform)
  expect((await look(desk, abandoned)).purgedAt).toBeNull()
  world.clock.forward(days(1) + hours(1))
  await runConsentNight(world.platform)
  await runConsentNight(world.platform)
  await world.work()
  for (const consent of [abandoned, declined, unsigned]) {
    const after = await look(desk, consent)
    expect(after).toMatchObject({
      handle: consent.handle,
      keepUntil: null,
      wording: { items: "(no longer kept)" },
      may: [],
      historyIntact: true,
    })
    expect(after.history.filter(({ type }) => type === "purged").map(({ facts }) => facts["because"])).toEqual(["unsigned"])
    expect(await refusal(reveal(desk, consent))).toBe("not-in-this-state")
  }
  for (const consent of [renewed, signed]) expect((await reveal(desk, consent)).identity.name).toBe(quietPerson.name)
  expect(await world.platform.files.list(practiceId, "consent-")).toEqual([])
  const names = await world.platform.tenancy.asPractice(practiceId, async (tx) => {
    const rows = await tx.selectFrom("consent_vault").selectAll().execute()
    return rows.map(({ id, identity }) =>
      world.platform.sealer.open(identity, { practiceId, field: `consent_vault.identity:${id}` }).includes("Quillfeather"),
    )
  })
  expect(names.filter(Boolean)).toHaveLength(2)
})

const story = "Success story: she walks the Larkspur trail again, and says so herself. Ask us about our walking group."
/** A post under a form that nobody signed here goes out, because the officer holds it on paper. */
async function publishOverridden(desk: ClinicOf, { id: consentId }: { id: string }): Promise<void> {
  const { world, author, officer, manager, channel } = desk
  const post = await author.compose({ text: story, on: [channel], consents: [{ consentId, info: ["story"] }] })
  const blocking = new Set(post.verdict.findings.filter(({ severity }) => severity === "block").map(({ ruleId }) => ruleId))
  const said = { contentHash: post.contentHash, reason: "Signed on paper, in the folder." }
  for (const ruleId of blocking) await officer.api.comply.overrideFinding({ params: at(desk, post), body: { ruleId, ...said } })
  await author.submit(await author.look(post))
  await manager.schedule(await officer.approve(await author.look(post)))
  await world.work()
  expect((await author.look(post)).deliveries.map(({ state }) => state)).toEqual(["sent"])
}

test("a form that nobody signed here keeps its name and scan while a post rests on it or its scan may be the signed form", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const scope = { info: ["story" as const], nameUse: "none" as const }
  const [rested, before, scanned] = [await draftRelease(desk, { scope }), await draftRelease(desk, { scope }), await draftRelease(desk)]
  await publishOverridden(desk, before)
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  await client.query("delete from consent_rest")
  await client.end()
  await publishOverridden(desk, rested)
  await desk.officer.api.consents.addScan({ params: at(desk, scanned), body: scanForm(new Uint8Array(scanPdf)) } as never)
  world.clock.forward(days(91))
  await runConsentNight(world.platform)
  for (const consent of [rested, before, scanned]) {
    expect(await look(desk, consent)).toMatchObject({ purgedAt: null, keepUntil: null })
    expect((await reveal(desk, consent)).identity.name).toBe(quietPerson.name)
  }
  expect(await world.platform.files.list(desk.practiceId, "consent-")).toHaveLength(1)
  await desk.administrator.api.consents.declineConsent({ params: at(desk, scanned) })
  expect((await look(desk, scanned)).keepUntil).toBe(dayOf(world.clock.now(), 90))
})

test("owner and privacy officer say how long consents are kept, never fewer than six years, and it is on the record", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const { owner, officer, administrator, author, practiceId } = desk
  const save = (person: Person, years: number) => person.api.consents.saveConsentRetention({ params: { practiceId }, body: { years } })
  const seen = (person: Person) => person.api.consents.consentRetention({ params: { practiceId } })
  expect(await seen(author)).toEqual({ years: 7, unsignedDays: 90, mayChange: false })
  expect([await refusal(save(administrator, 10)), await refusal(save(author, 10))]).toEqual(["not-permitted", "not-permitted"])
  expect([await refusal(save(officer, 5)), await refusal(save(officer, 51))]).toEqual(["bad-input", "bad-input"])
  expect(await save(officer, 10)).toEqual({ years: 10, unsignedDays: 90, mayChange: true })
  expect((await seen(owner)).years).toBe(10)
  const record = await world.platform.tenancy.asPractice(practiceId, (tx) =>
    tx.selectFrom("audit_event").select(["outcome", "facts"]).where("action", "=", "comply.save-retention").orderBy("sequence").execute(),
  )
  expect(record.at(-1)).toEqual({ outcome: "done", facts: { years: 10, before: 7 } })

  const consent = await releaseFor(desk)
  await officer.api.consents.revokeConsent({ params: at(desk, consent), body: { via: "letter", on: dayOf(world.clock.now()) } })
  const ended = dayOf(world.clock.now())
  expect((await look(desk, consent)).keepUntil).toBe(`${Number(ended.slice(0, 4)) + 10}${ended.slice(4)}`)
  world.clock.forward(days(366) * 8)
  await runConsentNight(world.platform)
  expect((await look(desk, consent)).purgedAt).toBeNull()
  world.clock.forward(days(366) * 2)
  await runConsentNight(world.platform)
  expect((await look(desk, consent)).purgedAt).not.toBeNull()
})
