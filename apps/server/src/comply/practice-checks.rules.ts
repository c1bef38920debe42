import { workspaceChecks, type WorkspaceCheck, type WorkspaceFacts, type WorkspaceFinding } from "@bedside/compliance"
import type { CheckAnswer, PracticeCheck, Role } from "@bedside/contracts"
import { days } from "@bedside/kernel"
import { may } from "#platform/access.ts"
import { type CheckPlan, checkPlans } from "./practice-checks.plan.ts"

/** A post as far as its sign-off and its days matter. */
export interface SeenPost {
  readonly id: string
  readonly name: string
  readonly author: string
  readonly approvers: readonly string[]
  /** Sent at, or planned for. */
  readonly at: Date
}
/** What Bedside sees of a practice; days are of its own calendar. */
export interface Seen {
  readonly now: Date
  readonly today: string
  readonly state: string
  readonly members: readonly {
    readonly id: string
    readonly name: string
    readonly role: Role
    readonly secondFactor: boolean
    readonly joinedOn: string
    readonly joinedAt: Date
  }[]
  readonly channels: readonly { readonly id: string; readonly name: string; readonly connectedOn: string }[]
  /** Open messages and when each wants to be done. */
  readonly inbox: readonly { readonly id: string; readonly dueAt: Date }[]
  /** When somebody who answers was last here. */
  readonly inboxSeenAt: Date | undefined
  readonly planned: readonly SeenPost[]
  readonly published: readonly SeenPost[]
}
/** An answer as it was given, before it is known whether it still counts. */
export type GivenAnswer = Omit<CheckAnswer, "until" | "over">

const instant = (at: Date): string => at.toISOString()

/** The calendar day of a moment in a zone: YYYY-MM-DD. */
export const dayIn = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(at)

/** The calendar day so many days after another. */
export const dayAfter = (day: string, count: number): string => instant(new Date(Date.parse(`${day}T00:00:00Z`) + days(count))).slice(0, 10)

/** Whether a role writes, answers or approves, so that policy and training concern it. */
export const publishes = (role: Role): boolean => may(role, "compose:write") || may(role, "approve:decide") || may(role, "engage:write")

/** Fewer posts within a month say nothing about a mix. */
const leastMix = 5
const mixDays = 30

/** Why there is nothing to look at, or nothing when there is. */
function nothingToCheck({ wants }: CheckPlan, { channels, published, now }: Seen): string | undefined {
  if (wants === "channels" && channels.length === 0) return "No channel is connected."
  if (wants === "public" && published.length === 0) return "Nothing is public."
  const lately = published.filter(({ at }) => at.getTime() > now.getTime() - days(mixDays))
  return wants === "a mix" && lately.length < leastMix
    ? "Fewer than five posts of the last 30 days are public: too few for a mix."
    : undefined
}

/** Until when an answer counts, and why it does not any more. */
export function standing(given: GivenAnswer, plan: CheckPlan, { today, channels, members }: Seen): CheckAnswer {
  const until = plan.days === undefined ? null : dayAfter(given.on, plan.days)
  const cameLater =
    plan.watches === "channels"
      ? channels.some(({ connectedOn }) => connectedOn > given.on)
      : plan.watches === "people" && members.some(({ joinedOn }) => joinedOn > given.on)
  const over =
    until !== null && until < today
      ? `This answer counted for ${plan.days} days.`
      : cameLater
        ? plan.watches === "channels"
          ? "A channel was connected after this day."
          : "Somebody joined after this day."
        : null
  return { ...given, until, over }
}

