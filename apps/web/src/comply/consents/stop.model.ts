import type { Consent, StoppedDelivery, StopReport } from "@bedside/contracts"
import type { BadgeTone } from "../../ui/badge.tsx"
import { dayWords } from "./line.model.ts"

/** Whether a consent has a report of what was stopped worth a link. */
export const hasStopped = ({ state, frozen, withdrawn }: Pick<Consent, "state" | "frozen" | "withdrawn">): boolean =>
  frozen || withdrawn !== null || ["expired", "revoked", "superseded", "defective"].includes(state)

export const outcomeTones: Readonly<Record<StoppedDelivery["outcome"], BadgeTone>> = {
  canceled: "quiet",
  "taken-down": "ok",
  "being-taken-down": "action",
  "still-up": "blocked",
  unconfirmed: "review",
}

/** Where a stop stands, in one sentence. */
export function standsWords({ posts, open }: Pick<StopReport, "posts" | "open">): string {
  const count = posts.flatMap(({ deliveries }) => deliveries).length
  if (open > 0) return `${open} of ${count} ${count === 1 ? "delivery is" : "deliveries are"} not known to be gone.`
  return count === 0 ? "No post had to be stopped." : "Nothing that Bedside knows of is still public."
}

type Residuals = StopReport["residuals"]
/** How many kinds of what cannot be called back somebody has seen to. */
export const seenTo = (residuals: Residuals): number => residuals.filter(({ entries }) => entries.length > 0).length

/** Until when each is to be done; what is over and not done says so. Days are YYYY-MM-DD. */
export function dueRows({ due, open, residuals, letterAt }: Pick<StopReport, "due" | "open" | "residuals" | "letterAt">, today: string) {
  if (!due) return []
  const rows: readonly (readonly [string, string, boolean])[] = [
    ["Own channels", due.owned, open === 0],
    ["Partners and search engines", due.partners, seenTo(residuals) === residuals.length],
    ["Letter to the person", due.report, letterAt !== null],
  ]
  return rows.map(([what, day, done]) => ({ what, words: done ? "Done" : `By ${dayWords(day)}`, late: !done && day < today }))
}

/** A fingerprint short enough to compare by eye. */
export const shortHash = (sha256: string): string => `${sha256.slice(0, 8)}…${sha256.slice(-8)}`
