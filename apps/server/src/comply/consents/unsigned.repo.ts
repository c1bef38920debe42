import { sql } from "kysely"
import type { Tx } from "#platform/db/tenancy.ts"
import { wentOutUnkept } from "./bound.repo.ts"

/**
 * Something speaks for keeping a form that nobody signed here: a post went out under it, by an override; or a scan was added, which may be the
 * signed form itself, unless it is written down that the person said no.
 */
const held = sql<boolean>`(
  exists (select 1 from consent_rest r where r.practice_id = consent.practice_id and r.consent_id = consent.id)
  or exists (select 1 from consent_use u where u.practice_id = consent.practice_id and u.consent_id = consent.id)
  or (state <> 'declined' and exists (select 1 from consent_document d
    where d.practice_id = consent.practice_id and d.consent_id = consent.id and d.what = 'scan'))
  or ${wentOutUnkept({ id: sql.ref("consent.id"), handle: sql.ref("consent.handle") })})`

/** Forms that nobody signed, with names still kept, that nothing holds, and of which nothing but a look is written down since a moment; one of them, when asked. */
export async function restingUnsigned(tx: Tx, before: Date, only?: string): Promise<{ readonly id: string }[]> {
  const found = tx
    .selectFrom("consent")
    .select("id")
    .where("signing", "is", null)
    .where("purged_at", "is", null)
    .where(sql<boolean>`not exists (select 1 from consent_event e where e.practice_id = consent.practice_id and e.consent_id = consent.id
      and e.type <> 'viewed' and e.at >= ${before})`)
    .where(sql<boolean>`not ${held}`)
  return (only === undefined ? found : found.where("id", "=", only)).orderBy("id").limit(200).execute()
}

/** Whether a form that nobody signed is kept without an end. */
export async function isHeld(tx: Tx, id: string): Promise<boolean> {
  return (await tx.selectFrom("consent").select("id").where("id", "=", id).where(held).executeTakeFirst()) !== undefined
}
