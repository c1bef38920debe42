import { expect, test } from "vitest"
import { startOf } from "./draft.model.ts"
import { draftKey, keepDraft, readDraft } from "./kept-draft.ts"

function storeOf() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}
const key = draftKey("p1", "c1", null)
const draft = { ...startOf("staff-likeness"), wording: { items: "The portrait in the hall", note: "" } }

test("a half-written form comes back as it was, each person's and consent's apart", () => {
  const store = storeOf()
  keepDraft(store, key, draft)
  expect(readDraft(store, key)).toEqual(draft)
  expect(readDraft(store, draftKey("p2", "c1", null))).toBeUndefined()
  expect(readDraft(store, draftKey("p1", "c1", "a"))).toBeUndefined()
  keepDraft(store, key, undefined)
  expect(store.kept.size).toBe(0)
})

test("who it is about never reaches the browser's storage", () => {
  const store = storeOf()
  const more = { ...draft, identity: { name: "Riley Stone" } }
  keepDraft(store, key, more)
  expect(store.kept.get(key)).not.toMatch(/Riley/)
})

test.each(["", "{", "null", '{"kind":"other"}', '{"kind":"staff-likeness","terms":{}}'])("broken words %j count as none", (found) => {
  const store = storeOf()
  store.setItem(key, found)
  expect(readDraft(store, key)).toBeUndefined()
})

test("a browser that refuses storage keeps nothing and breaks nothing", () => {
  const refuse = () => {
    throw new Error("closed")
  }
  const closed = { getItem: refuse, setItem: refuse, removeItem: refuse }
  keepDraft(closed, key, draft)
  expect(readDraft(closed, key)).toBeUndefined()
})
