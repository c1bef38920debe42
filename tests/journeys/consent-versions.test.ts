import type { Consent, Post } from "@bedside/contracts"
import { hours } from "@bedside/kernel"
import pg from "pg"
import { expect, test } from "vitest"
import { workerFor } from "../../apps/server/src/platform/use-case.ts"
import { arm, claim, settle } from "../../apps/server/src/publish/publish.send.ts"
import { runConsentNight } from "../../apps/server/src/publish/publish.nightly.ts"
import { runDelivery } from "../../apps/server/src/publish/publish.worker.ts"
import { dayOf } from "../world/consents.ts"
import { photo, sendPicture } from "../world/media.ts"
import { type ClinicOf, clinicOf, linkTo, markOn, releaseFor, signRelease } from "../world/releases.ts"
import { openWorld, type World } from "../world/world.ts"

const story = "Success story: she walks the Larkspur trail again, and says so herself. Ask us about our walking group."
const at = ({ practiceId }: ClinicOf, { id }: { id: string }) => ({ practiceId, id })
const day = hours(24)

const storyRelease = (desk: ClinicOf, terms: object = {}): Promise<Consent> =>
  releaseFor(desk, { scope: { channels: ["sandbox", "facebook"], info: ["quote", "story"], nameUse: "none" }, terms })
async function approved({ author, officer, channel }: ClinicOf, consent: Consent): Promise<Post> {
  const post = await author.compose({ text: story, on: [channel], consents: [{ consentId: consent.id, info: ["story"] }] })
  await author.submit(post)
  return officer.approve(await author.look(post))
}
async function shown(world: World, desk: ClinicOf, consent: Consent): Promise<Post> {
  const post = await desk.manager.schedule(await approved(desk, consent))
  await world.work()
  return post
}
/** The same agreement signed anew, which takes the place of the old one. */
async function newer(desk: ClinicOf, old: Consent, expiry = old.terms.expiry): Promise<Consent> {
  const { api } = desk.administrator
  const next = await api.consents.newVersion({ params: at(desk, old) })
  const { kind, terms, wording, revision } = await api.consents.getConsent({ params: at(desk, next) })
  const body = { kind, terms: { ...terms, expiry }, wording: wording ?? { items: "", note: "" }, revision, identity: null }
  await api.consents.amendConsent({ params: at(desk, next), body })
  return signRelease(desk, next)
}
const reportOf = (desk: ClinicOf, consent: Consent) => desk.officer.api.stops.stopReport({ params: at(desk, consent) })
const revoke = (desk: ClinicOf, consent: Consent) =>
  desk.officer.api.consents.revokeConsent({ params: at(desk, consent), body: { via: "letter", on: dayOf(desk.world.clock.now()) } })
const feed = async ({ owner, practiceId }: ClinicOf) => (await owner.api.sandbox.feed({ params: { practiceId } })).posts

test("taking back the newest version takes down what went out under those it replaced, and its report lists them", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const first = await storyRelease(desk)
  const post = await shown(world, desk, first)
  const third = await newer(desk, await newer(desk, first))
  expect(await feed(desk)).toHaveLength(1)
  await revoke(desk, third)
  expect((await reportOf(desk, third)).posts).toMatchObject([{ postId: post.id, deliveries: [{ outcome: "being-taken-down" }] }])
  await world.work()
  expect(await feed(desk)).toEqual([])
  const { pdf } = await desk.officer.api.stops.stopLetter({
    params: at(desk, third),
    body: { language: "en", reason: "Writing the letter that says what was stopped." },
  })
  expect(pdf).not.toBe("")
})

test("taking back a part of the newest version takes down what showed that part under an older one", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const first = await storyRelease(desk)
  await shown(world, desk, first)
  const second = await newer(desk, first)
  const narrow = (info: ("quote" | "story")[]) =>
    desk.officer.api.consents.narrowConsent({
      params: at(desk, second),
      body: { via: "email", on: dayOf(world.clock.now()), channels: [], info, media: [] },
    })
  await narrow(["story"])
  await world.work()
  expect(await feed(desk)).toEqual([])
})

