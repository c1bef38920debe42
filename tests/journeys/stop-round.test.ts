import type { Consent, Post } from "@bedside/contracts"
import pg from "pg"
import { expect, test } from "vitest"
import { workerFor } from "../../apps/server/src/platform/use-case.ts"
import { runConsentNight } from "../../apps/server/src/publish/publish.nightly.ts"
import { arm, claim } from "../../apps/server/src/publish/publish.send.ts"
import { runDelivery, runRemoval, runSweep } from "../../apps/server/src/publish/publish.worker.ts"
import { dayOf } from "../world/consents.ts"
import { type ClinicOf, clinicOf, releaseFor } from "../world/releases.ts"
import { openWorld, type World } from "../world/world.ts"

const story = "Success story: she walks the Larkspur trail again, and says so herself. Ask us about our walking group."
const feed = async ({ owner, practiceId }: ClinicOf) => (await owner.api.sandbox.feed({ params: { practiceId } })).posts

async function shown(desk: ClinicOf, { id }: Consent, text: string, at?: Date): Promise<Post> {
  const post = await desk.author.compose({ text, on: [desk.channel], consents: [{ consentId: id, info: ["story"] }] })
  await desk.author.submit(post)
  return desk.manager.schedule(await desk.officer.approve(await desk.author.look(post)), at)
}
async function asOwner(world: World, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

test("one consent whose recall fails keeps no other from being recalled by night, and is recalled the next time", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consents = [
    await releaseFor(desk, { scope: { info: ["story"], nameUse: "none" } }),
    await releaseFor(desk, { scope: { info: ["story"], nameUse: "none" } }),
  ]
  for (const consent of consents) await shown(desk, consent, `${story} ${consent.handle}`)
  await world.work()
  expect(await feed(desk)).toHaveLength(2)
  const [stubborn] = consents.map(({ id }) => id).toSorted()
  // Ended without a stop, as if the program had been killed in the middle of one.
  await asOwner(
    world,
    "update consent set state = 'revoked', revoked_at = now(), revoked_via = 'letter'",
    "create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$",
    `create trigger refuse before insert on consent_use for each row when (new.consent_id = '${stubborn ?? ""}') execute function refuse()`,
  )
  await runConsentNight(world.platform)
  await world.work()
  expect(await feed(desk)).toHaveLength(1)
  expect(world.logLines.join("\n")).toContain("consent round failed")
  await asOwner(world, "drop trigger refuse on consent_use")
  await runConsentNight(world.platform)
  await world.work()
  expect(await feed(desk)).toEqual([])
})

test(
  "stops, rounds, deliveries, removals and notes all at once lock nobody out, and nothing stays public",
  { timeout: 60_000 },
  async () => {
    await using world = await openWorld()
    const desk = await clinicOf(world)
    const { practiceId, officer, administrator } = desk
    const consents: Consent[] = []
    for (const _ of [1, 2, 3]) consents.push(await releaseFor(desk, { scope: { info: ["story"], nameUse: "none" } }))
    const all = consents.map(({ id }) => ({ consentId: id, info: ["story" as const] }))
    const deliveries: string[] = []
    const post = async (text: string, rests: typeof all): Promise<void> => {
      const made = await desk.author.compose({ text, on: [desk.channel], consents: rests })
      await desk.author.submit(made)
      const scheduled = await desk.manager.schedule(await officer.approve(await desk.author.look(made)))
      deliveries.push(scheduled.deliveries[0]?.id ?? "")
    }
    for (const [index, one] of all.entries()) await post(`${story} ${index}`, [one])
    await post(`${story} All.`, all)
    await post(`${story} All, the other way round.`, all.toReversed())
    await world.work()
    expect(await feed(desk)).toHaveLength(5)
    await post(`${story} On its way.`, all)
    await post(`${story} On its way, too.`, all.toReversed())

    const on = dayOf(world.clock.now())
    const residual = { kind: "search" as const, state: "asked" as const, note: "" }
    await Promise.all([
      ...consents
        .toReversed()
        .map(({ id }) => officer.api.consents.revokeConsent({ params: { practiceId, id }, body: { via: "letter", on } })),
      ...consents.map(({ id }) => administrator.api.stops.noteResidual({ params: { practiceId, id }, body: residual })),
      ...deliveries.slice(5).map((deliveryId) => runDelivery(world.platform, { practiceId, deliveryId })),
      ...deliveries.slice(0, 5).map((deliveryId) => runRemoval(world.platform, { practiceId, deliveryId })),
      runConsentNight(world.platform),
      runConsentNight(world.platform),
      runSweep(world.platform),
    ])
    await world.work()
    await runConsentNight(world.platform)
    await world.work()
    expect(await feed(desk)).toEqual([])
    expect(world.logLines.filter((line) => line.includes("failed"))).toEqual([])
    for (const { id } of consents) {
      const { history, historyIntact } = await officer.api.consents.getConsent({ params: { practiceId, id } })
      expect([historyIntact, history.filter(({ type }) => type === "revoked").length]).toEqual([true, 1])
      expect(await officer.api.stops.stopReport({ params: { practiceId, id } })).toMatchObject({ open: 0 })
    }
  },
)

test("a consent covers its last day until the practice's midnight, though it is another day in London, and no second longer", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const { practiceId } = desk
  const midnight = (at: Date): number => {
    const [hour = 0, minute = 0, second = 0] = new Intl.DateTimeFormat("sv-SE", { timeZone: "America/Denver", timeStyle: "medium" })
      .format(at)
      .split(":")
      .map(Number)
    return ((23 - hour) * 3600 + (59 - minute) * 60 + (60 - second)) * 1000
  }
  const terms = { expiry: { on: dayOf(world.clock.now()), event: null } }
  const consent = await releaseFor(desk, { scope: { info: ["story"], nameUse: "none" }, terms })
  const almost = new Date(world.clock.now().getTime() + midnight(world.clock.now()) - 10_000)
  const first = await shown(desk, consent, story, almost)
  const second = await shown(desk, consent, `${story} Again.`, almost)
  world.clock.forward(almost.getTime() - world.clock.now().getTime())
  expect(world.clock.now().toISOString().slice(0, 10)).not.toBe(dayOf(world.clock.now()))
  const worker = workerFor(world.platform, practiceId, "test")
  const begin = async ({ deliveries: [one] }: Post) => {
    const claimed = await claim(worker, { deliveryId: one?.id ?? "" })
    return { deliveryId: one?.id ?? "", lease: claimed.ok && "lease" in claimed.value ? claimed.value.lease : "none", prepared: {} }
  }
  await runConsentNight(world.platform)
  const [before, after] = [await begin(first), await begin(second)]
  expect(await arm(worker, before)).toMatchObject({ ok: true, value: { kind: "armed" } })
  world.clock.forward(11_000)
  expect(await arm(worker, after)).toMatchObject({ ok: true, value: { kind: "ended", change: { error: { kind: "blocked" } } } })
})
