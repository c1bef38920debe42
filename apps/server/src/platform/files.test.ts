import { createHash, randomBytes } from "node:crypto"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { Readable } from "node:stream"
import S3rver from "s3rver"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { masterKeyOf } from "./crypto/keys.ts"
import { createSealer } from "./crypto/seal.ts"
import { sealedFiles } from "./files.ts"
import { type BucketStore, bucketStore } from "./storage/bucket.ts"
import { folderStore } from "./storage/folder.ts"
import { bytesOf, type Store } from "./storage/store.ts"

const folder = mkdtempSync(path.join(tmpdir(), "bedside-files-"))
const key = masterKeyOf(randomBytes(32))
const [willow, elm] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"]
let objects: S3rver
let bucket: BucketStore

beforeAll(async () => {
  objects = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory: path.join(folder, "objects"),
    configureBuckets: [{ name: "media", configs: [] }],
  })
  const { port } = await objects.run()
  const keys = { accessKey: "S3RVER", secretKey: "S3RVER" }
  bucket = bucketStore({ endpoint: `http://127.0.0.1:${port}`, region: "us-east-1", bucket: "media", ...keys })
})
afterAll(async () => {
  bucket[Symbol.dispose]()
  await objects.close()
  rmSync(folder, { recursive: true, force: true })
})

const stores: readonly (readonly [string, () => Store])[] = [
  ["a folder", () => folderStore(path.join(folder, "plain"))],
  ["an S3-compatible store", () => bucket],
]

describe.each(stores)("files in %s", (_, open) => {
  const files = () => sealedFiles(open(), createSealer(key))

  test("kept from a file and laid out as one, they are the same as when they are written and read", async () => {
    for (const size of [0, 1, 65_535, 65_536, 65_537, 200_000]) {
      const content = randomBytes(size)
      const [from, to] = [path.join(folder, "from"), path.join(folder, "to")]
      writeFileSync(from, content)
      const sha256 = createHash("sha256").update(content).digest("hex")
      expect(await files().keep(willow, "kept.jpg", from)).toEqual({ bytes: size, sha256 })
      expect((await files().read(willow, "kept.jpg")).equals(content), `${size} bytes kept`).toBe(true)
      await files().write(willow, "written.jpg", content)
      for (const name of ["kept.jpg", "written.jpg"]) {
        expect(await files().lay(willow, name, to)).toBe(true)
        expect(readFileSync(to).equals(content), `${size} bytes of ${name} laid out`).toBe(true)
        rmSync(to)
      }
    }
    expect(readdirSync(folder).filter((name) => name.startsWith("from.") || name.startsWith("to."))).toEqual([])
  })

  test("are laid out only when they are there, and by nobody else's name", async () => {
    const to = path.join(folder, "nowhere")
    expect(await files().lay(willow, "absent.jpg", to)).toBe(false)
    await files().write(willow, "mine.jpg", Buffer.from("mine"))
    expect(await files().lay(elm, "mine.jpg", to)).toBe(false)
    expect(existsSync(to)).toBe(false)
  })

  test("come back as they were, whole and in every part, whatever their size", async () => {
    for (const size of [0, 1, 65_535, 65_536, 65_537, 200_000]) {
      const content = randomBytes(size)
      await files().write(willow, "one.jpg", content)
      expect((await files().read(willow, "one.jpg")).equals(content), `${size} bytes`).toBe(true)
      for (const [start, end] of [
        [0, 1],
        [65_530, 65_540],
        [size - 5, size],
        [100, 150_000],
      ] as const) {
        const part = await files().open(willow, "one.jpg", { start: Math.max(0, start), end })
        expect(part?.size).toBe(size)
        const bytes = part ? await bytesOf(part.stream) : Buffer.alloc(0)
        expect(bytes.equals(content.subarray(Math.max(0, start), Math.max(0, end))), `${start} to ${end} of ${size}`).toBe(true)
      }
    }
  })

  test("are streamed in, replaced whole, listed by their beginning, and gone when removed", async () => {
    const content = randomBytes(150_000)
    const pieces = [content.subarray(0, 7), content.subarray(7, 100_000), content.subarray(100_000)]
    await files().write(willow, "two.v1", { stream: Readable.from(pieces), size: content.length })
    expect((await files().read(willow, "two.v1")).equals(content)).toBe(true)
    await files().write(willow, "two.v1", Buffer.from("shorter"))
    expect((await files().read(willow, "two.v1")).toString()).toBe("shorter")
    await files().write(willow, "two.v1.small", Buffer.from("small"))
    expect([...(await files().list(willow, "two."))].toSorted()).toEqual(["two.v1", "two.v1.small"])
    expect(await files().list(elm, "two.")).toEqual([])
    await files().remove(willow, "two.v1")
    expect(await files().has(willow, "two.v1")).toBe(false)
    expect(await files().open(willow, "two.v1")).toBeUndefined()
    expect(await open().list(`${willow}/two.v1.`)).toHaveLength(2)
  })

  test("do not open under another name, in another practice, changed or cut off", async () => {
    const store = open()
    await files().write(willow, "three.jpg", randomBytes(140_000))
    const names = await store.list(`${willow}/three.jpg`)
    const whole = new Map<string, Buffer>()
    for (const name of names) {
      const found = await store.get(name)
      whole.set(name, found ? await bytesOf(found.stream) : Buffer.alloc(0))
    }
    const put = (name: string, bytes: Buffer) => store.put(name, bytes, bytes.length)
    for (const [name, bytes] of whole) {
      await put(name.replace(willow, elm), bytes)
      await put(name.replace("three", "other"), bytes)
    }
    await expect(files().read(elm, "three.jpg")).rejects.toThrow()
    await expect(files().read(willow, "other.jpg")).rejects.toThrow()
    const place = `${willow}/three.jpg`
    const sealed = whole.get(place) ?? Buffer.alloc(0)
    const changed = Buffer.from(sealed)
    changed[70_000] = (changed[70_000] ?? 0) ^ 1
    await put(place, changed)
    await expect(files().read(willow, "three.jpg")).rejects.toThrow()
    await put(place, sealed.subarray(0, 53 + 65_552))
    await expect(files().read(willow, "three.jpg")).rejects.toThrow()
    await put(place, sealed)
    expect((await files().read(willow, "three.jpg")).length).toBe(140_000)
  })

  test("that nobody needs are swept with their keys, and what interruptions left; young ones and needed ones stay", async () => {
    const practice = "33333333-3333-4333-8333-333333333333"
    const store = open()
    for (const name of ["needed.jpg", "left.jpg", "torn.jpg"]) await files().write(practice, name, randomBytes(10))
    await store.put(`${practice}/needed.jpg.44444444-4444-4444-8444-444444444444.key`, Buffer.from("opens nothing"), 13)
    await store.remove(`${practice}/torn.jpg`)
    const asked: string[] = []
    const left = (names: readonly string[]) => {
      asked.push(...names)
      return Promise.resolve(new Set(names.filter((name) => name === "left.jpg")))
    }
    const before = await store.list(`${practice}/`)
    expect(await files().sweep(practice, new Date(Date.now() - 86_400_000), left)).toBe(0)
    expect([asked, (await store.list(`${practice}/`)).length]).toEqual([[], before.length])
    expect(await files().sweep(practice, new Date(Date.now() + 86_400_000), left)).toBe(1)
    expect(asked.toSorted()).toEqual(["left.jpg", "needed.jpg"])
    expect(await files().list(practice, "")).toEqual(["needed.jpg"])
    expect((await files().read(practice, "needed.jpg")).length).toBe(10)
    expect(await store.list(`${practice}/`)).toHaveLength(2)
  })

  test("open after a rotation with the new key alone; the content is not sealed again", async () => {
    const content = randomBytes(80_000)
    await files().write(elm, "four.jpg", content)
    const before = await open().get(`${elm}/four.jpg`)
    const sealed = before ? await bytesOf(before.stream) : Buffer.alloc(0)
    const next = masterKeyOf(randomBytes(32))
    await expect(sealedFiles(open(), createSealer(next)).read(elm, "four.jpg")).rejects.toThrow()
    const rotating = sealedFiles(open(), createSealer(next, key))
    await open().remove(`${elm}/three.jpg`)
    expect(await rotating.rewrap(elm)).toBe(1)
    expect(await rotating.rewrap(elm)).toBe(0)
    expect((await sealedFiles(open(), createSealer(next)).read(elm, "four.jpg")).equals(content)).toBe(true)
    const after = await open().get(`${elm}/four.jpg`)
    expect(after && (await bytesOf(after.stream)).equals(sealed)).toBe(true)
    await rotating.remove(elm, "four.jpg")
  })
})

