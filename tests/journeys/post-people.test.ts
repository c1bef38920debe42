import type { Post } from "@bedside/contracts"
import { ApiError } from "@bedside/contracts/client"
import { hours } from "@bedside/kernel"
import { expect, test, vi } from "vitest"
import { card, onto, photoLike } from "../../packages/media/src/testing/cards.ts"
import { dayOf } from "../world/consents.ts"
import { answerNothingThere, photo, sendFile, sendPicture, sign } from "../world/media.ts"
import { clinicOf, type ClinicOf, draftRelease, linkTo, markOn, releaseFor, signRelease } from "../world/releases.ts"
import { openWorld } from "../world/world.ts"

// Real reading of pictures takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const refusal = async (call: Promise<unknown>): Promise<{ kind: string; detail: string; fix: string }> =>
  call.then(
    () => ({ kind: "done", detail: "", fix: "" }),
    (error: unknown) => (error instanceof ApiError ? error.problem : { kind: String(error), detail: "", fix: "" }),
  )
const text = "Our garden is open to everybody who waits."
const alt = "The garden behind our clinic in spring"
const blocks = (post: Post) => post.verdict.findings.filter(({ severity }) => severity === "block").map(({ ruleId }) => ruleId)
const outcomes = async ({ author, practiceId }: ClinicOf) =>
  (await author.api.compose.listPosts({ params: { practiceId }, query: {} })).items.map(({ outcome }) => outcome)
const feed = async ({ owner, practiceId }: ClinicOf) => (await owner.api.sandbox.feed({ params: { practiceId } })).posts

/** A post with a picture, as far as it gets: written, approved, or scheduled in three hours. */
async function withPicture(desk: ClinicOf, mediaId: string, until: "draft" | "in-review" | "approved" | "scheduled"): Promise<Post> {
  const { world, author, officer, manager, channel } = desk
  const post = await author.compose({ text, on: [channel], media: [{ mediaId, alt }] })
  if (until === "draft") return post
  await author.submit(post)
  if (until === "in-review") return post
  await officer.approve(await author.look(post))
  if (until === "scheduled") await manager.schedule(post, new Date(world.clock.now().getTime() + hours(3)))
  return post
}
const addPhoto = async ({ world, author }: ClinicOf) => (await sendPicture(world, author, await photo(640, 480))).body.id

test("a shown person is linked only to a handle that exists and can cover a likeness; cause and fix are told", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const mediaId = await addPhoto(desk)
  const person = await markOn(desk, mediaId)
  const link = (state: "consent" | "staff", handle: string) => refusal(linkTo(desk, mediaId, person, state, handle))
  expect(await link("consent", "Z-0000")).toMatchObject({
    kind: "no-such-consent",
    detail: "No consent has the handle Z-0000.",
    fix: expect.stringContaining("Consents"),
  })
  const staff = await draftRelease(desk, { kind: "staff-likeness", terms: { subjectClass: "staff" } })
  expect((await link("consent", staff.handle)).detail).toBe(`${staff.handle} is a staff likeness consent.`)
  expect((await link("staff", staff.handle.toLowerCase())).kind).toBe("done")
  const quote = await draftRelease(desk, { scope: { info: ["quote"] } })
  expect((await link("consent", quote.handle)).detail).toBe(`${quote.handle} does not cover showing the person.`)
  const rights = await draftRelease(desk, { kind: "rights-grant", terms: { subjectClass: "rights-holder" } })
  expect((await link("consent", rights.handle)).detail).toBe(`${rights.handle} covers words, not who is shown.`)
  const face = await releaseFor(desk)
  expect((await link("consent", face.handle)).kind).toBe("done")
  const params = { practiceId: desk.practiceId, id: face.id }
  await desk.officer.api.consents.revokeConsent({ params, body: { via: "letter", on: dayOf(world.clock.now()) } })
  expect((await link("consent", face.handle)).detail).toBe(`${face.handle} was taken back.`)
  const other = await world.practice("Oak Dermatology")
  const stranger = await other.as("author")
  const theirs = { ...desk, practiceId: other.practiceId, author: stranger }
  const foreign = await addPhoto(theirs)
  const there = await refusal(linkTo(theirs, foreign, await markOn(theirs, foreign), "consent", face.handle))
  expect(there.kind).toBe("no-such-consent")
})

test("one release stands for one person on a picture", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const mediaId = await addPhoto(desk)
  const face = await releaseFor(desk)
  const params = { practiceId: desk.practiceId, id: mediaId }
  const mark = (x: number) => desk.author.api.media.markPerson({ params, body: { box: { x, y: 0.2, w: 0.1, h: 0.2 }, atSeconds: null } })
  await mark(0.1)
  const [one, two] = (await mark(0.7)).shown.map(({ id }) => id)
  await linkTo(desk, mediaId, one ?? "", "consent", face.handle)
  expect(await refusal(linkTo(desk, mediaId, two ?? "", "consent", face.handle))).toMatchObject({
    kind: "no-such-consent",
    detail: `${face.handle} already stands for somebody else on this picture.`,
    fix: expect.stringContaining("consent of this person"),
  })
  expect((await refusal(linkTo(desk, mediaId, one ?? "", "consent", face.handle))).kind).toBe("done")
})

