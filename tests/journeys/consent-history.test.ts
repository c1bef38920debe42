import { expect, test } from "vitest"
import { warnOfEnds } from "../../apps/server/src/comply/index.ts"
import { workerFor } from "../../apps/server/src/platform/use-case.ts"
import { runRemoval } from "../../apps/server/src/publish/publish.worker.ts"
import { dayOf } from "../world/consents.ts"
import { type ClinicOf, clinicOf, releaseFor } from "../world/releases.ts"
import { openWorld, type World } from "../world/world.ts"

const story = "Success story: she walks the Larkspur trail again, and says so herself. Ask us about our walking group."
const many = [1, 2, 3, 4, 5, 6]

async function publicPosts(world: World, { author, officer, manager, channel }: ClinicOf, consentId: string): Promise<string[]> {
  const sent: string[] = []
  for (const number of many) {
    const post = await author.compose({ text: `${story} ${number}`, on: [channel], consents: [{ consentId, info: ["story"] }] })
    await author.submit(post)
    const { deliveries } = await manager.schedule(await officer.approve(await author.look(post)))
    sent.push(deliveries[0]?.id ?? "")
  }
  await world.work()
  return sent
}

test("what happens to one consent at once is all kept, in one chain: take-downs that end, notes, notices and looks", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const { practiceId, officer, owner, administrator } = desk
  const terms = { expiry: { on: dayOf(world.clock.now(), 5), event: null } }
  const consent = await releaseFor(desk, { scope: { info: ["story"], nameUse: "none" }, terms })
  const deliveries = await publicPosts(world, desk, consent.id)
  const params = { practiceId, id: consent.id }
  const body = { via: "letter" as const, on: dayOf(world.clock.now()) }
  await officer.api.consents.revokeConsent({ params, body })
  const residual = { kind: "search" as const, state: "asked" as const, note: "" }
  const evidence = (await officer.api.stops.stopReport({ params })).posts.flatMap((post) =>
    post.deliveries.flatMap((one) => one.evidence?.id ?? []),
  )
  await Promise.all([
    ...deliveries.map((deliveryId) => runRemoval(world.platform, { practiceId, deliveryId })),
    ...[officer, owner, administrator].flatMap(({ api }) => many.map(() => api.stops.noteResidual({ params, body: residual }))),
    ...evidence.map((evidenceId) => officer.api.stops.stopEvidence({ params: { ...params, evidenceId } })),
  ])
  const { history, historyIntact } = await officer.api.consents.getConsent({ params })
  const count = (type: string) => history.filter((one) => one.type === type).length
  expect(historyIntact).toBe(true)
  expect([count("takedown-done"), count("residual-noted"), count("viewed")]).toEqual([many.length, many.length * 3, many.length])
})

test("a notice of the end that is written while somebody acts on the same consent is written once, and neither is lost", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const { practiceId, officer } = desk
  const consents = await Promise.all(
    [3, 4, 5].map((days) =>
      releaseFor(desk, { scope: { info: ["story"] }, terms: { expiry: { on: dayOf(world.clock.now(), days), event: null } } }),
    ),
  )
  const worker = workerFor(world.platform, practiceId, "night")
  const copy = { method: "print" as const, on: dayOf(world.clock.now()) }
  await Promise.all([
    warnOfEnds(worker, null),
    warnOfEnds(worker, null),
    ...consents.flatMap(({ id }) => many.map(() => officer.api.consents.giveCopy({ params: { practiceId, id }, body: copy }))),
  ])
  for (const { id } of consents) {
    const { history, historyIntact } = await officer.api.consents.getConsent({ params: { practiceId, id } })
    const count = (type: string) => history.filter((one) => one.type === type).length
    // One copy was given by signing.
    expect([historyIntact, count("expiry-notice"), count("copy-given")]).toEqual([true, 1, many.length + 1])
  }
})