/** The facts as the compliance package reads them; policy and training as somebody answered for those who were here on that day. */
export function factsOf(seen: Seen, policyOn: string | undefined, trainedOn: string | undefined): WorkspaceFacts {
  const post = ({ id, author, approvers, at }: SeenPost) => ({ id, author, approvers, at: instant(at), live: true })
  return {
    now: instant(seen.now),
    state: seen.state,
    ...(policyOn !== undefined && { policyVersion: policyOn }),
    members: seen.members.map(({ id, role, secondFactor, joinedOn, joinedAt }) => ({
      id,
      mfa: secondFactor,
      publishes: publishes(role),
      startedAt: instant(joinedAt),
      policySigned: policyOn !== undefined && joinedOn <= policyOn ? policyOn : "",
      ...(trainedOn !== undefined && joinedOn <= trainedOn && { trainedAt: `${trainedOn}T12:00:00Z` }),
    })),
    inbox: seen.inbox.map(({ id, dueAt }) => ({ id, dueAt: instant(dueAt) })),
    ...(seen.inboxSeenAt && { inboxSeenAt: instant(seen.inboxSeenAt) }),
    planned: seen.planned.map(post),
    published: seen.published.map(post),
  }
}

type Found = PracticeCheck["found"]

/** Findings with the names of what they are about, each once; what has no name is counted. */
function named(findings: readonly WorkspaceFinding[], seen: Seen, { many }: CheckPlan): Found {
  const posts = [...seen.planned, ...seen.published]
  const kinds = [
    ["person", seen.members],
    ["channel", seen.channels],
    ["post", posts],
  ] as const
  const nameOf = (id: string | undefined) =>
    kinds.flatMap(([kind, list]) => {
      const one = list.find((candidate) => candidate.id === id)
      return one ? [{ kind, id: one.id, name: one.name }] : []
    })[0]
  const told = new Map<string, Found[number]>()
  let nameless = 0
  for (const { about, message } of findings) {
    const known = nameOf(about)
    if (about !== undefined && !known && many) nameless += 1
    else told.set(`${about} ${message}`, { message, about: known ?? null })
  }
  return [...(nameless > 0 && many ? [{ message: many(nameless), about: null }] : []), ...told.values()]
}

/** Findings that stand on an answer and on who has come since. */
const answeredByDay: ReadonlySet<string> = new Set(["policy-attestation-expired", "training-expired"])
const notSeen = "Bedside cannot see this by itself."

type Judged = Pick<PracticeCheck, "state" | "because" | "found">

function judged(check: WorkspaceCheck, plan: CheckPlan, seen: Seen, answer: CheckAnswer | null, facts: WorkspaceFacts): Judged {
  const nothing = nothingToCheck(plan, seen)
  if (nothing !== undefined) return { state: "in-order", because: nothing, found: [] }
  if (plan.seen !== undefined) {
    const found = named(check.find(facts), seen, plan)
    return found.length > 0
      ? { state: "needs-work", because: "Bedside sees this by itself.", found }
      : { state: "in-order", because: plan.seen, found }
  }
  if (!answer) return { state: "not-known", because: `${notSeen} Nobody has answered yet.`, found: [] }
  if (answer.over !== null) return { state: "not-known", because: `${answer.over} Please answer again.`, found: [] }
  if (answer.answer === "needs-work") return { state: "needs-work", because: "Somebody answered that this needs work.", found: [] }
  const found = answeredByDay.has(check.id) ? named(check.find(facts), seen, plan) : []
  return found.length > 0
    ? { state: "needs-work", because: "The answer does not cover these people, or is too old for them.", found }
    : { state: "in-order", because: `${notSeen} Somebody answered that it is in order.`, found }
}

/** All checks of the compliance package, each with its state: from what Bedside sees, else from the newest answer while it counts. */
export function practiceChecks(seen: Seen, answers: ReadonlyMap<string, GivenAnswer>): PracticeCheck[] {
  const standingOf = (id: string) => {
    const [given, plan] = [answers.get(id), checkPlans[id]]
    return given && plan ? standing(given, plan, seen) : null
  }
  const goodDay = (id: string) => {
    const answer = standingOf(id)
    return answer && answer.over === null && answer.answer === "in-order" ? answer.on : undefined
  }
  const facts = factsOf(seen, goodDay("policy-attestation-expired"), goodDay("training-expired"))
  return workspaceChecks.flatMap((check) => {
    const plan = checkPlans[check.id]
    if (!plan) return []
    const answer = standingOf(check.id)
    const { id, why, source, fix } = check
    const { subject: title, group, page, statement = null } = plan
    return [{ id, title, group, why, source, fix, page, statement, answer, ...judged(check, plan, seen, answer, facts) }]
  })
}
