import type { Consent, Post } from "@bedside/contracts"
import { ApiError } from "@bedside/contracts/client"
import { hours } from "@bedside/kernel"
import pg from "pg"
import sharp from "sharp"
import { expect, test } from "vitest"
import { textOf } from "../../apps/server/src/comply/consents/forms/pdf-text.testing.ts"
import { dayOf, quietPerson } from "../world/consents.ts"
import { workerFor } from "../../apps/server/src/platform/use-case.ts"
import { arm, claim } from "../../apps/server/src/publish/publish.send.ts"
import { runConsentNight } from "../../apps/server/src/publish/publish.nightly.ts"
import { photo, sendPicture } from "../world/media.ts"
import { type ClinicOf, clinicOf, linkTo, markOn, releaseFor } from "../world/releases.ts"
import { channelElsewhere } from "../world/channels.ts"
import { openWorld, type World } from "../world/world.ts"

const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "done",
    (error: unknown) => (error instanceof ApiError ? error.problem.kind : String(error)),
  )
const story = "Success story: she walks the Larkspur trail again, and says so herself. Ask us about our walking group."
const at = ({ practiceId }: ClinicOf, { id }: { id: string }) => ({ practiceId, id })
const reason = "Writing the letter that says what was stopped."

const storyRelease = (desk: ClinicOf, more: object = {}): Promise<Consent> =>
  releaseFor(desk, { scope: { channels: ["sandbox", "facebook"], info: ["quote", "story"], nameUse: "none" }, terms: more })

async function approved(
  { author, officer }: ClinicOf,
  { on, consent, info }: { on: string[]; consent: Consent; info: ("quote" | "story")[] },
) {
  const post = await author.compose({ text: story, on, consents: [{ consentId: consent.id, info }] })
  await author.submit(post)
  return officer.approve(await author.look(post))
}
const reportOf = (desk: ClinicOf, consent: Consent) => desk.officer.api.stops.stopReport({ params: at(desk, consent) })
const revoke = (desk: ClinicOf, consent: Consent) =>
  desk.officer.api.consents.revokeConsent({
    params: at(desk, consent),
    body: { via: "letter", on: dayOf(desk.world.clock.now()) },
  })
const narrow = (desk: ClinicOf, consent: Consent, parts: object) =>
  desk.officer.api.consents.narrowConsent({
    params: at(desk, consent),
    body: { via: "email", on: dayOf(desk.world.clock.now()), channels: [], info: [], media: [], ...parts },
  })
const statesOf = async ({ author }: ClinicOf, post: Post) => (await author.look(post)).deliveries.map(({ state }) => state)

/** One post in public, one waiting, both under the same release. */
async function inUse(world: World) {
  const desk = await clinicOf(world)
  const consent = await storyRelease(desk)
  const shown = await approved(desk, { on: [desk.channel], consent, info: ["story"] })
  await desk.manager.schedule(shown)
  await world.work()
  const waiting = await approved(desk, { on: [desk.channel], consent, info: ["quote"] })
  await desk.manager.schedule(waiting, new Date(world.clock.now().getTime() + hours(30)))
  return { desk, consent, shown, waiting }
}

test("what was stopped is told by post and network, with the network's answer and the evidence's hash", async () => {
  await using world = await openWorld()
  const { desk, consent, shown, waiting } = await inUse(world)
  expect(await reportOf(desk, consent)).toMatchObject({ stops: [], posts: [], open: 0, due: null })
  await revoke(desk, consent)
  const before = await reportOf(desk, consent)
  expect(before).toMatchObject({ handle: consent.handle, open: 1, outside: ["Facebook"], stops: [{ why: "revoked", by: "Dee Okafor" }] })
  const byPost = (report: typeof before, { id }: Post) => report.posts.find(({ postId }) => postId === id)
  expect(byPost(before, waiting)).toMatchObject({
    voidedAt: world.clock.now().toISOString(),
    deliveries: [{ outcome: "canceled", why: "revoked", evidence: null, gone: null, may: [] }],
  })
  expect(byPost(before, shown)?.deliveries).toMatchObject([{ outcome: "being-taken-down", networkName: "Sandbox", may: [] }])
  await world.work()
  const after = await reportOf(desk, consent)
  expect(after.open).toBe(0)
  const [gone] = byPost(after, shown)?.deliveries ?? []
  expect(gone).toMatchObject({ outcome: "taken-down", gone: { answer: "removed", at: world.clock.now().toISOString(), by: null } })
  expect(gone?.evidence?.sha256).toMatch(/^[0-9a-f]{64}$/)
  const { history } = await desk.officer.api.consents.getConsent({ params: at(desk, consent) })
  expect(history.at(-1)).toMatchObject({ type: "takedown-done", facts: { answer: "removed" } })
})

