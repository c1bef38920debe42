import type { PostContent } from "@bedside/contracts"
import { z } from "zod"
import type { Tx } from "#platform/db/tenancy.ts"

/** Handles of no consent stand where an id should. */
export const isId = (id: string): boolean => z.uuid().safeParse(id).success

/** Who is shown on the post's media, by the consent that covers the face; a handle of none stays as it is. */
export async function shownOn(tx: Tx, media: PostContent["media"]): Promise<{ id: string; mediaId: string }[]> {
  if (media.length === 0) return []
  const rows = await tx
    .selectFrom("shown_person")
    .leftJoin("consent", (join) =>
      join.onRef("consent.handle", "=", "shown_person.consent_handle").onRef("consent.practice_id", "=", "shown_person.practice_id"),
    )
    .select(["consent.id", "shown_person.consent_handle as handle", "shown_person.media_id as mediaId"])
    .where(
      "media_id",
      "in",
      media.map(({ mediaId }) => mediaId),
    )
    .where("shown_person.state", "in", ["consent", "staff"])
    .orderBy("shown_person.id")
    .execute()
  return rows.map(({ id, handle, mediaId }) => ({ id: id ?? handle ?? "", mediaId }))
}
