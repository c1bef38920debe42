import { expect, test } from "vitest"
import type { Message } from "@bedside/contracts"
import { queryOf, withState } from "./inbox.model.ts"

const message = (id: string): Message => ({
  id,
  channelId: "c",
  networkId: "sandbox",
  channelHandle: "@willow",
  kind: "comment",
  authorName: "Jordan",
  authorHandle: "@jordan",
  text: "Do you have flu shots?",
  rating: null,
  at: "2026-11-22T12:00:00Z",
  state: "open",
  postId: null,
  postExcerpt: null,
  url: null,
  triage: { category: "question-general", priority: "P3", flags: [] },
  sentiment: { label: "neutral", score: 0 },
  draft: null,
})
const pages = {
  pages: [
    { items: [message("1"), message("2")], next: "x" },
    { items: [message("3")], next: null },
  ],
  pageParams: [undefined, "x"],
}
const all = { state: null, channelId: null, kind: null, category: null }
const ids = (data: typeof pages | ReturnType<typeof withState>) => data.pages.flatMap((page) => page.items.map((one) => one.id))

test("a message marked as done leaves the open list, and stays in the list of all", () => {
  expect(ids(withState(pages, "3", "done", { ...all, state: "open" }))).toEqual(["1", "2"])
  const changed = withState(pages, "2", "done", all)
  expect(ids(changed)).toEqual(["1", "2", "3"])
  expect(changed.pages[0]?.items[1]?.state).toBe("done")
})

test("only what is asked goes into the query", () => {
  expect(queryOf(all)).toEqual({})
  const about = { state: "open", channelId: null, kind: "review", category: "praise" } as const
  expect(queryOf(about)).toEqual({ state: "open", kind: "review", category: "praise" })
})
