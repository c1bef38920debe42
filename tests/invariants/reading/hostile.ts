import type pg from "pg"
import { randomUUID } from "node:crypto"
import { type Kysely, type RawBuilder, sql } from "kysely"
import type { DB } from "../../../apps/server/src/platform/db/tables.gen.ts"
import type { Tenancy } from "../../../apps/server/src/platform/db/tenancy.ts"
import type { Column, PracticeTable } from "./catalogue.ts"

type Row = Readonly<Record<string, unknown>>

const made: Readonly<Record<string, () => unknown>> = {
  uuid: () => randomUUID(),
  text: () => `text ${randomUUID()}`,
  integer: () => 1,
  bigint: () => 1,
  boolean: () => true,
  "timestamp with time zone": () => new Date("2026-03-02T15:00:00Z"),
  date: () => "2026-03-02",
  real: () => 0.5,
  bytea: () => Buffer.from("sealed"),
  jsonb: () => "{}",
  "text[]": () => ["face"],
}
function valueFor({ name, type }: Column, words: PracticeTable["words"]): unknown {
  const word = words[name]
  const make = made[type]
  if (!make) throw new Error(`no value is known for the type ${type} of ${name}`)
  return word ?? make()
}

/** Puts one row of a practice into every table, as the owner of the database. Returns the rows by table. */
export async function fillPractice(
  client: pg.Client,
  tables: readonly PracticeTable[],
  practiceId: string,
): Promise<ReadonlyMap<string, Row>> {
  const rows = new Map<string, Row>()
  for (const table of tables) {
    const row = rowFor(table, practiceId, rows)
    const columns = Object.keys(row)
    await client.query(
      `insert into ${table.name} (${columns.join(", ")}) values (${columns.map((_, n) => `$${n + 1}`).join(", ")})`,
      Object.values(row),
    )
    rows.set(table.name, row)
  }
  return rows
}
function rowFor({ columns, key, foreignKeys, words }: PracticeTable, practiceId: string, rows: ReadonlyMap<string, Row>): Row {
  const row: Record<string, unknown> = { practice_id: practiceId }
  const needed = columns.filter((one) => one.needed || key.includes(one.name))
  // A reference to a row of the same table is made once there is one.
  for (const { columns: here, table, targets } of foreignKeys.filter((one) => rows.has(one.table)))
    here.forEach((name, n) => {
      if (needed.some((one) => one.name === name)) row[name] = rows.get(table)?.[targets[n] ?? ""]
    })
  for (const one of needed) row[one.name] ??= valueFor(one, words)
  return row
}

/** Everything of a practice, as the owner of the database sees it. */
export async function everythingOf(
  client: pg.Client,
  tables: readonly PracticeTable[],
  practiceId: string,
): Promise<Readonly<Record<string, unknown>>> {
  const all: [string, unknown][] = []
  for (const { name } of tables) {
    const { rows } = await client.query<Row>(`select t::text as row from ${name} t where practice_id = $1 order by 1`, [practiceId])
    all.push([name, rows])
  }
  return Object.fromEntries(all)
}

export interface Two {
  readonly tenancy: Tenancy
  readonly db: Kysely<DB>
  readonly tables: readonly PracticeTable[]
  /** Who attacks, and whose rows are wanted. */
  readonly own: { readonly practiceId: string; readonly rows: ReadonlyMap<string, Row> }
  readonly other: { readonly practiceId: string; readonly rows: ReadonlyMap<string, Row> }
}

class Undo extends Error {}
/** Runs statements as the program inside the attacker's practice, and takes them back. "refused" when the database would not. */
async function attempt(
  two: Two,
  ...statements: readonly RawBuilder<Row>[]
): Promise<{ rows: readonly Row[]; changed: number } | "refused"> {
  let last = { rows: [] as readonly Row[], changed: 0 }
  try {
    await two.tenancy.asPractice(two.own.practiceId, async (tx) => {
      for (const statement of statements) {
        const { rows, numAffectedRows } = await statement.execute(tx)
        last = { rows, changed: Number(numAffectedRows ?? 0) }
      }
      throw new Undo()
    })
  } catch (error) {
    if (!(error instanceof Undo)) return "refused"
  }
  return last
}

const matching = (row: Row, columns: readonly string[]) =>
  sql.join(
    columns.map((name) => sql`${sql.ref(name)} = ${row[name]}`),
    sql` and `,
  )
const rowOf = (side: Two["own"], { name }: PracticeTable): Row => {
  const row = side.rows.get(name)
  if (!row) throw new Error(`there is no row of ${name}`)
  return row
}
const insertOf = (table: PracticeTable, row: Row) => {
  const columns = Object.keys(row)
  return sql<Row>`insert into ${sql.table(table.name)} (${sql.join(columns.map((name) => sql.ref(name)))}) values (${sql.join(columns.map((name) => row[name]))})`
}
const foreignRows = (rows: readonly Row[], { other }: Two) => rows.filter((row) => JSON.stringify(row).includes(other.practiceId))

