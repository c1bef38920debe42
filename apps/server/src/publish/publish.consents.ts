import type { stopWhys, WithdrawnParts } from "@bedside/contracts"
import { networkFacts } from "@bedside/networks/facts"
import { createHash } from "node:crypto"
import { findChannel, isNetwork } from "#channels"
import { findConsent, judgeSaved, note, postsUsing, replacedBy, type StoredConsent, stopsUse, usedOf } from "#comply"
import { lockPost, setSignOff, type StoredPost } from "#compose"
import type { Tx } from "#platform/db/tenancy.ts"
import type { Context } from "#platform/use-case.ts"
import { keepPictures, removeFromNetwork } from "./publish.jobs.ts"
import * as repo from "./publish.repo.ts"
import { tellOfStop } from "./stops/stops.notices.ts"
import { evidencePlace, insertHalt } from "./stops/stops.repo.ts"

export type Why = (typeof stopWhys)[number]
/** These mean that what is public must go; a freeze or a newer version only stops what is to come. */
const recalls: ReadonlySet<Why> = new Set(["revoked", "narrowed", "expired", "defective"])

const reasonPlace = (practiceId: string) => ({ practiceId, field: "delivery.take_down_reason" })

/**
 * What the public could see, kept before it goes: 164.530(j) asks for six years, and a breach assessment may need it. False when it is
 * kept already.
 */
