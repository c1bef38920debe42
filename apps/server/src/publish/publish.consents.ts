import type { stopWhys, WithdrawnParts } from "@bedside/contracts"
import { ok } from "@bedside/kernel"
import { networkFacts } from "@bedside/networks/facts"
import { createHash } from "node:crypto"
import { z } from "zod"
import { findChannel, isNetwork } from "#channels"
import { findConsent, findConsents, judgeSaved, note, postsUsing, type StoredConsent, stopsUse, usedOf } from "#comply"
import { findPost, setSignOff, type StoredPost } from "#compose"
import type { Tx } from "#platform/db/tenancy.ts"
import { type Context, useCase } from "#platform/use-case.ts"
import { keepPictures, removeFromNetwork } from "./publish.jobs.ts"
import * as repo from "./publish.repo.ts"
import { tellOfStop } from "./stops/stops.notices.ts"
import { evidencePlace, insertHalt } from "./stops/stops.repo.ts"

type Why = (typeof stopWhys)[number]
/** These mean that what is public must go; a freeze or a newer version only stops what is to come. */
const recalls: ReadonlySet<Why> = new Set(["revoked", "narrowed", "expired", "defective"])

const reasonPlace = (practiceId: string) => ({ practiceId, field: "delivery.take_down_reason" })

/** What the public could see, kept before it goes: 164.530(j) asks for six years, and a breach assessment may need it. */
async function keepEvidence(context: Context, consentId: string, why: Why, delivery: repo.StoredDelivery, residual: string | null) {
  const { tx, platform, practiceId, now } = context
  const { id, postId, content, contentHash, receipt, sentAt, channelId } = delivery
  const evidence = JSON.stringify({ text: content.text, media: content.media, contentHash, receipt, sentAt, channelId })
  const row = await tx
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
    .returning("id")
    .executeTakeFirst()
  if (row && content.media.length > 0) await platform.jobs.enqueue(tx, keepPictures, { practiceId, useId: row.id })
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

interface Stopping {
  readonly consent: StoredConsent
  readonly why: Why
  /** Parts that were taken back; undefined stops every use. */
  readonly parts: WithdrawnParts | undefined
  readonly context: Context
}

/** Which deliveries of a post a stop concerns: all, or those whose place, facts or media were taken back. */
async function concerned({ consent, parts, context: { tx } }: Stopping, post: StoredPost, deliveries: readonly repo.StoredDelivery[]) {
  if (!parts) return deliveries
  const used = await usedOf(tx, consent, post.content)
  const kept: repo.StoredDelivery[] = []
  for (const delivery of deliveries) {
    const place = (await findChannel(tx, delivery.channelId))?.networkId
    if (stopsUse(parts, { ...used, place })) kept.push(delivery)
  }
  return kept
}

/** Stops one post as far as it is concerned; says how many of its deliveries were canceled and how many are public. */
async function stopPost(stopping: Stopping, post: StoredPost): Promise<{ canceled: number; recalled: number }> {
  const { consent, why, parts, context } = stopping
  const { tx, platform, practiceId, now, tell } = context
  const all = await repo.deliveriesOf(tx, [post.id])
  const stopped = await concerned(stopping, post, all)
  const whole = !parts || stopsUse(parts, { ...(await usedOf(tx, consent, post.content)), place: undefined })
  const halt = (deliveryId: string | null) => insertHalt(context, { consentId: consent.id, postId: post.id, deliveryId, why })
  const waiting = stopped.filter(({ state }) => state === "scheduled" || state === "sending")
  for (const { id, state } of waiting) {
    // What is being sent meets the gates again by itself; what slips through is recalled within the hour.
    if (state === "scheduled") await repo.changeDelivery(tx, id, { state: "canceled" })
    await halt(id)
    await tell({ kind: "delivery.changed", id })
  }
  const live = recalls.has(why) ? stopped.filter(isLive) : []
  for (const delivery of live) await recall(context, consent.id, why, delivery)
  if (whole && post.signOff !== "draft" && !all.some(isLive)) {
    await setSignOff(tx, post.id, "draft")
    await halt(null)
  }
  await judgeSaved({ tx, platform, practiceId, now }, post.id)
  await tell({ kind: "post.changed", id: post.id })
  return { canceled: waiting.length, recalled: live.length }
}

/**
 * Stops every use of a consent in the transaction in which it stops covering anything, or every use of the parts that were taken back:
 * what is scheduled is canceled, sign-offs are void, what is public is taken down with its evidence kept. Work already under way meets
 * the gates again before it goes out.
 */
export async function stopUse(
  tx: Tx,
  { consentId, why, parts, context }: { consentId: string; why: Why; parts?: WithdrawnParts; context: Context },
): Promise<void> {
  const consent = await findConsent(tx, consentId)
  if (!consent) return
  const stopped = { canceled: 0, recalled: 0 }
  for (const postId of await postsUsing(tx, consent)) {
    const post = await findPost(tx, postId)
    if (!post) continue
    const { canceled, recalled } = await stopPost({ consent, why, parts, context }, post)
    stopped.canceled += Math.min(canceled, 1)
    stopped.recalled += Math.min(recalled, 1)
  }
  await tellOfStop(context, { consent, why, ...stopped })
}

/** Deliveries that went out while their consent was ending: found again by night, and taken down like the others. */
export const recallLate = useCase({
  name: "publish.recall-late",
  needs: "worker",
  audit: "quiet",
  input: z.null(),
  async run(context) {
    const { tx } = context
    const ended = ["revoked", "expired", "defective"]
    const rows = await tx
      .selectFrom("consent")
      .select(["id", "state"])
      .where((where) => where.or([where("state", "in", ended), where("withdrawn", "is not", null)]))
      .execute()
    const whys = new Map(rows.map(({ id, state }) => [id, ended.includes(state) ? (state as Why) : "narrowed"]))
    let recalled = 0
    for (const consent of await findConsents(tx, [...whys.keys()])) {
      const why = whys.get(consent.id) ?? "expired"
      const stopping = { consent, why, parts: why === "narrowed" ? (consent.withdrawn ?? undefined) : undefined, context }
      for (const postId of await postsUsing(tx, consent)) {
        const post = await findPost(tx, postId)
        const deliveries = post ? await concerned(stopping, post, await repo.deliveriesOf(tx, [postId])) : []
        for (const delivery of deliveries.filter((one) => isLive(one) && !one.takeDownAt)) {
          await recall(context, consent.id, why, delivery)
          recalled++
        }
      }
    }
    return ok(recalled)
  },
})
