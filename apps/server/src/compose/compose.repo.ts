import { PostContent, type Verdict } from "@bedside/contracts"
import { sql } from "kysely"
import type { Tx } from "#platform/db/tenancy.ts"
import type { LastVersion } from "./compose.rules.ts"

export type SignOff = "draft" | "in-review" | "sent-back" | "approved"
export interface StoredPost {
  readonly id: string
  readonly authorId: string
  readonly signOff: SignOff
  readonly content: PostContent
  readonly contentHash: string
  readonly revision: number
  readonly planAt: Date | null
  readonly submittedAt: Date | null
  readonly submittedBy: string | null
  readonly submitNote: Buffer | null
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly updatedBy: string
  readonly lockedAt: Date | null
  readonly deletedAt: Date | null
  /** What the check said when it was last saved. */
  readonly outcome: Verdict["outcome"]
}

const rowOf = (tx: Tx, id: string) => tx.selectFrom("post").selectAll().where("id", "=", id)
type Row = Awaited<ReturnType<ReturnType<typeof rowOf>["executeTakeFirstOrThrow"]>>

const toPost = (row: Row): StoredPost => ({
  id: row.id,
  authorId: row.author_id,
  signOff: row.sign_off as SignOff,
  content: PostContent.parse(row.content),
  contentHash: row.content_hash,
  revision: row.revision,
  planAt: row.plan_at,
  submittedAt: row.submitted_at,
  submittedBy: row.submitted_by,
  submitNote: row.submit_note,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  updatedBy: row.updated_by,
  lockedAt: row.locked_at,
  deletedAt: row.deleted_at,
  outcome: row.outcome as Verdict["outcome"],
})

export async function findPost(tx: Tx, id: string): Promise<StoredPost | undefined> {
  const row = await rowOf(tx, id).executeTakeFirst()
  return row && toPost(row)
}
/** Posts in the order of `ids`; ids of none are left out. */
export async function findPosts(tx: Tx, ids: readonly string[]): Promise<StoredPost[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom("post")
    .selectAll()
    .where("id", "in", [...ids])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [toPost(row)] : []
  })
}
/** The post, held until the transaction ends, so that no two decisions about it cross. */
export async function lockPost(tx: Tx, id: string): Promise<StoredPost | undefined> {
  const row = await rowOf(tx, id).forUpdate().executeTakeFirst()
  return row && toPost(row)
}

export interface Draft {
  readonly practiceId: string
  readonly by: string
  readonly content: PostContent
  readonly contentHash: string
  readonly planAt: Date | null
  readonly now: Date
}
export async function insertPost(tx: Tx, { practiceId, by, content, contentHash, planAt, now }: Draft): Promise<string> {
  const values = {
    practice_id: practiceId,
    author_id: by,
    content: JSON.stringify(content),
    content_hash: contentHash,
    plan_at: planAt,
    created_at: now,
    updated_at: now,
    updated_by: by,
  }
  return (await tx.insertInto("post").values(values).returning("id").executeTakeFirstOrThrow()).id
}

export const updateContent = (tx: Tx, post: StoredPost, { by, content, contentHash, planAt, now }: Draft) =>
  tx
    .updateTable("post")
    .set({
      content: JSON.stringify(content),
      content_hash: contentHash,
      plan_at: planAt,
      updated_at: now,
      revision: post.revision + 1,
      // Whoever saves the same content again did not write it.
      ...(contentHash === post.contentHash
        ? {}
        : { updated_by: by, sign_off: "draft", submitted_at: null, submitted_by: null, submit_note: null }),
    })
    .where("id", "=", post.id)
    .execute()

export interface SignOffChange {
  readonly submittedAt?: Date | null
  readonly submittedBy?: string | null
  readonly submitNote?: Buffer | null
}
export const setSignOff = (tx: Tx, id: string, signOff: SignOff, { submittedAt, submittedBy, submitNote }: SignOffChange = {}) =>
  tx
    .updateTable("post")
    .set({
      sign_off: signOff,
      ...(submittedAt === undefined ? {} : { submitted_at: submittedAt }),
      ...(submittedBy === undefined ? {} : { submitted_by: submittedBy }),
      ...(submitNote === undefined ? {} : { submit_note: submitNote }),
    })
    .where("id", "=", id)
    .execute()
export const setOutcome = (tx: Tx, id: string, outcome: string) => tx.updateTable("post").set({ outcome }).where("id", "=", id).execute()
/** From now on the content is fixed: a variant may be public. */
export const fixContent = (tx: Tx, id: string, at: Date) =>
  tx.updateTable("post").set({ locked_at: at }).where("id", "=", id).where("locked_at", "is", null).execute()
export const freeContent = (tx: Tx, id: string) => tx.updateTable("post").set({ locked_at: null }).where("id", "=", id).execute()
export const setDeleted = (tx: Tx, id: string, at: Date | null) =>
  tx.updateTable("post").set({ deleted_at: at }).where("id", "=", id).execute()

export async function lastVersion(tx: Tx, postId: string): Promise<LastVersion | undefined> {
  const row = await tx
    .selectFrom("post_version")
    .selectAll()
    .where("post_id", "=", postId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst()
  return row && { number: row.number, contentHash: row.content_hash, savedBy: row.saved_by, savedAt: row.saved_at }
}
export const putVersion = (tx: Tx, postId: string, number: number, { practiceId, by, content, contentHash, now }: Draft) =>
  tx
    .insertInto("post_version")
    .values({
      practice_id: practiceId,
      post_id: postId,
      number,
      content: JSON.stringify(content),
      content_hash: contentHash,
      saved_by: by,
      saved_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["practice_id", "post_id", "number"])
        .doUpdateSet({ content: JSON.stringify(content), content_hash: contentHash, saved_at: now }),
    )
    .execute()
export const listVersionRows = (tx: Tx, postId: string) =>
  tx.selectFrom("post_version").selectAll().where("post_id", "=", postId).orderBy("number", "desc").limit(200).execute()

/** Every post that is not deleted and shows a medium, in one order for all. */
export async function postsShowing(tx: Tx, mediaId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom("post")
    .select("id")
    .where("deleted_at", "is", null)
    .where(sql<boolean>`content->'media' @> ${JSON.stringify([{ mediaId }])}::jsonb`)
    .orderBy("id")
    .execute()
  return rows.map(({ id }) => id)
}
/** Posts that can still change and name a medium, each held until the transaction ends, in one order for all. */
export async function lockPostsWith(tx: Tx, mediaId: string): Promise<StoredPost[]> {
  const rows = await tx
    .selectFrom("post")
    .selectAll()
    .where("deleted_at", "is", null)
    .where("locked_at", "is", null)
    .where(sql<boolean>`content->'media' @> ${JSON.stringify([{ mediaId }])}::jsonb`)
    .orderBy("id")
    .forUpdate()
    .execute()
  return rows.map(toPost)
}
