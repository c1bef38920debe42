import { createHmac } from "node:crypto"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { startPds, type BlueskyAccount, type BlueskyServer } from "../../../../tests/world/bluesky-server.ts"
import { networks } from "../registry.gen.ts"
import type { Access, OutgoingPost } from "../network.ts"
import { fetchIo, watchedIo, type WatchedIo } from "../testing/io.ts"
import { png } from "../testing/pictures.ts"
import { sessionSchema } from "./bluesky.wire.ts"

const { bluesky } = networks
let server: BlueskyServer
let clinic: BlueskyAccount
let io: WatchedIo

beforeAll(async () => {
  server = await startPds()
  clinic = await server.createAccount("clinic")
  io = watchedIo(fetchIo())
})
afterAll(() => server.close())

const fieldsOf = (account: BlueskyAccount) => ({ handle: `@${account.handle}`, appPassword: account.password, pds: server.url })

async function signIn(account: BlueskyAccount): Promise<Access<unknown> & { readonly stored: unknown[] }> {
  const connected = await bluesky.connect(fieldsOf(account), io)
  if (!connected.ok) throw new Error(connected.error.kind)
  const stored: unknown[] = []
  const renewed = (session: unknown) => Promise.resolve(void stored.push(session))
  return { session: connected.value.session, io, renewed, stored }
}

let made = 0
const outgoing = (text: string, more: Partial<OutgoingPost> = {}): OutgoingPost => ({
  key: `delivery-${++made}`,
  createdAt: "2026-11-02T09:00:00.000Z",
  text,
  media: [],
  ...more,
})

async function publish(post: OutgoingPost, access: Access<unknown>) {
  const prepared = await bluesky.publish.prepare(post, access)
  if (!prepared.ok) return prepared
  return bluesky.publish.commit(prepared.value, access)
}

const recordsOf = async (account: BlueskyAccount) =>
  (await account.agent.com.atproto.repo.listRecords({ repo: account.did, collection: "app.bsky.feed.post", limit: 100 })).data.records

describe("connecting", () => {
  test("a handle with an @ and a password open a channel on the server that was named", async () => {
    const connected = await bluesky.connect(fieldsOf(clinic), io)
    expect(connected).toMatchObject({
      ok: true,
      value: { account: { remoteId: clinic.did, handle: "clinic.test", displayName: "clinic.test" }, session: { pds: server.url } },
    })
  })

  test("a wrong password is refused and said", async () => {
    const connected = await bluesky.connect({ ...fieldsOf(clinic), appPassword: "wrong" }, io)
    expect(connected).toEqual({ ok: false, error: { kind: "auth-revoked" } })
  })

  test("an app password connects, and stops working once it is withdrawn", async () => {
    const other = await server.createAccount("withdrawn")
    const app = await other.agent.com.atproto.server.createAppPassword({ name: "desk" })
    const connected = await bluesky.connect({ ...fieldsOf(other), appPassword: app.data.password }, io)
    if (!connected.ok) throw new Error(connected.error.kind)
    await other.agent.com.atproto.server.revokeAppPassword({ name: "desk" })
    const session = expiredSession(connected.value.session)
    const probed = await bluesky.probe({ session, io, renewed: () => Promise.resolve() })
    expect(probed).toEqual({ ok: false, error: { kind: "auth-revoked" } })
  })
})

