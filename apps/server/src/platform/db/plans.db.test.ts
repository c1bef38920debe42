import { sql } from "kysely"
import { expect, test } from "vitest"
import { cloneDatabase, query } from "../../../../../tests/world/database.ts"
import { connect } from "./connect.ts"

const plansOf = (database: ReturnType<typeof connect>) =>
  sql<{ statement: string }>`select statement from pg_prepared_statements where name like 'bedside_%'`.execute(database.db)

test("a statement with parameters is planned once for a connection, one without is not kept", async () => {
  await using clone = await cloneDatabase()
  const database = connect(clone.appUrl, 1)
  const find = (name: string) => database.db.selectFrom("installation").selectAll().where("name", "=", name).execute()
  expect(await find("nobody")).toEqual([])
  await database.db.insertInto("installation").values({ name: "a", value: "1", set_at: new Date() }).execute()
  expect(await find("a")).toMatchObject([{ name: "a", value: "1" }])
  expect((await plansOf(database)).rows.map(({ statement }) => statement.split(" ")[0])).toEqual(["select", "insert"])
  await database.close()
})

test("a kept plan never carries the practice of the transaction that made it", async () => {
  await using clone = await cloneDatabase()
  const database = connect(clone.appUrl, 1)
  const current = (practiceId: string) =>
    database.db.transaction().execute(async (tx) => {
      await sql`select set_config('bedside.practice_id', ${practiceId}, true)`.execute(tx)
      await sql`insert into audit_head (practice_id, sequence, hash) values (${practiceId}, 0, 'genesis')`.execute(tx)
      return (await tx.selectFrom("audit_head").select("practice_id").where("sequence", "=", 0).execute()).map((row) => row.practice_id)
    })
  // The server makes a plan for good after five uses.
  const ids = Array.from({ length: 9 }, () => crypto.randomUUID())
  const seen: string[][] = []
  for (const id of ids) seen.push(await current(id))
  expect(seen).toEqual(ids.map((id) => [id]))
  const outside = await database.db.selectFrom("audit_head").select("practice_id").where("sequence", "=", 0).execute()
  expect(outside).toEqual([])
  await database.close()
})

test("after a table was changed under it, one statement fails and the next ones are planned anew", async () => {
  await using clone = await cloneDatabase()
  const database = connect(clone.appUrl, 1)
  const find = () => database.db.selectFrom("installation").selectAll().where("name", "=", "a").execute()
  await find()
  await query(clone.ownerUrl, "alter table installation add column later text")
  await expect(find()).rejects.toMatchObject({ code: "0A000" })
  expect(await find()).toEqual([])
  expect(await find()).toEqual([])
  await database.close()
})
