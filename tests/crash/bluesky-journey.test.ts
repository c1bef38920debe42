import { createHmac } from "node:crypto"
import { hours } from "@bedside/kernel"
import { AtpAgent, RichText, type AppBskyFeedPost } from "@atproto/api"
import sharp from "sharp"
import { expect, test } from "vitest"
import { addPicture, answerChecklist, mediaForPosts, runPrepare } from "../../apps/server/src/media/index.ts"
import { nothingThere } from "../world/media.ts"
import { runDelivery, runRemoval } from "../../apps/server/src/publish/index.ts"
import { retryDelivery, takeDown } from "../../apps/server/src/publish/publish.service.ts"
import { type BlueskyServer, type BlueskyAccount, startPds } from "../world/bluesky-server.ts"
import { approvedAndScheduled, connectBluesky, each, type Installation, must, openInstallation } from "./installation.ts"
import { deliveries, type DeliveryRow, shownOnBluesky } from "./truth.ts"

const text = "👩🏽‍⚕️ Flu shots are here: https://willowstreet.example/flu?week=45 for everybody over six months. #FluSeason"

/** A clock that began in the past, so that the posts of a test never come from the future. */
function pastClock() {
  let behind = hours(12)
  return { now: () => new Date(Date.now() - behind), forward: (ms: number) => void (behind -= ms) }
}
/** Connected as a practice would: with a password made for this purpose only. */
async function connected(installation: Installation, pds: BlueskyServer, name: string) {
  const account = await pds.createAccount(name)
  const { data } = await account.agent.com.atproto.server.createAppPassword({ name: "Bedside" })
  const channelId = await connectBluesky(installation, { handle: account.handle, password: data.password }, pds.url)
  return { account, channelId }
}
async function onlyDelivery(installation: Installation, postId: string) {
  const row = (await deliveries(installation)).find(({ post_id }) => post_id === postId)
  if (!row) throw new Error("no delivery")
  return row
}
const wake = async (installation: Installation, postId: string) => {
  const { id } = await onlyDelivery(installation, postId)
  await runDelivery(installation.platform, { practiceId: installation.practiceId, deliveryId: id })
  return onlyDelivery(installation, postId)
}

test("a post with picture, link and hashtag is approved, published to a real Bluesky server, read back byte for byte, and taken down", async () => {
  await using pds = await startPds()
  await using installation = await openInstallation()
  const { platform, practiceId, as } = installation
  const { account, channelId } = await connected(installation, pds, "willowstreet")
  const sent = await sharp({ create: { width: 320, height: 200, channels: 3, background: "#2a7f7f" } })
    .jpeg()
    .withExif({ IFD0: { Artist: "Somebody's phone" } })
    .toBuffer()
  const media = must(await addPicture(as("author"), sent, "Front desk"))
  await runPrepare(platform, { practiceId, mediaId: media.id })
  must(await answerChecklist(as("author"), { id: media.id, version: 1, answers: nothingThere }))
  const alt = "The front desk of the clinic"
  const postId = await approvedAndScheduled(installation, { channelId, text, media: [{ mediaId: media.id, alt }] })
  const delivery = await wake(installation, postId)
  expect(delivery).toMatchObject({ state: "sent", late: false, error: null })

  const agent = new AtpAgent({ service: pds.url })
  const [rkey = ""] = (delivery.receipt?.remoteId ?? "").split("/").slice(-1)
  const read = await agent.com.atproto.repo.getRecord({ repo: account.did, collection: "app.bsky.feed.post", rkey })
  const record = read.data.value as AppBskyFeedPost.Record
  expect(Buffer.from(record.text)).toEqual(Buffer.from(text))
  const detected = new RichText({ text })
  detected.detectFacetsWithoutResolution()
  expect(record.facets).toMatchObject((detected.facets ?? []).map(({ index }) => ({ index })))
  const named = (record.facets ?? []).map(({ index }) => Buffer.from(record.text).subarray(index.byteStart, index.byteEnd).toString())
  expect(named).toEqual(["https://willowstreet.example/flu?week=45", "#FluSeason"])

  const { images } = record.embed as unknown as { images: { alt: string; image: { ref: { toString(): string }; mimeType: string } }[] }
  expect(images.map((one) => one.alt)).toEqual([alt])
  const blob = await agent.com.atproto.sync.getBlob({ did: account.did, cid: images[0]?.image.ref.toString() ?? "" })
  const [stored] = await platform.tenancy.asPractice(practiceId, (tx) => mediaForPosts(tx, [media.id]))
  const kept = await platform.files.read(practiceId, stored?.file ?? "")
  expect(Buffer.from(blob.data).equals(Buffer.from(kept))).toBe(true)
  expect(Buffer.from(blob.data).includes("Somebody's phone")).toBe(false)

  must(await takeDown(as("owner"), { id: delivery.id, reason: "The dates changed." }))
  await runRemoval(platform, { practiceId, deliveryId: delivery.id })
  expect(await shownOnBluesky(pds.url, account)).toEqual([])
  expect((await onlyDelivery(installation, postId)).taken_down_at).toBeInstanceOf(Date)
})

