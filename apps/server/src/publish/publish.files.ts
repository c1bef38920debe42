import { sql } from "kysely"
import type { Tx } from "#platform/db/tenancy.ts"
import { fileOf, maybeSeen } from "./publish.content.ts"
import { toDelivery } from "./publish.repo.ts"
import { isUncopied } from "./stops/stops.repo.ts"

interface Asked {
  readonly mediaId: string
  readonly need: (file: string) => void
}
/**
 * Names the files of a medium that the public may still see, or that are evidence nobody has copied yet: they stay, whatever becomes of the
 * medium in the library. Wired to media in `stages.ts`.
 */
export async function filesInUse(tx: Tx, { mediaId, need }: Asked): Promise<void> {
  const rows = await tx
    .selectFrom("delivery")
    .selectAll()
    .select((one) =>
      one.exists(one.selectFrom("consent_use").select("id").whereRef("delivery_id", "=", "delivery.id").where(isUncopied)).as("waits"),
    )
    .where(sql<boolean>`content->'media' @> ${JSON.stringify([{ mediaId }])}::jsonb`)
    .execute()
  for (const { waits, ...row } of rows) {
    const delivery = toDelivery(row)
    if (!waits && !maybeSeen(delivery)) continue
    for (const one of delivery.content.media) if (one.mediaId === mediaId) need(fileOf(one))
  }
}
