import type { composeContract, Output, PostState, publishContract } from "@bedside/contracts"
import { addDays, type Day, wallTime } from "./plan.model.ts"

export type DeliveryRow = Output<typeof publishContract.listDeliveries>["items"][number]
type DeliveryState = DeliveryRow["state"]
export type PostSummary = Output<typeof composeContract.listPosts>["items"][number]

/** The states of the calendar, fewer than the server's: what a person plans by. Each has a shape and a word of its own. */
export type EntryState = "planned" | "in-review" | "approved" | "scheduled" | "sending" | "sent" | "problem" | "off"
export const entryStates: readonly { state: EntryState; word: string }[] = [
  { state: "planned", word: "Draft" },
  { state: "in-review", word: "Waiting for approval" },
  { state: "approved", word: "Approved" },
  { state: "scheduled", word: "Scheduled" },
  { state: "sending", word: "Sending" },
  { state: "sent", word: "Sent" },
  { state: "problem", word: "Needs you" },
  { state: "off", word: "Canceled" },
]
export const wordFor = (state: EntryState): string => entryStates.find((one) => one.state === state)?.word ?? state

const ofDelivery: Readonly<Record<DeliveryState, EntryState>> = {
  scheduled: "scheduled",
  sending: "sending",
  sent: "sent",
  rejected: "problem",
  "not-sent": "problem",
  unconfirmed: "problem",
  missed: "problem",
  canceled: "off",
}
const ofPost: Partial<Record<PostState, EntryState>> = {
  draft: "planned",
  "sent-back": "planned",
  "in-review": "in-review",
  approved: "approved",
}
/** A post on several channels shows the state that needs a person most. */
const loudest: readonly EntryState[] = ["problem", "sending", "scheduled", "approved", "in-review", "planned", "sent", "off"]

/** One line of the calendar: a post at one moment, on one or more channels. */
export interface Entry {
  readonly key: string
  readonly postId: string
  readonly at: string
  readonly day: Day
  readonly excerpt: string
  readonly state: EntryState
  readonly channels: readonly { id: string; networkId: string; handle: string }[]
  /** The deliveries behind it; empty for a post that is only planned. */
  readonly deliveries: readonly DeliveryRow[]
}

/** Deliveries of one post at one moment become one entry; posts with a plan and no delivery yet become entries of their own. In order of time. */
export function entriesOf(deliveries: readonly DeliveryRow[], posts: readonly PostSummary[], zone: string): readonly Entry[] {
  const groups = Map.groupBy(deliveries, (one) => `${one.postId} ${one.sendAt}`)
  const sent = [...groups].flatMap(([key, group]): Entry[] => {
    const first = group[0]
    if (!first) return []
    const states = group.map((one) => (one.takenDownAt ? "off" : ofDelivery[one.state]))
    const state = loudest.find((one) => states.includes(one)) ?? "scheduled"
    const channels = group.map((one) => ({ id: one.channelId, networkId: one.networkId, handle: one.channelHandle }))
    const { day } = wallTime(first.sendAt, zone)
    return [{ key, postId: first.postId, at: first.sendAt, day, excerpt: first.excerpt, state, channels, deliveries: group }]
  })
  const planned = posts.flatMap((post): Entry[] => {
    const state = ofPost[post.state]
    if (!post.planAt || !state) return []
    const { day } = wallTime(post.planAt, zone)
    return [{ key: post.id, postId: post.id, at: post.planAt, day, excerpt: post.excerpt, state, channels: post.channels, deliveries: [] }]
  })
  return [...sent, ...planned].sort((a, b) => a.at.localeCompare(b.at) || a.key.localeCompare(b.key))
}

export interface Filter {
  readonly channelId: string | null
  readonly state: EntryState | null
}

export const matching = (entries: readonly Entry[], { channelId, state }: Filter): readonly Entry[] =>
  entries.filter((entry) => (!channelId || entry.channels.some((one) => one.id === channelId)) && (!state || entry.state === state))

/** True when the entry can be moved to another time. */
export const movable = (entry: Entry): boolean =>
  entry.deliveries.length === 0
    ? entry.state === "planned" || entry.state === "approved"
    : entry.deliveries.every((one) => one.state === "scheduled")

/** A stretch of days on which nothing goes out. */
export interface Gap {
  readonly from: Day
  readonly to: Day
  readonly days: number
}

/** Days without anything going out, from `from` to `to`, told when they are at least `least` in a row. Canceled posts fill no gap. */
export function gapsBetween(entries: readonly Entry[], from: Day, to: Day, least = 4): readonly Gap[] {
  const busy = new Set(entries.filter((entry) => entry.state !== "off").map((entry) => entry.day))
  const gaps: Gap[] = []
  let start: Day | undefined
  let days = 0
  for (let day = from; day <= addDays(to, 1); day = addDays(day, 1)) {
    if (day <= to && !busy.has(day)) {
      start ??= day
      days++
    } else {
      if (start && days >= least) gaps.push({ from: start, to: addDays(day, -1), days })
      start = undefined
      days = 0
    }
  }
  return gaps
}

/** Where the arrow, Home, End and page keys go from a day of the grid; undefined for any other key. */
export function dayAfterKey(day: Day, key: string): Day | undefined {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: -weekday,
    End: 6 - weekday,
    PageUp: -28,
    PageDown: 28,
  }
  const step = steps[key]
  return step === undefined ? undefined : addDays(day, step)
}
