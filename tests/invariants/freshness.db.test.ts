import { expect, test } from "vitest"
import { describeSchema, tableTypes } from "../../tools/schema.ts"
import { cloneDatabase, query } from "../world/database.ts"
import { readText } from "./reading/files.ts"

const again = "run node tools/generate-tables.ts"

test("the table types and the schema text are what the migrations add up to now", async () => {
  await using database = await cloneDatabase()
  expect(await tableTypes(database.ownerUrl), again).toBe(readText("apps/server/src/platform/db/tables.gen.ts"))
  expect(await describeSchema(database.ownerUrl), again).toBe(readText("db/schema.sql"))
})

test("a changed column, policy or index changes them", async () => {
  await using database = await cloneDatabase()
  const before = [await tableTypes(database.ownerUrl), await describeSchema(database.ownerUrl)]
  await query(database.ownerUrl, "alter table post add column pinned boolean")
  const [types, schema] = [await tableTypes(database.ownerUrl), await describeSchema(database.ownerUrl)]
  expect(types).not.toBe(before[0])
  expect(schema).not.toBe(before[1])
  await query(database.ownerUrl, "drop policy own on member; create index post_author on post (practice_id, author_id)")
  const last = await describeSchema(database.ownerUrl)
  expect(last).not.toContain("create policy own on member")
  expect(last).toContain("post_author")
})
