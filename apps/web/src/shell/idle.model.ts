/** When somebody is away too long the session ends; two minutes before, Bedside asks. All in milliseconds. */
export const warnMs = 2 * 60_000
/** A person at work is told to the server at most this often. */
export const tellMs = 60_000

export type IdleState = { readonly kind: "here" } | { readonly kind: "warning"; readonly secondsLeft: number } | { readonly kind: "over" }

/** What to show `now` for a session that ends at `endsAt`. */
export function idleState(endsAt: number, now: number): IdleState {
  const left = endsAt - now
  if (left <= 0) return { kind: "over" }
  if (left <= warnMs) return { kind: "warning", secondsLeft: Math.ceil(left / 1000) }
  return { kind: "here" }
}

/** `1:05`, for the countdown. */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`
}
