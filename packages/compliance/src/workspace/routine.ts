import { daysBetween, type AccountFacts, type PostFacts, type WorkspaceCheck, type WorkspaceFinding } from "./facts.ts"
import type { Instant } from "../types.ts"

/** Days without a planned post after which an account looks asleep. */
const gapDays = 14
const mixDays = 30
const mostPromotional = 0.4
/** Fewer posts than this say nothing about a mix. */
const leastPosts = 5
const unseenHours = 24
/** Growth within a week that hardly happens by itself. */
const spikeShare = 0.5
const spikeLeast = 200
const spikeDays = 7

function inboxFindings(now: Instant | undefined, seenAt: Instant | undefined): WorkspaceFinding[] {
  const unseen = (daysBetween(seenAt, now) ?? 0) * 24
  if (unseen <= unseenHours) return []
  return [
    {
      checkId: "inbox-unattended",
      message: "Nobody has looked at the inbox for more than a day.",
      evidence: { hours: Math.floor(unseen) },
    },
  ]
}

/** The strongest growth of followers within a week, as a part of what there was before. */
function spikeOf({ followers = [] }: AccountFacts): { grown: number; from: number } | undefined {
  const series = followers.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  let start = 0
  let found: { grown: number; from: number } | undefined
  for (const [at, { at: day, count }] of series.entries()) {
    while (start < at && (daysBetween(series[start]?.at, day) ?? 0) > spikeDays) start++
    const from = series[start]?.count ?? count
    const grown = count - from
    if (grown >= spikeLeast && grown > from * spikeShare && grown > (found?.grown ?? 0)) found = { grown, from }
  }
  return found
}

function within(posts: readonly PostFacts[], now: Instant, from: number, to: number): PostFacts[] {
  return posts.filter(({ at }) => {
    const days = daysBetween(now, at)
    return days !== undefined && days >= from && days <= to
  })
}

/** Whether the practice shows up: answers, plans, mixes and keeps to its goals. */
export const routineChecks: readonly WorkspaceCheck[] = [
  {
    id: "inbox-unattended",
    title: "Inbox nobody attends",
    source: "Practice guides: do not leave accounts unattended",
    why: "People may write that they are in danger, and most expect an answer within a day.",
    fix: "Open the Inbox, act on what cannot wait first, and name who looks at it each working day.",
    find: ({ inbox = [], inboxSeenAt, now }) => [
      ...inbox.flatMap(({ id, dueAt, answered }): WorkspaceFinding[] => {
        const late = (daysBetween(dueAt, now) ?? 0) * 24
        if (answered || late <= 0) return []
        return [{ checkId: "inbox-unattended", about: id, message: "This item is past its time.", evidence: { hours: Math.ceil(late) } }]
      }),
      ...inboxFindings(now, inboxSeenAt),
    ],
  },
  {
    id: "calendar-gap",
    title: "Nothing planned for two weeks",
    source: "Practice guides: sporadic use is not effective",
    why: "An account that sleeps for weeks looks closed, and reaches nobody when it matters.",
    fix: "Plan a post for the next two weeks.",
    find: ({ planned, now }) => {
      if (planned === undefined || now === undefined || within(planned, now, 0, gapDays).length > 0) return []
      return [{ checkId: "calendar-gap", message: "No post is planned for the next 14 days.", evidence: { days: gapDays } }]
    },
  },
  {
    id: "content-mix-unbalanced",
    title: "Too many promotions",
    source: "Practice guides: mix education, people and offers",
    why: "People leave an account that only sells. Education is what a practice is trusted for.",
    fix: "For each offer, plan two posts that teach or show your people.",
    find: ({ published, now }) => {
      const posts = published && now ? within(published, now, -mixDays, 0).filter(({ promotional }) => promotional !== undefined) : []
      const share = posts.filter(({ promotional }) => promotional).length / Math.max(1, posts.length)
      if (posts.length < leastPosts || share <= mostPromotional) return []
      const percent = Math.round(share * 100)
      return [
        { checkId: "content-mix-unbalanced", message: `${percent}% of the last 30 days' posts promote something.`, evidence: { percent } },
      ]
    },
  },
  {
    id: "network-mismatch",
    title: "Network without a goal",
    source: "Practice guides: choose networks by the people to be reached",
    why: "A network without a goal costs time and is answered badly.",
    fix: "Write down for each account whom it is for and what they should do, or close it.",
    find: ({ accounts = [], planned = [], published = [] }) => {
      const used = new Set([...planned, ...published].map(({ accountId }) => accountId))
      return accounts
        .filter(({ id, audienceGoal }) => audienceGoal !== undefined && audienceGoal.trim() === "" && used.has(id))
        .map(({ id }) => ({
          checkId: "network-mismatch",
          about: id,
          message: "Posts go to this account, and nobody has said whom they are for.",
          evidence: { goal: false },
        }))
    },
  },
  {
    id: "followers-spike",
    title: "Sudden growth of followers",
    source: "16 CFR 465.8: no fake followers",
    why: "Bought followers are forbidden, also when an agency buys them.",
    fix: "Look at the numbers at each network. Ask your agency how growth came about, and keep the reply.",
    find: ({ accounts = [] }) =>
      accounts.flatMap((account): WorkspaceFinding[] => {
        const spike = account.growthExplained ? undefined : spikeOf(account)
        if (!spike) return []
        const message = "Followers grew faster than they do by themselves; bought followers are forbidden."
        return [{ checkId: "followers-spike", about: account.id, message, evidence: spike }]
      }),
  },
]
