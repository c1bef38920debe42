import { checklistItems } from "@bedside/contracts"
import { minutes } from "@bedside/kernel"
import { expect, test, vi } from "vitest"
import type { Person } from "../world/person.ts"
import { openLink, photo, sendFile, sign } from "../world/media.ts"
import { openWorld } from "../world/world.ts"

// Real reading of pictures takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const at = (person: Person, id: string) => ({ params: { practiceId: person.practiceId, id } })
const list = (person: Person, query: object = {}) => person.api.media.listMedia({ params: { practiceId: person.practiceId }, query })
const names = async (person: Person, query: object = {}) => (await list(person, query)).items.map(({ name }) => name)
const medium = (person: Person, id: string) => person.api.media.getMedium(at(person, id))

async function scene() {
  const world = await openWorld()
  const clinic = await world.practice("Willow Street Clinic")
  const [owner, author, officer] = await Promise.all([clinic.as("owner"), clinic.as("author"), clinic.as("privacy-officer")])
  return { world, owner, author, officer, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() }
}
const edit = async (person: Person, id: string, change: object) => {
  const { revision, name, alt, rights, expiresOn, focal, folderId, tags } = await medium(person, id)
  return person.api.media.saveMedium({
    ...at(person, id),
    body: { revision, name, alt, rights, expiresOn, focal, folderId, tags, ...change },
  })
}

test("a picture is cleaned at once, looked at by the worker, and told as ready", async () => {
  await using s = await scene()
  const { world, author } = s
  const sent = await sendFile(world, author, await photo(2600, 1800))
  expect(sent.status).toBe(200)
  expect(await medium(author, sent.body.id)).toMatchObject({
    state: "looking",
    name: "Waiting room",
    width: 2000,
    look: { state: "waiting" },
    progress: { percent: 50 },
  })
  await world.work()
  const ready = await medium(author, sent.body.id)
  expect(ready).toMatchObject({
    state: "ready",
    progress: null,
    look: { state: "done", percent: 100 },
    originalKept: false,
    editNote: null,
  })
  const full = await openLink(world, author, ready.links.full ?? "")
  expect(full.headers).toMatchObject({
    "content-type": "image/jpeg",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-cache",
    "content-security-policy": expect.stringContaining("sandbox"),
  })
  expect(full.rawPayload.includes("Somebody's phone")).toBe(false)
  for (const { url } of ready.links.formats) expect((await openLink(world, author, url)).headers["content-type"]).toBe("image/jpeg")
  expect((await openLink(world, author, ready.links.small ?? "")).rawPayload.length).toBeLessThan(full.rawPayload.length)
})

test("words on a picture are read and judged, and kept sealed", async () => {
  await using s = await scene()
  const { world, author } = s
  const { body } = await sendFile(
    world,
    author,
    await sign(["Patient: Marisol Vega", "DOB 04/11/1969", "MRN 4471920"]),
    "media",
    "Board.png",
  )
  await world.work()
  const seen = await medium(author, body.id)
  expect(seen.look.lines.map(({ text }) => text).join(" ")).toContain("Marisol Vega")
  expect(seen.findings.block).toBeGreaterThan(0)
  const placed = seen.look.findings.filter(({ box }) => box !== null)
  expect(placed.length).toBeGreaterThan(0)
  const rows = await world.platform.tenancy.asPractice(author.practiceId, (tx) => tx.selectFrom("media").selectAll().execute())
  expect(JSON.stringify(rows.map((row) => ({ ...row, seen: row.seen?.toString("latin1") })))).not.toContain("Marisol")
})

test("a link is for one person, one version, and ends after minutes", async () => {
  await using s = await scene()
  const { world, author, owner } = s
  const { body } = await sendFile(world, author, await photo())
  expect((await openLink(world, author, body.url)).statusCode).toBe(200)
  expect((await openLink(world, owner, body.url)).statusCode).toBe(404)
  const changed = body.url.slice(0, -3) + (body.url.endsWith("AAA") ? "BBB" : "AAA")
  expect((await openLink(world, author, changed)).statusCode).toBe(404)
  expect((await openLink(world, author, `${body.url}${"A".repeat(20)}`)).statusCode).toBe(404)
  const part = await openLink(world, author, body.url, { range: "bytes=0-9" })
  expect(part).toMatchObject({ statusCode: 206, headers: { "content-length": "10" } })
  expect((await openLink(world, author, body.url, { range: "bytes=9999999-" })).statusCode).toBe(416)
  for (const passing of [8, 8]) {
    world.clock.forward(minutes(passing))
    await names(author)
  }
  expect((await openLink(world, author, body.url)).statusCode).toBe(404)
  const again = await medium(author, body.id)
  expect((await openLink(world, author, again.links.full ?? "")).statusCode).toBe(200)
})

