import { expect, test } from "vitest"
import { allWords, fingerprintOf, kindOf, nameFrom, refusedUpload, type Upload, uploadWords } from "./uploads.model.ts"
import { atOnce, type Begun, createUploads, type UploadPorts } from "./uploads.ts"

const limits = { pictureMaxBytes: 50, videoMaxBytes: 500, accept: [".jpg", ".jpeg", ".mp4"] }
const file = (name: string, size = 10, type = "image/jpeg") => new File([new Uint8Array(size)], name, { type, lastModified: 7 })
const soon = () => new Promise((resolve) => setImmediate(resolve))

/** A server that takes bytes when it is told to. */
function desk(over: Partial<UploadPorts> = {}) {
  const shelf = new Map<string, Begun>()
  const moving = new Map<string, { told: (sent: number) => void; end: () => void; fail: (cause: unknown) => void; stopped: boolean }>()
  const log: string[] = []
  let next = 0
  const uploads = createUploads({
    begin: ({ name }) => {
      next += 1
      log.push(`begin ${name}`)
      return Promise.resolve({ id: `m${next}`, uploadUrl: `/up/m${next}`, chunkBytes: 4 })
    },
    send: (_, { id }, told) => {
      log.push(`send ${id}`)
      const done = new Promise<void>((end, fail) => moving.set(id, { told, end, fail, stopped: false }))
      return {
        done,
        stop: () => {
          const one = moving.get(id)
          if (one) one.stopped = true
        },
      }
    },
    cancel: (id) => Promise.resolve(log.push(`cancel ${id}`)),
    arrived: ({ mediumId }) => void log.push(`arrived ${mediumId}`),
    wordsOf: (cause) => ({ words: String(cause), gone: cause === "gone" }),
    shelf: { find: (print) => shelf.get(print), keep: (print, begun) => shelf.set(print, begun), forget: (print) => shelf.delete(print) },
    ...over,
  })
  return { uploads, shelf, moving, log }
}
const states = ({ uploads }: ReturnType<typeof desk>) => uploads.list().map(({ state }) => state)

test("a few files are sent at once, the others wait for their turn", async () => {
  const here = desk()
  here.uploads.add(
    Array.from({ length: atOnce + 1 }, (_, n) => file(`${n}.jpg`, n + 1)),
    limits,
    null,
  )
  await soon()
  expect(states(here)).toEqual(["sending", "sending", "sending", "waiting"])
  here.moving.get("m1")?.end()
  await soon()
  expect(states(here)).toEqual(["arrived", "sending", "sending", "sending"])
  expect(here.log).toContain("arrived m1")
  expect(here.shelf.size).toBe(atOnce)
})

test("a paused file goes on where it stopped, and is begun once", async () => {
  const here = desk()
  const [key = ""] = here.uploads.add([file("a.jpg")], limits, null)
  await soon()
  here.moving.get("m1")?.told(4)
  here.uploads.pause(key)
  expect(here.uploads.list()[0]).toMatchObject({ state: "paused", sent: 4 })
  expect(here.moving.get("m1")?.stopped).toBe(true)
  here.uploads.resume(key)
  await soon()
  expect(here.log).toEqual(["begin a", "send m1", "send m1"])
})

test("the same file in a later visit goes on with what was begun before", async () => {
  const first = desk()
  first.uploads.add([file("a.jpg")], limits, null)
  await soon()
  const later = desk({ shelf: { find: (print) => first.shelf.get(print), keep: () => undefined, forget: () => undefined } })
  later.uploads.add([file("a.jpg")], limits, null)
  await soon()
  expect(later.log).toEqual(["send m1"])
})

test("an upload that the server gave up is begun anew", async () => {
  const here = desk()
  here.shelf.set(fingerprintOf(file("a.jpg")), { id: "old", uploadUrl: "/up/old", chunkBytes: 4 })
  here.uploads.add([file("a.jpg")], limits, null)
  await soon()
  here.moving.get("old")?.fail("gone")
  await soon()
  expect(here.log).toEqual(["send old", "begin a", "send m1"])
})

test("a failure says its cause, and trying again goes on", async () => {
  const here = desk()
  const [key = ""] = here.uploads.add([file("a.jpg")], limits, null)
  await soon()
  here.moving.get("m1")?.fail("the line broke")
  await soon()
  expect(here.uploads.list()[0]).toMatchObject({ state: "failed", problem: "the line broke" })
  here.uploads.resume(key)
  await soon()
  expect(states(here)).toEqual(["sending"])
})

test("a canceled file leaves nothing behind, not even one canceled while the server was asked", async () => {
  const here = desk()
  const [key = ""] = here.uploads.add([file("a.jpg")], limits, null)
  await soon()
  here.uploads.cancel(key)
  const [other = ""] = here.uploads.add([file("b.jpg")], limits, null)
  here.uploads.cancel(other)
  await soon()
  expect(here.uploads.list()).toEqual([])
  expect(here.log).toEqual(["begin a", "send m1", "cancel m1", "begin b", "cancel m2"])
  expect(here.shelf.size).toBe(0)
})

test("the same file twice is one upload, and what cannot be taken is not sent", async () => {
  const here = desk()
  here.uploads.add([file("a.jpg"), file("a.jpg"), file("notes.docx", 5, "")], limits, null)
  await soon()
  expect(states(here)).toEqual(["sending", "refused"])
  here.uploads.clear()
  expect(states(here)).toEqual(["sending"])
})

test("a file that need not be tried says why and what to do", () => {
  expect(refusedUpload(file("a.jpg"), limits)).toBeNull()
  expect(refusedUpload(file("photo", 5), limits)).toBeNull()
  expect(refusedUpload(file("a.pdf", 5, "application/pdf"), limits)).toContain("JPG or MP4")
  expect(refusedUpload(file("a.jpg", 0), limits)).toContain("empty")
  expect(refusedUpload(file("a.jpg", 60), limits)).toContain("larger than 50 bytes")
  expect(refusedUpload(file("a.mp4", 60, "video/mp4"), limits)).toBeNull()
  expect(kindOf(file("clip.MOV", 1, ""))).toBe("video")
})

test("a fingerprint tells files apart and holds no name", () => {
  const one = fingerprintOf(file("Marisol Vega.jpg"))
  expect(one).toBe(fingerprintOf(file("Marisol Vega.jpg")))
  expect(one).not.toBe(fingerprintOf(file("Marisol Vega.jpg", 11)))
  expect(one).not.toMatch(/marisol/i)
})

test("names and progress are written for people", () => {
  expect(nameFrom("Front desk.final.JPG")).toBe("Front desk.final")
  expect(nameFrom(".jpg")).toBe("Without a name")
  const upload: Upload = { key: "k", name: "a", kind: "video", bytes: 2e9, sent: 86e7, state: "sending", problem: null, mediumId: null }
  expect(uploadWords(upload)).toBe("43 % of 2 GB")
  expect(uploadWords({ ...upload, state: "paused" })).toBe("Paused at 43 %")
  expect(
    allWords([
      { ...upload, state: "arrived" },
      { ...upload, state: "failed" },
    ]),
  ).toBe("1 of 2 files added. 1 could not be added.")
})
