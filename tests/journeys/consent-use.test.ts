import type { Post } from "@bedside/contracts"
import { ApiError } from "@bedside/contracts/client"
import { hours } from "@bedside/kernel"
import { expect, test } from "vitest"
import { workerFor } from "../../apps/server/src/platform/use-case.ts"
import { runConsentNight } from "../../apps/server/src/publish/publish.nightly.ts"
import { arm, claim } from "../../apps/server/src/publish/publish.send.ts"
import { channelElsewhere } from "../world/channels.ts"
import { dayOf, quoteBody } from "../world/consents.ts"
import { lookNow, photo, sendPicture } from "../world/media.ts"
import type { Person } from "../world/person.ts"
import { clinicOf, releaseFor, signRelease } from "../world/releases.ts"
import { openWorld, type World } from "../world/world.ts"

const kind = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "done",
    (error: unknown) => (error instanceof ApiError ? error.problem.kind : String(error)),
  )
const story = "Success story: she walks the Larkspur trail again, and says so herself. Ask us about our walking group."

/** A clinic with a signed and checked release for the practice network, and a channel there. */
async function clinic(world: World, more: Parameters<typeof quoteBody>[0] = {}) {
  const desk = await clinicOf(world)
  const { administrator, practiceId } = desk
  const body = quoteBody({ scope: { ...quoteBody().terms.scope, channels: ["sandbox"], info: ["quote", "story"] }, ...more })
  const draft = await administrator.api.consents.createConsent({ params: { practiceId }, body })
  return { ...desk, consent: await signRelease(desk, draft) }
}

const feedOf = async ({ api, practiceId }: Person) => (await api.sandbox.feed({ params: { practiceId } })).posts

type Clinic = Awaited<ReturnType<typeof clinic>>
/** A story bound to the release, as far as approval. */
async function approved({ author, officer, channel, consent }: Clinic, info: ("quote" | "story" | "face")[] = ["story"]): Promise<Post> {
  const post = await author.compose({ text: story, on: [channel], consents: [{ consentId: consent.id, info }] })
  await author.submit(post)
  return officer.approve(await author.look(post))
}

test("a patient's story is blocked until a release that covers it is bound to it", async () => {
  await using world = await openWorld()
  const desk = await clinic(world)
  const bare = await desk.author.compose({ text: story, on: [desk.channel] })
  expect(bare.verdict.outcome).toBe("blocked")
  const bound = await desk.author.compose({ text: story, on: [desk.channel], consents: [{ consentId: desk.consent.id, info: ["story"] }] })
  expect(bound.verdict.outcome).not.toBe("blocked")
  const beyond = await desk.author.compose({
    text: story,
    on: [desk.channel],
    consents: [{ consentId: desk.consent.id, info: ["story", "face"] }],
  })
  expect(beyond.verdict.findings.map(({ ruleId }) => ruleId)).toContain("authorization-scope-mismatch")
})

test("a consent taken back stops what is scheduled and voids the sign-off, in the same moment", async () => {
  await using world = await openWorld()
  const desk = await clinic(world)
  const post = await approved(desk)
  await desk.manager.schedule(post, new Date(world.clock.now().getTime() + hours(3)))
  await desk.officer.api.consents.revokeConsent({
    params: { practiceId: desk.practiceId, id: desk.consent.id },
    body: { via: "letter", on: dayOf(world.clock.now()) },
  })
  const after = await desk.author.look(post)
  expect(after.deliveries.map(({ state }) => state)).toEqual(["canceled"])
  expect(after).toMatchObject({ state: "draft", verdict: { outcome: "blocked" } })
  world.clock.forward(hours(4))
  await world.work()
  expect(await feedOf(desk.owner)).toEqual([])
})

test("a consent taken back between the claim and the sending keeps the post from going out", async () => {
  await using world = await openWorld()
  const desk = await clinic(world)
  const post = await approved(desk)
  const scheduled = await desk.manager.schedule(post)
  const deliveryId = scheduled.deliveries[0]?.id ?? ""
  const worker = workerFor(world.platform, desk.practiceId, "test")
  const claimed = await claim(worker, { deliveryId })
  const lease = claimed.ok && "lease" in claimed.value ? claimed.value.lease : "none"
  await desk.officer.api.consents.revokeConsent({
    params: { practiceId: desk.practiceId, id: desk.consent.id },
    body: { via: "in-person", on: dayOf(world.clock.now()) },
  })
  expect(await arm(worker, { deliveryId, lease, prepared: {} })).toMatchObject({
    ok: true,
    value: { kind: "ended", change: { state: "not-sent" } },
  })
  world.clock.forward(hours(1))
  await world.work()
  expect(await feedOf(desk.owner)).toEqual([])
  expect((await desk.author.look(post)).deliveries.map(({ state }) => state)).toEqual(["not-sent"])
})

test("what is public under a consent is taken down when it is taken back, with proof", async () => {
  await using world = await openWorld()
  const desk = await clinic(world)
  const post = await approved(desk)
  await desk.manager.schedule(post)
  await world.work()
  expect(await feedOf(desk.owner)).toHaveLength(1)
  await desk.officer.api.consents.revokeConsent({
    params: { practiceId: desk.practiceId, id: desk.consent.id },
    body: { via: "email", on: dayOf(world.clock.now()) },
  })
  await world.work()
  expect(await feedOf(desk.owner)).toEqual([])
  expect((await desk.author.look(post)).deliveries.map(({ takenDownAt }) => takenDownAt)).not.toContain(null)
  const { history } = await desk.officer.api.consents.getConsent({ params: { practiceId: desk.practiceId, id: desk.consent.id } })
  expect(history.map(({ type }) => type)).toEqual(expect.arrayContaining(["revoked", "takedown-started"]))
})

