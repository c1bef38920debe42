import { randomUUID } from "node:crypto"
import { sql } from "kysely"
import pg from "pg"
import { afterAll, beforeAll, expect, test } from "vitest"
import { connect, type Database } from "../../apps/server/src/platform/db/connect.ts"
import { createTenancy, type Tenancy } from "../../apps/server/src/platform/db/tenancy.ts"
import { cloneDatabase, query, type TestDatabase } from "../world/database.ts"
import { readPracticeTables } from "./reading/catalogue.ts"
import { addedOnly, everythingOf, fillPractice, readsThrough, sweepAll, type Two, writesThrough } from "./reading/hostile.ts"

interface Scene extends AsyncDisposable {
  readonly two: Two
  /** Sees everything. */
  readonly owner: pg.Client
  readonly database: TestDatabase
}
/** Two practices with a row in every table, and the program connected as it always is. */
async function scene(): Promise<Scene> {
  const database = await cloneDatabase()
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const tables = await readPracticeTables(owner)
  const side = async () => {
    const practiceId = randomUUID()
    return { practiceId, rows: await fillPractice(owner, tables, practiceId) }
  }
  const own = await side()
  const other = await side()
  const connected = connect(database.appUrl, 2)
  return {
    owner,
    database,
    two: { tenancy: createTenancy(connected.db), db: connected.db, tables, own, other },
    async [Symbol.asyncDispose]() {
      await connected.close()
      await owner.end()
      await database[Symbol.asyncDispose]()
    },
  }
}

let shared: Scene
beforeAll(async () => {
  shared = await scene()
})
afterAll(() => shared[Symbol.asyncDispose]())

const throughIn = async (two: Two) => {
  const all: string[] = []
  for (const table of two.tables) all.push(...(await readsThrough(two, table)), ...(await writesThrough(two, table)))
  return all
}

test("the test sees what it thinks it sees: each practice finds its own row in every table", async () => {
  const { two } = shared
  expect(two.tables.length).toBeGreaterThan(15)
  for (const { practiceId } of [two.own, two.other])
    for (const { name } of two.tables) {
      const { rows } = await two.tenancy.asPractice(practiceId, (tx) =>
        sql<{ practice_id: string }>`select practice_id from ${sql.table(name)}`.execute(tx),
      )
      expect(rows, name).toEqual([{ practice_id: practiceId }])
    }
})

test("inside one practice, nothing of another is seen or changed, whatever the statement forgets or forges", async () => {
  const { two, owner } = shared
  const before = await everythingOf(owner, two.tables, two.other.practiceId)
  expect(await throughIn(two)).toEqual([])
  expect(await everythingOf(owner, two.tables, two.other.practiceId)).toEqual(before)
})

test("a reference cannot be made to another practice's row", async () => {
  const { two } = shared
  const post = two.other.rows.get("post")
  const insert = two.tenancy.asPractice(two.own.practiceId, (tx) =>
    tx
      .insertInto("approval")
      .values({
        practice_id: two.own.practiceId,
        post_id: String(post?.["id"]),
        decision: "approved",
        content_hash: "hash",
        content: "{}",
        by_person: randomUUID(),
        at: new Date(),
      })
      .execute(),
  )
  await expect(insert).rejects.toMatchObject({ code: "23503" })
})

test("changing and deleting everything leaves the other practice as it was", async () => {
  await using own = await scene()
  const { two, owner } = own
  const before = await everythingOf(owner, two.tables, two.other.practiceId)
  await sweepAll(two, "update")
  await sweepAll(two, "delete")
  expect(await everythingOf(owner, two.tables, two.other.practiceId)).toEqual(before)
  const left = Object.entries(await everythingOf(owner, two.tables, two.own.practiceId)).filter(
    ([, rows]) => (rows as unknown[]).length > 0,
  )
  expect(left.map(([name]) => name)).toEqual(addedOnly)
})

test("outside of a practice there is nothing to see, to change or to add", async () => {
  const { two } = shared
  for (const { name } of two.tables) {
    const table = sql.table(name)
    expect((await sql`select 1 from ${table}`.execute(two.db)).rows, name).toEqual([])
    expect((await two.tenancy.asPractice(randomUUID(), (tx) => sql`select 1 from ${table}`.execute(tx))).rows, name).toEqual([])
    if (addedOnly.includes(name)) continue
    expect((await sql`update ${table} set practice_id = practice_id`.execute(two.db)).numAffectedRows, name).toBe(0n)
    expect((await sql`delete from ${table}`.execute(two.db)).numAffectedRows, name).toBe(0n)
  }
  const add = sql`insert into audit_head (practice_id, sequence, hash) values (${randomUUID()}, 1, 'forged')`.execute(two.db)
  await expect(add).rejects.toMatchObject({ code: "42501" })
})