test("the last day of a replaced version still ends what went out under it, once", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const first = await storyRelease(desk, { expiry: { on: dayOf(world.clock.now(), 3), event: null } })
  const post = await shown(world, desk, first)
  await newer(desk, first, { on: "2099-05-01", event: null })
  await runConsentNight(world.platform)
  expect(await feed(desk)).toHaveLength(1)
  world.clock.forward(day * 5)
  await runConsentNight(world.platform)
  await runConsentNight(world.platform)
  await world.work()
  expect(await feed(desk)).toEqual([])
  const report = await reportOf(desk, first)
  expect(report.posts).toMatchObject([{ postId: post.id, deliveries: [{ outcome: "taken-down", why: "expired" }] }])
  const after = await desk.officer.api.consents.getConsent({ params: at(desk, first) })
  expect(after.state).toBe("superseded")
  expect(after.history.filter(({ type }) => type === "expired")).toHaveLength(1)
})

test("a replaced version is not destroyed while what went out under it is public", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const first = await storyRelease(desk)
  await shown(world, desk, first)
  const second = await newer(desk, first)
  const purgedAt = async () => (await desk.officer.api.consents.getConsent({ params: at(desk, first) })).purgedAt
  world.clock.forward(day * 366 * 8)
  await runConsentNight(world.platform)
  expect(await purgedAt()).toBeNull()
  await revoke(desk, second)
  await world.work()
  world.clock.forward(day * 366 * 6)
  await runConsentNight(world.platform)
  expect(await purgedAt()).toBeNull()
  world.clock.forward(day * 366 * 2)
  await runConsentNight(world.platform)
  expect(await purgedAt()).not.toBeNull()
})

test("what a public post rested on is what the public saw, not what its picture's marks say today", { timeout: 150_000 }, async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await releaseFor(desk)
  const { body } = await sendPicture(world, desk.author, await photo(640, 480))
  const personId = await markOn(desk, body.id)
  await linkTo(desk, body.id, personId, "consent", consent.handle)
  const media = [{ mediaId: body.id, alt: "The garden behind our clinic in spring" }]
  const post = await desk.author.compose({ text: "Our garden is open to everybody who waits.", on: [desk.channel], media })
  await desk.author.submit(post)
  await desk.manager.schedule(await desk.officer.approve(await desk.author.look(post)))
  await world.work()
  expect(await feed(desk)).toHaveLength(1)
  await world.platform.tenancy.asPractice(desk.practiceId, (tx) => tx.deleteFrom("shown_person").where("media_id", "=", body.id).execute())
  await revoke(desk, consent)
  await world.work()
  expect(await feed(desk)).toEqual([])
  expect((await reportOf(desk, consent)).posts).toMatchObject([{ postId: post.id }])
})

test("a picture taken back goes although the person is no longer linked on it", { timeout: 150_000 }, async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await releaseFor(desk, { scope: { info: ["face", "story"] } })
  const { body } = await sendPicture(world, desk.author, await photo(640, 480))
  await linkTo(desk, body.id, await markOn(desk, body.id), "consent", consent.handle)
  const media = [{ mediaId: body.id, alt: "The garden behind our clinic in spring" }]
  const post = await desk.author.compose({ text: "Our garden is open to everybody who waits.", on: [desk.channel], media })
  await desk.author.submit(post)
  await desk.manager.schedule(await desk.officer.approve(await desk.author.look(post)))
  await world.work()
  await world.platform.tenancy.asPractice(desk.practiceId, (tx) => tx.deleteFrom("shown_person").where("media_id", "=", body.id).execute())
  await desk.officer.api.consents.narrowConsent({
    params: at(desk, consent),
    body: { via: "email", on: dayOf(world.clock.now()), channels: [], info: ["face"], media: [] },
  })
  await world.work()
  expect(await feed(desk)).toEqual([])
})