async function keepEvidence(
  context: Context,
  consentId: string,
  why: Why,
  delivery: repo.StoredDelivery,
  residual: string | null,
): Promise<boolean> {
  const { tx, platform, practiceId, now } = context
  const { id, postId, content, given, contentHash, receipt, sentAt, channelId } = delivery
  const media = content.media.map((one, index) => ({ ...one, sha256: given?.[index] ?? null }))
  const evidence = JSON.stringify({ text: content.text, media, contentHash, receipt, sentAt, channelId })
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
      ...(media.length === 0 && { pictures: "[]" }),
      at: now,
      residual,
    })
    .onConflict((conflict) => conflict.columns(["practice_id", "consent_id", "delivery_id"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  if (row && media.length > 0) await platform.jobs.enqueue(tx, keepPictures, { practiceId, useId: row.id })
  return row !== undefined
}

async function residualOf(tx: Tx, delivery: repo.StoredDelivery): Promise<string | null> {
  if (delivery.state === "unconfirmed") return "unconfirmed"
  const networkId = (await findChannel(tx, delivery.channelId))?.networkId ?? ""
  const can = isNetwork(networkId) && networkFacts[networkId].can.remove && delivery.receipt?.remoteId
  return can ? null : "network-cannot-remove"
}

/** Evidence first, then the take-down; what the program cannot remove is put on the list of what remains. */
export async function recall(context: Context, consentId: string, why: Why, delivery: repo.StoredDelivery): Promise<void> {
  const { tx, platform, practiceId, now, tell } = context
  const residual = await residualOf(tx, delivery)
  const isFirst = await keepEvidence(context, consentId, why, delivery, residual)
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
  if (isFirst) await note(context, consentId, "takedown-started", { delivery: delivery.id })
  await tell({ kind: "delivery.changed", id: delivery.id })
}

/** In public, as far as anybody knows. */
export const isLive = ({ state, takenDownAt }: repo.StoredDelivery): boolean =>
  takenDownAt === null && (state === "sent" || state === "unconfirmed")

export interface Stopping {
  readonly consent: StoredConsent
  readonly why: Why
  /** Parts that were taken back; undefined stops every use. */
  readonly parts: WithdrawnParts | undefined
}

/** What the person takes back, or what ends, is the agreement: posts that went out under a version it replaced go, too. */
const reachesBack: ReadonlySet<Why> = new Set(["revoked", "narrowed", "expired"])
/** The consent itself, and the versions it replaced when the stop is for them, too. */
const versionsOf = async (tx: Tx, { consent, why }: Stopping): Promise<StoredConsent[]> => [
  consent,
  ...(reachesBack.has(why) ? await replacedBy(tx, consent.id) : []),
]

/** The posts that rest on a consent that stops, or on a version it replaced; in the order in which they are held. */
export async function postsStopped(tx: Tx, stopping: Stopping): Promise<string[]> {
  const found: string[] = []
  for (const version of await versionsOf(tx, stopping)) found.push(...(await postsUsing(tx, version)))
  return [...new Set(found)].toSorted()
}

/** Which deliveries of a post a stop concerns: those that rest on the consent and, when parts were taken back, show or go to one of them. */
export async function concerned(tx: Tx, stopping: Stopping, post: StoredPost, deliveries: readonly repo.StoredDelivery[]) {
  const kept: repo.StoredDelivery[] = []
  for (const delivery of deliveries) {
    const place = (await findChannel(tx, delivery.channelId))?.networkId
    if (await isConcerned(tx, stopping, post, { deliveryId: delivery.id, place })) kept.push(delivery)
  }
  return kept
}
interface Asked {
  readonly deliveryId?: string
  readonly place: string | undefined
}
async function isConcerned(tx: Tx, stopping: Stopping, post: StoredPost, { deliveryId, place }: Asked): Promise<boolean> {
  for (const version of await versionsOf(tx, stopping)) {
    const used = await usedOf(tx, version, post, deliveryId)
    if (used.rests && (!stopping.parts || stopsUse(stopping.parts, { ...used, place }))) return true
  }
  return false
}

/** Stops one post, held still, as far as it is concerned; says how many of its deliveries were canceled and how many are public. */
async function stopPost(context: Context, stopping: Stopping, post: StoredPost): Promise<{ canceled: number; recalled: number }> {
  const { consent, why } = stopping
  const { tx, platform, practiceId, now, tell } = context
  const all = await repo.deliveriesOf(tx, [post.id])
  const stopped = await concerned(tx, stopping, post, all)
  const whole = await isConcerned(tx, stopping, post, { place: undefined })
  const halt = (deliveryId: string | null) => insertHalt(context, { consentId: consent.id, postId: post.id, deliveryId, why })
  let canceled = 0
  for (const { id, state } of stopped) {
    // What is being sent meets the gates again by itself; what slips through is recalled as soon as it is sent.
    const isCanceled = state === "scheduled" && (await repo.cancelScheduled(tx, { id })).length > 0
    if (!isCanceled && state !== "sending") continue
    await halt(id)
    await tell({ kind: "delivery.changed", id })
    canceled++
  }
  const live = recalls.has(why) ? stopped.filter(isLive) : []
  for (const delivery of live) await recall(context, consent.id, why, delivery)
  if (whole && post.signOff !== "draft" && !all.some(isLive)) {
    await setSignOff(tx, post.id, "draft")
    await halt(null)
  }
  await judgeSaved({ tx, platform, practiceId, now }, post.id)
  await tell({ kind: "post.changed", id: post.id })
  return { canceled, recalled: live.length }
}

/**
 * Stops every use of a consent in the transaction in which it stops covering anything, or every use of the parts that were taken back:
 * what is scheduled is canceled, sign-offs are void, what is public is taken down with its evidence kept, under the versions it replaced,
 * too. Work already under way meets the gates again before it goes out. Posts are held before their deliveries, as everybody does.
 */
export async function stopUse(
  tx: Tx,
  { consentId, why, parts, context }: { consentId: string; why: Why; parts?: WithdrawnParts; context: Context },
): Promise<void> {
  const consent = await findConsent(tx, consentId)
  if (!consent) return
  const stopping = { consent, why, parts }
  const stopped = { canceled: 0, recalled: 0 }
  for (const postId of await postsStopped(tx, stopping)) {
    const post = await lockPost(tx, postId)
    if (!post) continue
    const { canceled, recalled } = await stopPost(context, stopping, post)
    stopped.canceled += Math.min(canceled, 1)
    stopped.recalled += Math.min(recalled, 1)
  }
  await tellOfStop(context, { consent, why, ...stopped })
}
