import { announcement } from "#platform/announce.ts"
import type { Tx } from "#platform/db/tenancy.ts"

/** Media held as they are until the transaction ends: in one order for all, before consents, posts and deliveries. Others still read them. */
export async function holdMedia(tx: Tx, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)]
  if (wanted.length > 0) await tx.selectFrom("media").select("id").where("id", "in", wanted).orderBy("id").forShare().execute()
}

/**
 * Asked before files of a medium are deleted, also after the medium is gone: later stages name those that are still public, or that are
 * evidence nobody has copied yet.
 */
export const filesAsked = announcement<{ readonly mediaId: string; readonly need: (file: string) => void }>()
