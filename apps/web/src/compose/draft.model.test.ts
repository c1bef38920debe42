import { expect, test } from "vitest"
import { emptyContent } from "./compose.model.ts"
import { forget, isUnsaved, keep, keptKey, readKept, readSetAside, retrySeconds, saveText, setAside } from "./draft.model.ts"

const store = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}
const words = { content: { ...emptyContent, text: "Half a post" }, planAt: null, revision: 3, at: "2026-11-22T12:00:00Z" }

test("kept words come back as they were, and are gone once forgotten", () => {
  const browser = store()
  expect(keep(browser, "k", words)).toBe(true)
  expect(readKept(browser, "k")).toEqual(words)
  forget(browser, "k")
  expect(readKept(browser, "k")).toBeUndefined()
})

test("two people, practices or posts never share a place", () => {
  const keys = [keptKey("p", "a", "1"), keptKey("q", "a", "1"), keptKey("p", "b", "1"), keptKey("p", "a", "2"), keptKey("p", "a", null)]
  expect(new Set(keys).size).toBe(keys.length)
})

test("what cannot be read counts as nothing kept", () => {
  const browser = store()
  for (const broken of ["", "{", "null", "7", '{"content":{"text":5},"at":"x"}', '{"content":{"text":"","variants":[],"media":[]}}']) {
    browser.setItem("k", broken)
    expect(readKept(browser, "k")).toBeUndefined()
  }
})

test("a full or closed storage is told, not thrown", () => {
  const full = {
    ...store(),
    setItem: () => {
      throw new Error("quota")
    },
    getItem: () => {
      throw new Error("closed")
    },
  }
  expect(keep(full, "k", words)).toBe(false)
  expect(readKept(full, "k")).toBeUndefined()
})

test("the line says where the words are", () => {
  const clock = () => "9:41 AM"
  expect(saveText({ kind: "saved", at: "2026-11-22T12:00:00Z" }, clock)).toBe("Saved 9:41 AM")
  expect(saveText({ kind: "offline", kept: true }, clock)).toBe("Not saved: offline, kept on this device")
  expect(saveText({ kind: "refused", cause: "Too long.", fix: "Shorten it." }, clock)).toBe("Not saved: Too long. Shorten it.")
  expect(isUnsaved({ kind: "offline", kept: true })).toBe(true)
  expect(isUnsaved({ kind: "saved", at: "" })).toBe(false)
})

test("tries to save again less and less often, at most a minute apart", () => {
  expect([0, 1, 2, 3, 20].map(retrySeconds)).toEqual([2, 2, 4, 8, 60])
})

test("words set aside wait until somebody decides, whatever is typed meanwhile", () => {
  const browser = store()
  setAside(browser, "k", [words, { ...words, at: "2026-11-21T12:00:00Z" }])
  keep(browser, "k", { ...words, content: { ...emptyContent, text: "Something new" } })
  expect(readSetAside(browser, "k").map((one) => one.at)).toEqual(["2026-11-22T12:00:00Z", "2026-11-21T12:00:00Z"])
  setAside(browser, "k", [])
  expect(readSetAside(browser, "k")).toEqual([])
  expect(readKept(browser, "k")?.content.text).toBe("Something new")
})