test("what is no picture, and what would unfold to too many pixels, is refused with a cause and a fix", async () => {
  await using s = await scene()
  const { world, author } = s
  expect(await sendFile(world, author, Buffer.from("%PDF-1.7 page"))).toMatchObject({
    status: 415,
    body: { kind: "file-refused", fix: expect.stringContaining("picture") },
  })
  expect(await sendFile(world, author, await photo().then((bytes) => bytes.subarray(0, 400)))).toMatchObject({ status: 422 })
  const bomb = await import("sharp").then(({ default: sharp }) =>
    sharp({ create: { width: 12_000, height: 9000, channels: 3, background: "#fff" }, limitInputPixels: false })
      .png()
      .toBuffer(),
  )
  expect(bomb.length).toBeLessThan(2_000_000)
  expect(await sendFile(world, author, bomb)).toMatchObject({ status: 413, body: { detail: expect.stringContaining("pixels") } })
  expect(await names(author)).toEqual([])
})

test("the same file is offered as a duplicate, within the practice only", async () => {
  await using s = await scene()
  const { world, author } = s
  const first = await sendFile(world, author, await photo())
  const second = await sendFile(world, author, await photo())
  expect(second.body.duplicates.map(({ id }) => id)).toEqual([first.body.id])
  expect((await medium(author, first.body.id)).duplicates).toMatchObject([{ id: second.body.id, trashed: false }])
  const stranger = await (await world.practice("Oak Dermatology")).as("author")
  expect((await sendFile(world, stranger, await photo())).body.duplicates).toEqual([])
  expect(await names(stranger)).toHaveLength(1)
  await expect(medium(stranger, first.body.id)).rejects.toMatchObject({ problem: { kind: "no-such-medium" } })
})

test("the library is searched by name, alt text and tag, and ordered in folders", async () => {
  await using s = await scene()
  const { world, author } = s
  const inPractice = { params: { practiceId: author.practiceId } }
  const room = await sendFile(world, author, await photo(300, 200, "#ffffff"))
  world.clock.forward(1000)
  const team = await sendFile(world, author, await photo(300, 200, "#000000"))
  const { items } = await author.api.media.addFolder({ ...inPractice, body: { name: "Team" } })
  const folderId = items[0]?.id ?? ""
  await expect(author.api.media.addFolder({ ...inPractice, body: { name: "team" } })).rejects.toMatchObject({
    problem: { kind: "folder-name-taken" },
  })
  await edit(author, room.body.id, {
    name: "Front desk",
    alt: { en: "A counter with 100% smiles", es: "Un mostrador" },
    tags: ["Fall", "desk"],
  })
  await edit(author, team.body.id, { name: "Team photo", folderId, expiresOn: "2020-01-01" })
  expect(await names(author, { search: "FRONT" })).toEqual(["Front desk"])
  expect(await names(author, { search: "100%" })).toEqual(["Front desk"])
  expect(await names(author, { search: "mostrador" })).toEqual(["Front desk"])
  expect(await names(author, { tag: "fall" })).toEqual(["Front desk"])
  expect(await names(author, { folder: folderId })).toEqual(["Team photo"])
  expect(await names(author, { folder: "none" })).toEqual(["Front desk"])
  expect(await names(author, { show: "expired" })).toEqual(["Team photo"])
  const page = await list(author, { limit: 1 })
  expect(page.items.map(({ name }) => name)).toEqual(["Team photo"])
  expect(await names(author, { limit: 1, cursor: page.next ?? "" })).toEqual(["Front desk"])
  const ids = [room.body.id, team.body.id]
  const tagged = await author.api.media.changeMany({ ...inPractice, body: { ids, change: { kind: "tag", tag: "Spring" } } })
  expect(tagged).toMatchObject({ left: [], changed: { length: 2 } })
  const { tags, usedBytes } = await author.api.media.libraryFacts(inPractice)
  expect(tags).toContainEqual({ tag: "spring", count: 2 })
  expect(usedBytes).toBeGreaterThan(0)
  expect((await author.api.media.removeFolder({ params: { ...inPractice.params, id: folderId } })).items).toEqual([])
  expect(await names(author, { folder: "none" })).toHaveLength(2)
  const stale = await medium(author, room.body.id)
  await edit(author, room.body.id, { name: "Desk" })
  const { name, alt, rights, expiresOn, focal, revision } = stale
  await expect(
    author.api.media.saveMedium({
      ...at(author, room.body.id),
      body: { revision, name, alt, rights, expiresOn, focal, folderId: null, tags: [] },
    }),
  ).rejects.toMatchObject({ problem: { kind: "changed-elsewhere" } })
})