test.each(["draft", "in-review", "approved", "scheduled"] as const)(
  "a person marked on the picture of a post that is %s blocks and stops it at once",
  async (until) => {
    await using world = await openWorld()
    const desk = await clinicOf(world)
    const mediaId = await addPhoto(desk)
    const post = await withPicture(desk, mediaId, until)
    expect(await outcomes(desk)).toEqual(["ok"])
    const person = await markOn(desk, mediaId)
    const after = await desk.author.look(post)
    expect(blocks(after)).toEqual(["media-identifiable-person"])
    expect(after).toMatchObject({ state: "draft", verdict: { outcome: "blocked" } })
    expect(await outcomes(desk)).toEqual(["blocked"])
    expect(after.deliveries.map(({ state }) => state)).toEqual(until === "scheduled" ? ["canceled"] : [])
    const release = await releaseFor(desk)
    await linkTo(desk, mediaId, person, "consent", release.handle)
    expect(await outcomes(desk)).toEqual(["ok"])
    world.clock.forward(hours(4))
    await world.work()
    expect(await feed(desk)).toEqual([])
  },
)

test("a post with a picture is not approved before the picture was looked at, and what was read on it changes the verdict by itself", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const board = await sign(["Patient: Marisol Vega", "DOB 04/11/1969", "MRN 4471920"])
  const { body } = await sendFile(world, desk.author, board, "media", "Board.png")
  await answerNothingThere(desk.author, body.id)
  const post = await withPicture(desk, body.id, "draft")
  const [pending] = post.verdict.findings
  expect(pending).toMatchObject({
    ruleId: "media-look-pending",
    severity: "block",
    overridableWith: null,
    message: "This picture is still being looked at.",
    fix: expect.stringContaining("Wait a moment"),
  })
  expect((await refusal(desk.author.submit(post))).kind).toBe("blocked")
  const params = { practiceId: desk.practiceId, id: body.id }
  expect((await refusal(desk.officer.api.media.clearBackground({ params, body: { version: 1 } }))).kind).toBe("still-looking")
  await world.work()
  expect(await outcomes(desk)).toEqual(["blocked"])
  const looked = blocks(await desk.author.look(post))
  expect(looked).not.toContain("media-look-pending")
  expect(looked.length).toBeGreaterThan(0)
})

test("writing on a picture that could not be read waits for a second person, who clears the background", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const { author, officer, channel, practiceId } = desk
  const ink = { ink: "#ffffff", paper: "none", lines: ["Μαρία Παπαδοπούλου ДАВЫДОВ", "Жанна Щукина Ягодка"] }
  const { body } = await sendFile(world, author, await onto(await photoLike(5), await card(ink).png().toBuffer(), 0, 0))
  await answerNothingThere(author, body.id)
  await world.work()
  const post = await author.compose({ text, on: [channel], media: [{ mediaId: body.id, alt }] })
  expect(post.verdict).toMatchObject({
    outcome: "needs-review",
    findings: [{ ruleId: "media-text-unread", severity: "needs-review", overridableWith: null }],
  })
  await officer.api.media.clearBackground({ params: { practiceId, id: body.id }, body: { version: 1 } })
  expect((await author.look(post)).verdict).toMatchObject({ outcome: "ok", findings: [] })
})

test("what was approved is held back while its picture is looked at again", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const mediaId = await addPhoto(desk)
  const post = await withPicture(desk, mediaId, "approved")
  await desk.author.api.media.lookAgain({ params: { practiceId: desk.practiceId, id: mediaId } })
  expect((await refusal(desk.manager.schedule(post))).kind).toBe("blocked")
  await world.work()
  expect((await refusal(desk.manager.schedule(await desk.author.look(post)))).kind).toBe("done")
})

test("a post that is public stays as it is when somebody marks a person on its picture", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const mediaId = await addPhoto(desk)
  const post = await withPicture(desk, mediaId, "approved")
  await desk.manager.schedule(post)
  await world.work()
  expect(await feed(desk)).toHaveLength(1)
  await markOn(desk, mediaId)
  expect(await desk.author.look(post)).toMatchObject({ state: "sent" })
  expect(await feed(desk)).toHaveLength(1)
})

