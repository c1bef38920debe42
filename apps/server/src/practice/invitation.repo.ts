import type { Role } from "@bedside/contracts"
import type { Tx } from "#platform/db/tenancy.ts"

export interface InvitationRow {
  readonly id: string
  readonly email: string
  readonly role: string
  readonly invited_by: string
  readonly created_at: Date
  readonly expires_at: Date
  readonly accepted_at: Date | null
  readonly withdrawn_at: Date | null
}
const columns = ["id", "email", "role", "invited_by", "created_at", "expires_at", "accepted_at", "withdrawn_at"] as const

interface NewInvitation {
  readonly practiceId: string
  readonly email: string
  readonly role: Role
  readonly tokenHash: string
  readonly invitedBy: string
  readonly now: Date
  readonly expiresAt: Date
}
export const insertInvitation = (
  tx: Tx,
  { practiceId, email, role, tokenHash, invitedBy, now, expiresAt }: NewInvitation,
): Promise<InvitationRow> =>
  tx
    .insertInto("invitation")
    .values({ practice_id: practiceId, email, role, token_hash: tokenHash, invited_by: invitedBy, created_at: now, expires_at: expiresAt })
    .returning(columns)
    .executeTakeFirstOrThrow()

/** A newer invitation of the same address takes the place of an open one. */
export async function withdrawOpen(tx: Tx, practiceId: string, email: string, now: Date): Promise<void> {
  await tx
    .updateTable("invitation")
    .set({ withdrawn_at: now })
    .where("practice_id", "=", practiceId)
    .where("email", "=", email)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .execute()
}

export async function withdrawInvitationRow(tx: Tx, practiceId: string, id: string, now: Date): Promise<boolean> {
  const done = await tx
    .updateTable("invitation")
    .set({ withdrawn_at: now })
    .where("practice_id", "=", practiceId)
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .returning("id")
    .executeTakeFirst()
  return done !== undefined
}

export const openInvitations = (tx: Tx, practiceId: string, now: Date): Promise<InvitationRow[]> =>
  tx
    .selectFrom("invitation")
    .select(columns)
    .where("practice_id", "=", practiceId)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("created_at", "desc")
    .execute()

/** Held still until the transaction ends, so that one link lets one person in. */
export const lockInvitation = (tx: Tx, practiceId: string, tokenHash: string): Promise<InvitationRow | undefined> =>
  tx
    .selectFrom("invitation")
    .select(columns)
    .where("practice_id", "=", practiceId)
    .where("token_hash", "=", tokenHash)
    .forUpdate()
    .executeTakeFirst()

export async function markAccepted(tx: Tx, practiceId: string, id: string, now: Date): Promise<void> {
  await tx.updateTable("invitation").set({ accepted_at: now }).where("practice_id", "=", practiceId).where("id", "=", id).execute()
}