describe("publishing", () => {
  test("links, mentions and hashtags point at the right bytes behind an emoji, and the picture keeps its alternative text", async () => {
    const doctor = await server.createAccount("drchen")
    const access = await signIn(clinic)
    const text = "👩🏽‍⚕️ Flu shots: https://example.org/flu?a=1 with @drchen.test (not @nobody.test) #FluSeason."
    const picture = { type: "image/png", width: 1, height: 1, alt: "A nurse smiles", bytes: () => Promise.resolve(png) }
    const receipt = await publish(outgoing(text, { media: [picture] }), access)
    if (!receipt.ok) throw new Error(receipt.error.kind)

    const rkey = receipt.value.remoteId.split("/").at(-1) ?? ""
    const read = await clinic.agent.app.bsky.feed.post.get({ repo: clinic.did, rkey })
    const bytes = Buffer.from(read.value.text)
    const facets = (read.value.facets ?? []).map(({ index, features }) => [
      bytes.subarray(index.byteStart, index.byteEnd).toString(),
      ...features,
    ])
    expect(facets).toEqual([
      ["https://example.org/flu?a=1", { $type: "app.bsky.richtext.facet#link", uri: "https://example.org/flu?a=1" }],
      ["@drchen.test", { $type: "app.bsky.richtext.facet#mention", did: doctor.did }],
      ["#FluSeason", { $type: "app.bsky.richtext.facet#tag", tag: "FluSeason" }],
    ])
    expect(read.value.embed).toMatchObject({ images: [{ alt: "A nurse smiles", aspectRatio: { width: 1, height: 1 } }] })
    const opened = await fetch(receipt.value.url)
    expect(await opened.json()).toMatchObject({ uri: receipt.value.remoteId })
  })

  test("a video goes with its captions, its description and its shape", async () => {
    const access = await signIn(clinic)
    const video = { seconds: 12, captions: { language: "en", text: "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nWelcome\n" } }
    const bytes = () => Promise.resolve(new Uint8Array(1000).fill(7))
    const film = { type: "video/mp4", width: 1080, height: 1920, alt: "The front desk at noon", video, bytes }
    const receipt = await publish(outgoing("Our new front desk", { media: [film] }), access)
    if (!receipt.ok) throw new Error(receipt.error.kind)
    const rkey = receipt.value.remoteId.split("/").at(-1) ?? ""
    const { embed } = (await clinic.agent.app.bsky.feed.post.get({ repo: clinic.did, rkey })).value
    expect(embed).toMatchObject({
      $type: "app.bsky.embed.video",
      video: { mimeType: "video/mp4", size: 1000 },
      captions: [{ lang: "en", file: { mimeType: "text/vtt" } }],
      alt: "The front desk at noon",
      aspectRatio: { width: 1080, height: 1920 },
    })
  })

  test("the same delivery sent twice, prepared again in between, is one record", async () => {
    const access = await signIn(clinic)
    const post = outgoing("Once and only once")
    const receipts = [await publish(post, access), await publish(post, access)]
    expect(receipts[0]).toEqual(receipts[1])
    expect((await recordsOf(clinic)).filter((record) => record.value["text"] === post.text)).toHaveLength(1)
  })

  test("a post is found only once it is there, and is gone after it was removed twice", async () => {
    const access = await signIn(clinic)
    const prepared = await bluesky.publish.prepare(outgoing("Here and gone"), access)
    if (!prepared.ok) throw new Error(prepared.error.kind)
    expect(await bluesky.publish.find(prepared.value, access)).toEqual({ ok: true, value: undefined })
    const receipt = await bluesky.publish.commit(prepared.value, access)
    expect(await bluesky.publish.find(prepared.value, access)).toEqual(receipt)
    if (!receipt.ok) throw new Error(receipt.error.kind)
    expect(await bluesky.publish.remove?.(receipt.value, access)).toEqual({ ok: true, value: undefined })
    expect(await bluesky.publish.remove?.(receipt.value, access)).toEqual({ ok: true, value: undefined })
    expect(await bluesky.publish.find(prepared.value, access)).toEqual({ ok: true, value: undefined })
  })

  test("300 graphemes with emoji families go through, one more is refused here and there", async () => {
    const access = await signIn(clinic)
    const full = "👨‍👩‍👧‍👦".repeat(100) + "a".repeat(200)
    expect(await publish(outgoing(full), access)).toMatchObject({ ok: true })
    expect(await publish(outgoing(`${full}a`), access)).toEqual({ ok: false, error: { kind: "content-invalid", field: "text" } })
    const prepared = await bluesky.publish.prepare(outgoing(full), access)
    if (!prepared.ok) throw new Error(prepared.error.kind)
    const tooLong = JSON.parse(JSON.stringify(prepared.value).replace(full, `${full}a`))
    expect(await bluesky.publish.commit(tooLong, access)).toEqual({ ok: false, error: { kind: "content-invalid", field: "text" } })
  })
})