test("the trash gives back for thirty days, keeps what posts need, and then deletes files, too", async () => {
  await using s = await scene()
  const { world, author, owner } = s
  const [kept, gone] = [
    await sendFile(world, author, await photo(300, 200, "#ffffff")),
    await sendFile(world, author, await photo(300, 200, "#000000")),
  ]
  const post = await author.compose({ text: "Look.", media: [{ mediaId: kept.body.id, alt: "A white wall" }] })
  await expect(author.api.media.trashMedium(at(author, kept.body.id))).rejects.toMatchObject({ problem: { kind: "in-use" } })
  expect((await medium(author, kept.body.id)).usage).toMatchObject([{ postId: post.id, excerpt: "Look.", isPublic: false }])
  const many = { ids: [kept.body.id, gone.body.id], change: { kind: "trash" as const } }
  const changed = await author.api.media.changeMany({ params: { practiceId: author.practiceId }, body: many })
  expect(changed).toMatchObject({ changed: [gone.body.id], left: [{ id: kept.body.id, reason: expect.stringContaining("post") }] })
  expect(await names(author)).toHaveLength(1)
  expect(await names(author, { show: "trash" })).toHaveLength(1)
  await author.api.media.restoreMedium(at(author, gone.body.id))
  expect(await names(author)).toHaveLength(2)
  await author.api.media.trashMedium(at(author, gone.body.id))
  await expect(author.compose({ text: "x", media: [{ mediaId: gone.body.id, alt: "y" }] })).rejects.toMatchObject({
    problem: { kind: "unknown-media" },
  })
  const { upkeep } = await import("../../apps/server/src/media/index.ts")
  const run = async () => {
    await world.platform.tenancy.asPractice(owner.practiceId, (tx) => world.platform.jobs.enqueue(tx, upkeep, {}))
    await world.work()
  }
  world.clock.forward(minutes(29 * 24 * 60))
  await run()
  expect(await world.platform.files.list(owner.practiceId, `${gone.body.id}.`)).not.toEqual([])
  world.clock.forward(minutes(2 * 24 * 60))
  await run()
  expect(await names(owner, { show: "trash" })).toEqual([])
  expect(await world.platform.files.list(owner.practiceId, `${gone.body.id}.`)).toEqual([])
  expect(await world.platform.files.list(owner.practiceId, `${kept.body.id}.`)).not.toEqual([])
})

