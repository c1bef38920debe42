import { createHash } from "node:crypto"
import { sql } from "kysely"
import type { Tx } from "./db/tenancy.ts"

/** What an event may carry besides names and ids: hashes, counts, closed words. No content, no free text. */
export type AuditFacts = Readonly<Record<string, string | number | boolean | null>>

export interface AuditEntry {
  readonly at: Date
  readonly personId: string | null
  readonly action: string
  readonly outcome: "done" | "refused" | "failed"
  readonly refusal: string | null
  readonly subject: string | null
  readonly facts: AuditFacts
  readonly requestId: string
}
interface ChainedRow {
  practice_id: string
  sequence: number
  at: Date
  person_id: string | null
  action: string
  outcome: string
  refusal: string | null
  subject: string | null
  facts: unknown
  request_id: string
  previous_hash: string
  hash: string
}

const genesis = "genesis"
const ordered = (facts: unknown) => Object.entries(facts as Record<string, unknown>).toSorted(([a], [b]) => (a < b ? -1 : 1))

/** The hash of an event covers all of it, its place in the chain, and the hash before it. */
export function hashOf(row: Omit<ChainedRow, "hash">): string {
  const said = [
    row.practice_id,
    row.sequence,
    row.at.toISOString(),
    row.person_id,
    row.action,
    row.outcome,
    row.refusal,
    row.subject,
    ordered(row.facts),
    row.request_id,
    row.previous_hash,
  ]
  return createHash("sha256").update(JSON.stringify(said)).digest("hex")
}

const lockHead = (tx: Tx, practiceId: string): Promise<{ sequence: number; hash: string } | undefined> =>
  tx.selectFrom("audit_head").select(["sequence", "hash"]).where("practice_id", "=", practiceId).forUpdate().executeTakeFirst()

/** The head of a practice's chain, held until the transaction ends. The first event of a practice makes it. */
async function headOf(tx: Tx, practiceId: string): Promise<{ sequence: number; hash: string }> {
  const head = await lockHead(tx, practiceId)
  if (head) return head
  await tx
    .insertInto("audit_head")
    .values({ practice_id: practiceId, sequence: 0, hash: genesis })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const made = await lockHead(tx, practiceId)
  if (!made) throw new Error("a practice's audit chain has no head")
  return made
}

/**
 * Adds an event at the end of the practice's chain. The head row is locked until commit, so that two writers cannot fork it.
 * Event and new head are one statement: every use case passes here, and all of a practice wait for the one that holds the head.
 */
export async function appendAudit(tx: Tx, practiceId: string, entry: AuditEntry): Promise<void> {
  const head = await headOf(tx, practiceId)
  const { personId, requestId, ...rest } = entry
  const row = {
    practice_id: practiceId,
    sequence: head.sequence + 1,
    ...rest,
    person_id: personId,
    request_id: requestId,
    previous_hash: head.hash,
  }
  const hash = hashOf(row)
  await tx
    .with("event", (query) => query.insertInto("audit_event").values({ ...row, facts: JSON.stringify(row.facts), hash }))
    .updateTable("audit_head")
    .set({ sequence: row.sequence, hash })
    .where("practice_id", "=", practiceId)
    .execute()
}

export interface AuditProof {
  readonly intact: boolean
  readonly events: number
  readonly brokenAt: number | null
  readonly cause: string | null
}

/** Walks the whole chain of a practice and finds the first event that was changed, removed or reordered. */
export async function verifyAudit(tx: Tx, practiceId: string): Promise<AuditProof> {
  let expected = { sequence: 0, hash: genesis }
  const broken = (at: number, cause: string): AuditProof => ({ intact: false, events: expected.sequence, brokenAt: at, cause })
  for (;;) {
    const rows = await tx
      .selectFrom("audit_event")
      .selectAll()
      .where("practice_id", "=", practiceId)
      .where("sequence", ">", expected.sequence)
      .orderBy("sequence")
      .limit(1000)
      .execute()
    for (const row of rows) {
      if (row.sequence !== expected.sequence + 1) return broken(expected.sequence + 1, "An event is missing.")
      if (row.previous_hash !== expected.hash)
        return broken(row.sequence, "An event does not follow the one before it: something was reordered or replaced.")
      if (hashOf(row) !== row.hash) return broken(row.sequence, "An event was changed.")
      expected = { sequence: row.sequence, hash: row.hash }
    }
    if (rows.length < 1000) break
  }
  const head = await sql<{
    sequence: number
    hash: string
  }>`select sequence, hash from audit_head where practice_id = ${practiceId}`.execute(tx)
  const last = head.rows[0] ?? { sequence: 0, hash: genesis }
  if (last.sequence !== expected.sequence || last.hash !== expected.hash)
    return broken(expected.sequence + 1, "The newest events are missing.")
  return { intact: true, events: expected.sequence, brokenAt: null, cause: null }
}