test("the evidence is what the public saw, is for those who keep consents, and every look is told", async () => {
  await using world = await openWorld()
  const { desk, consent } = await inUse(world)
  await revoke(desk, consent)
  const evidence = (await reportOf(desk, consent)).posts.flatMap(({ deliveries }) => deliveries.flatMap((one) => one.evidence ?? []))
  const params = { ...at(desk, consent), evidenceId: evidence[0]?.id ?? "" }
  const seen = await desk.officer.api.stops.stopEvidence({ params })
  expect(seen).toMatchObject({ text: story, intact: true, sha256: evidence[0]?.sha256 })
  expect(await refusal(desk.author.api.stops.stopEvidence({ params }))).toBe("not-permitted")
  const { history } = await desk.officer.api.consents.getConsent({ params: at(desk, consent) })
  expect(history.filter(({ type }) => type === "viewed").map(({ facts }) => facts["what"])).toEqual(["evidence"])
})

test(
  "pictures are kept with the evidence: blurred, cropped or thrown away later, they are what the public saw",
  { timeout: 150_000 },
  async () => {
    await using world = await openWorld()
    const desk = await clinicOf(world)
    const consent = await releaseFor(desk)
    const { body } = await sendPicture(world, desk.author, await photo(640, 480))
    await linkTo(desk, body.id, await markOn(desk, body.id), "consent", consent.handle)
    const media = [{ mediaId: body.id, alt: "The garden behind our clinic in spring" }]
    const post = await desk.author.compose({ text: "Our garden is open to everybody who waits.", on: [desk.channel], media })
    await desk.author.submit(post)
    await desk.manager.schedule(await desk.officer.approve(await desk.author.look(post)))
    await world.work()
    expect(await statesOf(desk, post)).toEqual(["sent"])
    await revoke(desk, consent)
    await world.work()
    const evidence = (await reportOf(desk, consent)).posts.flatMap(({ deliveries }) => deliveries.flatMap((one) => one.evidence ?? []))
    const params = { ...at(desk, consent), evidenceId: evidence[0]?.id ?? "" }
    const seen = await desk.officer.api.stops.stopEvidence({ params })
    expect(seen.pictures).toMatchObject([{ mediaId: body.id, alt: "The garden behind our clinic in spring", kept: true, why: null }])
    for (const name of await world.platform.files.list(desk.practiceId, `${body.id}.`))
      await world.platform.files.remove(desk.practiceId, name)
    const url = `/api/practices/${desk.practiceId}/consents/${consent.id}/stop/evidence/${params.evidenceId}/pictures/0`
    const fetched = await world.app.inject({ method: "GET", url, headers: { cookie: desk.officer.cookie() } })
    expect(fetched.headers["content-disposition"]).toBe(`attachment; filename="${consent.handle}-evidence-1.jpg"`)
    expect(await sharp(fetched.rawPayload).metadata()).toMatchObject({ format: "jpeg", width: 640, height: 480 })
    expect((await world.app.inject({ method: "GET", url, headers: { cookie: desk.author.cookie() } })).statusCode).toBe(403)
  },
)

