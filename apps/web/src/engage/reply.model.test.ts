import { expect, test } from "vitest"
import type { Finding } from "@bedside/contracts"
import { afterVisit, missingOf, replyOf, replyShelf, whyNotCopy } from "./reply.model.ts"

const finding = (severity: Finding["severity"]): Finding => ({
  ruleId: "phi-person-name",
  ruleVersion: 1,
  severity,
  span: [0, 3],
  where: { kind: "text", channelId: null, index: null },
  message: "",
  why: "",
  fix: "",
  cites: [],
  reviewer: "privacy",
  autoFix: null,
  override: null,
  overridableWith: null,
})

test("an answer can be copied once it says something, nothing blocks it, and its last words were checked", () => {
  expect(whyNotCopy("  ", [], true)).toContain("Write an answer")
  expect(whyNotCopy("Hi", [finding("warn"), finding("block")], true)).toContain("blocks")
  expect(whyNotCopy("Hi", [], false)).toContain("still being checked")
  expect(whyNotCopy("Call {{contact.name}}", [], true)).toContain("double braces")
  expect(whyNotCopy("Hi", [finding("needs-review")], true)).toBeNull()
})

test("a message nobody began to answer has the empty answer of revision 0", () => {
  expect(replyOf({ draft: null, at: "2026-11-22T12:00:00Z" })).toEqual({ text: "", revision: 0, updatedAt: "2026-11-22T12:00:00Z", by: "" })
})

test("unsaved words are kept for one person and one message, and a browser that refuses is no error", () => {
  const kept = new Map<string, string>()
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  const fay = { personId: "fay", practiceId: "willow" }
  const mine = replyShelf(store, fay, "m1")
  expect(mine.keep({ text: "Thank you", revision: 2 })).toBe(true)
  expect(mine.read()).toEqual({ text: "Thank you", revision: 2 })
  expect(replyShelf(store, { ...fay, personId: "ben" }, "m1").read()).toBeUndefined()
  mine.forget()
  expect(kept.size).toBe(0)
  const refuse = () => {
    throw new Error("closed")
  }
  const closed = replyShelf({ getItem: refuse, setItem: refuse, removeItem: refuse }, fay, "m1")
  expect([closed.keep({ text: "x", revision: 0 }), closed.read()]).toEqual([false, undefined])
})

test("words of an earlier visit go on, unless somebody else wrote since: then they are set aside, and theirs stand", () => {
  const server = { text: "Theirs", revision: 3, updatedAt: "", by: "Ben" }
  expect(afterVisit(undefined, server)).toEqual({ text: "Theirs", aside: null })
  expect(afterVisit({ text: "Mine", revision: 3 }, server)).toEqual({ text: "Mine", aside: null })
  expect(afterVisit({ text: "Mine", revision: 2 }, server)).toEqual({ text: "Theirs", aside: "Mine" })
  expect(afterVisit({ text: "Theirs", revision: 2 }, server)).toEqual({ text: "Theirs", aside: null })
})

test("what a draft still wants is said in words: what Settings has a place for, and what to write by hand", () => {
  expect(missingOf(["contact.role", "practice.hours", "media.contact.name"])).toEqual({
    inSettings: ["the contact's role", "phone hours"],
    byHand: ["media contact name"],
  })
})
