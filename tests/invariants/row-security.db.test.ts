import type pg from "pg"
import { afterAll, beforeAll, expect, test } from "vitest"
import { appRole, cloneDatabase, type TestDatabase } from "../world/database.ts"
import { column, connected, gapsIn, readPracticeTables } from "./reading/catalogue.ts"

/** Policies that let somebody read before a practice is chosen, each with its reason. All of them only read. */
const further = {
  "practice.upkeep": "Jobs over all practices need the list of them; nothing else is visible to them.",
  "practice.own_practices": "A person chooses among the practices they belong to.",
  "member.own": "A person's own memberships say which practices there are to choose from.",
  "invitation.by_token": "Whoever holds the secret of an invitation sees that invitation.",
  "consent_link.by_token": "Whoever holds the secret of a signing link sees that link.",
}

let database: TestDatabase
beforeAll(async () => {
  database = await cloneDatabase()
})
afterAll(() => database[Symbol.asyncDispose]())

test("every table with rows of practices is closed by forced row security, on its key, its indexes and its references", async () => {
  await connected(database.ownerUrl, async (client) => {
    expect((await readPracticeTables(client)).length).toBeGreaterThan(15)
    expect(await gapsIn(client, further)).toEqual([])
  })
})

test("every policy that is excused still exists", async () => {
  const there = await connected(database.ownerUrl, (client) => column(client, "select tablename || '.' || policyname from pg_policies"))
  expect(Object.keys(further).filter((name) => !there.includes(name))).toEqual([])
})

/** Looks at the database after a change that is then taken back. */
const broken = <T>(sql: string, look: (client: pg.Client) => Promise<T>): Promise<T> =>
  connected(database.ownerUrl, async (client) => {
    await client.query("begin")
    await client.query(sql)
    const seen = await look(client)
    await client.query("rollback")
    return seen
  })
const policy = "using (practice_id = current_practice()) with check (practice_id = current_practice())"
const closed = "alter table leak enable row level security; alter table leak force row level security;"
test.each([
  [
    "row security is off",
    `create table leak (practice_id uuid primary key); create policy practice on leak ${policy}; alter table leak force row level security`,
  ],
  [
    "row security is not forced",
    `create table leak (practice_id uuid primary key); create policy practice on leak ${policy}; alter table leak enable row level security`,
  ],
  ["no policy keeps", `create table leak (practice_id uuid primary key); ${closed}`],
  [
    "no policy keeps",
    `create table leak (practice_id uuid primary key); ${closed} create policy practice on leak using (practice_id = current_practice()) with check (true)`,
  ],
  [
    "the policy all_of_it opens more",
    `create table leak (practice_id uuid primary key); ${closed} create policy practice on leak ${policy}; create policy all_of_it on leak for select using (true)`,
  ],
  [
    "the key does not name the practice",
    `create table leak (id uuid primary key, practice_id uuid); ${closed} create policy practice on leak ${policy}`,
  ],
  [
    "the unique index leak_code_key reaches across",
    `create table leak (practice_id uuid primary key, code text unique); ${closed} create policy practice on leak ${policy}`,
  ],
  [
    "may point into another practice",
    `create unique index one_post on post (id); create table leak (practice_id uuid primary key, post_id uuid references post (id)); ${closed} create policy practice on leak ${policy}`,
  ],
  [
    "runs with the rights of its owner",
    "create function leak() returns bigint language sql security definer as 'select count(*) from post'",
  ],
  ["reads with the rights of its owner", "create view leak as select * from post"],
])("a gap is found: %s", async (said, sql) => {
  const gaps = await broken(sql, (client) => gapsIn(client, further))
  expect(gaps.some((gap) => gap.includes(said))).toBe(true)
})

/** What the program's role may do that it must not. */
async function excess(client: pg.Client): Promise<readonly string[]> {
  const attributes = await column(
    client,
    `select unnest(array_remove(array[case when rolsuper then 'is superuser' end, case when rolbypassrls then 'bypasses row security' end,
       case when rolcreatedb then 'creates databases' end, case when rolcreaterole then 'creates roles' end, case when rolreplication then 'replicates' end], null))
     from pg_roles where rolname = $1`,
    [appRole],
  )
  const groups = await column(
    client,
    "select 'belongs to ' || r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid where m.member = $1::regrole",
    [appRole],
  )
  const owned = await column(
    client,
    `select 'owns ' || relname from pg_class where relowner = $1::regrole union all select 'owns ' || proname from pg_proc where proowner = $1::regrole
     union all select 'owns schema ' || nspname from pg_namespace where nspowner = $1::regrole`,
    [appRole],
  )
  const record = await column(
    client,
    `select p || ' on ' || t from unnest(array['update', 'delete', 'truncate']) p, unnest(array['audit_event', 'consent_event', 'bedside_migration']) t where has_table_privilege($1, t, p)
     union all select 'truncate on ' || c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and has_table_privilege($1, c.oid, 'truncate')
     union all select 'create in ' || nspname from pg_namespace where nspname in ('public', 'auth', 'pgboss') and has_schema_privilege($1, oid, 'create')`,
    [appRole],
  )
  return [...attributes, ...groups, ...owned, ...record]
}

test("the program's role owns nothing, cannot step around row security, and cannot change the record", async () => {
  expect(await connected(database.ownerUrl, excess)).toEqual([])
})

test.each([
  ["update on audit_event", `grant update on audit_event to ${appRole}`],
  ["truncate on post", `grant truncate on post to ${appRole}`],
  ["owns leak", `create table leak (a int); alter table leak owner to ${appRole}`],
  ["create in public", `grant create on schema public to ${appRole}`],
])("an excess right is found: %s", async (said, sql) => {
  expect(await broken(sql, excess)).toContain(said)
})
