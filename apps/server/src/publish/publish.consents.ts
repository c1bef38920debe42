import { ok } from "@bedside/kernel"
import { networkFacts } from "@bedside/networks/facts"
import { createHash } from "node:crypto"
import { z } from "zod"
import { findChannel, isNetwork } from "#channels"
import { findConsent, findConsents, judgeSaved, note, postsUsing } from "#comply"
import { findPost, setSignOff } from "#compose"
import type { Tx } from "#platform/db/tenancy.ts"
import { type Context, useCase } from "#platform/use-case.ts"
import { removeFromNetwork } from "./publish.jobs.ts"
import * as repo from "./publish.repo.ts"

type Why = "revoked" | "expired" | "defective" | "superseded" | "frozen"
/** These mean that what is public must go; a freeze or a newer version only stops what is to come. */
const recalls: ReadonlySet<Why> = new Set(["revoked", "expired", "defective"])

const evidencePlace = (practiceId: string) => ({ practiceId, field: "consent_use.evidence" })
const reasonPlace = (practiceId: string) => ({ practiceId, field: "delivery.take_down_reason" })

/** What the public could see, kept before it goes: 164.530(j) asks for six years, and a breach assessment may need it. */
async function keepEvidence(context: Context, consentId: string, why: Why, delivery: repo.StoredDelivery, residual: string | null) {
  const { tx, platform, practiceId, now } = context
  const { id, postId, content, contentHash, receipt, sentAt, channelId } = delivery
  const evidence = JSON.stringify({ text: content.text, media: content.media, contentHash, receipt, sentAt, channelId })
  await tx
    .insertInto("consent_use")
    .values({
      practice_id: practiceId,
      consent_id: consentId,
      post_id: postId,
      delivery_id: id,
      why,
      evidence: platform.sealer.seal(evidence, evidencePlace(practiceId)),
      evidence_sha256: createHash("sha256").update(evidence).digest("hex"),
      at: now,
      residual,
    })
    .onConflict((conflict) => conflict.columns(["practice_id", "consent_id", "delivery_id"]).doNothing())
    .execute()
}

async function residualOf(tx: Tx, delivery: repo.StoredDelivery): Promise<string | null> {
  if (delivery.state === "unconfirmed") return "unconfirmed"
  const networkId = (await findChannel(tx, delivery.channelId))?.networkId ?? ""
  const can = isNetwork(networkId) && networkFacts[networkId].can.remove && delivery.receipt?.remoteId
  return can ? null : "network-cannot-remove"
}

/** Evidence first, then the take-down; what the program cannot remove is put on the list of what remains. */
async function recall(context: Context, consentId: string, why: Why, delivery: repo.StoredDelivery): Promise<void> {
  const { tx, platform, practiceId, now, tell } = context
  const residual = await residualOf(tx, delivery)
  await keepEvidence(context, consentId, why, delivery, residual)
  if (residual !== null || delivery.takeDownAt) return
  const reason = `A consent no longer covers it: ${why}.`
  await repo.changeDelivery(tx, delivery.id, {
    takeDownAt: now,
    nextAt: now,
    takeDownReason: platform.sealer.seal(reason, reasonPlace(practiceId)),
    error: null,
    attempt: 1,
  })
  await platform.jobs.enqueue(tx, removeFromNetwork, { practiceId, deliveryId: delivery.id })
  await note(context, consentId, "takedown-started", { delivery: delivery.id })
  await tell({ kind: "delivery.changed", id: delivery.id })
}

const isLive = ({ state, takenDownAt }: repo.StoredDelivery): boolean =>
  takenDownAt === null && (state === "sent" || state === "unconfirmed")

/**
 * Stops every use of a consent in the transaction in which it stops covering anything: what is scheduled is canceled, sign-offs are
 * void, what is public is taken down with its evidence kept. Work already under way meets the gates again before it goes out.
 */
export async function stopUse(tx: Tx, { consentId, why, context }: { consentId: string; why: Why; context: Context }): Promise<void> {
  const consent = await findConsent(tx, consentId)
  if (!consent) return
  const { platform, practiceId, now, tell } = context
  for (const postId of await postsUsing(tx, consent)) {
    for (const id of await repo.cancelScheduled(tx, { postId })) await tell({ kind: "delivery.changed", id })
    const deliveries = await repo.deliveriesOf(tx, [postId])
    if (recalls.has(why)) for (const delivery of deliveries.filter(isLive)) await recall(context, consentId, why, delivery)
    const post = await findPost(tx, postId)
    if (post && post.signOff !== "draft" && !deliveries.some(isLive)) await setSignOff(tx, postId, "draft")
    await judgeSaved({ tx, platform, practiceId, now }, postId)
    await tell({ kind: "post.changed", id: postId })
  }
}

/** Deliveries that went out while their consent was ending: found again by night, and taken down like the others. */
export const recallLate = useCase({
  name: "publish.recall-late",
  needs: "worker",
  audit: "quiet",
  input: z.null(),
  async run(context) {
    const { tx } = context
    const rows = await tx.selectFrom("consent").select(["id", "state"]).where("state", "in", ["revoked", "expired", "defective"]).execute()
    const whys = new Map(rows.map(({ id, state }) => [id, state as Why]))
    let recalled = 0
    for (const consent of await findConsents(tx, [...whys.keys()]))
      for (const postId of await postsUsing(tx, consent))
        for (const delivery of await repo.deliveriesOf(tx, [postId])) {
          if (!isLive(delivery) || delivery.takeDownAt) continue
          await recall(context, consent.id, whys.get(consent.id) ?? "expired", delivery)
          recalled++
        }
    return ok(recalled)
  },
})
