import type { Clock } from "../clock.ts"

export interface Limit {
  /** Counts one try; false when the key has used up its tries for now. */
  take(key: string): boolean
  /** Forgets a key, after a success. */
  clear(key: string): void
}

/** At most `tries` per `perMs` for each key, kept in memory with a bounded number of keys. */
export function createLimit({ clock, tries, perMs, keys = 50_000 }: { clock: Clock; tries: number; perMs: number; keys?: number }): Limit {
  const seen = new Map<string, { count: number; until: number }>()
  return {
    take(key) {
      const now = clock.now().getTime()
      const entry = seen.get(key)
      if (!entry || entry.until <= now) {
        if (seen.size >= keys) seen.delete(seen.keys().next().value ?? "")
        seen.set(key, { count: 1, until: now + perMs })
        return true
      }
      entry.count += 1
      return entry.count <= tries
    },
    clear: (key) => void seen.delete(key),
  }
}
