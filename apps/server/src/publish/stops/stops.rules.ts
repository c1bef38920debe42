import type { stopOutcomes } from "@bedside/contracts"
import type { DeliveryState } from "../publish.rules.ts"

type Outcome = (typeof stopOutcomes)[number]

/** A delivery as far as it tells whether the public can still see it. */
export interface SeenDelivery {
  readonly state: DeliveryState
  readonly takeDownAt: Date | null
  readonly takenDownAt: Date | null
}
/** How a stopped delivery stands. What was recalled and is neither gone nor on its way out is still up, whatever kept it there. */
export function outcomeOf({ state, takeDownAt, takenDownAt }: SeenDelivery): Outcome {
  if (takenDownAt) return "taken-down"
  if (state === "unconfirmed" || state === "sending") return "unconfirmed"
  if (state !== "sent") return "canceled"
  return takeDownAt ? "being-taken-down" : "still-up"
}
/** Whether somebody still has to see that it goes. */
export const isOpen = (outcome: Outcome): boolean => outcome !== "canceled" && outcome !== "taken-down"

/** What a member can do about it: again where the network removes posts, by hand where it is not known to be gone. */
export function actsFor(outcome: Outcome, canRemove: boolean, failed: boolean): ("retry" | "by-hand")[] {
  if (!isOpen(outcome)) return []
  const again = canRemove && (outcome === "still-up" || (outcome === "being-taken-down" && failed))
  return again ? ["retry", "by-hand"] : outcome === "being-taken-down" && !failed ? [] : ["by-hand"]
}

/** The day that many business days, Monday to Friday, after another; holidays are not known here. Days are YYYY-MM-DD. */
export function businessDaysAfter(day: string, count: number): string {
  const at = new Date(`${day}T00:00:00Z`)
  for (let left = count; left > 0;) {
    at.setUTCDate(at.getUTCDate() + 1)
    if (at.getUTCDay() !== 0 && at.getUTCDay() !== 6) left--
  }
  return at.toISOString().slice(0, 10)
}
/** The calendar's day of a moment in a zone, as YYYY-MM-DD. */
export const dayOf = (timeZone: string, at: Date): string => new Intl.DateTimeFormat("sv-SE", { timeZone }).format(at)

/** By when each is done: what the practice controls in one business day, partners in five, the letter to the person in ten. */
export const dueFrom = (day: string): { owned: string; partners: string; report: string } => ({
  owned: businessDaysAfter(day, 1),
  partners: businessDaysAfter(day, 5),
  report: businessDaysAfter(day, 10),
})
