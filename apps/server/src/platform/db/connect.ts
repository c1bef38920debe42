import { Kysely, PostgresDialect } from "kysely"
import pg from "pg"
import type { DB } from "./tables.gen.ts"

// bigint counters of this program stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

export interface Database {
  readonly db: Kysely<DB>
  readonly pool: pg.Pool
  readonly url: string
  close(): Promise<void>
}

/** A pool on one role. Idle connections that the server drops (a restart) are replaced, not fatal. */
export function connect(url: string, max = 12): Database {
  const pool = new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 10_000, idleTimeoutMillis: 30_000 })
  pool.on("error", () => undefined)
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, url, close: () => db.destroy() }
}

/** The same database with another user. */
export function withUser(url: string, user: string, password: string): string {
  const other = new URL(url)
  other.username = encodeURIComponent(user)
  other.password = encodeURIComponent(password)
  return other.toString()
}
