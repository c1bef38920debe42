import { ApiError } from "@bedside/contracts/client"
import { hours, minutes } from "@bedside/kernel"
import { expect, test } from "vitest"
import { openWorld, type World } from "../world/world.ts"
import type { Person } from "../world/person.ts"

const kind = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "done",
    (error: unknown) => (error instanceof ApiError ? error.problem.kind : String(error)),
  )
const feedOf = async (person: Person) => (await person.api.sandbox.feed({ params: { practiceId: person.practiceId } })).posts

async function clinic(world: World) {
  const willow = await world.practice("Willow Street Clinic")
  const [owner, author, clinician, manager] = await Promise.all([
    willow.as("owner"),
    willow.as("author"),
    willow.as("clinician"),
    willow.as("manager"),
  ])
  const channel = await owner.connectSandbox()
  return { willow, owner, author, clinician, manager, channel }
}
async function approvedPost(world: World, text = "Flu shots are here. Walk in any weekday.") {
  const people = await clinic(world)
  const draft = await people.author.compose({ text, on: [people.channel] })
  await people.author.submit(draft)
  const post = await people.clinician.approve(draft)
  return { ...people, post }
}

test("a post is written, checked, approved by somebody else, published, and a comment comes back", async () => {
  await using world = await openWorld()
  const { author, clinician, manager, owner, channel } = await clinic(world)

  const slip = await author.compose({ text: "Our patient Marisol Vega walked out two days after her hip replacement.", on: [channel] })
  expect(slip.verdict.outcome).toBe("blocked")
  expect(slip.verdict.findings.map(({ ruleId }) => ruleId)).toContain("phi-person-name")
  expect(await kind(author.submit(slip))).toBe("blocked")

  const mended = await author.edit(slip, { text: "Hip replacement recovery often starts with a short walk. Ask us how." })
  expect(mended.verdict.outcome).toBe("ok")
  await author.submit(mended)
  const approved = await clinician.approve(mended)
  expect(approved.state).toBe("approved")

  await manager.schedule(approved)
  await world.work()
  const sent = await manager.look(approved)
  expect(sent.state).toBe("sent")
  expect(sent.deliveries[0]?.url).toContain("/sandbox#post-")
  const [shown] = await feedOf(owner)
  expect(shown?.text).toBe(mended.content.text)

  await owner.api.sandbox.comment({
    params: { practiceId: owner.practiceId, id: shown?.id ?? "" },
    body: { author: "River", text: "How long does it take?" },
  })
  await world.work()
  const { items } = await owner.api.engage.listMessages({ params: { practiceId: owner.practiceId }, query: {} })
  expect(items).toMatchObject([{ kind: "comment", text: "How long does it take?", authorName: "River", postId: sent.id, state: "open" }])
})

test("nobody approves their own post, nor one they changed last", async () => {
  await using world = await openWorld()
  const { owner, author, channel } = await clinic(world)
  const own = await owner.compose({ text: "We are open on Saturday.", on: [channel] })
  await owner.submit(own)
  expect(await kind(owner.approve(own))).toBe("own-post")
  const theirs = await author.compose({ text: "We are open on Sunday.", on: [channel] })
  const touched = await owner.edit(theirs, { text: "We are open on Sunday morning." })
  await author.submit(touched)
  expect(await kind(owner.approve(touched))).toBe("own-post")
})

test("a post edited after approval is refused, its schedule is gone, and the refusal is on the record", async () => {
  await using world = await openWorld()
  const { post, author, manager, owner } = await approvedPost(world)
  await manager.schedule(post, new Date(world.clock.now().getTime() + hours(1)))
  const edited = await author.edit(await author.look(post), { text: "Flu shots are here. Ask for Sam." })
  expect(edited.state).toBe("draft")
  expect(edited.deliveries.map(({ state }) => state)).toEqual(["canceled"])
  expect(await kind(manager.schedule(edited))).toBe("unapproved")
  world.clock.forward(hours(1))
  await world.work()
  expect(await feedOf(owner)).toEqual([])
  const { items } = await owner.api.govern.listAudit({
    params: { practiceId: owner.practiceId },
    query: { subject: post.id, action: "publish.schedule" },
  })
  expect(items[0]).toMatchObject({ outcome: "refused", refusal: "unapproved" })
})

test("approving looks at exactly the content the reviewer saw", async () => {
  await using world = await openWorld()
  const { author, clinician, channel } = await clinic(world)
  const seen = await author.compose({ text: "We are open on Saturday.", on: [channel] })
  await author.submit(seen)
  const changed = await author.edit(await author.look(seen), { text: "We are closed on Saturday." })
  expect(await kind(clinician.approve(seen))).toBe("content-changed")
  expect(await kind(clinician.approve(changed))).toBe("not-in-review")
})

test("an hour late a post goes out and says so; three hours late it asks", async () => {
  await using world = await openWorld()
  const { post, manager } = await approvedPost(world)
  await manager.schedule(post, new Date(world.clock.now().getTime() + minutes(10)))
  world.clock.forward(minutes(10) + hours(1))
  await world.work()
  expect((await manager.look(post)).deliveries).toMatchObject([{ state: "sent", late: true }])
})