test("a picture without a description is kept in a draft, and goes no further whoever lets whatever pass", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const { author, officer, owner, practiceId, channel } = desk
  const mediaId = await addPhoto(desk)
  const profile = await owner.api.practice.getPractice({ params: { practiceId } })
  await owner.api.practice.savePractice({
    params: { practiceId },
    body: { ...profile, settings: { ...profile.settings, allowOverrides: true } },
  })
  await officer.api.comply.chooseSeverity({ params: { practiceId, ruleId: "alt-text-missing" }, body: { severity: "info" } })
  const post = await author.compose({ text, on: [channel], media: [{ mediaId, alt: " " }] })
  expect(post).toMatchObject({ state: "draft", verdict: { outcome: "ok" } })
  const told = await refusal(author.submit(post))
  expect(told).toMatchObject({ kind: "not-described", detail: "The picture has no description." })
  expect(told.fix).toContain("cannot see it")
  const second = await addPhoto(desk)
  const two = await author.edit(post, {
    media: [
      { mediaId, alt },
      { mediaId: second, alt: "" },
    ],
  })
  expect((await refusal(author.submit(two))).detail).toBe("Picture 2 has no description.")
  const done = await author.edit(two, { media: [{ mediaId, alt }] })
  expect((await author.submit(done)).state).toBe("in-review")
})

const story = "Success story: she walks the Larkspur trail again, and says so herself. Ask us about our walking group."
const sentences = (post: Post) => post.permissions.flatMap(({ against }) => against)

test("what a consent lacks is named exactly, with its handle, in the post and in the findings that block it", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const { author, channel } = desk
  const elsewhere = await releaseFor(desk, { scope: { channels: ["facebook"], info: ["story"] } })
  const post = await author.compose({ text: story, on: [channel], consents: [{ consentId: elsewhere.id, info: ["story", "diagnosis"] }] })
  const lack = `${elsewhere.handle} does not cover Sandbox, diagnosis.`
  expect(sentences(post)).toEqual([lack])
  const found = post.verdict.findings.filter(({ ruleId }) => ruleId.startsWith("authorization"))
  expect(found.map(({ ruleId, message, severity }) => [ruleId, message, severity])).toEqual([
    ["authorization-scope-mismatch", lack, "block"],
  ])
  expect(JSON.stringify(post)).not.toContain("Quillfeather")
})

test("a release that does not allow cropping covers the whole picture, neither a shape nor a part of it", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const { author, channel, practiceId } = desk
  const mediaId = await addPhoto(desk)
  const release = await releaseFor(desk, { scope: { edits: [] } })
  await linkTo(desk, mediaId, await markOn(desk, mediaId), "consent", release.handle)
  const lack = `${release.handle} does not cover cropping.`
  const whole = await author.compose({ text, on: [channel], media: [{ mediaId, alt }] })
  expect(blocks(whole)).toEqual([])
  const square = await author.compose({ text, on: [channel], media: [{ mediaId, alt, shape: "square" }] })
  expect(square.verdict.findings.find(({ ruleId }) => ruleId === "authorization-scope-mismatch")?.message).toBe(lack)
  const crop = { x: 0, y: 0, w: 0.8, h: 0.8 }
  await author.api.media.editMedium({ params: { practiceId, id: mediaId }, body: { version: 1, blur: [], crop } })
  expect(sentences(await author.look(whole))).toEqual([lack])
  const allowing = await releaseFor(desk)
  const { shown } = await author.api.media.getMedium({ params: { practiceId, id: mediaId } })
  await linkTo(desk, mediaId, shown[0]?.id ?? "", "consent", allowing.handle)
  expect(sentences(await author.look(whole))).toEqual([])
})

test("what else a post shows of a person may be on any of its pictures, and none of them may be cut without leave", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const { author, channel } = desk
  const [first, second] = [await addPhoto(desk), await addPhoto(desk)]
  const release = await releaseFor(desk, { scope: { info: ["face", "body-part"], edits: [] } })
  await linkTo(desk, first, await markOn(desk, first), "consent", release.handle)
  const media = [
    { mediaId: first, alt },
    { mediaId: second, alt, shape: "square" as const },
  ]
  const compose = (info: ("face" | "body-part")[]) =>
    author.compose({ text, on: [channel], media, consents: [{ consentId: release.id, info }] })
  expect(sentences(await compose(["face"]))).toEqual([])
  expect(sentences(await compose(["face", "body-part"]))).toEqual([`${release.handle} does not cover cropping.`])
})

test("a release covers the purposes it names: what a post is for is its author's word, and part of what is approved", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const { author, officer, channel } = desk
  const release = await releaseFor(desk, { scope: { info: ["story"], purposes: ["education"] } })
  const consents = [{ consentId: release.id, info: ["story" as const] }]
  const post = await author.compose({ text: story, on: [channel], consents })
  expect(sentences(post)).toEqual([`${release.handle} does not cover posts about the practice.`])
  const lesson = await author.compose({ text: story, on: [channel], consents, about: { purpose: "education" } })
  expect(sentences(lesson)).toEqual([])
  expect(lesson.contentHash).not.toBe(post.contentHash)
  await author.submit(lesson)
  expect((await officer.approve(await author.look(lesson))).state).toBe("approved")
})