describe("answering", () => {
  test("an answer to a stranger's comment joins the conversation it belongs to, once", async () => {
    const patient = await server.createAccount("neighbor")
    const access = await signIn(clinic)
    const receipt = await publish(outgoing("Open on Saturday"), access)
    if (!receipt.ok) throw new Error(receipt.error.kind)
    const rkey = receipt.value.remoteId.split("/").at(-1) ?? ""
    const { uri, cid } = await clinic.agent.app.bsky.feed.post.get({ repo: clinic.did, rkey })
    const comment = await patient.agent.post({ text: "Until when?", reply: { root: { uri, cid }, parent: { uri, cid } } })
    const answer = outgoing("Until two o'clock.")
    const to = { remoteId: comment.uri, kind: "comment" as const }
    const first = await bluesky.engage?.reply?.(to, answer, access)
    expect(await bluesky.engage?.reply?.(to, answer, access)).toEqual(first)
    const written = (await recordsOf(clinic)).filter((record) => record.value["text"] === answer.text)
    expect(written).toMatchObject([{ value: { reply: { root: { uri }, parent: { uri: comment.uri } } } }])
  })

  test("without an AppView the inbox and the figures say so instead of breaking", async () => {
    const access = await signIn(clinic)
    expect(await bluesky.engage?.incoming("2026-01-01T00:00:00.000Z", [], access)).toEqual({ ok: false, error: { kind: "transient" } })
    const receipt = { remoteId: `at://${clinic.did}/app.bsky.feed.post/3l`, url: "https://bsky.app", at: "2026-11-02T09:00:00.000Z" }
    expect(await bluesky.metrics?.read([receipt], access)).toEqual({ ok: false, error: { kind: "transient" } })
  })
})

describe("sessions", () => {
  test("an access token that has run out is renewed, stored and used, and the post goes out once", async () => {
    const access = await signIn(clinic)
    const stale = { ...access, session: expiredSession(access.session) }
    const post = outgoing("After the night shift")
    expect(await publish(post, stale)).toMatchObject({ ok: true })
    expect(access.stored.length).toBeGreaterThan(0)
    const latest = { ...access, session: access.stored.at(-1) }
    expect(await bluesky.probe(latest)).toMatchObject({ ok: true, value: { handle: clinic.handle } })
    expect((await recordsOf(clinic)).filter((record) => record.value["text"] === post.text)).toHaveLength(1)
  })

  test("the renewed session is stored before anything is sent with it", async () => {
    const access = await signIn(clinic)
    const order: string[] = []
    const renewed = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      order.push("stored")
    }
    const spy = {
      now: io.now,
      request: (request: Parameters<typeof io.request>[0]) => (order.push(methodOf(request.url)), io.request(request)),
    }
    await bluesky.probe({ session: expiredSession(access.session), io: spy, renewed })
    expect(order.slice(0, 4)).toEqual(["getSession", "refreshSession", "stored", "getSession"])
  })

  test("a garbled access token is renewed too; a garbled refresh token asks to connect again", async () => {
    const access = await signIn(clinic)
    const session = sessionSchema.parse(access.session)
    const garbled = { ...session, accessJwt: session.accessJwt.slice(0, -8) }
    expect(await bluesky.probe({ ...access, session: garbled })).toMatchObject({ ok: true })
    const hopeless = { ...garbled, refreshJwt: session.refreshJwt.slice(0, -8) }
    expect(await bluesky.probe({ ...access, session: hopeless })).toEqual({ ok: false, error: { kind: "auth-revoked" } })
  })
})

const methodOf = (url: string): string => new URL(url).pathname.split(".").at(-1) ?? ""

/** The same session an hour after its access token ran out, signed as the server signs. */
function expiredSession(value: unknown) {
  const session = sessionSchema.parse(value)
  const [head = "", body = ""] = session.accessJwt.split(".")
  const claims: unknown = JSON.parse(Buffer.from(body, "base64url").toString())
  const past = Math.floor(Date.now() / 1000) - 3600
  const late = Buffer.from(JSON.stringify({ ...Object(claims), iat: past - 7200, exp: past })).toString("base64url")
  const signature = createHmac("sha256", server.jwtSecret).update(`${head}.${late}`).digest("base64url")
  return { ...session, accessJwt: `${head}.${late}.${signature}` }
}
