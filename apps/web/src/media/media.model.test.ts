import { expect, test } from "vitest"
import {
  between,
  doneWords,
  factWords,
  fileWords,
  filterFrom,
  isFiltered,
  lengthWords,
  nextCell,
  queryFrom,
  sizeWords,
} from "./media.model.ts"
import { lacks, peopleWords } from "./lacks.model.ts"

const medium = {
  state: "ready" as const,
  people: { shown: 0, unlinked: 0 },
  findings: { block: 0, review: 0, other: 0 },
  alt: { en: "The new front desk with two chairs", es: "" },
  background: "nothing-there" as const,
  needsCaptions: false,
  expired: false,
  expiring: false,
  expiresOn: null,
  trashedAt: null,
}
const words = (...args: Parameters<typeof lacks>) => lacks(...args).map((one) => one.words)

test("a filter goes into the address and comes back the same", () => {
  const filter = filterFrom({ search: "flu", folder: "none", tag: "fall", kind: "video", show: "needs-work" })
  expect(filterFrom(queryFrom(filter))).toEqual(filter)
  expect(isFiltered(filter)).toBe(true)
})

test("what an address cannot mean shows everything", () => {
  const filter = filterFrom({ show: "nonsense", kind: 7, folder: "", search: null })
  expect(queryFrom(filter)).toEqual({})
  expect(isFiltered(filter)).toBe(false)
})

test("a described picture with nobody on it lacks nothing once its background is answered; what was seen there wants a second person", () => {
  expect(lacks(medium)).toEqual([])
  expect(lacks({ ...medium, background: "cleared" })).toEqual([])
  expect(words({ ...medium, background: "open" })).toEqual(["Background not checked"])
  expect(words({ ...medium, background: "second-look" })).toEqual(["Background needs a second person"])
})

test("faces are counted against releases", () => {
  expect(peopleWords({ shown: 2, unlinked: 1 })).toBe("two faces, one without a release")
  expect(peopleWords({ shown: 1, unlinked: 1 })).toBe("one face without a release")
  expect(words({ ...medium, people: { shown: 2, unlinked: 1 } })).toEqual(["Two faces, one without a release"])
})

test("what stops a post comes before what only wants a look", () => {
  const all = { ...medium, findings: { block: 1, review: 2, other: 0 }, people: { shown: 12, unlinked: 12 }, alt: { en: " ", es: "" } }
  const missing = lacks({ ...all, background: "open", expired: true })
  expect(missing.map(({ what }) => what)).toEqual(["expired", "finding", "person", "alt", "background", "finding"])
  expect(missing.map(({ stops }) => stops)).toEqual([true, true, true, true, true, false])
})

test("a description written in a post counts for the post", () => {
  expect(words({ ...medium, alt: { en: "", es: "" } }, "Two chairs")).toEqual([])
  expect(words({ ...medium, alt: { en: "", es: "" } })).toEqual(["No description"])
})

test("a refused file, a video in which somebody speaks, and what may soon not be used any more say so", () => {
  expect(words({ ...medium, state: "refused" })).toEqual(["Not taken"])
  expect(lacks({ ...medium, needsCaptions: true })).toEqual([{ what: "captions", words: "No captions for what is said", stops: true }])
  expect(lacks({ ...medium, expiring: true, expiresOn: "2026-03-09" })).toEqual([
    { what: "expired", words: "Last day of use: 2026-03-09", stops: false },
  ])
})

test("sizes and lengths are written as people say them", () => {
  expect([1, 820_000, 999_900, 4_210_000, 52_000_000, 1_300_000_000].map(sizeWords)).toEqual([
    "1 byte",
    "820 KB",
    "1 MB",
    "4.2 MB",
    "52 MB",
    "1.3 GB",
  ])
  expect([6.6, 750, 3723].map(lengthWords)).toEqual(["0:07", "12:30", "1:02:03"])
  expect(factWords({ kind: "picture", width: 1080, height: 1350, bytes: 152_000, durationSeconds: null, usedInPosts: 3 })).toBe(
    "1080 × 1350 · 152 KB · in 3 posts",
  )
})

test("a file is said by its kind, coding, size and length", () => {
  const still = { type: "image/jpeg", width: 1080, height: 1350, bytes: 152_000, durationSeconds: null, videoCodec: null, hasSound: null }
  expect(fileWords(still)).toBe("JPEG, 1080 × 1350, 152 KB")
  const film = { ...still, type: "video/mp4", durationSeconds: 32, videoCodec: "avc" as const, hasSound: true }
  expect(fileWords(film)).toBe("MP4, H.264, 1080 × 1350, 0:32, 152 KB, with sound")
})

test("choosing with Shift takes everything between, in either direction", () => {
  expect(between(["a", "b", "c", "d"], "c", "a")).toEqual(["a", "b", "c"])
  expect(between(["a", "b"], "gone", "b")).toEqual(["b"])
})

test("arrow keys stay inside the grid", () => {
  expect(nextCell("ArrowDown", 1, 5, 3)).toBe(4)
  expect(nextCell("ArrowDown", 3, 5, 3)).toBeUndefined()
  expect(nextCell("ArrowLeft", 0, 5, 3)).toBeUndefined()
  expect(nextCell("End", 0, 5, 3)).toBe(4)
  expect(nextCell("Enter", 0, 5, 3)).toBeUndefined()
})

test("what was done to many says what was left", () => {
  expect(doneWords("trash", 3, 1)).toBe("3 in the trash, 1 left as it is.")
  expect(doneWords("tag", 2, 0)).toBe("2 tagged.")
})