/** Lets the stored access token run out, signed as the server signs, as a night between two posts does. */
async function letTokenExpire({ platform, practiceId, query }: Installation, channelId: string, { jwtSecret }: BlueskyServer) {
  const place = { practiceId, field: `channel.session:${channelId}` }
  const [row] = await query<{ session: Parameters<typeof platform.sealer.open>[0] }>("select session from channel where id = $1", [
    channelId,
  ])
  if (!row) throw new Error("no channel")
  const session = JSON.parse(platform.sealer.open(row.session, place)) as { accessJwt: string }
  const [head = "", body = ""] = session.accessJwt.split(".")
  const claims = JSON.parse(Buffer.from(body, "base64url").toString()) as Record<string, unknown>
  const past = Math.floor(Date.now() / 1000) - 3600
  const stale = Buffer.from(JSON.stringify({ ...claims, iat: past - 7200, exp: past })).toString("base64url")
  const signature = createHmac("sha256", jwtSecret).update(`${head}.${stale}`).digest("base64url")
  const sealed = platform.sealer.seal(JSON.stringify({ ...session, accessJwt: `${head}.${stale}.${signature}` }), place)
  await query("update channel set session = $1 where id = $2", [sealed, channelId])
}

test("the sign-in runs out in the middle of many posts: it is renewed, and each is public once", async () => {
  await using pds = await startPds()
  await using installation = await openInstallation()
  const { account, channelId } = await connected(installation, pds, "nightshift")
  const texts = Array.from({ length: 16 }, (_, index) => `Our night line is open. Evening ${index + 1}.`)
  const posts = await each(texts, 4, (one) => approvedAndScheduled(installation, { channelId, text: one }))
  await each(posts.slice(0, 4), 4, (post) => wake(installation, post))
  await letTokenExpire(installation, channelId, pds)
  // Several find it out at the same moment, each with the same old token in hand.
  await each(posts.slice(4), 6, (post) => wake(installation, post))
  expect((await shownOnBluesky(pds.url, account)).map((one) => one.text).toSorted()).toEqual(texts.toSorted())
  expect((await deliveries(installation)).map(({ state }) => state)).toEqual(texts.map(() => "sent"))
})

/** A post carries the time it was to go out, not the time it was planned. */
async function expectDate(pds: BlueskyServer, account: BlueskyAccount, delivery: DeliveryRow) {
  const [rkey = ""] = (delivery.receipt?.remoteId ?? "").split("/").slice(-1)
  const agent = new AtpAgent({ service: pds.url })
  const { data } = await agent.com.atproto.repo.getRecord({ repo: account.did, collection: "app.bsky.feed.post", rkey })
  expect(data.value["createdAt"]).toBe(delivery.send_at.toISOString())
}

test("an hour late a post goes out and says so; three hours late it is missed, asks, and goes out when told to", async () => {
  const clock = pastClock()
  await using pds = await startPds()
  await using installation = await openInstallation({ clock })
  const { account, channelId } = await connected(installation, pds, "latenews")
  const planned = new Date(clock.now().getTime() + hours(1))
  const late = await approvedAndScheduled(installation, { channelId, text: "The lab opens at 7 from Monday.", sendAt: planned })
  const missed = await approvedAndScheduled(installation, { channelId, text: "Parking is free this week.", sendAt: planned })

  clock.forward(hours(2))
  const first = await wake(installation, late)
  expect(first).toMatchObject({ state: "sent", late: true })
  expect(first.send_at).toEqual(planned)
  await expectDate(pds, account, first)
  clock.forward(hours(2))
  const second = await wake(installation, missed)
  expect(second).toMatchObject({ state: "missed", error: { kind: "missed" } })
  expect((await shownOnBluesky(pds.url, account)).map((one) => one.text)).toEqual(["The lab opens at 7 from Monday."])

  must(await retryDelivery(installation.as("manager"), { id: second.id }))
  const third = await wake(installation, missed)
  expect(third).toMatchObject({ state: "sent", late: false })
  expect(third.send_at > planned).toBe(true)
  await expectDate(pds, account, third)
  expect(await shownOnBluesky(pds.url, account)).toHaveLength(2)
})
