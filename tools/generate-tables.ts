// Writes apps/server/src/platform/db/tables.gen.ts and db/schema.sql from a migrated database.
import { writeFileSync } from "node:fs"
import { describeSchema, tableTypes } from "./schema.ts"
import { scratchDatabase } from "../tests/world/database.ts"

await using database = await scratchDatabase()
writeFileSync(new URL("../apps/server/src/platform/db/tables.gen.ts", import.meta.url), await tableTypes(database.ownerUrl))
writeFileSync(new URL("../db/schema.sql", import.meta.url), await describeSchema(database.ownerUrl))
