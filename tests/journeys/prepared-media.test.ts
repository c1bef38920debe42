import type { Post } from "@bedside/contracts"
import { hours } from "@bedside/kernel"
import { createHash } from "node:crypto"
import pg from "pg"
import { expect, test, vi } from "vitest"
import { workerFor } from "../../apps/server/src/platform/use-case.ts"
import { runDelivery } from "../../apps/server/src/publish/publish.worker.ts"
import { arm, claim, settle } from "../../apps/server/src/publish/publish.send.ts"
import { channelElsewhere } from "../world/channels.ts"
import { lookNow, nothingThere, noisyPhoto, openLink, sendPicture } from "../world/media.ts"
import { type ClinicOf, clinicOf } from "../world/releases.ts"
import { openWorld, type World } from "../world/world.ts"

// Pictures are cleaned and cut by a program that lets everybody else go first.
vi.setConfig({ testTimeout: 150_000 })

const alt = "The garden behind our clinic in spring"
const at = ({ practiceId }: ClinicOf, id: string) => ({ params: { practiceId, id } })

/** A picture that may go out, in an approved post that is being sent: claimed, not yet armed. */
async function underWay(world: World, shape?: "square") {
  const desk = await clinicOf(world)
  const { body } = await sendPicture(world, desk.author, await noisyPhoto(640, 480))
  const media = [{ mediaId: body.id, alt, ...(shape && { shape }) }]
  const post = await desk.author.compose({ text: "Our garden is open to everybody who waits.", on: [desk.channel], media })
  await desk.author.submit(post)
  const scheduled = await desk.manager.schedule(await desk.officer.approve(await desk.author.look(post)))
  const deliveryId = scheduled.deliveries[0]?.id ?? ""
  const worker = workerFor(world.platform, desk.practiceId, "test")
  const again = async () => {
    const claimed = await claim(worker, { deliveryId })
    return claimed.ok && "lease" in claimed.value ? claimed.value.lease : "none"
  }
  return { desk, mediaId: body.id, post: scheduled, deliveryId, worker, again, lease: await again() }
}
type UnderWay = Awaited<ReturnType<typeof underWay>>

/** A blur, looked at and answered for like a new picture: nothing but the other file speaks against the post. */
async function blurred(world: World, { desk, mediaId }: Pick<UnderWay, "desk" | "mediaId">): Promise<void> {
  const body = { version: 1, blur: [{ x: 0.1, y: 0.1, w: 0.5, h: 0.5 }], crop: null }
  await desk.author.api.media.editMedium({ ...at(desk, mediaId), body })
  await lookNow(world, desk.author, mediaId)
  await desk.author.api.media.answerChecklist({ ...at(desk, mediaId), body: { version: 2, answers: nothingThere } })
}
const replaced = { ok: true, value: { kind: "ended", change: { state: "not-sent", error: { kind: "media-replaced" } } } }
const feed = async ({ owner, practiceId }: ClinicOf) => (await owner.api.sandbox.feed({ params: { practiceId } })).posts
const shown = async (world: World, { owner, practiceId }: ClinicOf) => {
  const [first] = (await owner.api.sandbox.feed({ params: { practiceId } })).posts
  const { rawPayload } = await openLink(world, owner, first?.media[0]?.url ?? "")
  return createHash("sha256").update(rawPayload).digest("hex")
}
const statesOf = async ({ author }: ClinicOf, post: Post) => (await author.look(post)).deliveries.map(({ state }) => state)
/** The hash of the file a medium is now. */
const present = (world: World, { practiceId }: ClinicOf, mediaId: string): Promise<string> =>
  world.platform.tenancy.asPractice(practiceId, async (tx) => {
    const found = await tx.selectFrom("media").select("sha256").where("id", "=", mediaId).executeTakeFirstOrThrow()
    return found.sha256 ?? ""
  })

