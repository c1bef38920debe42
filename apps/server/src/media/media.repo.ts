import type { MediaKind, MediaState } from "@bedside/contracts"
import { type Insertable, sql, type Updateable } from "kysely"
import type { DB } from "#platform/db/tables.gen.ts"
import type { Tx } from "#platform/db/tenancy.ts"

const rows = (tx: Tx) => tx.selectFrom("media").selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rows>["executeTakeFirstOrThrow"]>>
/** A medium as it is kept; closed words are typed. */
export type StoredMedium = Omit<Row, "kind" | "state" | "look"> & {
  readonly kind: MediaKind
  readonly state: MediaState
  readonly look: "waiting" | "running" | "done" | "failed"
}
const toMedium = (row: Row): StoredMedium => ({
  ...row,
  kind: row.kind as MediaKind,
  state: row.state as MediaState,
  look: row.look as StoredMedium["look"],
})

export async function findMedium(tx: Tx, id: string): Promise<StoredMedium | undefined> {
  const row = await rows(tx).where("id", "=", id).executeTakeFirst()
  return row && toMedium(row)
}
/** The medium, held until the transaction ends, so that no two changes of it cross. */
export async function lockMedium(tx: Tx, id: string): Promise<StoredMedium | undefined> {
  const row = await rows(tx).where("id", "=", id).forUpdate().executeTakeFirst()
  return row && toMedium(row)
}
export async function findMedia(tx: Tx, ids: readonly string[]): Promise<StoredMedium[]> {
  if (ids.length === 0) return []
  const found = await rows(tx)
    .where("id", "in", [...ids])
    .execute()
  return found.map(toMedium)
}

/** Whether somebody may speak in it: it has sound, and nobody heard that there is no speech. */
export const maySpeak = ({ has_sound, speechless_at }: Pick<StoredMedium, "has_sound" | "speechless_at">): boolean =>
  has_sound === true && speechless_at === null

export type NewMedium = Omit<Insertable<DB["media"]>, "practice_id">
export const insertMedium = (tx: Tx, practiceId: string, medium: NewMedium) =>
  tx
    .insertInto("media")
    .values({ ...medium, practice_id: practiceId })
    .execute()
/** Changes that people see count the revision up; steps of the program do not. */
export const updateMedium = (tx: Tx, id: string, change: Updateable<DB["media"]>) =>
  tx.updateTable("media").set(change).where("id", "=", id).execute()
export const reviseMedium = (tx: Tx, id: string, change: Updateable<DB["media"]>) =>
  tx
    .updateTable("media")
    .set({ ...change, revision: sql<number>`revision + 1` })
    .where("id", "=", id)
    .execute()
export const deleteMedium = (tx: Tx, id: string) => tx.deleteFrom("media").where("id", "=", id).execute()

/** Bytes a practice's media take, trash included. */
export async function usedBytes(tx: Tx): Promise<number> {
  const row = await tx
    .selectFrom("media")
    .select(({ fn }) => fn.sum<string | null>("room").as("used"))
    .executeTakeFirst()
  return Number(row?.used ?? 0)
}
/** Others made of the same file, oldest first. */
export async function sameFile(tx: Tx, sentSha256: string | null, but: string) {
  if (sentSha256 === null) return []
  const found = await tx
    .selectFrom("media")
    .select(["id", "name", "trashed_at"])
    .where("sent_sha256", "=", sentSha256)
    .where("id", "<>", but)
    .where("state", "<>", "refused")
    .orderBy("added_at")
    .limit(20)
    .execute()
  return found.map(({ id, name, trashed_at }) => ({ id, name, trashed: trashed_at !== null }))
}

/** Media whose work stands still since before a moment. */
export const stalled = (tx: Tx, before: Date) =>
  tx
    .selectFrom("media")
    .select(["id", "state"])
    .where("trashed_at", "is", null)
    .where((where) => where.or([where("state", "in", ["cleaning", "looking"]), where("look", "=", "running")]))
    .where("state_at", "<", before)
    .execute()
export const restingUploads = (tx: Tx, before: Date) =>
  tx.selectFrom("media").select("id").where("state", "=", "arriving").where("state_at", "<", before).execute()
export const trashedBefore = (tx: Tx, before: Date) =>
  tx.selectFrom("media").select("id").where("trashed_at", "<", before).orderBy("trashed_at").limit(200).execute()

export const listFolders = (tx: Tx) =>
  tx
    .selectFrom("media_folder")
    .select(({ selectFrom }) => [
      "id",
      "name",
      selectFrom("media")
        .whereRef("media.folder_id", "=", "media_folder.id")
        .where("trashed_at", "is", null)
        .select(({ fn }) => fn.countAll<string>().as("count"))
        .as("count"),
    ])
    .orderBy(sql`lower(name)`)
    .orderBy("id")
    .execute()
export const findFolder = (tx: Tx, id: string) => tx.selectFrom("media_folder").select("id").where("id", "=", id).executeTakeFirst()
export async function isFolderNamed(tx: Tx, name: string, but: string | null): Promise<boolean> {
  const found = await tx
    .selectFrom("media_folder")
    .select("id")
    .where(sql`lower(name)`, "=", name.toLowerCase())
    .$if(but !== null, (query) => query.where("id", "<>", but ?? ""))
    .executeTakeFirst()
  return found !== undefined
}
