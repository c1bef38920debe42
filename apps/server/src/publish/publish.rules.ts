import type { PostState } from "@bedside/contracts"
import { err, hours, later, minutes, ok, type Result, seconds } from "@bedside/kernel"
import type { NetworkError, NetworkFacts } from "@bedside/networks"

export const deliveryStates = ["scheduled", "sending", "sent", "rejected", "not-sent", "unconfirmed", "missed", "canceled"] as const
export type DeliveryState = (typeof deliveryStates)[number]
export type Step = "prepare" | "ready" | "commit" | "find"

/** Why a due post may not go out after all. Judged when a delivery is claimed and again when it is armed. */
export type Closed =
  | { kind: "unapproved" }
  | { kind: "changed-since-approval" }
  | { kind: "blocked"; rules: readonly string[] }
  | { kind: "channel-disconnected" }
  | { kind: "post-deleted" }

export interface Gates {
  readonly deleted: boolean
  readonly postHash: string
  readonly deliveryHash: string
  readonly approvedHash: string | undefined
  readonly blockingRules: readonly string[]
  readonly channelOpen: boolean
}
/** A post goes out only as the exact content a reviewer approved and the engine clears now, on a channel that is still ours. */
export function openGates({ deleted, postHash, deliveryHash, approvedHash, blockingRules, channelOpen }: Gates): Result<null, Closed> {
  if (deleted) return err({ kind: "post-deleted" })
  if (postHash !== deliveryHash) return err({ kind: "changed-since-approval" })
  if (approvedHash === undefined) return err({ kind: "unapproved" })
  if (approvedHash !== deliveryHash) return err({ kind: "changed-since-approval" })
  if (blockingRules.length > 0) return err({ kind: "blocked", rules: blockingRules })
  return channelOpen ? ok(null) : err({ kind: "channel-disconnected" })
}

/** Up to two hours late a post still goes out, and says so; later a person is asked. */
export const latePolicy = hours(2)
export const lateFrom = minutes(1)
export const isMissed = (sendAt: Date, now: Date): boolean => now.getTime() - sendAt.getTime() > latePolicy
export const isLate = (sendAt: Date, sentAt: Date): boolean => sentAt.getTime() - sendAt.getTime() > lateFrom

/** How long a claimed delivery belongs to its worker; longer than any single network call may take. */
export const leaseFor = seconds(75)
/** After this long nothing of an interrupted commit can still be under way. */
export const inFlight = seconds(45)
const maxAttempts = 8
const maxLooks = 6

/** Five seconds, doubling to ten minutes, give or take a quarter, so that many failures do not come back at once. `random` is in [0, 1). */
export function pauseBefore(attempt: number, random: number): number {
  const whole = Math.min(seconds(5) * 2 ** Math.max(0, attempt - 1), minutes(10))
  return Math.round(whole * (0.75 + random / 2))
}

export interface Situation {
  readonly step: Step
  readonly attempt: number
  readonly sendAt: Date
  readonly armedAt: Date | null
  readonly now: Date
  readonly random: number
}
/** What a failed step leads to. `again` is safe because the failure surely came before the public could see anything. */
export type After =
  | { kind: "again"; at: Date }
  | { kind: "look"; at: Date }
  | { kind: "end"; state: "rejected" | "not-sent" | "unconfirmed" }

/** Decides by the kind of error, never by its text. */
export function afterError(error: NetworkError, situation: Situation): After {
  if (situation.step === "find") return afterFailedLook(error, situation)
  switch (error.kind) {
    case "unknown-outcome":
      // Before the commit nothing can have become public, whatever happened to the answer.
      return situation.step === "commit"
        ? { kind: "look", at: later(situation.now, seconds(2)) }
        : again(situation, later(situation.now, pauseBefore(situation.attempt, situation.random)))
    case "transient":
      return again(situation, later(situation.now, pauseBefore(situation.attempt, situation.random)))
    case "rate-limited":
    case "quota":
      return again(situation, later(new Date(error.until), Math.round(situation.random * seconds(5))))
    case "duplicate":
      return situation.step === "commit" ? { kind: "look", at: situation.now } : { kind: "end", state: "rejected" }
    case "content-invalid":
    case "media-invalid":
    case "policy-rejected":
    case "not-found":
      return { kind: "end", state: "rejected" }
    case "auth-expired":
    case "auth-revoked":
    case "permission":
    case "billing":
    case "account-restricted":
      return { kind: "end", state: "not-sent" }
  }
}
function again({ attempt, sendAt }: Situation, at: Date): After {
  return attempt >= maxAttempts || isMissed(sendAt, at) ? { kind: "end", state: "not-sent" } : { kind: "again", at }
}
function afterFailedLook(error: NetworkError, { attempt, now, random }: Situation): After {
  if (attempt >= maxAttempts + maxLooks) return { kind: "end", state: "unconfirmed" }
  if (error.kind === "rate-limited" || error.kind === "quota") return { kind: "look", at: new Date(error.until) }
  if (error.kind === "transient" || error.kind === "unknown-outcome") return { kind: "look", at: later(now, pauseBefore(attempt, random)) }
  return { kind: "end", state: "unconfirmed" }
}

/** Nothing was found at the network. An exact look-up proves it once nothing can be under way; a vague one never does. */
export function afterNotFound(facts: Pick<NetworkFacts, "repeat" | "lookup">, { attempt, armedAt, now }: Situation): After {
  const settledAt = later(armedAt ?? now, inFlight)
  if (facts.lookup === "exact")
    return facts.repeat === "overwrites" || now >= settledAt ? { kind: "again", at: now } : { kind: "look", at: settledAt }
  if (now < settledAt) return { kind: "look", at: settledAt }
  return attempt >= maxLooks ? { kind: "end", state: "unconfirmed" } : { kind: "look", at: later(now, minutes(1)) }
}

interface Outcome {
  readonly state: DeliveryState
  readonly takenDown: boolean
}
/** Where a post stands, told from its sign-off and its deliveries. */
export function postState(signOff: "draft" | "in-review" | "sent-back" | "approved", deliveries: readonly Outcome[]): PostState {
  const live = deliveries.filter(({ state }) => state !== "canceled")
  if (live.length === 0) return signOff
  const has = (state: DeliveryState) => live.some((one) => one.state === state && !one.takenDown)
  if (has("sending")) return "sending"
  if (has("scheduled")) return "scheduled"
  if (live.every(({ takenDown }) => takenDown)) return "taken-down"
  const failed = has("rejected") || has("not-sent") || has("unconfirmed")
  if (has("sent")) return failed || has("missed") ? "partly-sent" : "sent"
  if (has("missed")) return "missed"
  return failed ? "failed" : signOff
}
