import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"

const folder = new URL("../../db/migrations/", import.meta.url)
/** Ran when tables were new, or before their row security was forced for whoever migrates; what is applied is not rewritten. */
const before = new Set(["0003_auth.sql", "0016_media.sql"])

test("a migration that changes rows sees them, also when whoever migrates is held to row security", () => {
  const blind = readdirSync(folder)
    .filter((file) => file.endsWith(".sql") && !before.has(file))
    .flatMap((file) => {
      const sql = readFileSync(new URL(file, folder), "utf8").replaceAll(/--.*$/gm, "")
      const tables = [...sql.matchAll(/^(?:update|delete from)\s+(\w+)/gim)].map(([, table = ""]) => table)
      const opened = (table: string) =>
        sql.includes(`alter table ${table} no force row level security;`) && sql.includes(`alter table ${table} force row level security;`)
      return tables.filter((table) => !opened(table)).map((table) => `${file} changes rows of ${table} behind its row security`)
    })
  expect(blind).toEqual([])
})
