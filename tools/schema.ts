import pg from "pg"

async function ask<R extends pg.QueryResultRow>(url: string, sql: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<R>(sql)).rows
  } finally {
    await client.end()
  }
}

interface Column extends pg.QueryResultRow {
  schema: string
  table: string
  column: string
  type: string
  nullable: boolean
  fallback: string | null
}
const columns = `
  select n.nspname as schema, c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable, pg_get_expr(d.adbin, d.adrelid) as fallback
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where n.nspname in ('public', 'auth') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped order by 1, 2, a.attnum`

const types: Record<string, string> = {
  uuid: "string",
  text: "string",
  integer: "number",
  real: "number",
  bigint: "number",
  boolean: "boolean",
  "timestamp with time zone": "Date",
  date: "string",
  bytea: "Buffer",
  jsonb: "Json",
  "text[]": "string[]",
}

/** TypeScript types of every table, for Kysely. A column with a default may be left out of an insert. */
export async function tableTypes(url: string): Promise<string> {
  const rows = await ask<Column>(url, columns)
  const tables = Map.groupBy(rows, ({ schema, table }) => (schema === "public" ? table : `${schema}.${table}`))
  const pascal = (name: string) => name.replace(/(?:^|[_.])([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const typeOf = ({ type, nullable, fallback }: Column) => {
    const bare = types[type] ?? "string"
    const whole = nullable ? `${bare} | null` : bare
    if (bare === "Json")
      return fallback ? "ColumnType<unknown, string | undefined, string>" : "ColumnType<unknown, string | null, string | null>"
    return fallback ? `Generated<${whole}>` : whole
  }
  const one = ([name, list]: [string, Column[]]) =>
    `export interface ${pascal(name)}Table {\n${list.map((column) => `  ${JSON.stringify(column.column)}: ${typeOf(column)}`).join("\n")}\n}\n`
  const index = `export interface DB {\n${[...tables.keys()].map((name) => `  ${JSON.stringify(name)}: ${pascal(name)}Table`).join("\n")}\n}\n`
  return `// Made by tools/generate-tables.ts from the migrated database; never edited.\nimport type { ColumnType, Generated } from "kysely"\n\n${[...tables].map(one).join("\n")}\n${index}`
}

/** Tables, constraints, indexes, policies and functions as text: what the migrations add up to, for review. */
export async function describeSchema(url: string): Promise<string> {
  const rows = await ask<Column>(url, columns)
  const constraints = await ask<{ table: string; line: string }>(
    url,
    `select conrelid::regclass::text as table, pg_get_constraintdef(oid) as line from pg_constraint where conrelid <> 0 and contype <> 'n' and connamespace in ('public'::regnamespace, 'auth'::regnamespace) order by 1, contype desc, 2`,
  )
  const rest = await ask<{ line: string }>(
    url,
    `
    select indexdef || ';' as line from pg_indexes where schemaname in ('public', 'auth') and indexname not in (select conname from pg_constraint)
    union all select format('alter table %s %s row level security;', oid::regclass, case when relforcerowsecurity then 'force' else 'enable' end) from pg_class where relrowsecurity
    union all select format('create policy %s on %s for %s using (%s) with check (%s);', policyname, tablename, cmd, qual, coalesce(with_check, 'same')) from pg_policies
    order by 1`,
  )
  const tables = Map.groupBy(rows, ({ schema, table }) => (schema === "public" ? table : `${schema}.${table}`))
  const one = ([name, list]: [string, Column[]]) => {
    const lines = list.map(
      ({ column, type, nullable, fallback }) =>
        `  ${column} ${type}${nullable ? "" : " not null"}${fallback ? ` default ${fallback}` : ""}`,
    )
    const own = constraints.filter(({ table }) => table.replaceAll('"', "") === name).map(({ line }) => `  ${line}`)
    return `create table ${name} (\n${[...lines, ...own].join(",\n")}\n);\n`
  }
  return `-- What the migrations add up to. Made by tools/generate-tables.ts; never edited.\n\n${[...tables].map(one).join("\n")}\n${rest.map(({ line }) => line).join("\n")}\n`
}