test("a picture blurred while the network prepares does not go out sharp: the post is held, and goes out once, as it is now", async () => {
  await using world = await openWorld()
  const one = await underWay(world)
  const { desk, post, deliveryId, worker, lease, mediaId } = one
  await blurred(world, one)
  expect(await arm(worker, { deliveryId, lease, prepared: {} })).toMatchObject(replaced)
  world.clock.forward(hours(1))
  await world.work()
  expect(await feed(desk)).toEqual([])
  const held = await desk.author.look(post)
  expect(held.deliveries).toMatchObject([{ state: "not-sent", cause: expect.stringContaining("after it was approved") }])
  expect(held).toMatchObject({ state: "draft", approvals: [{ stands: false }] })
  expect(held.contentHash).not.toBe(post.contentHash)
  await expect(desk.manager.api.publish.retryDelivery({ params: { practiceId: desk.practiceId, id: deliveryId } })).rejects.toMatchObject({
    problem: { kind: "changed-since-approval" },
  })

  await desk.author.submit(held)
  await desk.manager.schedule(await desk.officer.approve(held))
  await world.work()
  expect(await feed(desk)).toHaveLength(1)
  expect(await shown(world, desk)).toBe(await present(world, desk, mediaId))
  expect(await statesOf(desk, post)).toEqual(["not-sent", "sent"])
})

test("what the network has ready from before a blur is not published when it wakes", async () => {
  await using world = await openWorld()
  const one = await underWay(world)
  const { desk, post, deliveryId, worker, lease } = one
  const until = new Date(world.clock.now().getTime() + 60_000)
  await settle(worker, { deliveryId, lease, random: 0, outcome: { step: "wait", until, prepared: { clientKey: deliveryId, media: [] } } })
  await blurred(world, one)
  world.clock.forward(61_000)
  await runDelivery(world.platform, { practiceId: desk.practiceId, deliveryId })
  await world.work()
  expect(await feed(desk)).toEqual([])
  expect(await statesOf(desk, post)).toEqual(["not-sent"])
})

test("a picture that is replaced in the very moment of arming is seen replaced", async () => {
  await using world = await openWorld()
  const { desk, deliveryId, worker, lease, mediaId } = await underWay(world)
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  await client.query("begin")
  await client.query("update media set file = file || '.other', version = 2 where id = $1", [mediaId])
  const armed = arm(worker, { deliveryId, lease, prepared: {} })
  const waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
  await vi.waitFor(async () => expect((await client.query(waiting)).rows).toHaveLength(1), { timeout: 20_000 })
  await client.query("commit")
  await client.end()
  expect(await armed).toMatchObject(replaced)
  expect(await feed(desk)).toEqual([])
})

test("a picture cut around another point while the network prepares does not go out as it was", async () => {
  await using world = await openWorld()
  const one = await underWay(world, "square")
  const { desk, deliveryId, worker, lease, mediaId } = one
  const { revision, name, alt: kept, rights, expiresOn, folderId, tags } = await desk.author.api.media.getMedium(at(desk, mediaId))
  const body = { revision, name, alt: kept, rights, expiresOn, folderId, tags, focal: { x: 0.9, y: 0.2 } }
  await desk.author.api.media.saveMedium({ ...at(desk, mediaId), body })
  expect(await arm(worker, { deliveryId, lease, prepared: {} })).toMatchObject(replaced)
})

test("a picture thrown away while the network prepares does not go out", async () => {
  await using world = await openWorld()
  const { desk, deliveryId, worker, lease, mediaId } = await underWay(world)
  await desk.author.api.media.trashMedium(at(desk, mediaId))
  expect(await arm(worker, { deliveryId, lease, prepared: {} })).toMatchObject(replaced)
})

test("another name and folder of a picture change nothing of what goes out", async () => {
  await using world = await openWorld()
  const { desk, deliveryId, worker, lease, mediaId } = await underWay(world)
  const { revision, alt: kept, rights, expiresOn, folderId, focal } = await desk.author.api.media.getMedium(at(desk, mediaId))
  const body = { revision, name: "Garden", alt: kept, rights, expiresOn, folderId, tags: ["garden"], focal }
  await desk.author.api.media.saveMedium({ ...at(desk, mediaId), body })
  expect(await arm(worker, { deliveryId, lease, prepared: {} })).toMatchObject({ ok: true, value: { kind: "armed" } })
})