test("a post that could not go out for three hours is missed, and goes out when somebody says so", async () => {
  await using world = await openWorld()
  const { post, manager, owner } = await approvedPost(world)
  await manager.schedule(post, new Date(world.clock.now().getTime() + minutes(10)))
  world.clock.forward(minutes(10) + hours(3))
  await world.work()
  const missed = await manager.look(post)
  expect(missed).toMatchObject({ state: "missed", deliveries: [{ state: "missed" }] })
  expect(missed.deliveries[0]?.fix).toContain("Send it now")
  expect(await feedOf(owner)).toEqual([])
  await manager.api.publish.retryDelivery({ params: { practiceId: manager.practiceId, id: missed.deliveries[0]?.id ?? "" } })
  await world.work()
  expect((await manager.look(post)).state).toBe("sent")
})

test("a network that takes a post and loses its answer is asked, not told again", async () => {
  await using world = await openWorld()
  const { post, manager, owner } = await approvedPost(world)
  await owner.api.sandbox.setFault({ params: { practiceId: owner.practiceId }, body: { fault: "accept-then-timeout" } })
  await manager.schedule(post)
  await world.work()
  expect((await manager.look(post)).deliveries).toMatchObject([{ state: "sending" }])
  world.clock.forward(minutes(2))
  await world.work()
  expect((await manager.look(post)).deliveries).toMatchObject([{ state: "sent" }])
  expect(await feedOf(owner)).toHaveLength(1)
})

test.each([
  ["rate-limit", "sending", "asks us to slow down"],
  ["expired-token", "not-sent", "connect"],
  ["reject", "rejected", "breaks its rules"],
] as const)("with the fault %s a delivery is %s, with a cause in plain words", async (fault, state, words) => {
  await using world = await openWorld()
  const { post, manager, owner } = await approvedPost(world)
  await owner.api.sandbox.setFault({ params: { practiceId: owner.practiceId }, body: { fault } })
  await manager.schedule(post)
  await world.work()
  const [delivery] = (await manager.look(post)).deliveries
  expect(delivery?.state).toBe(state)
  expect(`${delivery?.cause} ${delivery?.fix}`.toLowerCase()).toContain(words)
  expect(await feedOf(owner)).toEqual([])
})

test("a published post is taken down on the network, and may then be changed", async () => {
  await using world = await openWorld()
  const { post, manager, author, owner } = await approvedPost(world)
  await manager.schedule(post)
  await world.work()
  const sent = await manager.look(post)
  expect(await kind(author.edit(sent, { text: "Changed." }))).toBe("already-public")
  await manager.api.publish.takeDown({
    params: { practiceId: manager.practiceId, id: sent.deliveries[0]?.id ?? "" },
    body: { reason: "Wrong date." },
  })
  await world.work()
  const down = await manager.look(post)
  expect(down.state).toBe("taken-down")
  expect(await feedOf(owner)).toEqual([])
  expect((await author.edit(down, { text: "Changed." })).content.text).toBe("Changed.")
})

test("disconnecting a channel stops what was scheduled there and destroys its token", async () => {
  await using world = await openWorld()
  const { post, manager, owner, channel } = await approvedPost(world)
  await manager.schedule(post, new Date(world.clock.now().getTime() + hours(1)))
  await owner.api.channels.disconnectChannel({ params: { practiceId: owner.practiceId, id: channel } })
  expect((await manager.look(post)).deliveries).toMatchObject([{ state: "canceled" }])
  const row = await world.platform.tenancy.asPractice(owner.practiceId, (tx) =>
    tx.selectFrom("channel").select("session").where("id", "=", channel).executeTakeFirstOrThrow(),
  )
  expect(row.session).toBeNull()
})

test("only somebody with the right lets a finding pass, with a reason, for exactly this content", async () => {
  await using world = await openWorld()
  const { willow, author, clinician, channel } = await clinic(world)
  const officer = await willow.as("privacy-officer")
  const post = await author.compose({ text: "Our patient Marisol Vega is doing well after her hip replacement.", on: [channel] })
  const ruleIds = [...new Set(post.verdict.findings.filter(({ severity }) => severity === "block").map(({ ruleId }) => ruleId))]
  const override = (by: Person, ruleId: string) =>
    by.api.comply.overrideFinding({
      params: { practiceId: by.practiceId, id: post.id },
      body: { ruleId, contentHash: post.contentHash, reason: "Signed release on file, ref 12." },
    })
  expect(await kind(override(author, "phi-person-name"))).toBe("override-not-permitted")
  for (const ruleId of ruleIds) await override(officer, ruleId)
  const passed = await author.look(post)
  expect(passed.verdict.outcome).toBe("ok")
  expect(passed.verdict.findings[0]?.override).toMatchObject({ by: "Dee Okafor", reason: "Signed release on file, ref 12." })
  await author.submit(passed)
  expect((await clinician.approve(passed)).state).toBe("approved")
  const changed = await author.edit(await author.look(post), { text: `${post.content.text} Hooray.` })
  expect(changed.verdict.outcome).toBe("blocked")
})

test("two windows do not overwrite each other", async () => {
  await using world = await openWorld()
  const { author, channel } = await clinic(world)
  const post = await author.compose({ text: "First.", on: [channel] })
  await author.edit(post, { text: "Second." })
  expect(await kind(author.edit(post, { text: "Third." }))).toBe("changed-elsewhere")
  expect((await author.look(post)).content.text).toBe("Second.")
})

test("a text too long for a network is refused with the number of characters", async () => {
  await using world = await openWorld()
  const { author, channel } = await clinic(world)
  const post = await author.compose({ text: "a".repeat(512), on: [channel] })
  const refused = await author.submit(post).catch((error: unknown) => (error as ApiError).problem)
  expect(refused).toMatchObject({ kind: "too-long", detail: "The text is 12 characters too long for Sandbox." })
})