test("everybody shown is said by name; who nobody could tell carries who said so; a second person clears the background", async () => {
  await using s = await scene()
  const { world, author, officer } = s
  const { body } = await sendFile(world, author, await photo())
  await world.work()
  const box = { x: 0.1, y: 0.1, w: 0.2, h: 0.3 }
  const marked = await author.api.media.markPerson({ ...at(author, body.id), body: { box, atSeconds: null } })
  expect(marked).toMatchObject({
    people: { shown: 1, unlinked: 1 },
    shown: [{ state: "unlinked", foundBy: "person", saidBy: null, why: null }],
  })
  const person = { params: { practiceId: author.practiceId, id: body.id, personId: marked.shown[0]?.id ?? "" } }
  const reason = { body: { why: "Seen from behind, far away, in plain clothes" } }
  await expect(author.api.media.sayNotIdentifiable({ ...person, ...reason })).rejects.toMatchObject({ problem: { status: 403 } })
  await expect(officer.api.media.sayNotIdentifiable({ ...person, body: { why: "no" } })).rejects.toMatchObject({ problem: { status: 400 } })
  const said = await officer.api.media.sayNotIdentifiable({ ...person, ...reason })
  expect(said.shown).toMatchObject([
    { state: "not-identifiable", saidBy: "Dee Okafor", saidAt: expect.any(String), why: "Seen from behind, far away, in plain clothes" },
  ])
  await author.api.media.lookAgain(at(author, body.id))
  await world.work()
  expect((await medium(author, body.id)).shown).toMatchObject([{ state: "not-identifiable", why: reason.body.why }])
  const back = await author.api.media.sayWhoIsShown({ ...person, body: { state: "unlinked" } })
  expect(back.shown).toMatchObject([{ state: "unlinked", saidBy: null, why: null }])
  const answers = Object.fromEntries(checklistItems.map((item) => [item, "not-there"])) as Record<
    (typeof checklistItems)[number],
    "not-there"
  >
  await expect(officer.api.media.clearBackground({ ...at(officer, body.id), body: { version: 1 } })).rejects.toMatchObject({
    problem: { status: 409 },
  })
  await author.api.media.answerChecklist({ ...at(author, body.id), body: { version: 1, answers } })
  expect(await medium(author, body.id)).toMatchObject({ background: "nothing-there" })
  const cleared = await officer.api.media.clearBackground({ ...at(officer, body.id), body: { version: 1 } })
  expect(cleared).toMatchObject({ background: "cleared", checklist: { answeredBy: "Eli Novak", clearedBy: "Dee Okafor" } })
  const again = await author.api.media.answerChecklist({ ...at(author, body.id), body: { version: 1, answers } })
  expect(again).toMatchObject({ background: "nothing-there", checklist: { clearedBy: null } })
  const seen = await author.api.media.answerChecklist({
    ...at(author, body.id),
    body: { version: 1, answers: { ...answers, mail: "there" } },
  })
  expect(seen.background).toBe("something-there")
})

test("a blur replaces the file for good, takes the decisions about the old one along, and says what it does not cure", async () => {
  await using s = await scene()
  const { world, owner, author, officer } = s
  const { body } = await sendFile(world, author, await sign(["Room 4", "Marisol Vega"]))
  await world.work()
  const draft = await author.compose({ text: "Our new sign.", media: [{ mediaId: body.id, alt: "A sign on a door" }] })
  const marked = await author.api.media.markPerson({
    ...at(author, body.id),
    body: { box: { x: 0.02, y: 0.2, w: 0.3, h: 0.2 }, atSeconds: null },
  })
  expect(marked.people.shown).toBe(1)
  const old = await world.platform.files.list(author.practiceId, `${body.id}.`)
  const oldLink = marked.links.full ?? ""
  const edits = { version: 1, blur: [{ x: 0, y: 0.15, w: 1, h: 0.4 }], crop: { x: 0, y: 0, w: 1, h: 0.8 } }
  const done = await author.api.media.editMedium({ ...at(author, body.id), body: edits })
  expect(done).toMatchObject({
    version: 2,
    width: 1080,
    height: 576,
    people: { shown: 0 },
    editNote: expect.stringContaining("authorization"),
  })
  await expect(author.api.media.editMedium({ ...at(author, body.id), body: edits })).rejects.toMatchObject({
    problem: { kind: "changed-elsewhere" },
  })
  expect((await author.look(draft)).contentHash).not.toBe(draft.contentHash)
  await world.work()
  const files = await world.platform.files.list(author.practiceId, `${body.id}.`)
  expect(files.filter((name) => old.includes(name))).toEqual([])
  expect((await openLink(world, author, oldLink)).statusCode).toBe(404)
  const after = await medium(officer, body.id)
  expect(after.look.lines.map(({ text }) => text).join(" ")).not.toContain("Vega")
  expect((await owner.look(draft)).state).toBe("draft")
})

test("originals are kept only when the practice says so", async () => {
  await using s = await scene()
  const { world, owner, author } = s
  const inPractice = { params: { practiceId: owner.practiceId } }
  const profile = await owner.api.practice.getPractice(inPractice)
  expect(profile.settings.keepOriginals).toBe(false)
  await owner.api.practice.savePractice({ ...inPractice, body: { ...profile, settings: { ...profile.settings, keepOriginals: true } } })
  const sent = await photo()
  const { body } = await sendFile(world, author, sent)
  expect((await medium(author, body.id)).originalKept).toBe(true)
  expect((await world.platform.files.read(author.practiceId, `${body.id}.sent`)).equals(sent)).toBe(true)
})
