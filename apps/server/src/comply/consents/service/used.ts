import type { PostContent } from "@bedside/contracts"
import type { Tx } from "#platform/db/tenancy.ts"
import type { StoredConsent } from "../ledger.repo.ts"
import type { PlacedUse } from "../rules/withdrawn.ts"

/** What a post shows of somebody under a consent, by its author's word and by who is shown on its media; and its media. */
export async function usedOf(
  tx: Tx,
  { id, handle }: Pick<StoredConsent, "id" | "handle">,
  content: Pick<PostContent, "consents" | "media">,
): Promise<Pick<PlacedUse, "info" | "media">> {
  const said = content.consents?.find(({ consentId }) => consentId === id)?.info ?? []
  const media = content.media.map(({ mediaId }) => mediaId)
  const shown = tx.selectFrom("shown_person").select("id").where("consent_handle", "=", handle).limit(1)
  const face = media.length > 0 && (await shown.where("media_id", "in", media).executeTakeFirst()) !== undefined
  return { info: face ? [...said, "face"] : said, media }
}