test("a consent ends with its last day in the practice's zone, and what is public under it goes that night", async () => {
  await using world = await openWorld()
  const desk = await clinic(world, { expiry: { on: dayOf(world.clock.now(), 1), event: null } })
  const post = await approved(desk)
  await desk.manager.schedule(post)
  await world.work()
  expect(await feedOf(desk.owner)).toHaveLength(1)
  await runConsentNight(world.platform)
  const mails = (await desk.owner.api.practice.listMail({ params: { practiceId: desk.practiceId } })).items
  expect(mails.filter(({ subject }) => subject === "1 consent ends soon").length).toBeGreaterThan(0)
  expect(mails.map(({ text }) => text).join("\n")).not.toContain("Quillfeather")
  world.clock.forward(hours(48))
  await runConsentNight(world.platform)
  await world.work()
  expect(await feedOf(desk.owner)).toEqual([])
  expect(await kind(desk.manager.schedule(await desk.author.look(post)))).not.toBe("done")
})

test("somebody shown on a picture keeps a post from going out until a release covers the face", async () => {
  await using world = await openWorld()
  const desk = await clinic(world)
  const { practiceId, author, officer, channel } = desk
  const { body: added } = await sendPicture(world, author, await photo(640, 480))
  const one = { practiceId, id: added.id }
  await author.api.media.markPerson({ params: one, body: { box: { x: 0.2, y: 0.2, w: 0.3, h: 0.4 }, atSeconds: null } })
  const content = {
    text: "Our garden is open to everybody who waits.",
    on: [channel],
    media: [{ mediaId: added.id, alt: "The garden behind our clinic in spring" }],
  }
  const alone = await author.compose(content)
  expect(alone.verdict.findings.map(({ ruleId }) => ruleId)).toContain("media-identifiable-person")
  const face = await releaseFor(desk)
  const { shown } = await author.api.media.getMedium({ params: one })
  const link = { params: { ...one, personId: shown[0]?.id ?? "" }, body: { state: "consent" as const, consentHandle: face.handle } }
  await author.api.media.sayWhoIsShown(link)
  const linked = await author.compose(content)
  expect(linked.verdict.findings.filter(({ severity }) => severity === "block")).toEqual([])
  await officer.api.consents.freezeConsent({ params: { practiceId, id: face.id }, body: { cause: "dispute" } })
  expect((await author.look(linked)).verdict.outcome).toBe("blocked")
})

test("a finding that was let pass comes back when more is found, or the consent behind it changes, though the post stays the same", async () => {
  await using world = await openWorld()
  const desk = await clinic(world)
  const { practiceId, author, officer, channel, consent } = desk
  const { body: added } = await sendPicture(world, author, await photo(640, 480))
  const one = { practiceId, id: added.id }
  const mark = (x: number) => author.api.media.markPerson({ params: one, body: { box: { x, y: 0.2, w: 0.3, h: 0.4 }, atSeconds: null } })
  await mark(0.1)
  const media = [{ mediaId: added.id, alt: "The garden behind our clinic in spring" }]
  const consents = [{ consentId: consent.id, info: ["story" as const, "full-name" as const] }]
  const post = await author.compose({ text: story, on: [channel], media, consents })
  const pass = async (ruleId: string) => {
    const body = { ruleId, contentHash: post.contentHash, reason: "A paper release is in the folder." }
    await officer.api.comply.overrideFinding({ params: { practiceId, id: post.id }, body })
  }
  const standing = async () => {
    const { verdict } = await author.look(post)
    return verdict.findings.filter(({ severity, override }) => severity === "block" && override === null).map(({ ruleId }) => ruleId)
  }
  await lookNow(world, author, added.id)
  for (const ruleId of new Set(await standing())) await pass(ruleId)
  expect(await standing()).toEqual([])
  await mark(0.6)
  expect(await standing()).toContain("media-identifiable-person")
  for (const ruleId of new Set(await standing())) await pass(ruleId)
  expect(await standing()).toEqual([])
  await officer.api.consents.revokeConsent({
    params: { practiceId, id: consent.id },
    body: { via: "letter", on: dayOf(world.clock.now()) },
  })
  expect(await standing()).toContain("authorization-not-valid")
})

test("what was let pass in the words of two channels goes out on one of them", async () => {
  await using world = await openWorld()
  const desk = await clinic(world)
  const { practiceId, author, officer, manager, channel } = desk
  const other = await channelElsewhere(world, desk)
  const text = "Our patient Marisol Vega is doing well after her hip replacement."
  const variants = [
    { channelId: channel, text: null },
    { channelId: other, text: `${text} Thanks to all.` },
  ]
  const post = await author.compose({ text, variants })
  for (const ruleId of new Set(post.verdict.findings.map((finding) => finding.ruleId))) {
    const body = { ruleId, contentHash: post.contentHash, reason: "Signed release on file, ref 12." }
    await officer.api.comply.overrideFinding({ params: { practiceId, id: post.id }, body })
  }
  await author.submit(await author.look(post))
  const { deliveries } = await manager.schedule(await officer.approve(await author.look(post)))
  const worker = workerFor(world.platform, practiceId, "test")
  const deliveryId = deliveries.find(({ channelId }) => channelId === channel)?.id ?? ""
  const claimed = await claim(worker, { deliveryId })
  const lease = claimed.ok && "lease" in claimed.value ? claimed.value.lease : "none"
  expect(await arm(worker, { deliveryId, lease, prepared: {} })).toMatchObject({ ok: true, value: { kind: "armed" } })
})
