import type { Tx } from "#platform/db/tenancy.ts"
import type { StoredPost } from "#compose"
import type { StoredConsent } from "../ledger.repo.ts"
import type { PlacedUse } from "../rules/withdrawn.ts"

export interface Used extends Pick<PlacedUse, "info" | "media"> {
  /** Whether it rests on the consent at all. */
  readonly rests: boolean
}

/**
 * What a post shows of somebody under a consent, by its author's word and by who is shown on its media; and its media. Asked for one of
 * its deliveries, also what that delivery showed when it went out.
 */
export async function usedOf(
  tx: Tx,
  { id, handle }: Pick<StoredConsent, "id" | "handle">,
  { content }: Pick<StoredPost, "content">,
  deliveryId?: string,
): Promise<Used> {
  const said = content.consents?.find(({ consentId }) => consentId === id)
  const media = content.media.map(({ mediaId }) => mediaId)
  const shown = tx.selectFrom("shown_person").select("id").where("consent_handle", "=", handle).limit(1)
  const face = media.length > 0 && (await shown.where("media_id", "in", media).executeTakeFirst()) !== undefined
  const rest = tx.selectFrom("consent_rest").select("info").where("consent_id", "=", id)
  const kept = deliveryId === undefined ? undefined : await rest.where("delivery_id", "=", deliveryId).executeTakeFirst()
  const info = new Set([...(said?.info ?? []), ...(face ? ["face"] : []), ...(kept?.info ?? [])])
  return { info: [...info], media, rests: said !== undefined || face || kept !== undefined }
}
