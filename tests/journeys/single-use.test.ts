import type { Consent, Post } from "@bedside/contracts"
import pg from "pg"
import { expect, test, vi } from "vitest"
import { workerFor } from "../../apps/server/src/platform/use-case.ts"
import { arm, claim } from "../../apps/server/src/publish/publish.send.ts"
import { runDelivery } from "../../apps/server/src/publish/publish.worker.ts"
import { photo, sendPicture } from "../world/media.ts"
import { type ClinicOf, clinicOf, linkTo, markOn, releaseFor, signRelease } from "../world/releases.ts"
import { openWorld, type World } from "../world/world.ts"

// Pictures are cleaned and looked at by a program that lets everybody else go first.
vi.setConfig({ testTimeout: 150_000 })

const story = "Success story: she walks the Larkspur trail again, and says so herself. Ask us about our walking group."
const oneUse = (desk: ClinicOf): Promise<Consent> =>
  releaseFor(desk, { scope: { info: ["story", "face"], nameUse: "none", frequency: "single-use" } })
const at = ({ practiceId }: ClinicOf, { id }: { id: string }) => ({ params: { practiceId, id } })
const feed = async ({ owner, practiceId }: ClinicOf) => (await owner.api.sandbox.feed({ params: { practiceId } })).posts
const against = async ({ author }: ClinicOf, post: Post) => (await author.look(post)).permissions.flatMap((one) => one.against)
const usedUp = ({ handle }: Consent) => [`${handle} allows one use, and it was used.`]

const compose = ({ author, channel }: ClinicOf, { id }: Consent, text: string): Promise<Post> =>
  author.compose({ text, on: [channel], consents: [{ consentId: id, info: ["story"] }] })
async function scheduled(desk: ClinicOf, post: Post): Promise<Post> {
  await desk.author.submit(post)
  return desk.manager.schedule(await desk.officer.approve(await desk.author.look(post)))
}
const deliveryOf = ({ deliveries }: Post): string => deliveries.at(-1)?.id ?? ""

async function takeDown(world: World, desk: ClinicOf, post: Post): Promise<void> {
  const { deliveries } = await desk.author.look(post)
  const params = { practiceId: desk.practiceId, id: deliveries[0]?.id ?? "" }
  await desk.owner.api.publish.takeDown({ params, body: { reason: "A word in it is wrong." } })
  await world.work()
}

test("of two posts that are being sent at once under a consent for one use, exactly one goes out", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await oneUse(desk)
  const posts = [await compose(desk, consent, story), await compose(desk, consent, `${story} Again.`)]
  const ids = [deliveryOf(await scheduled(desk, posts[0]!)), deliveryOf(await scheduled(desk, posts[1]!))]
  const worker = workerFor(world.platform, desk.practiceId, "test")
  const claimed = await Promise.all(ids.map(async (deliveryId) => ({ deliveryId, task: await claim(worker, { deliveryId }) })))
  const armed = await Promise.all(
    claimed.map(({ deliveryId, task }) =>
      arm(worker, { deliveryId, lease: task.ok && "lease" in task.value ? task.value.lease : "none", prepared: {} }),
    ),
  )
  expect(armed.map((one) => one.ok && one.value.kind).toSorted()).toEqual(["armed", "ended"])
})

test("of many that workers take at once, exactly one is public, and the others say why", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await oneUse(desk)
  const posts: Post[] = []
  for (const number of [1, 2, 3, 4]) posts.push(await scheduled(desk, await compose(desk, consent, `${story} ${number}`)))
  const { practiceId } = desk
  await Promise.all(posts.map((post) => runDelivery(world.platform, { practiceId, deliveryId: deliveryOf(post) })))
  await world.work()
  expect(await feed(desk)).toHaveLength(1)
  const states = await Promise.all(posts.map(async (post) => (await desk.author.look(post)).deliveries.map(({ state }) => state)))
  expect(states.flat().toSorted()).toEqual(["not-sent", "not-sent", "not-sent", "sent"])
})

