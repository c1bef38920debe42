import { expect, test } from "vitest"
import type { GuidelineContent } from "@bedside/contracts"
import { formKey, keepForm, readForm, type Store } from "./kept-form.ts"

const half: GuidelineContent = {
  title: "Prices",
  kind: "topic",
  words: ["cheap*"],
  severity: "block",
  message: "",
  fix: "",
  appliesTo: ["outbound-post"],
  examples: [{ text: "The cheapest", expect: "pass" }],
}
function memory(): Store & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

test("a half-written form comes back as it was, for its person only, until it is forgotten", () => {
  const store = memory()
  keepForm(store, formKey("dee", "willow", null), half)
  expect(readForm(store, formKey("dee", "willow", null))).toEqual(half)
  expect(readForm(store, formKey("ana", "willow", null))).toBeUndefined()
  keepForm(store, formKey("dee", "willow", null), undefined)
  expect(store.kept.size).toBe(0)
})

test("something broken counts as nothing kept", () => {
  const store = memory()
  for (const broken of ["{", "null", '{"title":"x"}', '{"severity":"fatal","kind":"word"}']) {
    store.setItem("key", broken)
    expect(readForm(store, "key")).toBeUndefined()
  }
  store.setItem("key", '{"severity":"warn","kind":"word","appliesTo":["fax"],"examples":[7]}')
  expect(readForm(store, "key")).toMatchObject({ appliesTo: [], examples: [{ text: "", expect: "flag" }], words: [] })
})

test("a browser that refuses to keep anything is no error", () => {
  const closed: Store = {
    getItem: () => {
      throw new Error("closed")
    },
    setItem: () => {
      throw new Error("full")
    },
    removeItem: () => undefined,
  }
  keepForm(closed, "key", half)
  expect(readForm(closed, "key")).toBeUndefined()
})
