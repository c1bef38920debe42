import { expect, test } from "vitest"
import type { PostContent } from "@bedside/contracts"
import { type Change, contentChanges, unchanged, wordChanges } from "./changes.model.ts"

const side = (changes: readonly Change[], kind: "removed" | "added") =>
  changes
    .filter((change) => change.kind === "same" || change.kind === kind)
    .map((change) => change.text)
    .join("")

test("a changed word is one removal and one addition, the rest stays", () => {
  expect(wordChanges("Flu shots are in.", "Flu shots are here.")).toEqual([
    { kind: "same", text: "Flu shots are " },
    { kind: "removed", text: "in" },
    { kind: "added", text: "here" },
    { kind: "same", text: "." },
  ])
})

test("words changed side by side are one change", () => {
  expect(wordChanges("Walk in today.", "Come by today.")).toEqual([
    { kind: "removed", text: "Walk in" },
    { kind: "added", text: "Come by" },
    { kind: "same", text: " today." },
  ])
})

test("equal texts have no change, an empty text is all added or all removed", () => {
  expect(wordChanges("Same.", "Same.")).toEqual([{ kind: "same", text: "Same." }])
  expect(wordChanges("", "New words")).toEqual([{ kind: "added", text: "New words" }])
  expect(wordChanges("Old words", "")).toEqual([{ kind: "removed", text: "Old words" }])
  expect(wordChanges("", "")).toEqual([])
})

test("both texts can be read back out of the changes, whatever they are", () => {
  const letters = ["flu", "shots", " ", " ", ".", "are", "in", "\n", "👩‍⚕️", "é"]
  let seed = 7
  const next = (n: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n
  for (let round = 0; round < 300; round++) {
    const make = () => Array.from({ length: next(30) }, () => letters[next(letters.length)]).join("")
    const [before, after] = [make(), make()]
    const changes = wordChanges(before, after)
    expect(side(changes, "removed")).toBe(before)
    expect(side(changes, "added")).toBe(after)
  }
})

test("a rewritten long text is one replacement and still reads back", () => {
  const before = Array.from({ length: 3000 }, (_, n) => `old${n}`).join(" ")
  const after = Array.from({ length: 3000 }, (_, n) => `new${n}`).join(" ")
  const changes = wordChanges(before, after)
  expect(side(changes, "removed")).toBe(before)
  expect(side(changes, "added")).toBe(after)
})

const post: PostContent = {
  text: "Flu shots are in.",
  variants: [
    { channelId: "a", text: null },
    { channelId: "b", text: null },
    { channelId: "c", text: "Own words." },
  ],
  media: [
    { mediaId: "m1", alt: "A nurse" },
    { mediaId: "m2", alt: "" },
  ],
}

test("channels with the same change are told once, unchanged ones not at all", () => {
  const changes = contentChanges(post, { ...post, text: "Flu shots are here." })
  expect(changes.texts).toHaveLength(1)
  expect(changes.texts[0]?.channelIds).toEqual(["a", "b"])
})

test("channels and pictures that came or went are told", () => {
  const changes = contentChanges(post, {
    ...post,
    variants: [
      { channelId: "a", text: null },
      { channelId: "d", text: null },
    ],
    media: [
      { mediaId: "m2", alt: "A syringe" },
      { mediaId: "m3", alt: "" },
    ],
  })
  expect(changes.channelsAdded).toEqual(["d"])
  expect(changes.channelsRemoved).toEqual(["b", "c"])
  expect(changes.pictures).toEqual(["1 picture added", "1 picture removed", "Description changed on 1 picture"])
  expect(contentChanges(post, { ...post, media: [...post.media].reverse() }).pictures).toEqual(["Pictures in another order"])
  expect(unchanged(contentChanges(post, post))).toBe(true)
})

test("another choice of consents, and other answers about the post, are changes whoever approves must see", () => {
  const before: PostContent = { text: "A", variants: [], media: [], about: { repost: true } }
  const after: PostContent = { ...before, consents: [{ consentId: "c", info: ["quote"] }], about: { insider: true } }
  expect(contentChanges(before, after).said).toEqual([
    "Another choice of consents, or of what the post shows by them",
    "Now said: Praise in it is by staff, an owner or family",
    "No longer said: It repeats what a member of the public posted",
  ])
  expect(unchanged(contentChanges(before, after))).toBe(false)
  expect(unchanged(contentChanges(after, after))).toBe(true)
})
