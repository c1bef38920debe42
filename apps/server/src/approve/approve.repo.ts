import { PostContent } from "@bedside/contracts"
import type { Tx } from "#platform/db/tenancy.ts"

export interface StoredApproval {
  readonly id: string
  readonly postId: string
  readonly decision: "approved" | "sent-back"
  readonly contentHash: string
  readonly content: PostContent
  readonly note: Buffer | null
  readonly byPerson: string
  readonly at: Date
}

const all = (tx: Tx) => tx.selectFrom("approval").selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof all>["executeTakeFirstOrThrow"]>>
const toApproval = (row: Row): StoredApproval => ({
  id: row.id,
  postId: row.post_id,
  decision: row.decision as StoredApproval["decision"],
  contentHash: row.content_hash,
  content: PostContent.parse(row.content),
  note: row.note,
  byPerson: row.by_person,
  at: row.at,
})

/** All decisions about some posts, newest first. */
export async function approvalsOf(tx: Tx, postIds: readonly string[]): Promise<StoredApproval[]> {
  if (postIds.length === 0) return []
  const rows = await all(tx)
    .where("post_id", "in", [...postIds])
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .execute()
  return rows.map(toApproval)
}

/**
 * The sign-off that stands for exactly this content: the newest decision, if it approved it, and if the post was not taken back since
 * (withdrawn, or changed and changed back).
 */
export async function standingApproval(tx: Tx, postId: string, contentHash: string): Promise<StoredApproval | undefined> {
  const row = await tx
    .selectFrom("approval")
    .innerJoin("post", (join) => join.onRef("post.practice_id", "=", "approval.practice_id").onRef("post.id", "=", "approval.post_id"))
    .selectAll("approval")
    .where("approval.post_id", "=", postId)
    .where("post.sign_off", "=", "approved")
    .orderBy("approval.at", "desc")
    .orderBy("approval.id", "desc")
    .limit(1)
    .executeTakeFirst()
  const newest = row && toApproval(row)
  return newest?.decision === "approved" && newest.contentHash === contentHash ? newest : undefined
}

export interface NewApproval extends Omit<StoredApproval, "id"> {
  readonly practiceId: string
}
export const insertApproval = (tx: Tx, { practiceId, postId, decision, contentHash, content, note, byPerson, at }: NewApproval) =>
  tx
    .insertInto("approval")
    .values({
      practice_id: practiceId,
      post_id: postId,
      decision,
      content_hash: contentHash,
      content: JSON.stringify(content),
      note,
      by_person: byPerson,
      at,
    })
    .execute()
