import type { api } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { personNames } from "#practice"
import { verifyAudit } from "#platform/audit.ts"
import type { BadCursor } from "#platform/page-mark.ts"
import { useCase, view } from "#platform/use-case.ts"

export const listAudit = view({
  name: "govern.list",
  needs: "govern:read",
  input: z.object({ cursor: z.string().optional(), limit: z.number(), action: z.string().optional(), subject: z.string().optional() }),
  async run({ tx }, { cursor, limit, action, subject }): Promise<Result<z.infer<typeof api.govern.listAudit.response>, BadCursor>> {
    if (cursor !== undefined && !/^\d{1,15}$/.test(cursor)) return err({ kind: "bad-cursor" })
    let query = tx
      .selectFrom("audit_event")
      .selectAll()
      .orderBy("sequence", "desc")
      .limit(limit + 1)
    if (cursor) query = query.where("sequence", "<", Number(cursor))
    if (action) query = query.where("action", "like", `${action.replace(/[\\%_]/g, "\\$&")}%`)
    if (subject) query = query.where("subject", "=", subject)
    const rows = await query.execute()
    const names = await personNames(
      tx,
      rows.flatMap(({ person_id }) => (person_id ? [person_id] : [])),
    )
    const items = rows.slice(0, limit).map((row) => ({
      sequence: row.sequence,
      at: row.at.toISOString(),
      person: row.person_id ? (names.get(row.person_id) ?? "A former member") : "Bedside",
      action: row.action,
      outcome: row.outcome as "done" | "refused" | "failed",
      refusal: row.refusal,
      subject: row.subject,
      facts: row.facts as Record<string, unknown>,
    }))
    return ok({ items, next: rows.length > limit ? String(items.at(-1)?.sequence) : null })
  },
})

/** Proving the record is itself on the record. */
export const proveAudit = useCase({
  name: "govern.verify-audit",
  needs: "govern:read",
  input: z.null(),
  async run({ tx, practiceId, audit }) {
    const proof = await verifyAudit(tx, practiceId)
    audit.subject(practiceId, { intact: proof.intact, events: proof.events })
    return ok(proof)
  },
})