/** Every file below a folder. */
const everyFile = (place: string): Buffer[] =>
  readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)))

test("a write that a killed program never finished is swept from a folder", async () => {
  const place = path.join(folder, "unfinished")
  const part = await folderStore(place).disk?.draft(`${willow}/half.jpg`)
  writeFileSync(part ?? "", "half")
  const files = sealedFiles(folderStore(place), createSealer(key))
  const nobody = () => Promise.resolve(new Set<string>())
  await files.sweep(willow, new Date(Date.now() - 86_400_000), nobody)
  expect(readdirSync(path.join(place, willow))).toHaveLength(1)
  await files.sweep(willow, new Date(Date.now() + 86_400_000), nobody)
  expect(readdirSync(path.join(place, willow))).toEqual([])
})

test("no stretch of a picture's bytes is on the disk", async () => {
  const place = path.join(folder, "searched")
  const picture = randomBytes(300_000)
  const stretches = Array.from({ length: 300 }, (_, n) => picture.subarray(n * 1000, n * 1000 + 16))
  const found = () => stretches.filter((stretch) => everyFile(place).some((bytes) => bytes.includes(stretch))).length
  await folderStore(place).put("plain", picture, picture.length)
  expect(found()).toBe(300)
  await folderStore(place).remove("plain")
  await sealedFiles(folderStore(place), createSealer(key)).write(willow, "a.jpg", picture)
  expect(found()).toBe(0)
})

test("a file from before files were sealed is read as it is, and sealed by the next rotation", async () => {
  const place = path.join(folder, "old")
  mkdirSync(path.join(place, willow), { recursive: true })
  writeFileSync(path.join(place, willow, "old.jpg"), "an old picture, long enough to have a head of its own")
  const files = sealedFiles(folderStore(place), createSealer(key))
  expect((await files.read(willow, "old.jpg")).toString()).toContain("an old picture")
  expect(await files.rewrap(willow)).toBe(1)
  expect(everyFile(place).some((bytes) => bytes.includes("picture"))).toBe(false)
  expect((await files.read(willow, "old.jpg")).toString()).toContain("an old picture")
})

test("a name that could leave the folder is no name", async () => {
  const files = sealedFiles(folderStore(folder), createSealer(key))
  for (const name of ["../x", "a/b", "", ".x", `x${"y".repeat(200)}`])
    await expect(files.read(willow, name)).rejects.toThrow("not a file name")
})
