import { expect, test } from "vitest"
import { cloneDatabase } from "../../../../tests/world/database.ts"
import { appendAudit, type AuditEntry, verifyAudit } from "./audit.ts"
import { connect } from "./db/connect.ts"
import { createTenancy } from "./db/tenancy.ts"

const entry = (action: string): AuditEntry => ({
  at: new Date("2026-03-02T15:00:00Z"),
  personId: null,
  action,
  outcome: "done",
  refusal: null,
  subject: null,
  facts: { count: 1 },
  requestId: "a-request",
})

test("events written at the same moment, from the first one on, stand in one chain without a gap", async () => {
  await using database = await cloneDatabase()
  const { db, close } = connect(database.appUrl, 8)
  const { asPractice } = createTenancy(db)
  const practiceId = crypto.randomUUID()
  const names = Array.from({ length: 24 }, (_, number) => `test.event-${number}`)
  await Promise.all(names.map((name) => asPractice(practiceId, (tx) => appendAudit(tx, practiceId, entry(name)))))
  const rows = await asPractice(practiceId, (tx) =>
    tx.selectFrom("audit_event").select(["sequence", "action"]).orderBy("sequence").execute(),
  )
  expect(rows.map(({ sequence }) => sequence)).toEqual(names.map((_, at) => at + 1))
  expect(rows.map(({ action }) => action).toSorted()).toEqual(names.toSorted())
  expect(await asPractice(practiceId, (tx) => verifyAudit(tx, practiceId))).toMatchObject({ intact: true, events: 24 })
  await close()
})

test("two events of one transaction follow each other; a rollback leaves no trace in the chain", async () => {
  await using database = await cloneDatabase()
  const { db, close } = connect(database.appUrl, 2)
  const { asPractice } = createTenancy(db)
  const practiceId = crypto.randomUUID()
  await asPractice(practiceId, async (tx) => {
    await appendAudit(tx, practiceId, entry("test.first"))
    await appendAudit(tx, practiceId, entry("test.second"))
  })
  const undone = asPractice(practiceId, async (tx) => {
    await appendAudit(tx, practiceId, entry("test.undone"))
    throw new Error("undone")
  })
  await expect(undone).rejects.toThrow("undone")
  await asPractice(practiceId, (tx) => appendAudit(tx, practiceId, entry("test.third")))
  const rows = await asPractice(practiceId, (tx) => tx.selectFrom("audit_event").select("action").orderBy("sequence").execute())
  expect(rows.map(({ action }) => action)).toEqual(["test.first", "test.second", "test.third"])
  expect(await asPractice(practiceId, (tx) => verifyAudit(tx, practiceId))).toMatchObject({ intact: true, events: 3 })
  await close()
})
