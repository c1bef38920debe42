import { checklistItems } from "@bedside/contracts"
import { days, later } from "@bedside/kernel"
import { expect, test, vi } from "vitest"
import { filmMade } from "../../packages/media/src/testing/samples.ts"
import { listening, photo, sendPart, sign } from "../world/media.ts"
import type { Person } from "../world/person.ts"
import { clinicOf, releaseFor } from "../world/releases.ts"
import { openWorld, type World } from "../world/world.ts"

// Real reading of stills takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const at = (person: Person, id: string) => ({ params: { practiceId: person.practiceId, id } })
const medium = (person: Person, id: string) => person.api.media.getMedium(at(person, id))
const rules = ({ verdict }: { verdict: { findings: readonly { ruleId: string }[] } }) => verdict.findings.map(({ ruleId }) => ruleId)
const captions = (words: string) => ({ body: { text: `WEBVTT\n\n00:00.000 --> 00:00.900\n${words}\n` } })

type Answers = Parameters<Person["api"]["media"]["answerChecklist"]>[0]["body"]["answers"]
const nothingThere = Object.fromEntries(checklistItems.map((item) => [item, "not-there"])) as Answers

async function scene() {
  const world = await openWorld()
  const clinic = await world.practice("Willow Street Clinic")
  const [owner, author, clinician] = await Promise.all([clinic.as("owner"), clinic.as("author"), clinic.as("clinician")])
  const origin = await listening(world)
  return { world, owner, author, clinician, origin, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() }
}

async function addFilm(world: World, person: Person, origin: string, sound = true): Promise<string> {
  const film = await filmMade({ sound, tags: { comment: "In the room of Marisol Vega" } })
  const body = { name: "Front desk", kind: "video" as const, bytes: film.length, folderId: null }
  const { id, uploadUrl } = await person.api.media.beginUpload({ params: { practiceId: person.practiceId }, body })
  await sendPart(origin, person, uploadUrl, 0, film)
  await world.work()
  await person.api.media.answerChecklist({ ...at(person, id), body: { version: 1, answers: nothingThere } })
  return id
}
/** Sends stills as the browser takes them. */
async function sendStills(world: World, person: Person, id: string, stills: readonly { at: number; picture: Buffer }[]): Promise<number> {
  const form = new FormData()
  for (const { at: second, picture } of stills) form.append("file", new Blob([new Uint8Array(picture)]), `${second}.png`)
  const whole = new Response(form)
  const headers = {
    "content-type": whole.headers.get("content-type") ?? "",
    "x-bedside": "1",
    cookie: person.cookie(),
    host: "localhost:4680",
  }
  const url = `/api/practices/${person.practiceId}/media/${id}/frames`
  const answer = await world.app.inject({ method: "POST", url, headers, payload: Buffer.from(await whole.arrayBuffer()) })
  await world.work()
  return answer.statusCode
}

test("a video says how long, how large and how coded it is, and its stills are looked at", async () => {
  await using s = await scene()
  const { world, author, origin } = s
  const id = await addFilm(world, author, origin)
  const film = await medium(author, id)
  expect(film).toMatchObject({ kind: "video", state: "ready", type: "video/mp4", width: 16, height: 16, videoCodec: "avc" })
  expect(film).toMatchObject({ hasSound: true, speechless: null, needsCaptions: true })
  expect(film.durationSeconds).toBeCloseTo(1, 1)
  expect(film.look.notLooked.join(" ")).toMatch(/Frames of this video were not looked at/)
  expect(await sendStills(world, author, id, [{ at: 0.4, picture: await sign(["MRN 00482913"]) }])).toBe(200)
  const seen = await medium(author, id)
  expect(seen.look.lines).toMatchObject([{ text: "MRN 00482913", atSeconds: 0.4 }])
  expect(seen.look.findings.map(({ ruleId }) => ruleId)).toContain("phi-id-number")
  expect(seen.links.poster).not.toBeNull()
})

test("a video in which somebody may speak goes out with captions only, and they go with it; other captions void the approval", async () => {
  await using s = await scene()
  const { world, owner, author, clinician, origin } = s
  const channel = await owner.connectSandbox()
  const id = await addFilm(world, author, origin)
  await sendStills(world, author, id, [{ at: 0.2, picture: await photo() }])
  const draft = await author.compose({
    text: "Our new front desk.",
    on: [channel],
    media: [{ mediaId: id, alt: "The front desk at noon" }],
  })
  expect(rules(draft)).toContain("captions-missing")
  await expect(author.submit(draft)).rejects.toMatchObject({ problem: { kind: "blocked" } })
  await author.api.media.saveCaptions({ ...at(author, id), ...captions("Welcome") })
  const captioned = await author.look(draft)
  expect(rules(captioned)).not.toContain("captions-missing")
  await author.submit(captioned)
  const approved = await clinician.approve(captioned)
  await author.api.media.saveCaptions({ ...at(author, id), ...captions("Welcome to our front desk") })
  expect(await author.look(approved)).toMatchObject({ state: "draft" })
  const last = await author.look(approved)
  await author.submit(last)
  await owner.schedule(await clinician.approve(last))
  await world.work()
  const { posts } = await owner.api.sandbox.feed({ params: { practiceId: owner.practiceId } })
  expect(posts).toMatchObject([
    {
      text: "Our new front desk.",
      media: [{ type: "video/mp4", alt: "The front desk at noon", captions: expect.stringContaining("Welcome to our front desk") }],
    },
  ])
})

