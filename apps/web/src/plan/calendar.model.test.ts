import { expect, test } from "vitest"
import { dayAfterKey, type DeliveryRow, entriesOf, gapsBetween, matching, movable, type PostSummary } from "./calendar.model.ts"

const zone = "America/Denver"
const delivery = (more: Partial<DeliveryRow>): DeliveryRow => ({
  id: "d",
  postId: "p",
  channelId: "b",
  channelHandle: "@b",
  networkId: "bluesky",
  state: "scheduled",
  sendAt: "2026-11-24T16:00:00.000Z",
  sentAt: null,
  late: false,
  attempt: 0,
  nextTryAt: null,
  url: null,
  takenDownAt: null,
  cause: null,
  fix: null,
  excerpt: "Flu shots",
  ...more,
})
const post = (more: Partial<PostSummary>): PostSummary => ({
  id: "q",
  state: "draft",
  excerpt: "Draft words",
  author: "Ben",
  planAt: "2026-11-25T16:00:00.000Z",
  sendAt: null,
  updatedAt: "2026-11-20T16:00:00.000Z",
  outcome: "ok",
  channels: [],
  imageUrl: null,
  ...more,
})

test("one post on two channels at one moment is one entry, and shows what needs a person most", () => {
  const entries = entriesOf([delivery({ id: "1", state: "sent" }), delivery({ id: "2", channelId: "s", state: "rejected" })], [], zone)
  expect(entries).toHaveLength(1)
  expect(entries[0]).toMatchObject({ state: "problem", day: "2026-11-24" })
  expect(entries[0]?.channels.map((one) => one.id)).toEqual(["b", "s"])
})

test("an entry belongs to the day of the practice's zone, not of UTC", () => {
  expect(entriesOf([delivery({ sendAt: "2026-11-25T06:30:00.000Z" })], [], zone)[0]?.day).toBe("2026-11-24")
})

test("posts with a plan stand beside deliveries, those already handed to deliveries do not", () => {
  const posts = [post({}), post({ id: "r", state: "scheduled" }), post({ id: "s", planAt: null }), post({ id: "t", state: "in-review" })]
  expect(entriesOf([], posts, zone).map((one) => [one.postId, one.state])).toEqual([
    ["q", "planned"],
    ["t", "in-review"],
  ])
})

test("filters by channel and state", () => {
  const entries = entriesOf([delivery({}), delivery({ id: "2", postId: "p2", channelId: "s", state: "sent" })], [], zone)
  expect(matching(entries, { channelId: "s", state: null })).toHaveLength(1)
  expect(matching(entries, { channelId: null, state: "scheduled" })).toHaveLength(1)
  expect(matching(entries, { channelId: "s", state: "scheduled" })).toHaveLength(0)
})

test("what has gone out or waits for a reviewer is not moved", () => {
  expect(entriesOf([delivery({})], [post({}), post({ id: "t", state: "in-review" })], zone).map(movable)).toEqual([true, true, false])
  expect(entriesOf([delivery({ state: "sent" })], [], zone).map(movable)).toEqual([false])
})

test("a gap is four or more days without anything going out; a canceled post fills none", () => {
  const entries = entriesOf([delivery({}), delivery({ id: "2", sendAt: "2026-11-26T16:00:00.000Z", state: "canceled" })], [], zone)
  expect(gapsBetween(entries, "2026-11-22", "2026-11-30")).toEqual([{ from: "2026-11-25", to: "2026-11-30", days: 6 }])
  expect(gapsBetween(entries, "2026-11-22", "2026-11-27")).toEqual([])
})

test("arrow keys walk the days, Home and End the week", () => {
  expect(dayAfterKey("2026-11-25", "ArrowRight")).toBe("2026-11-26")
  expect(dayAfterKey("2026-11-25", "ArrowUp")).toBe("2026-11-18")
  expect(dayAfterKey("2026-11-25", "Home")).toBe("2026-11-22")
  expect(dayAfterKey("2026-11-25", "End")).toBe("2026-11-28")
  expect(dayAfterKey("2026-11-25", "Enter")).toBeUndefined()
})
