import { expect, test } from "vitest"
import { uploadShelf } from "./upload-shelf.ts"

const owner = { personId: "p1", practiceId: "5e7a6f1c-0000-7000-8000-000000000001" }
const begun = (id: string) => ({ id, uploadUrl: `/api/practices/${owner.practiceId}/uploads/${id}`, chunkBytes: 8 })
function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

test("a begun upload is found again by its file, by the same person in the same practice, for a day", () => {
  const storage = memory()
  let now = 0
  uploadShelf(storage, owner, () => now).keep("print", begun("m1"))
  expect(uploadShelf(storage, owner, () => now).find("print")).toMatchObject(begun("m1"))
  expect(uploadShelf(storage, { ...owner, personId: "p2" }, () => now).find("print")).toBeUndefined()
  now = 25 * 3_600_000
  expect(uploadShelf(storage, owner, () => now).find("print")).toBeUndefined()
})

test("what was forgotten leaves nothing, and an address of somewhere else is not used", () => {
  const storage = memory()
  const shelf = uploadShelf(storage, owner, () => 0)
  shelf.keep("print", { ...begun("m1"), uploadUrl: "https://elsewhere.example/m1" })
  expect(shelf.find("print")).toBeUndefined()
  shelf.forget("print")
  expect(storage.length).toBe(0)
})

test("a broken or full storage is as good as none", () => {
  const broken = {
    ...memory(),
    getItem: () => "{not json",
    setItem: () => {
      throw new Error("full")
    },
  }
  const shelf = uploadShelf(broken, owner, () => 0)
  shelf.keep("print", begun("m1"))
  expect(shelf.find("print")).toBeUndefined()
})
