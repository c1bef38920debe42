import type { PostState } from "@bedside/contracts"
import { err, hours, later, minutes, ok, type Result, seconds } from "@bedside/kernel"
import type { NetworkError, NetworkErrorKind, NetworkFacts } from "@bedside/networks"

export const deliveryStates = ["scheduled", "sending", "sent", "rejected", "not-sent", "unconfirmed", "missed", "canceled"] as const
export type DeliveryState = (typeof deliveryStates)[number]
export type Step = "prepare" | "ready" | "commit" | "find"

/** Why a due post may not go out after all. Judged when a delivery is claimed and again when it is armed. */
export type Closed =
  | { kind: "unapproved" }
  | { kind: "changed-since-approval" }
  | { kind: "media-replaced" }
  | { kind: "blocked"; rules: readonly string[] }
  | { kind: "not-described" }
  | { kind: "channel-disconnected" }
  | { kind: "post-deleted" }

export interface Gates {
  readonly deleted: boolean
  readonly postHash: string
  readonly deliveryHash: string
  /** What was prepared for the network is what would go out now, file by file. */
  readonly asPrepared: boolean
  readonly approvedHash: string | undefined
  readonly blockingRules: readonly string[]
  /** Every picture and video is described for people who cannot see it. */
  readonly described: boolean
  readonly channelOpen: boolean
}
/** A post goes out only as the exact content a reviewer approved and the engine clears now, on a channel that is still ours. */
export function openGates(gates: Gates): Result<null, Closed> {
  const { deleted, postHash, deliveryHash, asPrepared, approvedHash, blockingRules, described, channelOpen } = gates
  if (deleted) return err({ kind: "post-deleted" })
  if (postHash !== deliveryHash) return err({ kind: "changed-since-approval" })
  if (!asPrepared) return err({ kind: "media-replaced" })
  if (approvedHash === undefined) return err({ kind: "unapproved" })
  if (approvedHash !== deliveryHash) return err({ kind: "changed-since-approval" })
  if (blockingRules.length > 0) return err({ kind: "blocked", rules: blockingRules })
  if (!described) return err({ kind: "not-described" })
  return channelOpen ? ok(null) : err({ kind: "channel-disconnected" })
}

/** Up to two hours late a post still goes out, and says so; later a person is asked. */
export const latePolicy = hours(2)
export const lateFrom = minutes(1)
export const isMissed = (sendAt: Date, now: Date): boolean => now.getTime() - sendAt.getTime() > latePolicy
export const isLate = (sendAt: Date, sentAt: Date): boolean => sentAt.getTime() - sendAt.getTime() > lateFrom

/** How long a claimed delivery stays its worker's without a sign of life; a living worker says so every `renewEvery`. */
export const leaseFor = seconds(20)
export const renewEvery = seconds(5)
/** A worker that works this long on one delivery is stuck: its lease is left to run out. */
export const longestWork = minutes(10)
/** So long after arming the public call may begin or still wait for its answer; then the worker gives it up. */
export const commitWithin = seconds(20)
/** After this long nothing of an interrupted commit can be under way: `commitWithin`, clocks 10 s apart, and a slow network's own time. */
export const inFlight = seconds(45)
/** So long, and at least so often, a network is asked about an unknown outcome before a person is. */
const lookFor = hours(2)
const leastLooks = 6

/** Five seconds, doubling to ten minutes, give or take a quarter, so that many failures do not come back at once. `random` is in [0, 1). */
export function pauseBefore(attempt: number, random: number): number {
  const whole = Math.min(seconds(5) * 2 ** Math.max(0, attempt - 1), minutes(10))
  return Math.round(whole * (0.75 + random / 2))
}

export interface Situation {
  readonly step: Step
  /** How often sending was begun, this time included. */
  readonly attempt: number
  /** How often the network was asked about this commit, this time included. */
  readonly looks: number
  readonly sendAt: Date
  readonly armedAt: Date | null
  readonly now: Date
  readonly random: number
  /** Why it is being looked up, if the network said something. */
  readonly because?: NetworkErrorKind | undefined
}
/** What a step that did not succeed leads to. `again` is safe because surely nothing became public. */
export type After =
  | { kind: "again"; at: Date }
  | { kind: "look"; at: Date }
  | { kind: "end"; state: "rejected" | "not-sent" | "missed" | "unconfirmed" }

const latest = (...dates: readonly Date[]): Date => new Date(Math.max(...dates.map((date) => date.getTime())))

/** Decides by the kind of error, never by its text. */
export function afterError(error: NetworkError, situation: Situation): After {
  const { step, attempt, now, random } = situation
  if (step === "find") return afterFailedLook(error, situation)
  const paused = later(now, pauseBefore(attempt, random))
  switch (error.kind) {
    case "unknown-outcome":
      // Before the commit nothing can have become public, whatever happened to the answer.
      return step === "commit" ? { kind: "look", at: later(now, seconds(2)) } : again(situation, paused)
    case "transient":
      return again(situation, paused)
    case "rate-limited":
    case "quota":
      return again(situation, latest(paused, later(new Date(error.until), Math.round(random * seconds(5)))))
    case "duplicate":
      return step === "commit" ? { kind: "look", at: now } : { kind: "end", state: "rejected" }
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
/** What cannot go out within the late policy any more is a person's to decide. Ever longer pauses keep the tries few. */
const again = ({ sendAt }: Situation, at: Date): After => (isMissed(sendAt, at) ? { kind: "end", state: "missed" } : { kind: "again", at })

function afterFailedLook(error: NetworkError, { looks, armedAt, now, random }: Situation): After {
  const givenUp = looks >= leastLooks && now.getTime() - (armedAt ?? now).getTime() > lookFor
  if (givenUp) return { kind: "end", state: "unconfirmed" }
  const paused = later(now, pauseBefore(looks, random))
  if (error.kind === "rate-limited" || error.kind === "quota") return { kind: "look", at: latest(paused, new Date(error.until)) }
  if (error.kind === "transient" || error.kind === "unknown-outcome") return { kind: "look", at: paused }
  return { kind: "end", state: "unconfirmed" }
}

/**
 * Nothing was found at the network. While the commit may still be under way that proves nothing, and it would be a lie to call the
 * post not sent. Afterwards an exact look-up proves it, and a network where a repeat overwrites forgives the doubt of a vague one.
 */
export function afterNotFound(facts: Pick<NetworkFacts, "repeat" | "lookup">, situation: Situation): After {
  const { attempt, looks, armedAt, now, random, because } = situation
  const armed = armedAt ?? now
  const settledAt = later(armed, inFlight)
  if (now < settledAt) return { kind: "look", at: settledAt }
  if (facts.lookup === "exact" && because === "duplicate") return { kind: "end", state: "rejected" }
  if (facts.lookup === "exact" || facts.repeat === "overwrites")
    return again(situation, latest(now, later(armed, pauseBefore(attempt, random))))
  return looks >= leastLooks ? { kind: "end", state: "unconfirmed" } : { kind: "look", at: later(now, minutes(1)) }
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
