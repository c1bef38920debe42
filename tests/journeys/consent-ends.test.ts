import type { ConsentTerms } from "@bedside/contracts"
import { ApiError } from "@bedside/contracts/client"
import { days, hours, later } from "@bedside/kernel"
import { expect, test } from "vitest"
import { runConsentNight } from "../../apps/server/src/publish/publish.nightly.ts"
import { dayOf } from "../world/consents.ts"
import { type ClinicOf, clinicOf, draftRelease, releaseFor, signRelease } from "../world/releases.ts"
import { openWorld, type World } from "../world/world.ts"

const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "done",
    (error: unknown) => (error instanceof ApiError ? error.problem.kind : String(error)),
  )
const child: Partial<ConsentTerms> = { minor: { under18: true, consentsAlone: false, assentNoted: true }, signer: "parent" }
/** Somebody who comes of age so many days from now, with the release a parent signed. */
function ofAgeIn(world: World, desk: ClinicOf, soon: number, terms: Partial<ConsentTerms> = {}) {
  const turns18 = dayOf(world.clock.now(), soon)
  const birthDate = `${Number(turns18.slice(0, 4)) - 18}${turns18.slice(4)}`
  return releaseFor(desk, { terms: { ...child, ...terms }, identity: { birthDate, signerName: "Iris Quillfeather" } })
}
/** Mails about ends to one of those who keep consents, newest first. */
const notices = async ({ owner, practiceId }: ClinicOf) =>
  (await owner.api.practice.listMail({ params: { practiceId } })).items
    .filter(({ subject, to }) => subject.includes("soon") && to.startsWith("owner@"))
    .map(({ text }) => text)

test("whoever keeps consents hears 30, 7 and 1 days before a person comes of age, why, and what to do; with no name and no date", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await ofAgeIn(world, desk, 40)
  const told: number[] = []
  for (const wait of [0, 9, 1, 22, 1, 5, 1]) {
    world.clock.forward(days(wait))
    await runConsentNight(world.platform)
    await runConsentNight(world.platform)
    told.push((await notices(desk)).length)
  }
  expect(told).toEqual([0, 0, 1, 1, 2, 2, 3])
  const [last, , first] = await notices(desk)
  expect(first).toContain(`${consent.handle}: ends within 30 days, because the person comes of age`)
  expect(last).toContain(`${consent.handle}: ends within a day, because the person comes of age`)
  expect(last).toContain("a release of their own")
  const turns18 = dayOf(later(world.clock.now(), days(1)))
  for (const never of ["Quillfeather", turns18, dayOf(world.clock.now())]) expect((await notices(desk)).join("\n")).not.toContain(never)
  world.clock.forward(days(1))
  await runConsentNight(world.platform)
  const after = await desk.officer.api.consents.getConsent({ params: { practiceId: desk.practiceId, id: consent.id } })
  expect(after.state).toBe("expired")
  expect(after.history.filter(({ type }) => type === "expiry-notice").map(({ facts }) => facts)).toEqual([
    { days: 30, because: "came-of-age" },
    { days: 7, because: "came-of-age" },
    { days: 1, because: "came-of-age" },
  ])
})

test("a release whose last day comes before the birthday ends with its day, and is told as that", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const on = dayOf(world.clock.now(), 5)
  const consent = await ofAgeIn(world, desk, 60, { expiry: { on, event: null } })
  await runConsentNight(world.platform)
  expect(await notices(desk)).toEqual([expect.stringContaining(`${consent.handle}: ends on ${on}, within 7 days`)])
  expect((await notices(desk)).join("\n")).not.toContain("comes of age")
})

test("the list of what ends soon knows who comes of age soon", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await ofAgeIn(world, desk, 20)
  const { items } = await desk.author.api.consents.listConsents({ params: { practiceId: desk.practiceId }, query: { endsWithin: 30 } })
  expect(items.map(({ handle }) => handle)).toEqual([consent.handle])
})

test("what a person signed alone on the day of coming of age, or later, does not end by it, and its last day is told of", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const turns18 = dayOf(world.clock.now(), 1)
  const on = dayOf(world.clock.now(), 6)
  const alone: Partial<ConsentTerms> = { minor: { under18: true, consentsAlone: true, assentNoted: false }, expiry: { on, event: null } }
  const birthDate = `${Number(turns18.slice(0, 4)) - 18}${turns18.slice(4)}`
  const draft = await draftRelease(desk, { terms: alone, identity: { birthDate } })
  world.clock.forward(days(1))
  const consent = await signRelease(desk, draft)
  await runConsentNight(world.platform)
  const params = { practiceId: desk.practiceId, id: consent.id }
  expect(await desk.officer.api.consents.getConsent({ params })).toMatchObject({ state: "active", usable: true })
  expect(await notices(desk)).toEqual([expect.stringContaining(`${consent.handle}: ends on ${on}, within 7 days`)])
  const soon = await desk.author.api.consents.listConsents({ params: { practiceId: desk.practiceId }, query: { endsWithin: 3 } })
  expect(soon.items).toEqual([])
})

const story = "Success story: she walks the Larkspur trail again, and says so herself. Ask us about our walking group."
/** A post under a release that ends in two days, planned for tomorrow, and approved. */
async function planned(world: World) {
  const desk = await clinicOf(world)
  const expiry = { on: dayOf(world.clock.now(), 2), event: null }
  const consent = await releaseFor(desk, { scope: { info: ["quote", "story"] }, terms: { expiry } })
  const planAt = later(world.clock.now(), hours(24))
  const bound = { on: [desk.channel], consents: [{ consentId: consent.id, info: ["story" as const] }] }
  const post = await desk.author.compose({ text: story, ...bound, planAt: planAt.toISOString() })
  await desk.author.submit(post)
  return { desk, planAt, post: await desk.officer.approve(await desk.author.look(post)) }
}

test("a post is judged for the moment it goes out, not for the one it was planned for", async () => {
  await using world = await openWorld()
  const { desk, planAt, post } = await planned(world)
  expect(await refusal(desk.manager.schedule(post, later(world.clock.now(), days(5))))).toBe("blocked")
  const scheduled = await desk.manager.schedule(post, planAt)
  const params = { practiceId: desk.practiceId, id: scheduled.deliveries[0]?.id ?? "" }
  const move = (at: Date) => desk.manager.api.publish.rescheduleDelivery({ params, body: { sendAt: at.toISOString() } })
  expect(await refusal(move(later(world.clock.now(), days(5))))).toBe("blocked")
  expect((await move(later(planAt, hours(1)))).state).toBe("scheduled")
})
