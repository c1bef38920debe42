import pg from "pg"

/** One connection for the length of `run`. */
export async function connected<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}
/** The first column of every row. */
export const column = async (client: pg.Client, sql: string, values: readonly unknown[] = []): Promise<readonly string[]> =>
  (await client.query<unknown[]>({ text: sql, values: [...values], rowMode: "array" })).rows.map(([first]) => String(first))

export interface Column {
  readonly name: string
  readonly type: string
  /** Must be given: neither a default nor empty. */
  readonly needed: boolean
  readonly hasDefault: boolean
}
export interface ForeignKey {
  readonly columns: readonly string[]
  readonly table: string
  readonly targets: readonly string[]
}
/** A table that holds rows of practices. */
export interface PracticeTable {
  readonly name: string
  readonly columns: readonly Column[]
  readonly key: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  /** For a column with a closed list of words, the first of them. */
  readonly words: Readonly<Record<string, string>>
}

const practiceTables = `select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relkind in ('r', 'p') and a.attname = 'practice_id' and not a.attisdropped order by 1`
const names = (of: string) =>
  `array(select a.attname::text from unnest(${of}) with ordinality k(n, o) join pg_attribute a on a.attrelid = x.RELATION and a.attnum = k.n order by k.o)`

/** Every table with rows of practices, those that others point to first. */
export async function readPracticeTables(client: pg.Client): Promise<readonly PracticeTable[]> {
  const tables: PracticeTable[] = []
  for (const name of await column(client, practiceTables)) tables.push(await readTable(client, name))
  const sorted: PracticeTable[] = []
  const add = (table: PracticeTable, trail: readonly string[] = []): void => {
    if (sorted.includes(table) || trail.includes(table.name)) return
    for (const { table: wanted } of table.foreignKeys) {
      const target = tables.find(({ name }) => name === wanted)
      if (target) add(target, [...trail, table.name])
    }
    sorted.push(table)
  }
  for (const table of tables) add(table)
  return sorted
}

async function readTable(client: pg.Client, name: string): Promise<PracticeTable> {
  const columns = await client.query<Column>(
    `select attname as name, format_type(atttypid, atttypmod) as type, attnotnull and not atthasdef as needed, atthasdef as "hasDefault"
     from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [name],
  )
  const keys = await client.query<{ columns: string[] }>(
    `select ${names("x.conkey").replace("RELATION", "conrelid")} as columns from pg_constraint x where conrelid = $1::regclass and contype = 'p'`,
    [name],
  )
  const foreign = await client.query<ForeignKey>(
    `select ${names("x.conkey").replace("RELATION", "conrelid")} as columns, confrelid::regclass::text as table, ${names("x.confkey").replace("RELATION", "confrelid")} as targets
     from pg_constraint x where conrelid = $1::regclass and contype = 'f'`,
    [name],
  )
  const checks = await column(
    client,
    "select pg_get_constraintdef(oid) from pg_constraint where conrelid = $1::regclass and contype = 'c'",
    [name],
  )
  const words = checks.flatMap((check) =>
    [...check.matchAll(/\((\w+) = ANY \(\(?ARRAY\['([^']+)'/g)].map(([, one = "", word = ""]) => [one, word] as const),
  )
  return { name, columns: columns.rows, key: keys.rows[0]?.columns ?? [], foreignKeys: foreign.rows, words: Object.fromEntries(words) }
}

const ownRows = "(practice_id = current_practice())"

/** What is wrong with the walls between practices, as the database itself says; nothing when they stand. */
export async function gapsIn(client: pg.Client, furtherPolicies: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const tables = await readPracticeTables(client)
  const gaps: string[] = []
  for (const table of tables) gaps.push(...(await gapsOf(client, table, furtherPolicies)))
  const functions = await column(
    client,
    `select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')`,
  )
  const views = await column(
    client,
    `select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and not coalesce(c.reloptions::text like '%security_invoker=true%', false)`,
  )
  return [
    ...gaps,
    ...functions.map((name) => `${name} runs with the rights of its owner`),
    ...views.map((name) => `the view ${name} reads with the rights of its owner`),
  ]
}

interface Policy {
  readonly policyname: string
  readonly cmd: string
  readonly permissive: string
  readonly roles: string
  readonly qual: string | null
  readonly with_check: string | null
}
const isOwnRows = ({ cmd, permissive, roles, qual, with_check }: Policy) =>
  cmd === "ALL" && permissive === "PERMISSIVE" && roles === "{public}" && qual === ownRows && with_check === ownRows

async function gapsOf(
  client: pg.Client,
  { name, key }: PracticeTable,
  further: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ on: boolean; forced: boolean }>(
    `select relrowsecurity as on, relforcerowsecurity as forced from pg_class where oid = $1::regclass`,
    [name],
  )
  const { rows: policies } = await client.query<Policy>(
    `select policyname, cmd, permissive, roles::text as roles, qual, with_check from pg_policies where format('%I.%I', schemaname, tablename)::regclass = $1::regclass`,
    [name],
  )
  const unkeyed = await column(
    client,
    `select indexrelid::regclass::text from pg_index i where indrelid = $1::regclass and indisunique
     and not exists (select 1 from pg_attribute a where a.attrelid = i.indrelid and a.attnum = any(i.indkey) and a.attname = 'practice_id')`,
    [name],
  )
  const loose = await column(
    client,
    `select conname from pg_constraint x where conrelid = $1::regclass and contype = 'f'
     and exists (select 1 from pg_attribute a where a.attrelid = x.confrelid and a.attname = 'practice_id' and not a.attisdropped)
     and not exists (select 1 from unnest(x.conkey, x.confkey) k(here, there)
       join pg_attribute h on h.attrelid = x.conrelid and h.attnum = k.here and h.attname = 'practice_id'
       join pg_attribute t on t.attrelid = x.confrelid and t.attnum = k.there and t.attname = 'practice_id')`,
    [name],
  )
  const strange = policies.filter((one) => !isOwnRows(one) && !(one.cmd === "SELECT" && `${name}.${one.policyname}` in further))
  return [
    ...(rows[0]?.on ? [] : [`${name}: row security is off`]),
    ...(rows[0]?.forced ? [] : [`${name}: row security is not forced`]),
    ...(policies.some(isOwnRows) ? [] : [`${name}: no policy keeps reading and writing to the practice's own rows`]),
    ...strange.map(({ policyname }) => `${name}: the policy ${policyname} opens more`),
    ...(key.includes("practice_id") ? [] : [`${name}: the key does not name the practice`]),
    ...unkeyed.map((index) => `${name}: the unique index ${index} reaches across practices`),
    ...loose.map((constraint) => `${name}: ${constraint} may point into another practice`),
  ]
}