test("who listened says that nobody speaks, and takes it back; a silent video needs no captions", async () => {
  await using s = await scene()
  const { world, owner, author, origin } = s
  const channel = await owner.connectSandbox()
  const id = await addFilm(world, author, origin)
  await sendStills(world, author, id, [{ at: 0.2, picture: await photo() }])
  const draft = await author.compose({
    text: "Our new front desk.",
    on: [channel],
    media: [{ mediaId: id, alt: "The front desk at noon" }],
  })
  const said = await author.api.media.saySpeech({ ...at(author, id), body: { speaks: false } })
  expect(said).toMatchObject({ needsCaptions: false, speechless: { by: "Eli Novak" } })
  expect(rules(await author.look(draft))).not.toContain("captions-missing")
  await author.api.media.saySpeech({ ...at(author, id), body: { speaks: true } })
  expect(rules(await author.look(draft))).toContain("captions-missing")
  expect(await medium(author, await addFilm(world, author, origin, false))).toMatchObject({ hasSound: false, needsCaptions: false })
})

test("a post has one video and nothing beside it", async () => {
  await using s = await scene()
  const { world, author, owner, origin } = s
  const channel = await owner.connectSandbox()
  const media = [await addFilm(world, author, origin), await addFilm(world, author, origin, false)].map((mediaId) => ({
    mediaId,
    alt: "Desk",
  }))
  await expect(author.compose({ text: "Two films", on: [channel], media })).rejects.toMatchObject({ problem: { kind: "video-alone" } })
})

test("what may no longer be used stops the post with the day, and is found before it ends", async () => {
  await using s = await scene()
  const { world, owner, author, clinician, origin } = s
  const channel = await owner.connectSandbox()
  const id = await addFilm(world, author, origin, false)
  await sendStills(world, author, id, [{ at: 0.2, picture: await photo() }])
  const draft = await author.compose({
    text: "Our new front desk.",
    on: [channel],
    media: [{ mediaId: id, alt: "The front desk at noon" }],
  })
  const lastDay = later(world.clock.now(), days(3)).toISOString().slice(0, 10)
  const { revision, name, alt, rights, focal, folderId, tags } = await medium(author, id)
  const body = { revision, name, alt, rights, expiresOn: lastDay, focal, folderId, tags }
  await author.api.media.saveMedium({ ...at(author, id), body })
  expect(await medium(author, id)).toMatchObject({ expiring: true, expired: false })
  const expiring = await author.api.media.listMedia({ params: { practiceId: author.practiceId }, query: { show: "expiring" } })
  expect(expiring.items.map((one) => one.id)).toEqual([id])
  await author.submit(draft)
  const approved = await clinician.approve(draft)
  world.clock.forward(days(5))
  const late = await owner.look(approved)
  expect(late.verdict.findings.filter(({ ruleId }) => ruleId === "media-use-ended")).toMatchObject([
    { severity: "block", message: expect.stringContaining(lastDay), fix: expect.stringContaining("last day"), overridableWith: null },
  ])
  await expect(owner.schedule(approved)).rejects.toMatchObject({ problem: { kind: "blocked" } })
})

test("a video of which nothing was looked at goes nowhere until a second person cleared it, or its stills were looked at", async () => {
  await using s = await scene()
  const { world, owner, author, origin } = s
  const channel = await owner.connectSandbox()
  const id = await addFilm(world, author, origin, false)
  expect(await medium(author, id)).toMatchObject({ look: { state: "failed" } })
  const media = [{ mediaId: id, alt: "The front desk at noon" }]
  const draft = await author.compose({ text: "Our new front desk.", on: [channel], media })
  expect(draft.verdict).toMatchObject({ outcome: "blocked", findings: [{ ruleId: "media-look-failed", overridableWith: null }] })
  await owner.api.media.clearBackground({ ...at(owner, id), body: { version: 1 } })
  expect(await author.look(draft)).toMatchObject({ verdict: { outcome: "ok" } })
  await sendStills(world, author, id, [{ at: 0.4, picture: await sign(["Patient: Marisol Vega", "DOB 04/11/1969", "MRN 00482913"]) }])
  expect(await medium(author, id)).toMatchObject({ look: { state: "done" }, backgroundCleared: false })
  expect(await author.look(draft)).toMatchObject({ verdict: { outcome: "blocked" } })
})

test("a release covers a film with words under it only when it allows captions", async () => {
  await using s = await scene()
  const desk = await clinicOf(s.world)
  const id = await addFilm(s.world, desk.author, s.origin)
  const info = ["voice" as const]
  const against = async (edits: ("crop" | "caption")[]) => {
    const consent = await releaseFor(desk, { scope: { info, edits } })
    const media = [{ mediaId: id, alt: "She tells of the garden" }]
    const post = await desk.author.compose({ text: "Our garden.", on: [desk.channel], media, consents: [{ consentId: consent.id, info }] })
    return post.permissions.flatMap((one) => one.against.map((sentence) => sentence.replace(consent.handle, "It")))
  }
  expect(await against(["crop"])).toEqual([])
  await desk.author.api.media.saveCaptions({ ...at(desk.author, id), ...captions("The garden is open") })
  expect(await against(["crop"])).toEqual(["It does not cover captions."])
  expect(await against(["caption"])).toEqual([])
})
