import { err, minutes, ok, type Result } from "@bedside/kernel"
import type { Clock } from "#platform/clock.ts"
import { createLimit, type Limit } from "#platform/http/limit.ts"

export interface TooManyTries {
  readonly kind: "too-many-tries"
  readonly retryAfterSeconds: number
}
/** A counted try. What is not taken back counts as failed. */
export interface Try {
  succeeded(): void
}
export interface Trier {
  /** Whose account is tried: an e-mail address or a person's id; known or not makes no difference. */
  readonly account: string
  readonly address: string
  /** Set when this device has signed in to this account before. */
  readonly device: string | undefined
}
export interface Throttle {
  password(trier: Trier): Result<Try, TooManyTries>
  code(trier: Trier): Result<Try, TooManyTries>
  /** Anything that may be asked for by anybody: reset links, invitations, set-up. */
  request(address: string): Result<Try, TooManyTries>
  /** Mails to one person that anybody can cause. */
  mail(personId: string): boolean
}

type Counted = readonly [Limit, string]

function attempt(counted: readonly Counted[]): Result<Try, TooManyTries> {
  const waits = counted.map(([limit, key]) => limit.waitSeconds(key))
  const retryAfterSeconds = Math.max(0, ...waits)
  if (retryAfterSeconds > 0) return err({ kind: "too-many-tries", retryAfterSeconds })
  for (const [limit, key] of counted) limit.take(key)
  return ok({ succeeded: () => counted.forEach(([limit, key]) => limit.giveBack(key)) })
}

/**
 * Failed tries slow whoever fails, not the account: a device that has signed in before has its own count, which strangers cannot touch;
 * a stranger's address is counted per account and over all accounts. When very many addresses try one account, each new one gets fewer tries,
 * never none. Only one-time codes have a ceiling for all strangers together: whoever gets that far already knows the password.
 * Counts live in memory, per process.
 */
export function createThrottle(clock: Clock): Throttle {
  const limit = (tries: number, perMs: number) => createLimit({ clock, tries, perMs })
  const device = limit(10, minutes(15))
  const pair = limit(10, minutes(15))
  const strictPair = limit(3, minutes(60))
  const address = limit(100, minutes(15))
  const crowd = limit(50, minutes(15))
  const codeDevice = limit(10, minutes(15))
  const codePair = limit(5, minutes(15))
  const codeStrangers = limit(20, minutes(60))
  const requests = limit(20, minutes(60))
  const mails = limit(3, minutes(60))
  const both = (trier: Trier) => `${trier.account}|${trier.address}`
  const own = (trier: Trier) => `${trier.account}|${trier.device}`
  return {
    password(trier) {
      if (trier.device) return attempt([[device, own(trier)]])
      const crowded = crowd.waitSeconds(trier.account) > 0
      const tried = attempt([
        [crowded ? strictPair : pair, both(trier)],
        [address, trier.address],
      ])
      if (tried.ok) crowd.take(trier.account)
      return tried.ok
        ? ok({
            succeeded() {
              crowd.giveBack(trier.account)
              tried.value.succeeded()
            },
          })
        : tried
    },
    code: (trier) =>
      trier.device
        ? attempt([[codeDevice, own(trier)]])
        : attempt([
            [codePair, both(trier)],
            [codeStrangers, trier.account],
          ]),
    request: (from) => attempt([[requests, from]]),
    mail: (personId) => mails.take(personId),
  }
}

/** What counts as one address: an IPv4 address, or the /64 an IPv6 subscriber owns. */
export function addressKey(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1]
  if (mapped || !ip.includes(":")) return mapped ?? ip
  const [head = "", tail = ""] = ip.split("::")
  const left = head.split(":").filter(Boolean)
  const right = tail.split(":").filter(Boolean)
  const zeros = ip.includes("::") ? Array.from({ length: 8 - left.length - right.length }, () => "0") : []
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")
}
