import { expect, test } from "vitest"
import type { Post } from "@bedside/contracts"
import { ApiError } from "@bedside/contracts/client"
import { type Draft, keptKey, readKept } from "./draft.model.ts"
import { createSaver } from "./saver.ts"

const draft = (text: string): Draft => ({ content: { text, variants: [], media: [] }, planAt: null })
const post = (revision: number, text: string): Post => ({
  id: "p1",
  state: "draft",
  content: draft(text).content,
  revision,
  contentHash: `h${revision}`,
  author: { id: "a", name: "Ben" },
  planAt: null,
  createdAt: "2026-11-22T12:00:00Z",
  updatedAt: "2026-11-22T12:00:00Z",
  verdict: { outcome: "ok", findings: [], contentHash: `h${revision}`, packs: [], at: "2026-11-22T12:00:00Z" },
  approvals: [],
  deliveries: [],
  media: [],
  permissions: [],
  may: { edit: true, submit: true, approve: false, schedule: false, takeDown: false, delete: true },
  approveBlockedBecause: null,
})
const refusal = (status: number, kind: string) =>
  new ApiError({ type: "", title: "", status, kind, detail: "Cause.", fix: "Fix.", requestId: "" })

/** A server that counts revisions, a browser with storage, and timers that run when the test says so. */
function world(opened?: Post) {
  const kept = new Map<string, string>()
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  const sent: string[] = []
  const waiting = new Set<() => void>()
  const refusals: ApiError[] = []
  let revision = opened?.revision ?? 0
  let hold: Promise<void> | undefined
  const answer = async (one: Draft) => {
    sent.push(one.content.text)
    await hold
    const refused = refusals.shift()
    if (refused) throw refused
    revision++
    return post(revision, one.content.text)
  }
  const saver = createSaver(
    {
      create: answer,
      save: (_id, one) => answer(one),
      store,
      owner: { personId: "me", practiceId: "here" },
      now: () => new Date("2026-11-22T12:00:00Z"),
      wait: (_ms, run) => {
        waiting.add(run)
        return () => waiting.delete(run)
      },
      saved: () => undefined,
    },
    opened,
  )
  return {
    saver,
    sent,
    refusals,
    keptFor: (id: string | null) => readKept(store, keptKey("me", "here", id))?.content.text,
    /** Lets every due timer run and every call end. */
    tick: async () => {
      for (const run of [...waiting]) {
        waiting.delete(run)
        run()
      }
      await new Promise((done) => setTimeout(done))
    },
    holdAnswers: () => {
      let release = () => {}
      hold = new Promise((done) => (release = done))
      return () => {
        hold = undefined
        release()
      }
    },
    timers: () => waiting.size,
  }
}

test("words are kept in the browser at once and on the server after a pause", async () => {
  const { saver, sent, keptFor, tick } = world()
  saver.change(draft("Flu"))
  saver.change(draft("Flu shots"))
  expect(keptFor(null)).toBe("Flu shots")
  expect(sent).toEqual([])
  await tick()
  expect(sent).toEqual(["Flu shots"])
  expect(saver.state().kind).toBe("saved")
  expect([keptFor(null), keptFor("p1")]).toEqual([undefined, undefined])
})

test("an empty new post is not created, and typing then deleting leaves nothing behind", async () => {
  const { saver, sent, keptFor, tick } = world()
  saver.change(draft("F"))
  saver.change(draft(""))
  await tick()
  expect(sent).toEqual([])
  expect(keptFor(null)).toBeUndefined()
})

test("words typed during a call are saved next, once, and a new post is created once", async () => {
  const { saver, sent, keptFor, tick, holdAnswers } = world()
  const release = holdAnswers()
  saver.change(draft("one"))
  await tick()
  saver.change(draft("two"))
  saver.change(draft("three"))
  await tick()
  expect(sent).toEqual(["one"])
  release()
  await tick()
  await tick()
  expect(sent).toEqual(["one", "three"])
  expect(keptFor("p1")).toBeUndefined()
})

test("offline: the words stay in the browser and it tries again by itself", async () => {
  const { saver, sent, refusals, keptFor, tick, timers } = world(post(4, "old"))
  refusals.push(refusal(0, "offline"), refusal(503, "unexpected"))
  saver.change(draft("new"))
  await tick()
  expect(saver.state()).toEqual({ kind: "offline", kept: true })
  expect(keptFor("p1")).toBe("new")
  expect(timers()).toBe(1)
  await tick()
  await tick()
  expect(sent).toHaveLength(3)
  expect(saver.state().kind).toBe("saved")
})

test("a newer revision elsewhere stops the saving and loses nothing, until one is chosen", async () => {
  const { saver, sent, refusals, keptFor, tick } = world(post(4, "old"))
  refusals.push(refusal(409, "changed-elsewhere"))
  saver.change(draft("mine"))
  await tick()
  expect(saver.state().kind).toBe("elsewhere")
  saver.change(draft("mine, longer"))
  await tick()
  expect(sent).toEqual(["mine"])
  expect(keptFor("p1")).toBe("mine, longer")
  saver.adopt(post(7, "theirs"), draft("mine, longer"))
  await tick()
  expect(sent).toEqual(["mine", "mine, longer"])
  expect(saver.state().kind).toBe("saved")
})

test("a refusal says its cause and fix, and the next change tries again", async () => {
  const { saver, sent, refusals, tick } = world(post(1, "old"))
  refusals.push(refusal(422, "too-long"))
  saver.change(draft("long"))
  await tick()
  expect(saver.state()).toEqual({ kind: "refused", cause: "Cause.", fix: "Fix." })
  saver.change(draft("short"))
  await tick()
  expect(sent).toEqual(["long", "short"])
  expect(saver.state().kind).toBe("saved")
})

test("flush gives the post with everything in it, and rejects when it cannot", async () => {
  const { saver, refusals } = world(post(1, "old"))
  expect((await saver.flush())?.revision).toBe(1)
  saver.change(draft("new"))
  expect((await saver.flush())?.content.text).toBe("new")
  refusals.push(refusal(403, "forbidden"))
  saver.change(draft("newer"))
  await expect(saver.flush()).rejects.toThrow("forbidden")
})

test("closing makes a last try", async () => {
  const { saver, sent, tick } = world(post(1, "old"))
  saver.change(draft("last words"))
  saver.close()
  await tick()
  expect(sent).toEqual(["last words"])
})
