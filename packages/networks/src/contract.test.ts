import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { countText, networkIds } from "./facts.gen.ts"
import type { OutgoingPost } from "./network.ts"
import { networks } from "./registry.gen.ts"
import { must, openStage, restored, type Stage } from "./testing/stage.ts"

const longAgo = "2020-01-01T00:00:00.000Z"

describe.each(networkIds)("%s meets the contract", (id) => {
  const network = networks[id]
  const { facts } = network
  const { can } = facts
  const publishing = network.publish
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage(network)
  })
  afterAll(() => stage[Symbol.asyncDispose]())

  test("its facts are sane and name the folder", () => {
    expect(facts.id).toBe(id)
    expect(facts.name).not.toBe("")
    expect(facts.markColor).toMatch(/^#[0-9a-f]{6}$/)
    const { types, ...limits } = facts.media.images
    const all = [facts.text.maxGraphemes, facts.text.maxBytes ?? 1, ...Object.values(limits)]
    expect(all.every((limit) => Number.isInteger(limit) && limit > 0)).toBe(true)
    expect(types.every((type) => /^image\/[a-z]+$/.test(type))).toBe(true)
    expect(facts.reaches.origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin)).toBe(true)
    expect(restored(facts)).toEqual(facts)
  })

  test("what it says it can do is there, and nothing else is", () => {
    expect({ edit: !!publishing.edit, remove: !!publishing.remove }).toEqual({ edit: can.edit, remove: can.remove })
    expect(!!network.engage).toBe(can.comments || can.messages || can.reviews)
    expect(!!network.metrics).toBe(can.metrics)
  })

  test("a stored session still opens the channel", async () => {
    expect(await network.probe(stage.access)).toMatchObject({ ok: true, value: { url: expect.stringMatching(/^https:\/\//) } })
  })

  test("preparing is repeatable and nobody sees it", async () => {
    const post = stage.outgoing()
    const before = await stage.publicPosts()
    const [first, second] = [await stage.prepare(post), await stage.prepare(post)]
    expect(await stage.publicPosts()).toEqual(before)
    expect(await publishing.ready(first, stage.access)).toEqual({ ok: true, value: { ready: true } })
    expect(await publishing.commit(second, stage.access)).toMatchObject({ ok: true })
    expect(await stage.shown(post)).toBe(1)
  })

  test("a commit makes exactly one public post; a second does what the facts say", async () => {
    const post = stage.outgoing()
    const prepared = await stage.prepare(post)
    const receipt = must(await publishing.commit(prepared, stage.access))
    expect(receipt).toEqual({ remoteId: expect.any(String), url: expect.stringMatching(/^https?:\/\//), at: expect.any(String) })
    expect(await stage.shown(post)).toBe(1)
    const again = must(await publishing.commit(prepared, stage.access))
    expect(await stage.shown(post)).toBe(facts.repeat === "overwrites" ? 1 : 2)
    expect(again.remoteId === receipt.remoteId).toBe(facts.repeat === "overwrites")
  })

  test("looking up says nothing before, and the receipt after", async () => {
    const prepared = await stage.prepare(stage.outgoing())
    expect(await publishing.find(prepared, stage.access)).toEqual({ ok: true, value: undefined })
    const receipt = await publishing.commit(prepared, stage.access)
    expect(await publishing.find(prepared, stage.access)).toEqual(receipt)
  })

  test("an answer lost after the post went out is unknown, and looking up settles it", async () => {
    const post = stage.outgoing()
    const prepared = await stage.prepare(post)
    const lost = await stage.under(
      () => "accept-then-lose",
      () => publishing.commit(prepared, stage.access),
    )
    expect(lost).toEqual({ ok: false, error: { kind: "unknown-outcome" } })
    expect(await publishing.find(prepared, stage.access)).toMatchObject({ ok: true, value: { remoteId: expect.any(String) } })
    expect(await stage.shown(post)).toBe(1)
  })

  test("a request lost on the way is unknown too, and looking up says that it never arrived", async () => {
    const post = stage.outgoing()
    const prepared = await stage.prepare(post)
    const lost = await stage.under(
      () => ({ kind: "after", reason: "reset" }),
      () => publishing.commit(prepared, stage.access),
    )
    expect(lost).toEqual({ ok: false, error: { kind: "unknown-outcome" } })
    expect(await publishing.find(prepared, stage.access)).toEqual({ ok: true, value: undefined })
    expect(await stage.shown(post)).toBe(0)
  })

  if (can.edit) {
    test("an edit changes the one post", async () => {
      const post = stage.outgoing()
      const receipt = await stage.publish(post)
      const better = { ...post, text: `${post.text} Better.` }
      expect(await publishing.edit?.(receipt, better, stage.access)).toMatchObject({ ok: true, value: { remoteId: receipt.remoteId } })
      expect([await stage.shown(post), await stage.shown(better)]).toEqual([0, 1])
    })
  }

  if (can.remove) {
    test("removing really removes, and removing again is no error", async () => {
      const post = stage.outgoing()
      const prepared = await stage.prepare(post)
      const receipt = must(await publishing.commit(prepared, stage.access))
      expect(await publishing.remove?.(receipt, stage.access)).toEqual({ ok: true, value: undefined })
      expect(await stage.shown(post)).toBe(0)
      expect(await publishing.find(prepared, stage.access)).toEqual({ ok: true, value: undefined })
      expect(await publishing.remove?.(receipt, stage.access)).toEqual({ ok: true, value: undefined })
    })
  }

  if (can.comments) {
    test("a stranger's comment comes in, and is answered once however often the answer is sent", async () => {
      const receipt = await stage.publish(stage.outgoing())
      const remoteId = await stage.comment(receipt, "Are you open today?")
      const incoming = must(await network.engage?.incoming(longAgo, [receipt], stage.access))
      const comments = incoming.filter((message) => message.remoteId === remoteId)
      expect(comments).toMatchObject([{ kind: "comment", text: "Are you open today?", inReplyTo: receipt.remoteId }])
      expect(must(await network.engage?.incoming("2999-01-01T00:00:00.000Z", [receipt], stage.access))).toEqual([])

      const answer = stage.outgoing({ text: "Until five o'clock.", media: [] })
      const first = await network.engage?.reply?.({ remoteId, kind: "comment" }, answer, stage.access)
      expect(first).toMatchObject({ ok: true })
      expect(await network.engage?.reply?.({ remoteId, kind: "comment" }, answer, stage.access)).toEqual(first)
      expect(await stage.shown(answer)).toBe(1)
    })
  }

  if (can.metrics) {
    test("counters come back by remote id", async () => {
      const receipt = await stage.publish(stage.outgoing())
      await stage.comment(receipt, "Thank you!")
      const read = must(await network.metrics?.read([receipt], stage.access))
      expect(read.get(receipt.remoteId)).toMatchObject({ likes: 0, replies: 1 })
    })
  }

  test("text and pictures beyond the limits are refused before anything is sent", async () => {
    const sent = stage.io.requests.length
    const longText = "a".repeat(facts.text.maxGraphemes + 1)
    expect(countText(facts, longText).left).toBe(-1)
    const { media } = stage.outgoing()
    const many = Array.from({ length: facts.media.images.max + 1 }, () => media).flat()
    const wrong = media.map((one) => ({ ...one, type: "text/html" }))
    const heavy = media.map((one) => ({ ...one, bytes: () => Promise.resolve(new Uint8Array(facts.media.images.maxBytes + 1)) }))
    const wordy = media.map((one) => ({ ...one, alt: "a".repeat(facts.media.images.altMax + 1) }))
    const empty = { text: " ", media: [] }
    const tried: Partial<OutgoingPost>[] = [{ text: longText }, empty, ...[many, wrong, heavy, wordy].map((one) => ({ media: one }))]
    const answers = await Promise.all(tried.map((more) => network.publish.prepare(stage.outgoing(more), stage.access)))
    const text = { kind: "content-invalid", field: "text" }
    const first = { kind: "media-invalid", index: 0 }
    const errors = answers.map((one) => (one.ok ? undefined : one.error))
    expect(errors).toEqual([text, text, { kind: "media-invalid", index: facts.media.images.max }, first, first, first])
    expect(stage.io.requests.length).toBe(sent)
  })

  test("a video is taken alone and within its limits, or not at all", async () => {
    const { videos } = facts.media
    const types = videos?.types ?? ["video/mp4"]
    const film = { type: types[0] ?? "", width: 16, height: 9, alt: "The desk", bytes: () => Promise.resolve(new Uint8Array(9)) }
    const lasting = (seconds: number) => ({ ...film, video: { seconds } })
    const most = videos?.maxSeconds ?? 0
    const { media } = stage.outgoing()
    const tried = [[lasting(most + 1)], [lasting(1), ...media], [{ ...lasting(1), type: "video/x-msvideo" }]]
    const answers = await Promise.all(tried.map((one) => network.publish.prepare(stage.outgoing({ media: one }), stage.access)))
    const refused = { ok: false, error: { kind: "media-invalid", index: 0 } }
    expect(answers).toEqual([refused, refused, refused])
    const one = await network.publish.prepare(stage.outgoing({ media: [lasting(1)] }), stage.access)
    expect(one.ok).toBe(videos !== undefined)
  })

  test("every call went where the facts allow it, and nowhere else", () => {
    expect(stage.strayCalls()).toEqual([])
    expect(stage.io.requests.length).toBeGreaterThan(0)
  })
})