test("a consent that ends before the post goes out, says so with its day; sent before that day it covers", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const { author, channel } = desk
  const on = dayOf(world.clock.now(), 20)
  const release = await releaseFor(desk, { scope: { info: ["story"] }, terms: { expiry: { on, event: null } } })
  const bound = { text: story, on: [channel], consents: [{ consentId: release.id, info: ["story" as const] }] }
  const late = await author.compose({ ...bound, planAt: new Date(world.clock.now().getTime() + hours(24 * 30)).toISOString() })
  expect(sentences(late).join()).toMatch(new RegExp(`^${release.handle} runs out on \\w+ \\d+(, \\d+)?, before this post goes out\\.$`))
  expect(late.verdict.outcome).toBe("blocked")
  const early = await author.compose({ ...bound, planAt: new Date(world.clock.now().getTime() + hours(24)).toISOString() })
  expect(early).toMatchObject({ permissions: [{ against: [], handle: release.handle, chosen: true, info: ["story"] }] })
  expect(early.verdict.outcome).not.toBe("blocked")
})

test("a consent that is chosen without saying what is shown covers nothing", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const release = await releaseFor(desk, { scope: { info: ["story"] } })
  const post = await desk.author.compose({ text: story, on: [desk.channel], consents: [{ consentId: release.id, info: [] }] })
  expect(sentences(post)).toEqual([`${release.handle}: say what this post shows of the person.`])
  expect(post.verdict.outcome).toBe("blocked")
})

test("nobody agrees for somebody else: a release that covers a face does not cover another person's", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const faces = await releaseFor(desk)
  const words = await releaseFor(desk, { scope: { info: ["story"] } })
  const consents = [
    { consentId: faces.id, info: ["face" as const] },
    { consentId: words.id, info: ["story" as const, "face" as const] },
  ]
  const post = await desk.author.compose({ text: story, on: [desk.channel], consents })
  expect(sentences(post)).toEqual([`${words.handle} does not cover face.`])
  expect(post.verdict.outcome).toBe("blocked")
})

test("a consent for one use covers one post, and one whose person wants to see the final item covers what they approved", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const { author, officer, manager, administrator, practiceId, channel } = desk
  const once = await releaseFor(desk, { scope: { info: ["story"], frequency: "single-use" } })
  const consents = [{ consentId: once.id, info: ["story" as const] }]
  const first = await author.compose({ text: story, on: [channel], consents })
  const second = await author.compose({ text: `${story} Again.`, on: [channel], consents })
  expect([...sentences(first), ...sentences(second)]).toEqual([])
  await author.submit(first)
  await manager.schedule(await officer.approve(await author.look(first)))
  await world.work()
  expect(await feed(desk)).toHaveLength(1)
  expect(sentences(await author.look(first))).toEqual([])
  const now = await author.look(second)
  expect(sentences(now)).toEqual([`${once.handle} allows one use, and it was used.`])
  expect(now.verdict.outcome).toBe("blocked")

  const picky = await draftRelease(desk, { scope: { info: ["story"], preApproval: true } })
  const item = await author.compose({ text: story, on: [channel], consents: [{ consentId: picky.id, info: ["story"] }] })
  await signRelease(desk, picky, item.contentHash)
  expect((await author.look(item)).permissions).toMatchObject([{ against: [], itemApproved: true }])
  const edited = await author.edit(await author.look(item), { text: `${story} Call us.` })
  expect(edited).toMatchObject({ permissions: [{ itemApproved: false }], verdict: { outcome: "blocked" } })
  expect(sentences(edited).join()).toContain("has not approved this one")
  await administrator.api.consents.approveItem({ params: { practiceId, id: picky.id }, body: { sha256: edited.contentHash } })
  expect((await author.look(edited)).permissions).toMatchObject([{ itemApproved: true }])
})

test("a staff consent is held to its own scope", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const staff = await releaseFor(desk, { kind: "staff-likeness", scope: { channels: ["website"] }, terms: { subjectClass: "staff" } })
  const mediaId = await addPhoto(desk)
  await linkTo(desk, mediaId, await markOn(desk, mediaId), "staff", staff.handle)
  const post = await desk.author.compose({ text, on: [desk.channel], media: [{ mediaId, alt }] })
  expect(post.permissions).toMatchObject([{ kind: "staff-likeness", chosen: false, media: [mediaId] }])
  expect(post.verdict.findings.map(({ ruleId, message }) => [ruleId, message])).toEqual([
    ["staff-likeness-consent-missing", `${staff.handle} does not cover Sandbox.`],
  ])
})
