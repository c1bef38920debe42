import type { Tx } from "#platform/db/tenancy.ts"
import type { StoredPost } from "#compose"
import { findConsents } from "../ledger.repo.ts"
import { isId, shownOn } from "./shown.ts"

interface Resting {
  readonly practiceId: string
  readonly deliveryId: string
  readonly post: Pick<StoredPost, "id" | "content">
  readonly now: Date
}

/** Keeps what a delivery rests on as it goes out, in place of what an earlier try rested on: marks on its pictures may change afterwards. */
export async function keepRests(tx: Tx, { practiceId, deliveryId, post, now }: Resting): Promise<void> {
  await dropRests(tx, deliveryId)
  const info = new Map((post.content.consents ?? []).map((one) => [one.consentId, new Set<string>(one.info)]))
  for (const { id } of await shownOn(tx, post.content.media)) info.set(id, (info.get(id) ?? new Set()).add("face"))
  const known = await findConsents(tx, [...info.keys()].filter(isId))
  if (known.length === 0) return
  const row = ({ id }: { id: string }) => ({
    practice_id: practiceId,
    delivery_id: deliveryId,
    consent_id: id,
    post_id: post.id,
    info: [...(info.get(id) ?? [])],
    at: now,
  })
  await tx.insertInto("consent_rest").values(known.map(row)).execute()
}

/** Forgets it again: the delivery surely did not go out. */
export async function dropRests(tx: Tx, deliveryId: string): Promise<void> {
  await tx.deleteFrom("consent_rest").where("delivery_id", "=", deliveryId).execute()
}

/** The consents a delivery rested on when it went out. */
export async function restedOn(tx: Tx, deliveryId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom("consent_rest")
    .select("consent_id")
    .where("delivery_id", "=", deliveryId)
    .orderBy("consent_id")
    .execute()
  return rows.map((row) => row.consent_id)
}
