import type { Tx } from "#platform/db/tenancy.ts"

export interface Account {
  readonly id: string
  readonly displayName: string
  readonly handle: string
  /** Of the newest sign-ins, the last one first. */
  readonly tokenHashes: readonly string[]
  readonly fault: string
}

/** The practice's one account on the practice network. */
export async function theAccount(tx: Tx): Promise<Account | undefined> {
  const row = await tx.selectFrom("sandbox_account").selectAll().orderBy("created_at").limit(1).executeTakeFirst()
  return row && { id: row.id, displayName: row.display_name, handle: row.handle, tokenHashes: row.token_hash.split(" "), fault: row.fault }
}

// What is being sent while somebody signs in again keeps its token, as on a real network.
const signIns = 5

/** Opens the account; opening it again gives the same one a further token, as signing in again would. */
export async function openAccount(
  tx: Tx,
  practiceId: string,
  { displayName, handle, tokenHash, now }: { displayName: string; handle: string; tokenHash: string; now: Date },
): Promise<Account> {
  // Two who connect at once would otherwise both find no account, and open two.
  await tx.selectFrom("practice").select("practice_id").where("practice_id", "=", practiceId).forNoKeyUpdate().execute()
  const known = await theAccount(tx)
  if (known) {
    const tokenHashes = [tokenHash, ...known.tokenHashes].slice(0, signIns)
    await tx
      .updateTable("sandbox_account")
      .set({ token_hash: tokenHashes.join(" "), fault: known.fault === "expired-token" ? "none" : known.fault })
      .where("id", "=", known.id)
      .execute()
    return { ...known, tokenHashes }
  }
  const { id } = await tx
    .insertInto("sandbox_account")
    .values({ practice_id: practiceId, display_name: displayName, handle, token_hash: tokenHash, created_at: now })
    .returning("id")
    .executeTakeFirstOrThrow()
  return { id, displayName, handle, tokenHashes: [tokenHash], fault: "none" }
}

export const visiblePosts = (tx: Tx, accountId: string) =>
  tx.selectFrom("sandbox_post").selectAll().where("account_id", "=", accountId).where("deleted_at", "is", null)
export const entries = (tx: Tx, accountId: string) => tx.selectFrom("sandbox_entry").selectAll().where("account_id", "=", accountId)
export type PostRow = Awaited<ReturnType<ReturnType<typeof visiblePosts>["executeTakeFirstOrThrow"]>>
export type EntryRow = Awaited<ReturnType<ReturnType<typeof entries>["executeTakeFirstOrThrow"]>>

export interface NewEntry {
  readonly practiceId: string
  readonly accountId: string
  readonly kind: "comment" | "direct-message" | "mention" | "review"
  readonly postId: string | null
  readonly author: string
  readonly body: string
  readonly rating: number | null
  readonly ours: boolean
  readonly now: Date
}
export async function insertEntry(tx: Tx, { practiceId, accountId, postId, now, ...entry }: NewEntry): Promise<string> {
  const row = await tx
    .insertInto("sandbox_entry")
    .values({ practice_id: practiceId, account_id: accountId, post_id: postId, at: now, ...entry })
    .returning("id")
    .executeTakeFirstOrThrow()
  return row.id
}