test("a use that was taken down and deleted, or whose mark was taken off its picture, was a use", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await oneUse(desk)
  const { body } = await sendPicture(world, desk.author, await photo(640, 480))
  const person = await markOn(desk, body.id)
  await linkTo(desk, body.id, person, "consent", consent.handle)
  const media = [{ mediaId: body.id, alt: "The garden behind our clinic in spring" }]
  const first = await desk.author.compose({ text: "Our garden is open to everybody who waits.", on: [desk.channel], media })
  await scheduled(desk, first)
  await world.work()
  expect(await feed(desk)).toHaveLength(1)
  const second = await compose(desk, consent, story)
  expect(await against(desk, second)).toEqual(usedUp(consent))
  const params = { practiceId: desk.practiceId, id: body.id, personId: person }
  await desk.author.api.media.sayWhoIsShown({ params, body: { state: "unlinked" } })
  expect(await against(desk, second)).toEqual(usedUp(consent))
  await takeDown(world, desk, first)
  expect(await against(desk, second)).toEqual(usedUp(consent))
  await desk.author.api.compose.deletePost(at(desk, first))
  expect(await against(desk, second)).toEqual(usedUp(consent))
})

test("a use under a version that was replaced counts for the newer one", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await oneUse(desk)
  await scheduled(desk, await compose(desk, consent, story))
  await world.work()
  const next = await desk.administrator.api.consents.newVersion(at(desk, consent))
  const newer = await signRelease(desk, next)
  expect(await against(desk, await compose(desk, newer, `${story} Again.`))).toEqual(usedUp(newer))
})

test("other content of the same post is another use; the same content is not", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await oneUse(desk)
  const post = await compose(desk, consent, story)
  await scheduled(desk, post)
  await world.work()
  await takeDown(world, desk, post)
  expect(await against(desk, post)).toEqual([])
  const other = await desk.author.edit(await desk.author.look(post), { text: `${story} Call us.` })
  expect(await against(desk, other)).toEqual(usedUp(consent))
})

test("what surely never went out was no use", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await oneUse(desk)
  const first = await scheduled(desk, await compose(desk, consent, story))
  const deliveryId = deliveryOf(first)
  const worker = workerFor(world.platform, desk.practiceId, "test")
  const claimed = await claim(worker, { deliveryId })
  await arm(worker, { deliveryId, lease: claimed.ok && "lease" in claimed.value ? claimed.value.lease : "none", prepared: {} })
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  await client.query("update delivery set state = 'unconfirmed' where id = $1", [deliveryId])
  await client.end()
  const second = await compose(desk, consent, `${story} Again.`)
  expect(await against(desk, second)).toEqual(usedUp(consent))
  await desk.manager.api.publish.settleDelivery({ params: { practiceId: desk.practiceId, id: deliveryId }, body: { isPublic: false } })
  expect(await against(desk, second)).toEqual([])
})

test("what went out before it was kept what a delivery rests on was a use, and is one for the newer version; what was canceled was none", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await oneUse(desk)
  const first = await scheduled(desk, await compose(desk, consent, story))
  await world.work()
  const second = await compose(desk, consent, `${story} Again.`)
  const owner = new pg.Client({ connectionString: world.ownerUrl })
  await owner.connect()
  await owner.query("delete from consent_rest")
  expect(await against(desk, second)).toEqual(usedUp(consent))
  expect(await against(desk, first)).toEqual([])
  await takeDown(world, desk, first)
  await desk.author.api.compose.deletePost(at(desk, first))
  expect(await against(desk, second)).toEqual(usedUp(consent))
  const newer = await signRelease(desk, await desk.administrator.api.consents.newVersion(at(desk, consent)))
  expect(await against(desk, await compose(desk, newer, `${story} Once more.`))).toEqual(usedUp(newer))
  await owner.query("update delivery set state = 'canceled'")
  await owner.end()
  expect(await against(desk, await compose(desk, newer, `${story} A last time.`))).toEqual([])
})