test("what was replaced after a post went out on one channel goes to no other as something nobody approved", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const elsewhere = await channelElsewhere(world, desk)
  const { body } = await sendPicture(world, desk.author, await noisyPhoto(640, 480))
  const media = [{ mediaId: body.id, alt }]
  const post = await desk.author.compose({ text: "Our garden is open to everybody.", on: [desk.channel, elsewhere], media })
  await desk.author.submit(post)
  const later = new Date(world.clock.now().getTime() + hours(1))
  const { deliveries } = await desk.manager.schedule(await desk.officer.approve(await desk.author.look(post)), later)
  const waiting = { params: { practiceId: desk.practiceId, id: deliveries.find(({ channelId }) => channelId === elsewhere)?.id ?? "" } }
  await desk.manager.api.publish.rescheduleDelivery({ ...waiting, body: { sendAt: new Date(later.getTime() + hours(3)).toISOString() } })
  world.clock.forward(hours(1))
  await world.work()
  expect(await feed(desk)).toHaveLength(1)
  await blurred(world, { desk, mediaId: body.id })
  const again = desk.manager.api.publish.rescheduleDelivery({
    ...waiting,
    body: { sendAt: new Date(later.getTime() + hours(4)).toISOString() },
  })
  const elsewhereToo = { kind: "media-replaced", fix: expect.stringMatching(/^What is public elsewhere stays as it is/) }
  await expect(again).rejects.toMatchObject({ problem: elsewhereToo })
  await desk.manager.api.publish.cancelDelivery(waiting)
  await expect(desk.manager.schedule(await desk.author.look(post))).rejects.toMatchObject({ problem: elsewhereToo })
})

async function composed(world: World) {
  const desk = await clinicOf(world)
  const { body } = await sendPicture(world, desk.author, await noisyPhoto(640, 480))
  const media = [{ mediaId: body.id, alt }]
  const post = await desk.author.compose({ text: "Our garden is open to everybody who waits.", on: [desk.channel], media })
  return { desk, mediaId: body.id, post }
}
const approved = async ({ author, officer }: ClinicOf, post: Post): Promise<Post> => {
  await author.submit(await author.look(post))
  return officer.approve(await author.look(post))
}

test("a post brought back after its picture was changed is the post as it is now, and goes out", async () => {
  await using world = await openWorld()
  const { desk, mediaId, post } = await composed(world)
  await desk.author.api.compose.deletePost(at(desk, post.id))
  await blurred(world, { desk, mediaId })
  await desk.author.api.compose.undeletePost(at(desk, post.id))
  const back = await desk.author.look(post)
  expect(back).toMatchObject({ state: "draft", may: { submit: true } })
  expect(back.contentHash).not.toBe(post.contentHash)
  await desk.manager.schedule(await approved(desk, post))
  await world.work()
  expect(await shown(world, desk)).toBe(await present(world, desk, mediaId))
})

/** As releases before this one left it: the post is bound to a picture that is another one by now. */
async function leftStale(world: World, mediaId: string): Promise<void> {
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  await client.query("update media set sha256 = $2 where id = $1", [mediaId, "a".repeat(64)])
  await client.end()
}

test("an approval that stands for a picture of before is led out of: sent in again, the post is what it is now", async () => {
  await using world = await openWorld()
  const { desk, mediaId, post } = await composed(world)
  await approved(desk, post)
  await leftStale(world, mediaId)
  const stale = await desk.author.look(post)
  expect(stale).toMatchObject({ state: "approved", contentHash: post.contentHash, may: { submit: true } })
  expect((await desk.manager.look(post)).may.schedule).toBe(false)
  await expect(desk.manager.schedule(stale)).rejects.toMatchObject({
    problem: { kind: "media-replaced", fix: expect.stringMatching(/^Look at it as it is now and send it for approval again/) },
  })
  expect(await desk.author.submit(stale)).toMatchObject({ state: "in-review", approvals: [{ stands: false }] })
  const sentIn = await desk.author.look(post)
  expect(sentIn.contentHash).not.toBe(post.contentHash)
  const scheduled = await desk.manager.schedule(await desk.officer.approve(sentIn))
  expect(scheduled.deliveries).toMatchObject([{ state: "scheduled" }])
})

test("what waits for approval with a picture of before is not approved: sent in again it is", async () => {
  await using world = await openWorld()
  const { desk, mediaId, post } = await composed(world)
  await desk.author.submit(post)
  await leftStale(world, mediaId)
  const stale = await desk.officer.look(post)
  expect(stale).toMatchObject({
    may: { approve: false },
    approveBlockedBecause: expect.stringContaining("was changed after it was sent in"),
  })
  await expect(desk.officer.approve(stale)).rejects.toMatchObject({ problem: { kind: "media-replaced" } })
  await desk.author.submit(stale)
  expect(await desk.officer.approve(await desk.officer.look(post))).toMatchObject({ state: "approved" })
})
