import { minutes, seconds } from "@bedside/kernel"
import { sql } from "kysely"
import { newestMigration } from "./db/migrate.ts"
import { Trouble } from "./trouble.ts"
import type { Platform } from "./platform.ts"

export interface Readiness {
  readonly ready: boolean
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly detail: string }[]
}
const heartbeatLimit = seconds(60)
const lateLimit = minutes(2)

/** Ready means work is being done: the database is current, a worker was seen within a minute, no due job waits longer than two. */
export async function readiness({ database, clock }: Platform): Promise<Readiness> {
  const now = clock.now()
  const check = async (name: string, run: () => Promise<string | undefined>) => {
    try {
      const trouble = await run()
      return { name, ok: trouble === undefined, detail: trouble ?? "ok" }
    } catch {
      return { name, ok: false, detail: "The database does not answer." }
    }
  }
  const checks = [
    await check("migrations", async () => {
      const { rows } = await sql<{ newest: number }>`select max(number) as newest from bedside_migration`.execute(database.db)
      return rows[0]?.newest === newestMigration() ? undefined : "The database is not at this program's version."
    }),
    await check("worker", async () => {
      const { rows } = await sql<{ seen: Date | null }>`select max(seen_at) as seen from worker_heartbeat`.execute(database.db)
      const seen = rows[0]?.seen
      return seen && now.getTime() - seen.getTime() <= heartbeatLimit ? undefined : "No worker was seen in the last minute."
    }),
    await check("jobs", async () => {
      const { rows } = await sql<{
        late: number | null
      }>`select extract(epoch from now() - min(start_after)) * 1000 as late from pgboss.job where state in ('created', 'retry') and start_after < now()`.execute(
        database.db,
      )
      return (rows[0]?.late ?? 0) <= lateLimit ? undefined : "A due job has waited longer than two minutes."
    }),
  ]
  return { ready: checks.every(({ ok }) => ok), checks }
}

/** Says "a worker is here" every fifteen seconds until stopped. */
export function beatHeart({ database, clock, log }: Platform, worker: string): () => void {
  const beat = () =>
    database.db
      .insertInto("worker_heartbeat")
      .values({ worker, seen_at: clock.now() })
      .onConflict((conflict) => conflict.column("worker").doUpdateSet({ seen_at: clock.now() }))
      .execute()
      .catch(() => log.warn("heartbeat not written"))
  void beat()
  const timer = setInterval(() => void beat(), seconds(15))
  return () => clearInterval(timer)
}

const clocksApart = seconds(10)
/** Machines settle each other's work by the clock: one that is far from the database's must not begin to work. */
export async function demandSameTime({ database, clock }: Pick<Platform, "database" | "clock">): Promise<void> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(database.db)
  const apart = Math.abs((rows[0]?.now.getTime() ?? 0) - clock.now().getTime())
  if (apart > clocksApart)
    throw new Trouble(
      `The clocks of this machine and the database are ${Math.round(apart / 1000)} s apart.`,
      "Turn on time synchronization (NTP) on both, then start again.",
    )
}