test("a take-down that failed says why, is tried again, and is proven in the end", async () => {
  await using world = await openWorld()
  const { desk, consent, shown } = await inUse(world)
  await desk.owner.api.channels.disconnectChannel({ params: { practiceId: desk.practiceId, id: desk.channel } })
  await revoke(desk, consent)
  await world.work()
  const standing = async () => (await reportOf(desk, consent)).posts.find(({ postId }) => postId === shown.id)?.deliveries[0]
  const failed = await standing()
  expect(failed).toMatchObject({ outcome: "still-up", may: ["retry", "by-hand"] })
  expect(failed?.cause).toContain("still on Sandbox")
  expect(failed?.fix).toMatch(/connect/i)
  const settle = (act: "retry" | "by-hand") =>
    desk.officer.api.stops.settleStopped({ params: { ...at(desk, consent), deliveryId: failed?.deliveryId ?? "" }, body: { act } })
  await desk.owner.connectSandbox()
  await settle("retry")
  await world.work()
  expect(await standing()).toMatchObject({ outcome: "taken-down", gone: { answer: "removed" } })
  expect(await refusal(settle("retry"))).toBe("not-open")
})

test("whoever keeps consents is told by mail, with handles and counts and nothing of anybody", async () => {
  await using world = await openWorld()
  const { desk, consent } = await inUse(world)
  await desk.owner.api.channels.disconnectChannel({ params: { practiceId: desk.practiceId, id: desk.channel } })
  await revoke(desk, consent)
  await world.work()
  const { items } = await desk.owner.api.practice.listMail({ params: { practiceId: desk.practiceId } })
  const mails = items.filter(({ subject }) => subject.includes(consent.handle))
  expect(new Set(mails.map(({ subject }) => subject))).toEqual(
    new Set([`Use of ${consent.handle} was stopped`, `A post under ${consent.handle} is still up`]),
  )
  const text = mails.map((mail) => mail.text).join("\n")
  expect(text).toContain("1 post that is public is being taken down.")
  expect(text).toContain(`/consents/${consent.id}/stopped`)
  for (const secret of ["Quillfeather", "Marigold", "Larkspur", "story"]) expect(text).not.toContain(secret)
})

test("what was on its way when its consent was taken back is in the report, and did not go out", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await storyRelease(desk)
  const post = await desk.manager.schedule(await approved(desk, { on: [desk.channel], consent, info: ["story"] }))
  const deliveryId = post.deliveries[0]?.id ?? ""
  const worker = workerFor(world.platform, desk.practiceId, "test")
  const claimed = await claim(worker, { deliveryId })
  const lease = claimed.ok && "lease" in claimed.value ? claimed.value.lease : "none"
  await revoke(desk, consent)
  expect((await reportOf(desk, consent)).posts.flatMap(({ deliveries }) => deliveries)).toMatchObject([{ outcome: "unconfirmed", may: [] }])
  await arm(worker, { deliveryId, lease, prepared: {} })
  world.clock.forward(hours(1))
  await world.work()
  expect(await reportOf(desk, consent)).toMatchObject({ open: 0, posts: [{ deliveries: [{ outcome: "canceled" }] }] })
})

test("what Bedside cannot remove is settled by hand, and who said so is the proof", async () => {
  await using world = await openWorld()
  const { desk, consent, shown } = await inUse(world)
  await desk.owner.api.channels.disconnectChannel({ params: { practiceId: desk.practiceId, id: desk.channel } })
  await revoke(desk, consent)
  await world.work()
  const deliveryId = (await reportOf(desk, consent)).posts.find(({ postId }) => postId === shown.id)?.deliveries[0]?.deliveryId ?? ""
  const report = await desk.officer.api.stops.settleStopped({
    params: { ...at(desk, consent), deliveryId },
    body: { act: "by-hand" },
  })
  expect(report.open).toBe(0)
  const settled = report.posts.flatMap(({ deliveries }) => deliveries).find((one) => one.deliveryId === deliveryId)
  expect(settled).toMatchObject({ outcome: "taken-down", gone: { answer: "by-hand", by: "Dee Okafor" } })
})

