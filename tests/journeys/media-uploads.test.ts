import { existsSync, mkdirSync, readdirSync, utimesSync } from "node:fs"
import path from "node:path"
import { hours, later, minutes } from "@bedside/kernel"
import { expect, test, vi } from "vitest"
import { prepare, runPrepare, upkeep } from "../../apps/server/src/media/index.ts"
import { askOffset, listening, openLink, photo, sendPart } from "../world/media.ts"
import type { Person } from "../world/person.ts"
import { openWorld, type World } from "../world/world.ts"

// Real reading of pictures takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const begin = (person: Person, bytes: number, kind: "picture" | "video" = "picture", name = "Flu day") =>
  person.api.media.beginUpload({ params: { practiceId: person.practiceId }, body: { name, kind, bytes, folderId: null } })
const medium = (person: Person, id: string) => person.api.media.getMedium({ params: { practiceId: person.practiceId, id } })
/** What lies in the private folder of arrivals. */
const arriving = ({ platform }: World) => readdirSync(path.join(platform.config.folder, "arriving"))

async function scene(settings: Record<string, string> = {}) {
  const world = await openWorld({ settings })
  const clinic = await world.practice("Willow Street Clinic")
  const author = await clinic.as("author")
  return { world, clinic, author, origin: await listening(world), [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() }
}

test("an upload that was cut goes on where it stopped, is told as arriving, then is cleaned and looked at", async () => {
  await using s = await scene()
  const { world, author, origin } = s
  const sent = await photo(1600, 1200)
  const { id, uploadUrl } = await begin(author, sent.length)
  expect(await medium(author, id)).toMatchObject({ state: "arriving", name: "Flu day", links: { full: null, small: null } })
  const half = Math.floor(sent.length / 2)
  expect(await sendPart(origin, author, uploadUrl, 0, sent.subarray(0, half))).toEqual({ status: 204, offset: half })
  expect(await askOffset(origin, author, uploadUrl)).toEqual({ status: 200, offset: half })
  expect((await sendPart(origin, author, uploadUrl, 3, sent.subarray(3))).status).toBe(409)
  expect(await sendPart(origin, author, uploadUrl, half, sent.subarray(half))).toEqual({ status: 204, offset: sent.length })
  expect(await medium(author, id)).toMatchObject({ state: "cleaning" })
  expect(arriving(world)).toEqual([])
  // A sender who missed the last answer hears that all is there.
  expect(await askOffset(origin, author, uploadUrl)).toEqual({ status: 200, offset: sent.length })
  await world.work()
  const ready = await medium(author, id)
  expect(ready).toMatchObject({ state: "ready", width: 1600, height: 1200, look: { state: "done" } })
  expect((await openLink(world, author, ready.links.full ?? "")).statusCode).toBe(200)
  expect(await world.platform.files.list(author.practiceId, `${id}.sent`)).toEqual([])
})

test("only who may add, in the same practice, sends or sees an upload", async () => {
  await using s = await scene()
  const { world, clinic, author, origin } = s
  const { uploadUrl } = await begin(author, 1000)
  const analyst = await clinic.as("analyst")
  const stranger = await (await world.practice("Oak Dermatology")).as("owner")
  expect((await askOffset(origin, analyst, uploadUrl)).status).toBe(403)
  expect((await sendPart(origin, analyst, uploadUrl, 0, Buffer.alloc(10))).status).toBe(403)
  expect((await askOffset(origin, stranger, uploadUrl)).status).toBe(404)
  const elsewhere = uploadUrl.replace(author.practiceId, stranger.practiceId)
  expect((await sendPart(origin, stranger, elsewhere, 0, Buffer.alloc(10))).status).toBe(404)
  const foreign = await fetch(origin + uploadUrl, { method: "HEAD", headers: { cookie: author.cookie(), "tus-resumable": "1.0.0" } })
  expect(foreign.status).toBe(403)
  expect((await askOffset(origin, author, uploadUrl)).offset).toBe(0)
})

test("what is too large, or finds no room, is refused before its first byte; more than announced is never taken", async () => {
  await using s = await scene({ BEDSIDE_MEDIA_QUOTA_GB: "1", BEDSIDE_VIDEO_MAX_MB: "600" })
  const { author, origin } = s
  await expect(begin(author, 60_000_000)).rejects.toMatchObject({ problem: { kind: "file-too-large", status: 413 } })
  await begin(author, 600_000_000, "video")
  await expect(begin(author, 500_000_000, "video")).rejects.toMatchObject({ problem: { kind: "no-room", status: 507 } })
  const { uploadUrl } = await begin(author, 100)
  const more = await sendPart(origin, author, uploadUrl, 0, Buffer.alloc(200)).catch(() => ({ status: 0, offset: 0 }))
  expect([0, 400, 413]).toContain(more.status)
  expect((await askOffset(origin, author, uploadUrl)).offset).toBeLessThanOrEqual(100)
})

test("a file that is none is refused with its reason in the library, and nothing of it is kept", async () => {
  await using s = await scene()
  const { world, author, origin } = s
  const sent = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")
  const { id, uploadUrl } = await begin(author, sent.length)
  await sendPart(origin, author, uploadUrl, 0, sent)
  await world.work()
  expect(await medium(author, id)).toMatchObject({
    state: "refused",
    refusal: { kind: "file-is-svg", reason: expect.stringContaining("SVG"), fix: expect.stringContaining("PNG") },
    links: { full: null },
  })
  expect(await world.platform.files.list(author.practiceId, `${id}.`)).toEqual([])
})

test("an upload that is given up, or rests for a day, leaves nothing", async () => {
  await using s = await scene()
  const { world, author, origin } = s
  const [one, two] = [await begin(author, 1000), await begin(author, 1000)]
  await sendPart(origin, author, two.uploadUrl, 0, Buffer.alloc(10))
  await author.api.media.cancelUpload({ params: { practiceId: author.practiceId, id: one.id } })
  expect((await askOffset(origin, author, one.uploadUrl)).status).toBe(404)
  world.clock.forward(hours(25))
  await world.platform.tenancy.asPractice(author.practiceId, (tx) => world.platform.jobs.enqueue(tx, upkeep, {}))
  await world.work()
  await expect(medium(author, two.id)).rejects.toMatchObject({ problem: { kind: "no-such-medium" } })
  expect(arriving(world)).toEqual([])
})

test("files that a killed program left open are gone after an hour", async () => {
  await using s = await scene()
  const { world, author } = s
  const cleaning = path.join(world.platform.config.folder, "cleaning")
  const [left, used] = [path.join(cleaning, "left"), path.join(cleaning, "used")]
  for (const [desk, age] of [
    [left, minutes(61)],
    [used, minutes(5)],
  ] as const) {
    mkdirSync(desk, { recursive: true })
    const touched = later(world.clock.now(), -age)
    utimesSync(desk, touched, touched)
  }
  await world.platform.tenancy.asPractice(author.practiceId, (tx) => world.platform.jobs.enqueue(tx, upkeep, {}))
  await world.work()
  expect([existsSync(left), existsSync(used)]).toEqual([false, true])
})

test("work that was cut short anywhere is finished by whoever is woken next, once", async () => {
  await using s = await scene()
  const { world, author, origin } = s
  const { platform } = world
  const sent = await photo(2400, 1600)
  const { id, uploadUrl } = await begin(author, sent.length)
  await sendPart(origin, author, uploadUrl, 0, sent)
  const one = { practiceId: author.practiceId, mediaId: id }
  // Files fail in the middle of cleaning, as they do for a program that is killed there.
  const cut = { ...platform, files: { ...platform.files, keep: () => Promise.reject(new Error("killed")) } }
  await expect(runPrepare(cut, one)).rejects.toThrow("killed")
  expect(await medium(author, id)).toMatchObject({ state: "cleaning" })
  // Two workers at once: one settles, the other leaves nothing behind.
  await Promise.all([runPrepare(platform, one), runPrepare(platform, one)])
  const ready = await medium(author, id)
  expect(ready).toMatchObject({ state: "ready", look: { state: "done" } })
  const files = await platform.files.list(author.practiceId, `${id}.`)
  expect(new Set(files.map((name) => name.split(".")[2])).size).toBe(1)
  await platform.tenancy.asPractice(author.practiceId, (tx) => platform.jobs.enqueue(tx, prepare, one))
  await world.work()
  expect((await medium(author, id)).revision).toBe(ready.revision)
})
