import { randomUUID } from "node:crypto"
import { inspect } from "node:util"
import { expect, test } from "vitest"
import { sealedColumns } from "../../apps/server/src/operate/rotate-keys.ts"
import { createSealer } from "../../apps/server/src/platform/crypto/seal.ts"
import { cloneDatabase, testKey } from "../world/database.ts"
import { connected, readPracticeTables } from "./reading/catalogue.ts"

/** Columns of bytes that are not sealed, each with its reason. */
const open: Readonly<Record<string, string>> = {
  "sandbox_media.bytes": "A picture on the practice network, which stands for what the public sees.",
}

test("every sealed column is known to the rotation of keys", async () => {
  await using database = await cloneDatabase()
  const tables = await connected(database.ownerUrl, readPracticeTables)
  const bytes = tables.flatMap(({ name, columns }) =>
    columns.filter(({ type }) => type === "bytea").map((column) => `${name}.${column.name}`),
  )
  const rotated = sealedColumns.map(({ table, column }) => `${table}.${column}`)
  expect(bytes.toSorted()).toEqual([...rotated, ...Object.keys(open)].toSorted())
})

test("a sealed value opens only in its practice and its field, and prints as nothing", () => {
  const sealer = createSealer(testKey)
  const practiceId = randomUUID()
  const place = { practiceId, field: "message.body" }
  const sealed = sealer.seal("a secret", place)
  expect(sealer.open(sealed, place)).toBe("a secret")
  expect(() => sealer.open(sealed, { practiceId: randomUUID(), field: "message.body" })).toThrow()
  expect(() => sealer.open(sealed, { practiceId, field: "message.author_name" })).toThrow()
  expect(sealed.toString("latin1")).not.toContain("a secret")
  expect([JSON.stringify({ sealed }), inspect(sealed)]).toEqual(['{"sealed":"[sealed]"}', "[sealed]"])
  expect(sealer.seal("a secret", place).equals(sealed)).toBe(false)
})