/** Ways to read another practice's rows; the names of those that worked. */
export async function readsThrough(two: Two, table: PracticeTable): Promise<readonly string[]> {
  const from = sql.table(table.name)
  const theirs = rowOf(two.other, table)
  const them = two.other.practiceId
  const reads: Readonly<Record<string, RawBuilder<Row>>> = {
    "a forgotten where": sql`select * from ${from}`,
    "a where that names the other practice": sql`select * from ${from} where practice_id = ${them}`,
    "a forged id": sql`select * from ${from} where ${matching(theirs, table.key)}`,
    "a forged id without the practice": sql`select * from ${from} where ${
      table.key.length > 1
        ? matching(
            theirs,
            table.key.filter((name) => name !== "practice_id"),
          )
        : sql`true`
    }`,
    "a join": sql`select b.* from ${from} a join ${from} b on true`,
    "an outer join": sql`select b.* from (select ${them}::uuid as wanted) w left join ${from} b on b.practice_id = w.wanted`,
    "a subquery": sql`select (select max(practice_id::text) from ${from} where practice_id <> ${two.own.practiceId}) as found`,
    "a count": sql`select ${them} as found where exists (select 1 from ${from} where practice_id = ${them})`,
    "a union": sql`select practice_id from ${from} union all select practice_id from ${from}`,
    "a cte that writes": sql`with changed as (update ${from} set practice_id = practice_id returning *) select * from changed`,
    "a lock": sql`select * from ${from} where practice_id = ${them} for update`,
  }
  const through: string[] = []
  for (const [how, statement] of Object.entries(reads)) {
    const answer = await attempt(two, statement)
    if (answer !== "refused" && foreignRows(answer.rows, two).length > 0) through.push(`${table.name}: ${how}`)
  }
  return through
}

/** Ways to write into another practice; the names of those the database let pass. */
export async function writesThrough(two: Two, table: PracticeTable): Promise<readonly string[]> {
  const to = sql.table(table.name)
  const mine = rowOf(two.own, table)
  const theirs = rowOf(two.other, table)
  const them = two.other.practiceId
  const moved = Object.fromEntries(Object.entries(mine).map(([name, value]) => [name, name === "practice_id" ? them : value]))
  const writes: Readonly<Record<string, RawBuilder<Row>>> = {
    "a row of theirs put in": insertOf(table, { ...theirs, ...fresh(table, theirs) }),
    "a row of ours put in under their id": insertOf(table, moved),
    "theirs overwritten by an insert": sql`${insertOf(table, theirs)} on conflict (${sql.join(table.key.map((name) => sql.ref(name)))}) do update set practice_id = excluded.practice_id`,
    "ours moved over to them": sql`update ${to} set practice_id = ${them}`,
    "theirs taken over": sql`update ${to} set practice_id = ${two.own.practiceId} where practice_id = ${them}`,
    "theirs changed by id": sql`update ${to} set practice_id = practice_id where ${matching(theirs, table.key)}`,
    "theirs deleted by id": sql`delete from ${to} where ${matching(theirs, table.key)}`,
    "all deleted that are not ours": sql`delete from ${to} where practice_id <> ${two.own.practiceId}`,
    "the table emptied": sql`truncate ${to} cascade`,
  }
  const through: string[] = []
  for (const [how, statement] of Object.entries(writes)) {
    const answer = await attempt(two, statement)
    if (answer !== "refused" && answer.changed > 0) through.push(`${table.name}: ${how}`)
    if (how === "the table emptied" && answer !== "refused") through.push(`${table.name}: ${how}`)
  }
  return through
}
/** New ids where the key has one of its own, so that only the practice is in the way. */
const fresh = ({ key, columns, foreignKeys }: PracticeTable, row: Row): Row => {
  const pointing = new Set(foreignKeys.flatMap((one) => one.columns))
  const own = columns.filter(({ name, type }) => key.includes(name) && type === "uuid" && name !== "practice_id" && !pointing.has(name))
  return { ...row, ...Object.fromEntries(own.map(({ name }) => [name, randomUUID()])) }
}

/** Tables that the program adds to and never changes. */
export const addedOnly = ["audit_event", "consent_event"]

/** Deletes or changes everything in reach without a where, for good; "refused" where the role has no such right. */
export async function sweepAll(two: Two, how: "delete" | "update"): Promise<void> {
  for (const { name } of two.tables.toReversed())
    await two.tenancy
      .asPractice(two.own.practiceId, (tx) =>
        (how === "delete" ? sql`delete from ${sql.table(name)}` : sql`update ${sql.table(name)} set practice_id = practice_id`).execute(tx),
      )
      .catch((error: unknown) => {
        // The record of what was done cannot be changed by the program at all.
        if ((error as { code?: string }).code !== "42501" || !addedOnly.includes(name)) throw error
      })
}
