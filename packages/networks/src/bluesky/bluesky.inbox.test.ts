import { RichText } from "@atproto/api"
import { afterAll, beforeAll, expect, test } from "vitest"
import { startPds, type BlueskyAccount, type BlueskyServer } from "../../../../tests/world/bluesky-server.ts"
import type { Access, Receipt } from "../network.ts"
import { fetchIo } from "../testing/io.ts"
import { must } from "../testing/stage.ts"
import { bluesky } from "./index.ts"

const longAgo = "2020-01-01T00:00:00.000Z"
let server: BlueskyServer
let clinic: BlueskyAccount
let neighbor: BlueskyAccount
let passerby: BlueskyAccount
let access: Access<unknown>
let made = 0

beforeAll(async () => {
  server = await startPds({ appView: true })
  clinic = await server.createAccount("clinic")
  neighbor = await server.createAccount("neighbor")
  passerby = await server.createAccount("passerby")
  const fields = { handle: clinic.handle, appPassword: clinic.password, pds: server.url }
  const io = fetchIo()
  access = { session: must(await bluesky.connect(fields, io)).session, io, renewed: () => Promise.resolve() }
})
afterAll(() => server.close())

const outgoing = (text: string) => ({ key: `delivery-${++made}`, createdAt: new Date().toISOString(), text, media: [] })

async function publish(text: string): Promise<Receipt> {
  return must(await bluesky.publish.commit(must(await bluesky.publish.prepare(outgoing(text), access)), access))
}

async function say(who: BlueskyAccount, text: string, root?: Ref, parent = root): Promise<Ref> {
  const rich = new RichText({ text })
  await rich.detectFacets(who.agent)
  const facets = rich.facets ? { facets: rich.facets } : {}
  return who.agent.post({ text, ...facets, ...(root && parent && { reply: { root, parent } }) })
}
interface Ref {
  uri: string
  cid: string
}

async function refOf(receipt: Receipt): Promise<Ref> {
  const rkey = receipt.remoteId.split("/").at(-1) ?? ""
  return clinic.agent.app.bsky.feed.post.get({ repo: clinic.did, rkey })
}

test("a whole conversation comes in once, oldest first, without our own words", async () => {
  const receipt = await publish("Flu shots are in")
  const { uri, cid } = await refOf(receipt)
  const root = { uri, cid }
  const question = await say(neighbor, "For children too?", root)
  must(await bluesky.engage?.reply?.({ remoteId: question.uri, kind: "comment" }, outgoing("From six months on."), access))
  const aside = await say(passerby, "I had wondered as well", root, question)

  const incoming = must(await bluesky.engage?.incoming(longAgo, [receipt], access))
  expect(incoming.map(({ remoteId, kind, inReplyTo, author }) => ({ remoteId, kind, inReplyTo, handle: author.handle }))).toEqual([
    { remoteId: question.uri, kind: "comment", inReplyTo: uri, handle: "neighbor.test" },
    { remoteId: aside.uri, kind: "comment", inReplyTo: question.uri, handle: "passerby.test" },
  ])
})

test("a mention anywhere comes in as one, with an address to open", async () => {
  const { uri } = await say(passerby, "Thank you @clinic.test for the leaflets")
  const incoming = must(await bluesky.engage?.incoming(longAgo, [], access))
  const found = incoming.filter((message) => message.remoteId === uri)
  const url = `https://bsky.app/profile/passerby.test/post/${uri.split("/").at(-1)}`
  expect(found).toMatchObject([{ kind: "mention", text: "Thank you @clinic.test for the leaflets", url }])
})

test("a post that is gone has no comments and no figures, and breaks nothing", async () => {
  const receipt = await publish("A mistake")
  must(await bluesky.publish.remove?.(receipt, access))
  expect(await bluesky.engage?.incoming("2999-01-01T00:00:00.000Z", [receipt], access)).toEqual({ ok: true, value: [] })
  expect(must(await bluesky.metrics?.read([receipt], access)).size).toBe(0)
})

test("more posts than one question may hold are asked for in turns", async () => {
  const receipt = await publish("The last of many")
  const absent = Array.from({ length: 60 }, (_, n) => ({ ...receipt, remoteId: `at://${clinic.did}/app.bsky.feed.post/absent${n}` }))
  expect([...must(await bluesky.metrics?.read([...absent, receipt], access)).keys()]).toEqual([receipt.remoteId])
})
