import { ApiError } from "@bedside/contracts/client"
import { hours, minutes } from "@bedside/kernel"
import { expect, test } from "vitest"
import { findChannel, openChannel } from "../../apps/server/src/channels/index.ts"
import type { Person } from "../world/person.ts"
import { openWorld, type World } from "../world/world.ts"

const kind = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "done",
    (error: unknown) => (error instanceof ApiError ? error.problem.kind : String(error)),
  )
const kinds = async (calls: readonly Promise<unknown>[]): Promise<string[]> => (await Promise.all(calls.map(kind))).toSorted()
const one = (person: Person, id: string | undefined) => ({ params: { practiceId: person.practiceId, id: id ?? "" } })
const feedOf = async (person: Person) => (await person.api.sandbox.feed({ params: { practiceId: person.practiceId } })).posts

async function clinic(world: World) {
  const willow = await world.practice("Willow Street Clinic")
  const [owner, author, clinician, manager] = [
    await willow.as("owner"),
    await willow.as("author"),
    await willow.as("clinician"),
    await willow.as("manager"),
  ]
  return { willow, owner, author, clinician, manager, channel: await owner.connectSandbox() }
}
async function approvedPost(world: World) {
  const people = await clinic(world)
  const draft = await people.author.compose({ text: "Flu shots are here. Walk in any weekday.", on: [people.channel] })
  await people.author.submit(draft)
  return { ...people, post: await people.clinician.approve(draft) }
}
/** An approved post whose one delivery was missed. */
async function missedPost(world: World) {
  const told = await approvedPost(world)
  await told.manager.schedule(told.post, new Date(world.clock.now().getTime() + minutes(10)))
  world.clock.forward(minutes(10) + hours(3))
  await world.work()
  const missed = (await told.manager.look(told.post)).deliveries[0]
  expect(missed?.state).toBe("missed")
  return { ...told, missed }
}

test("what was taken back after it was approved does not go out by sending a missed delivery again", async () => {
  await using world = await openWorld()
  const { post, author, manager, owner, missed } = await missedPost(world)
  await author.api.approve.withdrawPost(one(author, post.id))
  expect(await kind(manager.api.publish.retryDelivery(one(manager, missed?.id)))).toBe("unapproved")
  await author.submit(await author.look(post))
  expect(await kind(manager.api.publish.rescheduleDelivery({ ...one(manager, missed?.id), body: { sendAt: null } }))).toBe("unapproved")
  await world.work()
  expect(await feedOf(owner)).toEqual([])
})

test("a change that is changed back needs a new approval", async () => {
  await using world = await openWorld()
  const { post, author, manager, missed } = await missedPost(world)
  const changed = await author.edit(await author.look(post), { text: "Flu shots are gone." })
  expect(await kind(manager.api.publish.retryDelivery(one(manager, missed?.id)))).toBe("changed-since-approval")
  const back = await author.edit(changed, { text: post.content.text })
  expect(back).toMatchObject({ contentHash: post.contentHash, state: "draft", approvals: [{ stands: false }] })
  expect(await kind(manager.api.publish.retryDelivery(one(manager, missed?.id)))).toBe("unapproved")
  expect(await kind(manager.schedule(back))).toBe("unapproved")
})

test("a failed delivery is not sent again beside the one that took its place, and the post says what is true now", async () => {
  await using world = await openWorld()
  const { post, manager, owner } = await approvedPost(world)
  const practice = { params: { practiceId: owner.practiceId } }
  await owner.api.sandbox.setFault({ ...practice, body: { fault: "reject" } })
  await manager.schedule(post)
  await world.work()
  expect((await owner.api.home.home(practice)).failed).toHaveLength(1)
  await owner.api.sandbox.setFault({ ...practice, body: { fault: "none" } })
  world.clock.forward(minutes(1))
  const rejected = (await manager.look(post)).deliveries[0]
  await manager.schedule(post)
  expect(await kind(manager.api.publish.retryDelivery(one(manager, rejected?.id)))).toBe("sent-otherwise")
  await world.work()
  expect((await manager.look(post)).state).toBe("sent")
  expect((await owner.api.home.home(practice)).failed).toEqual([])
  expect(await feedOf(owner)).toHaveLength(1)
})

test("bringing back a post that is not deleted leaves its approval and its schedule alone", async () => {
  await using world = await openWorld()
  const { post, author, manager } = await approvedPost(world)
  await manager.schedule(post, new Date(world.clock.now().getTime() + hours(1)))
  await author.api.compose.undeletePost(one(author, post.id))
  expect(await manager.look(post)).toMatchObject({ state: "scheduled", deliveries: [{ state: "scheduled" }] })
  await author.api.compose.deletePost(one(author, post.id))
  await author.api.compose.undeletePost(one(author, post.id))
  expect(await manager.look(post)).toMatchObject({ state: "draft", deliveries: [{ state: "canceled" }] })
})

test("signing in again at the network does not cut off what is on its way with the earlier sign-in", async () => {
  await using world = await openWorld()
  const { owner, channel } = await clinic(world)
  const { platform } = world
  const { practiceId } = owner
  const stored = await platform.tenancy.asPractice(practiceId, (tx) => findChannel(tx, channel))
  const before = stored && openChannel(platform, practiceId, stored)
  expect(await owner.connectSandbox()).toBe(channel)
  expect(before && (await before.network.probe(before.access)).ok).toBe(true)
})

