import { expect, test } from "vitest"
import { answerNothingThere, lookNow, openLink as look, photo, sendFile, sendPicture as upload } from "../world/media.ts"
import { openWorld } from "../world/world.ts"

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

test("a picture goes nowhere before somebody looked at its background, and what was seen there waits for a second person", async () => {
  await using world = await openWorld()
  const willow = await world.practice("Willow Street Clinic")
  const [author, officer] = await Promise.all([willow.as("author"), willow.as("privacy-officer")])
  const { body } = await sendFile(world, author, await photo())
  await lookNow(world, author, body.id)
  const draft = await author.compose({ text: "Our new front desk.", media: [{ mediaId: body.id, alt: "A front desk with a plant" }] })
  const verdict = async () => {
    const { outcome, findings } = (await author.look(draft)).verdict
    return [outcome, ...findings.filter(({ ruleId }) => ruleId === "media-background-phi").map(({ message }) => message)]
  }
  expect(await verdict()).toEqual(["blocked", "The background checklist of this picture is not finished."])
  await answerNothingThere(author, body.id, { screens: "there" })
  expect(await verdict()).toEqual(["blocked", "Something in the background can carry a patient's details."])
  await officer.api.media.clearBackground({ params: { practiceId: officer.practiceId, id: body.id }, body: { version: 1 } })
  expect(await verdict()).toEqual(["ok"])
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
  expect(await sendFile(world, author, Buffer.from("<svg/>"))).toMatchObject({ status: 415, body: { kind: "file-refused" } })
})
