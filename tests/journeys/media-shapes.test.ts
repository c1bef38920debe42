import { checklistItems } from "@bedside/contracts"
import sharp from "sharp"
import { expect, test, vi } from "vitest"
import { openLink, sendFile } from "../world/media.ts"
import type { Person } from "../world/person.ts"
import { openWorld } from "../world/world.ts"

// Pictures are cut by a program that lets everybody else go first.
vi.setConfig({ testTimeout: 120_000 })

/** Red on the left, blue on the right. */
async function halves(): Promise<Buffer> {
  const half = (background: string) => ({ create: { width: 700, height: 1200, channels: 3 as const, background } })
  const right = await sharp(half("#0000ff")).png().toBuffer()
  return sharp({ create: { width: 1400, height: 1200, channels: 3, background: "#ff0000" } })
    .composite([{ input: right, left: 700, top: 0 }])
    .jpeg({ quality: 95 })
    .toBuffer()
}
const at = (person: Person, id: string) => ({ params: { practiceId: person.practiceId, id } })
type Answers = Parameters<Person["api"]["media"]["answerChecklist"]>[0]["body"]["answers"]
const nothingThere = Object.fromEntries(checklistItems.map((item) => [item, "not-there"])) as Answers

test("a picture goes out cut to the shape that was chosen, around the point that stays; another point voids the approval", async () => {
  await using world = await openWorld()
  const clinic = await world.practice("Willow Street Clinic")
  const [owner, author, clinician] = await Promise.all([clinic.as("owner"), clinic.as("author"), clinic.as("clinician")])
  const channel = await owner.connectSandbox()
  const { body } = await sendFile(world, author, await halves())
  await author.api.media.answerChecklist({ ...at(author, body.id), body: { version: 1, answers: nothingThere } })
  await world.work()
  const alt = "A red wall beside a blue one"
  const whole = await author.compose({ text: "Our walls.", on: [channel], media: [{ mediaId: body.id, alt }] })
  const cut = await author.compose({ text: "Our walls.", on: [channel], media: [{ mediaId: body.id, alt, shape: "square" }] })
  expect(cut.contentHash).not.toBe(whole.contentHash)
  await author.submit(cut)
  const approved = await clinician.approve(cut)

  const { revision, name, alt: kept, rights, expiresOn, folderId, tags } = await author.api.media.getMedium(at(author, body.id))
  const moved = { revision, name, alt: kept, rights, expiresOn, folderId, tags, focal: { x: 1, y: 0.5 } }
  await author.api.media.saveMedium({ ...at(author, body.id), body: moved })
  const after = await author.look(approved)
  expect(after).toMatchObject({ state: "draft" })
  expect((await author.look(whole)).contentHash).toBe(whole.contentHash)

  await author.submit(after)
  await owner.schedule(await clinician.approve(after))
  await world.work()
  const { posts } = await owner.api.sandbox.feed({ params: { practiceId: owner.practiceId } })
  expect(posts).toMatchObject([{ media: [{ type: "image/jpeg", width: 1080, height: 1080 }] }])
  const sent = await openLink(world, owner, posts[0]?.media[0]?.url ?? "")
  const { data, info } = await sharp(sent.rawPayload).raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([1080, 1080])
  const middle = [...data.subarray((540 * info.width + 540) * 3, (540 * info.width + 540) * 3 + 3)]
  expect(middle[2]).toBeGreaterThan(200)
  expect(middle[0]).toBeLessThan(60)
})
