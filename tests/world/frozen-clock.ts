import type { Clock } from "../../apps/server/src/platform/clock.ts"

export interface FrozenClock extends Clock {
  /** Moves time forward by so many milliseconds. */
  forward(ms: number): void
}

/** Stands still at the moment it was made, to the second. */
export function frozenClock(): FrozenClock {
  let now = Math.ceil(Date.now() / 1000) * 1000
  return {
    now: () => new Date(now),
    forward: (ms) => {
      now += ms
    },
  }
}