test("what cannot be called back is a list in which everybody's steps stay; notes are sealed", async () => {
  await using world = await openWorld()
  const { desk, consent } = await inUse(world)
  await revoke(desk, consent)
  const params = at(desk, consent)
  const say = (state: "asked" | "done", note: string) =>
    desk.administrator.api.stops.noteResidual({ params, body: { kind: "search", state, note } })
  await say("asked", "Wrote to the search engine about Quillfeather.")
  world.clock.forward(hours(1))
  await say("done", "")
  const search = async (person: "officer" | "author") =>
    (await desk[person].api.stops.stopReport({ params })).residuals.find(({ kind }) => kind === "search")?.entries
  expect(await search("officer")).toMatchObject([
    { state: "done", note: null, by: "Gus Marsh" },
    { state: "asked", note: "Wrote to the search engine about Quillfeather." },
  ])
  expect((await search("author"))?.map(({ note }) => note)).toEqual([null, null])
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  const { rows } = await client.query("select encode(note, 'escape') as said from consent_residual where note is not null")
  await client.end()
  expect(rows).toHaveLength(1)
  expect(String(rows[0]?.said)).not.toContain("Quillfeather")
})

test.each(["en", "es"] as const)(
  "the letter in %s tells the person what was stopped; the name comes through the vault's door",
  async (language) => {
    await using world = await openWorld()
    const { desk, consent } = await inUse(world)
    const letter = (person: "officer" | "administrator") =>
      desk[person].api.stops.stopLetter({ params: at(desk, consent), body: { language, reason } })
    expect(await refusal(letter("officer"))).toBe("nothing-stopped")
    await revoke(desk, consent)
    await world.work()
    expect(await refusal(letter("administrator"))).toBe("not-permitted")
    const made = await letter("officer")
    expect(made.fileName).toBe(`${consent.handle}-letter.pdf`)
    const text = textOf(Buffer.from(made.pdf, "base64"))
    const said =
      language === "en"
        ? [
            "What we stopped",
            "you took back your permission",
            "We canceled one post",
            "We took a post down from Sandbox",
            "Facebook",
            "What may remain",
          ]
        : [
            "Lo que detuvimos",
            "usted retiró su permiso",
            "Cancelamos una publicación",
            "Quitamos una publicación de Sandbox",
            "Facebook",
            "Lo que puede quedar",
          ]
    for (const words of [quietPerson.name, consent.handle, ...said]) expect(text).toContain(words)
    expect(text).not.toContain("Larkspur")
    const { history } = await desk.officer.api.consents.getConsent({ params: at(desk, consent) })
    expect(history.at(-1)).toMatchObject({ type: "letter-made", by: "Dee Okafor", facts: { language } })
    const { reveals } = await desk.owner.api.consents.revealConsent({
      params: at(desk, consent),
      body: { reason: "Looking at who opened it before." },
    })
    expect(reveals).toMatchObject([{ by: "Dee Okafor", reason }])
  },
)

test("seven years after the last use was gone, documents, name, words and evidence are destroyed, and the history says so", async () => {
  await using world = await openWorld()
  const { desk, consent } = await inUse(world)
  await desk.officer.api.consents.revealConsent({ params: at(desk, consent), body: { reason: "Looking before its time is over." } })
  await revoke(desk, consent)
  await world.work()
  const look = () => desk.officer.api.consents.getConsent({ params: at(desk, consent) })
  world.clock.forward(hours(24) * 365 * 7)
  await runConsentNight(world.platform)
  expect((await look()).purgedAt).toBeNull()
  world.clock.forward(hours(24) * 3)
  await runConsentNight(world.platform)
  await runConsentNight(world.platform)
  const after = await look()
  expect(after).toMatchObject({
    handle: consent.handle,
    state: "revoked",
    wording: { items: "(no longer kept)" },
    may: [],
    historyIntact: true,
  })
  expect(after.history.filter(({ type }) => type === "purged")).toHaveLength(1)
  const reveal = desk.officer.api.consents.revealConsent({ params: at(desk, consent), body: { reason: "Looking after its time is over." } })
  expect(await refusal(reveal)).toBe("not-in-this-state")
  const left = await world.platform.tenancy.asPractice(desk.practiceId, async (tx) => {
    const tables = ["consent_document", "consent_reveal", "consent_use", "consent_link"] as const
    const counts: number[] = []
    for (const table of tables) counts.push((await tx.selectFrom(table).selectAll().where("consent_id", "=", consent.id).execute()).length)
    return counts
  })
  expect(left).toEqual([0, 0, 0, 0])
})

