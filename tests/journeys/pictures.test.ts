import sharp from "sharp"
import { expect, test } from "vitest"
import { openWorld, type World } from "../world/world.ts"
import type { Person } from "../world/person.ts"

async function upload(world: World, person: Person, bytes: Buffer) {
  const form = new FormData()
  form.append("file", new Blob([new Uint8Array(bytes)], { type: "image/jpeg" }), "Marisol Vega.jpg")
  const whole = new Response(form)
  const payload = Buffer.from(await whole.arrayBuffer())
  const headers = {
    "content-type": whole.headers.get("content-type") ?? "",
    "x-bedside": "1",
    cookie: person.cookie(),
    host: "localhost:4680",
  }
  const answer = await world.app.inject({ method: "POST", url: `/api/practices/${person.practiceId}/media`, headers, payload })
  return { status: answer.statusCode, body: answer.json<{ id: string; url: string; kind: string }>() }
}
const look = (world: World, person: Person, url: string, more: Record<string, string> = {}) =>
  world.app.inject({ url, headers: { cookie: person.cookie(), host: "localhost:4680", ...more } })
const photo = () =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: "#1f7a8c" } })
    .jpeg()
    .toBuffer()

test("a picture goes with the post to the network, is asked for again each time, and belongs to its practice alone", async () => {
  await using world = await openWorld()
  const willow = await world.practice("Willow Street Clinic")
  const [owner, author, clinician] = await Promise.all([willow.as("owner"), willow.as("author"), willow.as("clinician")])
  const channel = await owner.connectSandbox()
  const { body } = await upload(world, author, await photo())

  const shown = await look(world, author, body.url)
  expect(shown).toMatchObject({ statusCode: 200, headers: { "content-type": "image/jpeg", "cache-control": "private, no-cache" } })
  expect(await look(world, author, body.url, { "if-none-match": String(shown.headers.etag) })).toMatchObject({ statusCode: 304, body: "" })

  const draft = await author.compose({
    text: "Our new waiting room.",
    on: [channel],
    media: [{ mediaId: body.id, alt: "A waiting room with blue chairs" }],
  })
  await author.submit(draft)
  await owner.schedule(await clinician.approve(draft))
  await world.work()
  const { posts } = await owner.api.sandbox.feed({ params: { practiceId: owner.practiceId } })
  expect(posts).toMatchObject([
    { text: "Our new waiting room.", media: [{ alt: "A waiting room with blue chairs", width: 300, height: 200 }] },
  ])
  expect((await look(world, owner, posts[0]?.media[0]?.url ?? "")).rawPayload.equals(shown.rawPayload)).toBe(true)

  const stranger = await (await world.practice("Oak Dermatology")).as("owner")
  expect((await look(world, stranger, body.url)).statusCode).toBe(404)
  expect((await look(world, owner, body.url)).statusCode).toBe(404)
})

test("a picture changes the content: another one voids the approval", async () => {
  await using world = await openWorld()
  const willow = await world.practice("Willow Street Clinic")
  const [owner, author, clinician] = await Promise.all([willow.as("owner"), willow.as("author"), willow.as("clinician")])
  const channel = await owner.connectSandbox()
  const { body } = await upload(world, author, await photo())
  const draft = await author.compose({ text: "Look.", on: [channel], media: [{ mediaId: body.id, alt: "A room with a plant" }] })
  await author.submit(draft)
  await clinician.approve(draft)
  const other = await author.edit(await author.look(draft), { media: [{ mediaId: body.id, alt: "Another room with a plant" }] })
  expect(other).toMatchObject({ state: "draft", approvals: [{ stands: false }] })
})

test("a patient named in an alt text is found there", async () => {
  await using world = await openWorld()
  const author = await (await world.practice("Willow Street Clinic")).as("author")
  const { body } = await upload(world, author, await photo())
  const post = await author.compose({
    text: "Look.",
    media: [{ mediaId: body.id, alt: "Our patient Marisol Vega after her hip replacement" }],
  })
  expect(post.verdict.outcome).toBe("blocked")
  expect(post.verdict.findings[0]?.where).toEqual({ kind: "alt", channelId: null, index: 0 })
})

test("what is no picture is refused with a cause and a fix", async () => {
  await using world = await openWorld()
  const author = await (await world.practice("Willow Street Clinic")).as("author")
  expect(await upload(world, author, Buffer.from("<svg/>"))).toMatchObject({ status: 415, body: { kind: "file-refused" } })
})
