import { consentsUnder, lockConsents } from "#comply"
import { findPost } from "#compose"
import { holdMedia } from "#media"
import type { Tx } from "#platform/db/tenancy.ts"

/**
 * Holds everything that speaks for sending a delivery as it is until it is armed: its media, then its consents, each by id; the post and
 * the delivery come after them. Nobody replaces a file, links a face or takes a consent back meanwhile, and of two posts that want the
 * same one use the second sees the first.
 */
export async function holdGrounds(tx: Tx, deliveryId: string): Promise<void> {
  const found = await tx.selectFrom("delivery").select("post_id").where("id", "=", deliveryId).executeTakeFirst()
  const post = found && (await findPost(tx, found.post_id))
  if (!post) return
  await holdMedia(
    tx,
    post.content.media.map(({ mediaId }) => mediaId),
  )
  await lockConsents(tx, await consentsUnder(tx, post.content))
}
