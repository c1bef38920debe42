import { Kysely, PostgresDialect } from "kysely"
import pg from "pg"
import { keepPlans } from "./plans.ts"
import type { DB } from "./tables.gen.ts"

// bigint counters of this program stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
// A day of the calendar stays the text it is: it has no moment and no zone.
pg.types.setTypeParser(pg.types.builtins.DATE, String)

export interface Database {
  readonly db: Kysely<DB>
  readonly pool: pg.Pool
  readonly url: string
  close(): Promise<void>
}

/**
 * A pool on one role. Connections that the server drops (a restart) are replaced, not fatal: the idle ones, and those between two
 * statements of a transaction, whose next statement then fails.
 */
export function connect(url: string, max = 12): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // No transaction waits for anything but the database: one that is silent belongs to a machine that sleeps or is gone, and holds locks.
    idle_in_transaction_session_timeout: 30_000,
  })
  pool.on("error", () => undefined)
  pool.on("connect", (client) => void client.on("error", () => undefined))
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool: keepPlans(pool) }) })
  return { db, pool, url, close: () => db.destroy() }
}

/** The same database with another user. */
export function withUser(url: string, user: string, password: string): string {
  const other = new URL(url)
  other.username = encodeURIComponent(user)
  other.password = encodeURIComponent(password)
  return other.toString()
}

/** True when it was not the request that failed but the way to the database: down, starting, shutting down, or cut off. */
export function isAway(error: unknown): boolean {
  const { code = "", message = "" } = error as { code?: string; message?: string }
  if (/^(08\w{3}|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)$/.test(code)) return true
  // The driver has no codes for these two.
  return /^Connection terminated|^timeout exceeded when trying to connect/.test(message)
}
