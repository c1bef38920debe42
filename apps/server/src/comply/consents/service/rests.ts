import type { Tx } from "#platform/db/tenancy.ts"
import type { StoredPost } from "#compose"
import { unkeptUses } from "../bound.repo.ts"
import { findConsents, replacedBy, type StoredConsent } from "../ledger.repo.ts"
import { isId, shownOn } from "./shown.ts"

interface Resting {
  readonly practiceId: string
  readonly deliveryId: string
  readonly post: Pick<StoredPost, "id" | "content" | "contentHash">
  readonly now: Date
}

/** The consents that content rests on, by its author's word and by who is shown on its media. */
export async function consentsUnder(tx: Tx, content: StoredPost["content"]): Promise<string[]> {
  const chosen = (content.consents ?? []).map(({ consentId }) => consentId)
  const shown = (await shownOn(tx, content.media)).map(({ id }) => id)
  return [...new Set([...chosen, ...shown])].filter(isId)
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
    content_hash: post.contentHash,
    info: [...(info.get(id) ?? [])],
    at: now,
  })
  await tx.insertInto("consent_rest").values(known.map(row)).execute()
}

/** Forgets it again: the delivery surely did not go out. */
export async function dropRests(tx: Tx, deliveryId: string): Promise<void> {
  await tx.deleteFrom("consent_rest").where("delivery_id", "=", deliveryId).execute()
}

/**
 * How often a consent that allows one use was used otherwise: by other posts and other content of the same post that went out, or may have
 * gone out, under it or under a version it replaced, also before it was kept what a delivery rests on. What was taken down again was used;
 * what surely never went out was not. Whoever asks before sending holds the consent, or two would each see none.
 */
export async function usesBefore(
  tx: Tx,
  consent: StoredConsent,
  { id, contentHash }: Pick<StoredPost, "id" | "contentHash">,
): Promise<number> {
  if (consent.terms.scope.frequency !== "single-use") return 0
  const versions = [consent, ...(await replacedBy(tx, consent.id))]
  const rows = await tx
    .selectFrom("consent_rest")
    .select(["post_id", "content_hash"])
    .distinct()
    .where(
      "consent_id",
      "in",
      versions.map((one) => one.id),
    )
    .execute()
  const uses: { readonly post_id: string; readonly content_hash: string | null }[] = [...rows]
  for (const version of versions) uses.push(...(await unkeptUses(tx, version)))
  return uses.filter((use) => use.post_id !== id || (use.content_hash ?? contentHash) !== contentHash).length
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
