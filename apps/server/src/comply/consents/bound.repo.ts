import { type RawBuilder, sql } from "kysely"
import type { Tx } from "#platform/db/tenancy.ts"

/** A consent, as values or as columns of a row that is asked about. */
interface Which {
  readonly id: RawBuilder<string>
  readonly handle: RawBuilder<string>
}

/** A `post` is bound to a consent by its own content or by somebody shown on a medium of its. */
export const boundByContent = ({ id, handle }: Which): RawBuilder<boolean> => sql<boolean>`(
  post.content -> 'consents' @> jsonb_build_array(jsonb_build_object('consentId', ${id}::text))
  or exists (select 1 from shown_person s where s.practice_id = post.practice_id and s.consent_handle = ${handle}
    and post.content -> 'media' @> jsonb_build_array(jsonb_build_object('mediaId', s.media_id::text))))`

/** Deliveries that went out, or may have gone out, of posts bound to a consent, deleted ones too, without a word kept of what they rested on. */
const unkept = (which: Which) => sql`
  from delivery join post on post.practice_id = delivery.practice_id and post.id = delivery.post_id
  where delivery.state in ('sent', 'unconfirmed') and not exists (select 1 from consent_rest r
    where r.practice_id = delivery.practice_id and r.delivery_id = delivery.id) and ${boundByContent(which)}`

/** Whether anything went out under a consent without a word kept of it. */
export const wentOutUnkept = (which: Which): RawBuilder<boolean> => sql<boolean>`exists (select 1 ${unkept(which)})`

interface UnkeptUse {
  readonly post_id: string
  readonly content_hash: string
}
/**
 * Posts that went out under a consent before it was kept what each delivery rests on. What they rested on is told from their content and from
 * who is shown on their media today, the surest that is left of it.
 */
export async function unkeptUses(tx: Tx, { id, handle }: { readonly id: string; readonly handle: string }): Promise<UnkeptUse[]> {
  const which = { id: sql.val(id), handle: sql.val(handle) }
  return (await sql<UnkeptUse>`select distinct delivery.post_id, delivery.content_hash ${unkept(which)}`.execute(tx)).rows
}