test("a session renewed while its channel is disconnected is not kept", async () => {
  await using world = await openWorld()
  const { owner, channel } = await clinic(world)
  const { platform } = world
  const { practiceId } = owner
  const look = () => platform.tenancy.asPractice(practiceId, (tx) => findChannel(tx, channel))
  const stored = await look()
  const open = stored && openChannel(platform, practiceId, stored)
  await owner.api.channels.disconnectChannel(one(owner, channel))
  await open?.access.renewed({ token: "renewed" })
  expect((await look())?.session).toBeNull()
})

test("whoever wrote the words does not approve them, though another saved the same words after them", async () => {
  await using world = await openWorld()
  const { author, clinician, channel } = await clinic(world)
  const draft = await author.compose({ text: "Flu shots.", on: [channel] })
  const words = await clinician.edit(draft, { text: "Flu shots are here on every weekday." })
  const planned = await author.edit({ ...words, planAt: new Date(world.clock.now().getTime() + hours(24)).toISOString() }, {})
  await author.submit(planned)
  expect(await kind(clinician.approve(planned))).toBe("own-post")
  expect((await clinician.look(planned)).may.approve).toBe(false)
})

test("a post waits for approval once, and Home counts only what one may decide", async () => {
  await using world = await openWorld()
  const { author, clinician, manager, channel } = await clinic(world)
  const draft = await author.compose({ text: "Flu shots are here.", on: [channel] })
  expect(await kinds([clinician.submit(draft), author.submit(draft)])).toEqual(["already-in-review", "done"])
  await author.api.approve.withdrawPost(one(author, draft.id))
  await clinician.submit(draft)
  const waiting = async (person: Person) => (await person.api.home.home({ params: { practiceId: person.practiceId } })).toApprove.count
  expect([await waiting(clinician), await waiting(manager), await waiting(author)]).toEqual([0, 1, 0])
  expect(await kind(clinician.approve(draft))).toBe("own-post")
})

test("of several who decide in the same moment one succeeds, and the others are told", async () => {
  await using world = await openWorld()
  const { author, clinician, manager, owner, channel } = await clinic(world)
  const draft = await author.compose({ text: "Flu shots are here.", on: [channel] })
  expect(await kinds([1, 2, 3].map((number) => author.edit(draft, { text: `Flu shots are here: ${number}.` })))).toEqual([
    "changed-elsewhere",
    "changed-elsewhere",
    "done",
  ])
  const post = await author.submit(await author.look(draft))
  const back = (by: Person) => by.api.approve.sendBackPost({ ...one(by, post.id), body: { contentHash: post.contentHash, note: "Why?" } })
  expect(await kinds([clinician.approve(post), manager.approve(post), back(owner)])).toEqual(["done", "not-in-review", "not-in-review"])
  const decided = await author.look(post)
  expect(decided.approvals).toHaveLength(1)
  if (decided.state === "sent-back") await clinician.approve(await author.submit(decided))
  expect((await manager.look(post)).may.schedule).toBe(true)
  expect(await kinds([manager.schedule(post), owner.schedule(post)])).toEqual(["done", "nothing-to-send"])
  expect((await manager.look(post)).may.schedule).toBe(false)
  await world.work()
  const sent = await manager.look(post)
  expect(sent.deliveries).toMatchObject([{ state: "sent" }])
  const down = (by: Person) =>
    by.api.publish.takeDown({ ...one(by, sent.deliveries[0]?.id), body: { reason: `${by.role} wants it gone.` } })
  expect(await kinds([down(manager), down(owner)])).toEqual(["done", "wrong-state"])
  expect((await manager.look(post)).may.takeDown).toBe(false)
  await world.work()
  expect((await manager.look(post)).state).toBe("taken-down")
})

test("a finding is let pass once; the first reason stays", async () => {
  await using world = await openWorld()
  const { willow, owner, author, channel } = await clinic(world)
  const officer = await willow.as("privacy-officer")
  const post = await author.compose({ text: "Our patient Marisol Vega is doing well after her hip replacement.", on: [channel] })
  const pass = (by: Person) =>
    by.api.comply.overrideFinding({
      ...one(by, post.id),
      body: { ruleId: "phi-person-name", contentHash: post.contentHash, reason: `The ${by.role} has a release on file.` },
    })
  expect(await kinds([pass(officer), pass(owner)])).toEqual(["already-overridden", "done"])
})

test("several who connect the practice network at once share one account, and it works", async () => {
  await using world = await openWorld()
  const willow = await world.practice("Willow Street Clinic")
  const [owner, administrator] = [await willow.as("owner"), await willow.as("administrator")]
  const channels = await Promise.all([owner, administrator, owner, administrator].map((person) => person.connectSandbox()))
  expect(new Set(channels).size).toBe(1)
  const checked = await owner.api.channels.checkChannel(one(owner, channels[0]))
  expect(checked.health).toBe("working")
})