test("a person sees their own memberships and practices, an upkeep job the list of practices, an invited one their invitation, and no more", async () => {
  const { two } = shared
  const person = String(two.own.rows.get("member")?.["person_id"])
  const token = String(two.own.rows.get("invitation")?.["token_hash"])
  const seen = (within: <T>(run: (tx: never) => Promise<T>) => Promise<T>) =>
    within(async (tx) => {
      const counts: [string, number][] = []
      for (const { name } of two.tables) {
        const { rows } = await sql`select 1 from ${sql.table(name)}`.execute(tx)
        if (rows.length > 0) counts.push([name, rows.length])
      }
      return Object.fromEntries(counts)
    })
  const { tenancy } = two
  expect(await seen((run) => tenancy.asPerson(person, (tx) => run(tx as never)))).toEqual({ practice: 1, member: 1 })
  expect(await seen((run) => tenancy.asPerson(randomUUID(), (tx) => run(tx as never)))).toEqual({})
  expect(await seen((run) => tenancy.asUpkeep((tx) => run(tx as never)))).toEqual({ practice: 2 })
  expect(await seen((run) => tenancy.asInvited(token, (tx) => run(tx as never)))).toEqual({ invitation: 1 })
  expect(await seen((run) => tenancy.asInvited("", (tx) => run(tx as never)))).toEqual({})
})

test("a practice's id that is no id is refused before it reaches the database", async () => {
  const { tenancy } = shared.two
  for (const forged of ["", "' or true --"])
    await expect(async () => tenancy.asPractice(forged, () => Promise.resolve())).rejects.toThrow("not an id")
})

const settings = sql<{ practice: string | null; person: string | null; upkeep: boolean; invitation: string | null }>`
  select current_practice() as practice, current_person() as person, is_upkeep() as upkeep, nullif(current_setting('bedside.invitation', true), '') as invitation`
/** One connection that is used again and again. */
async function onOneConnection(run: (database: Database, tenancy: Tenancy) => Promise<void>): Promise<void> {
  const one = connect(shared.database.appUrl, 1)
  try {
    await run(one, createTenancy(one.db))
  } finally {
    await one.close()
  }
}
const nothing = { practice: null, person: null, upkeep: false, invitation: null }

const endings: readonly (readonly [name: string, run: (tx: never) => Promise<unknown>])[] = [
  ["a commit", () => Promise.resolve()],
  ["a rollback", () => Promise.reject(new Error("changed my mind"))],
  ["an error of the database", (tx: never) => sql`select 1 / 0`.execute(tx)],
  [
    "an error of a policy",
    (tx: never) => sql`insert into audit_head (practice_id, sequence, hash) values (${randomUUID()}, 1, 'x')`.execute(tx),
  ],
]
test.each(endings)("a pooled connection carries nothing over after %s", async (_, run) => {
  const { own } = shared.two
  await onOneConnection(async ({ db }, tenancy) => {
    const ways: readonly (() => Promise<unknown>)[] = [
      () => tenancy.asPractice(own.practiceId, (tx) => run(tx as never)),
      () => tenancy.asPerson(randomUUID(), (tx) => run(tx as never)),
      () => tenancy.asInvited("secret", (tx) => run(tx as never)),
      () => tenancy.asUpkeep((tx) => run(tx as never)),
    ]
    for (const way of ways) {
      await way().catch(() => undefined)
      expect((await settings.execute(db)).rows).toEqual([nothing])
    }
    const inside = await tenancy.asPractice(own.practiceId, (tx) => settings.execute(tx))
    expect(inside.rows).toEqual([{ ...nothing, practice: own.practiceId }])
  })
})

test("two practices at once on two connections each see their own", async () => {
  const { two } = shared
  const look = (practiceId: string) =>
    two.tenancy.asPractice(practiceId, async (tx) => {
      await sql`select pg_sleep(0.05)`.execute(tx)
      return (await tx.selectFrom("post").select("practice_id").execute()).map((row) => row.practice_id)
    })
  const ids = Array.from({ length: 10 }, (_, n) => (n % 2 ? two.own.practiceId : two.other.practiceId))
  expect(await Promise.all(ids.map(look))).toEqual(ids.map((id) => [id]))
})

test("the attacks of this test do get through when a wall is missing", async () => {
  await using open = await scene()
  await query(open.database.ownerUrl, "alter table post disable row level security")
  const through = await throughIn(open.two)
  expect(through).toEqual(
    expect.arrayContaining([
      "post: a forgotten where",
      "post: a forged id",
      "post: a join",
      "post: a subquery",
      "post: theirs changed by id",
    ]),
  )
  expect(through.filter((one) => !one.startsWith("post:"))).toEqual([])
})
