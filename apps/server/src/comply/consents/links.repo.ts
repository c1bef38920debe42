import type { linkChecks } from "@bedside/contracts"
import type { Tx } from "#platform/db/tenancy.ts"
import { hashSecret, newId } from "#platform/ids.ts"
import type { Platform } from "#platform/platform.ts"
import type { Desk } from "./ledger.repo.ts"

/** A wrong code five times ends the link. */
export const mostWrongCodes = 5

export interface StoredLink {
  readonly id: string
  readonly consentId: string
  readonly check: (typeof linkChecks)[number]
  readonly codeHash: string | null
  readonly wrongCodes: number
  readonly expiresAt: Date
  readonly openedAt: Date | null
  readonly usedAt: Date | null
  readonly withdrawnAt: Date | null
}
const columns = [
  "id",
  "consent_id",
  "check_kind",
  "code_hash",
  "wrong_codes",
  "expires_at",
  "opened_at",
  "used_at",
  "withdrawn_at",
] as const
interface Row {
  readonly id: string
  readonly consent_id: string
  readonly check_kind: string
  readonly code_hash: string | null
  readonly wrong_codes: number
  readonly expires_at: Date
  readonly opened_at: Date | null
  readonly used_at: Date | null
  readonly withdrawn_at: Date | null
}
const toStored = (row: Row): StoredLink => ({
  id: row.id,
  consentId: row.consent_id,
  check: row.check_kind as StoredLink["check"],
  codeHash: row.code_hash,
  wrongCodes: row.wrong_codes,
  expiresAt: row.expires_at,
  openedAt: row.opened_at,
  usedAt: row.used_at,
  withdrawnAt: row.withdrawn_at,
})

/** The code's hash holds the token too, which is not kept: six digits alone could be tried out. */
export const codeHashOf = (token: string, code: string): string => hashSecret(`${token}.${code}`)

interface NewLink {
  readonly consentId: string
  readonly token: string
  readonly code: string | null
  readonly by: string
  readonly expiresAt: Date
}
export async function insertLink({ tx, practiceId, now }: Desk, { consentId, token, code, by, expiresAt }: NewLink): Promise<void> {
  await tx
    .insertInto("consent_link")
    .values({
      practice_id: practiceId,
      id: newId(),
      consent_id: consentId,
      token_hash: hashSecret(token),
      check_kind: code === null ? "in-person" : "code",
      code_hash: code === null ? null : codeHashOf(token, code),
      created_by: by,
      created_at: now,
      expires_at: expiresAt,
    })
    .execute()
}
/** Ends every open link of a consent. */
export async function withdrawLinks({ tx, now }: Desk, consentId: string): Promise<void> {
  await tx
    .updateTable("consent_link")
    .set({ withdrawn_at: now })
    .where("consent_id", "=", consentId)
    .where("used_at", "is", null)
    .where("withdrawn_at", "is", null)
    .execute()
}
/** The link that is out now; undefined when none is. */
export async function openLinkOf(tx: Tx, consentId: string, now: Date): Promise<StoredLink | undefined> {
  const row = await tx
    .selectFrom("consent_link")
    .select(columns)
    .where("consent_id", "=", consentId)
    .where("used_at", "is", null)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("created_at", "desc")
    .executeTakeFirst()
  return row && toStored(row)
}
/** Which practice a link belongs to, found by its secret alone. */
export const practiceOfLink = (platform: Platform, token: string): Promise<string | undefined> =>
  platform.tenancy.asSigner(hashSecret(token), async (tx) => {
    const row = await tx.selectFrom("consent_link").select("practice_id").where("token_hash", "=", hashSecret(token)).executeTakeFirst()
    return row?.practice_id
  })
/** Held still until the transaction ends, so that one link signs once. */
export async function lockLink({ tx }: Desk, token: string): Promise<StoredLink | undefined> {
  const row = await tx.selectFrom("consent_link").select(columns).where("token_hash", "=", hashSecret(token)).forUpdate().executeTakeFirst()
  return row && toStored(row)
}
export async function changeLink(
  { tx }: Desk,
  id: string,
  set: { opened_at?: Date; used_at?: Date; withdrawn_at?: Date; wrong_codes?: number },
): Promise<void> {
  await tx.updateTable("consent_link").set(set).where("id", "=", id).execute()
}