test("what was armed when its consent was taken back is taken down as soon as it is found in public", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await storyRelease(desk)
  const post = await desk.manager.schedule(await approved(desk, consent))
  const deliveryId = post.deliveries[0]?.id ?? ""
  const worker = workerFor(world.platform, desk.practiceId, "test")
  const claimed = await claim(worker, { deliveryId })
  const task = claimed.ok && "lease" in claimed.value ? claimed.value : undefined
  const { network, access } = task?.channel ?? {}
  const outgoingPost = { key: deliveryId, createdAt: post.deliveries[0]?.sendAt ?? "", text: story, media: [] }
  const prepared = access && (await network?.publish.prepare(outgoingPost, access))
  const token = prepared?.ok ? prepared.value : undefined
  await arm(worker, { deliveryId, lease: task?.lease ?? "", prepared: token })
  if (access) await network?.publish.commit(token, access)
  await revoke(desk, consent)
  expect(await feed(desk)).toHaveLength(1)
  // The worker died before it could say so; another finds it.
  world.clock.forward(hours(1))
  await runDelivery(world.platform, { practiceId: desk.practiceId, deliveryId })
  expect((await reportOf(desk, consent)).posts).toMatchObject([{ deliveries: [{ outcome: "being-taken-down" }] }])
  await world.work()
  expect(await feed(desk)).toEqual([])
  expect(await settle(worker, { deliveryId, lease: "", outcome: { step: "not-found" }, random: 0 })).toMatchObject({ ok: false })
})

test("a post that cannot be taken down is told of at once and then daily, not every hour", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await storyRelease(desk)
  await shown(world, desk, consent)
  await desk.owner.api.channels.disconnectChannel({ params: { practiceId: desk.practiceId, id: desk.channel } })
  await revoke(desk, consent)
  const told = async () => {
    const { items } = await desk.owner.api.practice.listMail({ params: { practiceId: desk.practiceId } })
    return items.filter(({ subject }) => subject === `A post under ${consent.handle} is still up`).length
  }
  const round = async () => {
    await runConsentNight(world.platform)
    await world.work()
  }
  await world.work()
  const once = await told()
  expect(once).toBeGreaterThan(0)
  world.clock.forward(hours(1))
  await round()
  world.clock.forward(hours(1))
  await round()
  expect(await told()).toBe(once)
  world.clock.forward(day)
  await round()
  expect(await told()).toBe(once * 2)
  const { history } = await desk.officer.api.consents.getConsent({ params: at(desk, consent) })
  expect(history.filter(({ type }) => type === "takedown-started")).toHaveLength(1)
})

test("a practice whose round fails keeps no other from its own, and no other consent of its own from ending", async () => {
  await using world = await openWorld()
  const [one, two] = [await clinicOf(world), await clinicOf(world)]
  const ends = { expiry: { on: dayOf(world.clock.now(), 1), event: null } }
  const [broken, fine, other] = [await storyRelease(one, ends), await storyRelease(one, ends), await storyRelease(two, ends)]
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  await client.query(
    `create function refuse() returns trigger language plpgsql as $$ begin
       if new.id = '${broken.id}' and new.state = 'expired' then raise exception 'refused'; end if; return new; end $$`,
  )
  await client.query("create trigger refuse before update on consent for each row execute function refuse()")
  await client.end()
  world.clock.forward(day * 3)
  await runConsentNight(world.platform)
  const stateOf = async (desk: ClinicOf, consent: Consent) =>
    (await desk.officer.api.consents.getConsent({ params: at(desk, consent) })).state
  expect([await stateOf(one, broken), await stateOf(one, fine), await stateOf(two, other)]).toEqual(["active", "expired", "expired"])
})
