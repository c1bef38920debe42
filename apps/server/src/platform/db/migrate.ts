import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import pg from "pg"
import { PgBoss } from "pg-boss"
import { Trouble } from "../trouble.ts"

const folder = new URL("../../../../../db/migrations/", import.meta.url)

export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** All migrations in order, as read from `db/migrations`. */
export function migrations(): Migration[] {
  const files = readdirSync(folder)
    .filter((file) => /^\d{4}_[a-z-]+\.sql$/.test(file))
    .toSorted()
  return files.map((file) => {
    const sql = readFileSync(new URL(file, folder), "utf8")
    return { number: Number(file.slice(0, 4)), name: file, sql, checksum: createHash("sha256").update(sql).digest("hex") }
  })
}
/** The number of the newest migration this program knows. */
export const newestMigration = (): number => migrations().at(-1)?.number ?? 0

export interface MigrateTo {
  /** A connection of the role that owns the tables. */
  readonly ownerUrl: string
  /** The role the program runs as: it owns nothing and cannot bypass row-level security. */
  readonly appRole: string
  readonly appPassword: string
  readonly queues: readonly Queue[]
  readonly now: Date
}
export interface Queue {
  readonly name: string
  readonly options: Record<string, unknown>
}

/** Brings a database to this program's version and hands the program's role exactly what it needs. Safe to run at every start, from many machines. */
export async function migrate(to: MigrateTo): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: to.ownerUrl, connectionTimeoutMillis: 10_000 })
  // A connection lost between two statements shows in the next one.
  client.on("error", () => undefined)
  await client.connect().catch((error: unknown) => {
    throw databaseTrouble(error)
  })
  try {
    await client.query("select pg_advisory_lock(711202)")
    await demandVersion(client)
    const applied = await applyMissing(client, to.now)
    await prepareQueues(to)
    await prepareRole(client, to)
    return { applied }
  } finally {
    await client.end()
  }
}

/** Puts the reasons a connection can fail into words; anything unknown is passed through. */
export function databaseTrouble(error: unknown): unknown {
  const code = (error as { code?: string }).code ?? ""
  const known: Record<string, [string, string]> = {
    ECONNREFUSED: ["No database answers at DATABASE_URL.", "Check host and port, and that PostgreSQL is running."],
    ENOTFOUND: ["The database host in DATABASE_URL is not known.", "Check the host name."],
    ETIMEDOUT: ["The database in DATABASE_URL did not answer in time.", "Check host, port and firewall."],
    "28P01": ["The database refused the password in DATABASE_URL.", "Check user and password."],
    "28000": ["The database refused the user in DATABASE_URL.", "Check the user and the server's pg_hba.conf."],
    "3D000": ["The database named in DATABASE_URL does not exist.", "Create it with: createdb NAME"],
    "53100": ["The disk of the database is full.", "Free some space and start again. Nothing was lost."],
  }
  const found = known[code]
  if (found) return new Trouble(...found)
  if (error instanceof Error && /timeout expired|terminated due to connection timeout/.test(error.message))
    return new Trouble(...known["ETIMEDOUT"]!)
  return error
}

async function demandVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ n: number }>("select current_setting('server_version_num')::int as n")
  if ((rows[0]?.n ?? 0) < 150_000) throw new Trouble("The database is older than PostgreSQL 15.", "Use PostgreSQL 15 or newer.")
}

async function applyMissing(client: pg.Client, now: Date): Promise<string[]> {
  await client.query(
    "create table if not exists bedside_migration (number integer primary key, name text not null, checksum text not null, at timestamptz not null)",
  )
  if (!(await hasFunction(client, "uuidv7"))) await client.query(uuidv7)
  const { rows } = await client.query<{ number: number; checksum: string }>(
    "select number, checksum from bedside_migration order by number",
  )
  const known = migrations()
  const newest = rows.at(-1)?.number ?? 0
  if (newest > (known.at(-1)?.number ?? 0))
    throw new Trouble(
      `The database is newer than this program (it has change ${newest}, the program knows ${known.at(-1)?.number}).`,
      "Start the newer version of Bedside, or restore the backup made before the upgrade.",
    )
  const done = new Map(rows.map((row) => [row.number, row.checksum]))
  const missing = known.filter((one) => !done.has(one.number))
  for (const one of missing) await applyOne(client, one, now)
  return missing.map((one) => one.name)
}

async function applyOne(client: pg.Client, one: Migration, now: Date): Promise<void> {
  await client.query("begin")
  try {
    await client.query(one.sql)
    await client.query("insert into bedside_migration values ($1, $2, $3, $4)", [one.number, one.name, one.checksum, now])
    await client.query("commit")
  } catch (error) {
    await client.query("rollback")
    throw error
  }
}

async function hasFunction(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query("select 1 from pg_proc where proname = $1 limit 1", [name])
  return rows.length > 0
}

// PostgreSQL 18 has uuidv7(); this gives 15 to 17 the same (RFC 9562, 5.7).
const uuidv7 = `create function uuidv7() returns uuid language sql volatile as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid $$`

async function prepareQueues({ ownerUrl, queues }: MigrateTo): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, supervise: false, schedule: false, max: 2 })
  boss.on("error", () => undefined)
  await boss.start()
  for (const { name, options } of queues) {
    if (await boss.getQueue(name)) await boss.updateQueue(name, options)
    else await boss.createQueue(name, options)
  }
  await boss.stop({ graceful: false })
}

async function prepareRole(client: pg.Client, { appRole, appPassword }: MigrateTo): Promise<void> {
  const role = client.escapeIdentifier(appRole)
  const { rows } = await client.query<{ rolbypassrls: boolean; rolsuper: boolean }>(
    "select rolbypassrls, rolsuper from pg_roles where rolname = $1",
    [appRole],
  )
  const attributes = `login nosuperuser nocreatedb nocreaterole nobypassrls password ${client.escapeLiteral(appPassword)}`
  try {
    await client.query(
      rows.length > 0 ? `alter role ${role} login password ${client.escapeLiteral(appPassword)}` : `create role ${role} ${attributes}`,
    )
  } catch (error) {
    if ((error as { code?: string }).code !== "42501") throw error
    throw new Trouble(
      "The user in DATABASE_URL may not create the role Bedside works as.",
      `Ask the database's administrator for: alter role YOUR_USER createrole;`,
    )
  }
  if (rows[0]?.rolsuper || rows[0]?.rolbypassrls)
    throw new Trouble(
      `The role ${appRole} can bypass row-level security.`,
      `Take that right away: alter role ${appRole} nosuperuser nobypassrls;`,
    )
  await client.query(grants(role))
}

/** What the program may do. The audit record and the history of consents can be added to and read, never changed or removed. */
const grants = (role: string) => `
  grant usage on schema public, auth, pgboss to ${role};
  grant select, insert, update, delete on all tables in schema public, auth, pgboss to ${role};
  grant usage, select on all sequences in schema public, auth, pgboss to ${role};
  grant execute on all functions in schema public, pgboss to ${role};
  revoke update, delete, truncate on audit_event, consent_event from ${role};
  revoke insert, update, delete, truncate on bedside_migration from ${role};
`
