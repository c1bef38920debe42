import type { Tx } from "./db/tenancy.ts"

/** How an earlier stage lets later ones hear of something, inside its own transaction. Listeners are wired in `stages.ts`. */
export interface Announcement<T> {
  on(listener: (tx: Tx, told: T) => Promise<void>): void
  tell(tx: Tx, told: T): Promise<void>
}

/** A new announcement that nobody listens to yet; listeners run one after the other, and any of them can stop the transaction by throwing. */
export function announcement<T>(): Announcement<T> {
  const listeners: ((tx: Tx, told: T) => Promise<void>)[] = []
  return {
    on: (listener) => void listeners.push(listener),
    async tell(tx, told) {
      for (const listener of listeners) await listener(tx, told)
    },
  }
}
