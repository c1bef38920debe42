import type { Clock } from "../clock.ts"

export interface Limit {
  /** Counts one try; false when the key has used up its tries for now. */
  take(key: string): boolean
  /** Takes a counted try back, when it turned out to be none. */
  giveBack(key: string): void
  /** Whole seconds until a used-up key may try again; 0 when it may now. */
  waitSeconds(key: string): number
  /** Forgets a key, after a success. */
  clear(key: string): void
}

/** At most `tries` per `perMs` for each key, kept in memory with a bounded number of keys. */
export function createLimit({ clock, tries, perMs, keys = 50_000 }: { clock: Clock; tries: number; perMs: number; keys?: number }): Limit {
  const seen = new Map<string, { count: number; until: number }>()
  const live = (key: string) => {
    const entry = seen.get(key)
    return entry && entry.until > clock.now().getTime() ? entry : undefined
  }
  return {
    take(key) {
      const entry = live(key)
      if (!entry) {
        if (seen.size >= keys) seen.delete(seen.keys().next().value ?? "")
        seen.set(key, { count: 1, until: clock.now().getTime() + perMs })
        return true
      }
      entry.count += 1
      return entry.count <= tries
    },
    giveBack(key) {
      const entry = live(key)
      if (entry && entry.count > 0) entry.count -= 1
    },
    waitSeconds(key) {
      const entry = live(key)
      return entry && entry.count >= tries ? Math.max(1, Math.ceil((entry.until - clock.now().getTime()) / 1000)) : 0
    },
    clear: (key) => void seen.delete(key),
  }
}