test("the report for paper names nobody", async () => {
  await using world = await openWorld()
  const { desk, consent } = await inUse(world)
  await revoke(desk, consent)
  await world.work()
  const url = `/api/practices/${desk.practiceId}/consents/${consent.id}/stop.pdf`
  const printed = await world.app.inject({ method: "GET", url, headers: { cookie: desk.author.cookie() } })
  expect(printed.headers["content-disposition"]).toBe(`attachment; filename="${consent.handle}-stopped.pdf"`)
  const text = textOf(printed.rawPayload)
  for (const words of [
    `What was stopped: ${consent.handle}`,
    "The network removed it.",
    "SHA-256",
    "Nothing that Bedside knows of is still public.",
    "Facebook",
  ])
    expect(text).toContain(words)
  for (const secret of ["Quillfeather", "Marigold", "Larkspur"]) expect(text).not.toContain(secret)
})

test("taking back a kind of information stops the posts that show it, and no others", async () => {
  await using world = await openWorld()
  const { desk, consent, shown, waiting } = await inUse(world)
  const after = await narrow(desk, consent, { info: ["story"] })
  expect(after).toMatchObject({ state: "active", usable: true, withdrawn: { info: ["story"] }, terms: { scope: { info: ["quote"] } } })
  await world.work()
  expect((await desk.owner.api.sandbox.feed({ params: { practiceId: desk.practiceId } })).posts).toEqual([])
  expect(await statesOf(desk, waiting)).toEqual(["scheduled"])
  expect((await desk.author.look(waiting)).state).toBe("scheduled")
  const report = await reportOf(desk, consent)
  expect(report.posts.map(({ postId }) => postId)).toEqual([shown.id])
  expect(report.stops).toMatchObject([{ why: "narrowed" }])
  world.clock.forward(hours(31))
  await world.work()
  expect(await statesOf(desk, waiting)).toEqual(["sent"])
  expect(await refusal(narrow(desk, consent, { info: ["quote"] }))).toBe("nothing-left")
  expect(await refusal(narrow(desk, consent, { info: ["story"] }))).toBe("not-in-scope")
  expect(await refusal(narrow(desk, consent, {}))).toBe("nothing-chosen")
})

test("taking back one network cancels what would go there, and what goes elsewhere goes on", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await releaseFor(desk, { scope: { channels: ["sandbox", "bluesky"], info: ["story"], nameUse: "none" } })
  const elsewhere = await channelElsewhere(world, desk)
  const post = await approved(desk, { on: [desk.channel, elsewhere], consent, info: ["story"] })
  await desk.manager.schedule(post, new Date(world.clock.now().getTime() + hours(3)))
  await narrow(desk, consent, { channels: ["bluesky"] })
  const now = await desk.author.look(post)
  expect(Object.fromEntries(now.deliveries.map(({ networkId, state }) => [networkId, state]))).toEqual({
    bluesky: "canceled",
    sandbox: "scheduled",
  })
  world.clock.forward(hours(4))
  await world.work()
  expect((await desk.owner.api.sandbox.feed({ params: { practiceId: desk.practiceId } })).posts).toHaveLength(1)
})

test("taking back one picture stops the posts with it, and no others of that person", { timeout: 150_000 }, async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await releaseFor(desk)
  const content = "Our garden is open to everybody who waits."
  const withPicture = async (width: number) => {
    const { body } = await sendPicture(world, desk.author, await photo(width, 480))
    await linkTo(desk, body.id, await markOn(desk, body.id), "consent", consent.handle)
    const media = [{ mediaId: body.id, alt: "The garden behind our clinic in spring" }]
    return { mediaId: body.id, post: await desk.author.compose({ text: content, on: [desk.channel], media }) }
  }
  const [one, two] = [await withPicture(640), await withPicture(600)]
  const blocks = async ({ post }: typeof one) =>
    (await desk.author.look(post)).verdict.findings.filter(({ severity }) => severity === "block").map(({ message }) => message)
  expect([await blocks(one), await blocks(two)]).toEqual([[], []])
  await narrow(desk, consent, { media: [one.mediaId] })
  expect((await blocks(one)).join()).toContain("no longer allows this picture")
  expect(await blocks(two)).toEqual([])
})
