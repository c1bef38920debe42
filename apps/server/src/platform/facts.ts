import { sql } from "kysely"
import pg from "pg"
import type { Tx } from "./db/tenancy.ts"
import { errorFields, type Log } from "./log.ts"

/** Something that happened, told after the commit: a kind in the past tense's stead for a screen, and an id. Never content. */
export interface Fact {
  readonly kind:
    | "post.changed"
    | "delivery.changed"
    | "message.arrived"
    | "approval.changed"
    | "channel.changed"
    | "people.changed"
    | "sandbox.changed"
    | "rules.changed"
    | "consent.changed"
    | "media.changed"
  readonly id: string
}
const topic = "bedside_facts"

/** Tells every machine once the transaction commits; a rollback tells nobody. */
export async function tell(tx: Tx, practiceId: string, fact: Fact): Promise<void> {
  await sql`select pg_notify(${topic}, ${JSON.stringify({ practiceId, ...fact })})`.execute(tx)
}

export type Listener = (fact: Fact) => void
export interface Facts extends AsyncDisposable {
  /** Hears the facts of one practice until the returned function is called. */
  listen(practiceId: string, listener: Listener): () => void
}

/** One listening connection per process; it reconnects by itself when the database restarts. */
export function hearFacts(url: string, log: Log): Facts {
  const listeners = new Map<string, Set<Listener>>()
  let closed = false
  let client: pg.Client | undefined
  const open = async (): Promise<void> => {
    if (closed) return
    const next = new pg.Client({ connectionString: url, keepAlive: true })
    client = next
    next.on("notification", ({ payload }) => {
      const { practiceId, ...fact } = JSON.parse(payload ?? "{}") as Fact & { practiceId: string }
      for (const listener of listeners.get(practiceId) ?? []) listener(fact)
    })
    const again = (error?: unknown) => {
      if (client !== next) return
      client = undefined
      if (!closed) log.warn("facts connection lost", errorFields(error))
      if (!closed) setTimeout(() => void open(), 1000).unref()
    }
    next.on("error", again)
    next.on("end", () => again())
    try {
      await next.connect()
      await next.query(`listen ${topic}`)
    } catch (error) {
      again(error)
    }
  }
  void open()
  return {
    listen(practiceId, listener) {
      const set = listeners.get(practiceId) ?? new Set()
      listeners.set(practiceId, set.add(listener))
      return () => void set.delete(listener)
    },
    async [Symbol.asyncDispose]() {
      closed = true
      await client?.end().catch(() => undefined)
    },
  }
}
