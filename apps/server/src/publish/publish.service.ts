import { err, ok, type Result } from "@bedside/kernel"
import { networkFacts } from "@bedside/networks/facts"
import { z } from "zod"
import { blockingRules, fits, type NotReady, standingApproval } from "#approve"
import { findChannel, isNetwork, listConnectedChannels } from "#channels"
import { findPost, lockPost, type StoredPost } from "#compose"
import { dropRests, judgeAndKeep } from "#comply"
import type { Tx } from "#platform/db/tenancy.ts"
import { type Context, useCase } from "#platform/use-case.ts"
import { contentFor, freeWhenNothingPublic, isAsApproved, isAsPrepared, isBusy } from "./publish.content.ts"
import { deliver, removeFromNetwork } from "./publish.jobs.ts"
import * as repo from "./publish.repo.ts"
import { type Closed, openGates } from "./publish.rules.ts"

const SendAt = z.iso
  .datetime({ offset: true })
  .nullable()
  .transform((at) => (at === null ? null : new Date(at)))
// A person's clock and ours differ a little; "now" pressed a moment ago is not the past.
const tolerance = 60_000

/** `elsewhere`: the post is, or may be, public on a channel, so that it cannot be approved anew. */
export type MediaReplaced = { kind: "media-replaced"; elsewhere: boolean }
const mediaReplaced = ({ lockedAt }: StoredPost): MediaReplaced => ({ kind: "media-replaced", elsewhere: lockedAt !== null })

export type NotSchedulable =
  | Exclude<Closed, { kind: "channel-disconnected" | "post-deleted" | "not-described" | "media-replaced" }>
  | MediaReplaced
  | Exclude<NotReady, { kind: "blocked" }>
  | { kind: "no-such-post" }
  | { kind: "in-the-past" }
  | { kind: "nothing-to-send" }
  | { kind: "content-changed" }

/** Channels of the post that are connected and have nothing of it under way or public. */
async function openTargets(tx: Tx, post: StoredPost): Promise<string[]> {
  const connected = new Set((await listConnectedChannels(tx)).map(({ id }) => id))
  const busy = new Set((await repo.deliveriesOf(tx, [post.id])).filter(isBusy).map(({ channelId }) => channelId))
  return post.content.variants.map(({ channelId }) => channelId).filter((id) => connected.has(id) && !busy.has(id))
}

export const schedulePost = useCase({
  name: "publish.schedule",
  needs: "publish:schedule",
  input: z.object({ id: z.uuid(), contentHash: z.string(), sendAt: SendAt }),
  async run(context, { id, contentHash, sendAt }): Promise<Result<{ id: string }, NotSchedulable>> {
    const { tx, platform, practiceId, personId, now, audit, tell } = context
    const post = await lockPost(tx, id)
    if (!post || post.deletedAt) return err({ kind: "no-such-post" })
    audit.subject(id, { contentHash: post.contentHash })
    if (post.contentHash !== contentHash) return err({ kind: "content-changed" })
    if (sendAt && sendAt.getTime() < now.getTime() - tolerance) return err({ kind: "in-the-past" })
    const unfit = await fits(tx, post)
    if (unfit && unfit.kind !== "blocked") return err(unfit)
    const approval = await standingApproval(tx, id, post.contentHash)
    const at = sendAt && sendAt > now ? sendAt : now
    const verdict = await judgeAndKeep({ tx, platform, practiceId, now }, { ...post, planAt: at }, "send")
    const open = openGates({
      deleted: false,
      postHash: post.contentHash,
      deliveryHash: post.contentHash,
      asPrepared: await isAsApproved(tx, post),
      approvedHash: post.signOff === "approved" ? approval?.contentHash : undefined,
      blockingRules: blockingRules(verdict),
      described: true,
      channelOpen: true,
    })
    if (!open.ok) return err(open.error.kind === "media-replaced" ? mediaReplaced(post) : (open.error as NotSchedulable))
    const targets = await openTargets(tx, post)
    if (targets.length === 0) return err({ kind: "nothing-to-send" })
    for (const channelId of targets) {
      const deliveryId = await repo.insertDelivery(tx, {
        practiceId,
        postId: id,
        channelId,
        contentHash: post.contentHash,
        content: await contentFor(tx, post, channelId),
        sendAt: at,
        by: personId ?? "",
        now,
      })
      await platform.jobs.enqueue(tx, deliver, { practiceId, deliveryId }, { runAt: at })
      await tell({ kind: "delivery.changed", id: deliveryId })
    }
    audit.subject(id, { contentHash: post.contentHash, channels: targets.length })
    return ok({ id })
  },
})

export type NoDelivery = { kind: "no-such-delivery" } | { kind: "wrong-state"; state: string }

/** Runs a change on a delivery that must be in one of some states. */
async function onDelivery<E extends { kind: string } = never>(
  context: Context,
  id: string,
  states: readonly string[],
  decide: (delivery: repo.StoredDelivery) => Promise<Result<repo.Change, E>>,
): Promise<Result<{ id: string }, NoDelivery | E>> {
  const delivery = await repo.lockDelivery(context.tx, id)
  if (!delivery) return err({ kind: "no-such-delivery" })
  context.audit.subject(id, { from: delivery.state })
  if (!states.includes(delivery.state)) return err({ kind: "wrong-state", state: delivery.state })
  const change = await decide(delivery)
  if (!change.ok) return change
  await repo.changeDelivery(context.tx, id, change.value)
  await freeWhenNothingPublic(context, delivery.postId)
  await context.tell({ kind: "delivery.changed", id })
  return ok({ id })
}
const fresh = {
  state: "scheduled",
  step: "prepare",
  attempt: 0,
  looks: 0,
  armedAt: null,
  prepared: null,
  error: null,
  lease: null,
  late: false,
} as const
export type NotAgain =
  | { kind: "post-deleted" }
  | { kind: "changed-since-approval" }
  | MediaReplaced
  | { kind: "unapproved" }
  | { kind: "sent-otherwise" }
  | { kind: "blocked"; rules: readonly string[] }

/** Sends a delivery anew, if its content is still what is approved and nothing else takes the post to its channel. */
async function again(
  { tx, platform, practiceId, now }: Context,
  delivery: repo.StoredDelivery,
  at: Date,
): Promise<Result<repo.Change, NotAgain>> {
  const post = await findPost(tx, delivery.postId)
  if (!post || post.deletedAt) return err({ kind: "post-deleted" })
  if (post.contentHash !== delivery.contentHash) return err({ kind: "changed-since-approval" })
  if (!(await isAsPrepared(tx, post, delivery))) return err(mediaReplaced(post))
  if (!(await standingApproval(tx, post.id, post.contentHash))) return err({ kind: "unapproved" })
  const others = (await repo.deliveriesOf(tx, [post.id])).filter(({ id }) => id !== delivery.id)
  if (others.some((other) => other.channelId === delivery.channelId && isBusy(other))) return err({ kind: "sent-otherwise" })
  // What goes out now meets the gates at once; what waits is judged for the moment it goes out.
  const rules = at > now ? blockingRules(await judgeAndKeep({ tx, platform, practiceId, now }, { ...post, planAt: at }, "send")) : []
  if (rules.length > 0) return err({ kind: "blocked", rules })
  await platform.jobs.enqueue(tx, deliver, { practiceId, deliveryId: delivery.id }, { runAt: at })
  return ok({ ...fresh, sendAt: at, nextAt: at })
}
const OneId = z.object({ id: z.uuid() })

export const rescheduleDelivery = useCase({
  name: "publish.reschedule",
  needs: "publish:schedule",
  input: OneId.extend({ sendAt: SendAt }),
  async run(context, { id, sendAt }): Promise<Result<{ id: string }, NoDelivery | NotAgain | { kind: "in-the-past" }>> {
    if (sendAt && sendAt.getTime() < context.now.getTime() - tolerance) return err({ kind: "in-the-past" })
    const at = sendAt && sendAt > context.now ? sendAt : context.now
    return onDelivery(context, id, ["scheduled", "missed"], (delivery) => again(context, delivery, at))
  },
})

export const cancelDelivery = useCase({
  name: "publish.cancel",
  needs: "publish:schedule",
  input: OneId,
  run: (context, { id }) => onDelivery(context, id, ["scheduled", "missed"], async () => ok({ state: "canceled", error: null })),
})

export const retryDelivery = useCase({
  name: "publish.retry",
  needs: "publish:schedule",
  input: OneId,
  run: (context, { id }) =>
    onDelivery(context, id, ["not-sent", "rejected", "missed"], (delivery) => again(context, delivery, context.now)),
})

export const settleByHand = useCase({
  name: "publish.settle-by-hand",
  needs: "publish:schedule",
  input: OneId.extend({ isPublic: z.boolean(), url: z.string().optional() }),
  run: (context, { id, isPublic, url }) =>
    onDelivery(context, id, ["unconfirmed"], async () => {
      const { tx, now } = context
      if (isPublic) return ok({ state: "sent", sentAt: now, error: null, receipt: { remoteId: "", url: url ?? "", at: now.toISOString() } })
      await dropRests(tx, id)
      return ok({ state: "not-sent" })
    }),
})

export const takeDown = useCase({
  name: "publish.take-down",
  needs: "publish:take-down",
  input: OneId.extend({ reason: z.string() }),
  async run(context, { id, reason }): Promise<Result<{ id: string }, NoDelivery | { kind: "cannot-remove"; network: string }>> {
    const { tx, platform, practiceId, now } = context
    const delivery = await repo.lockDelivery(tx, id)
    if (!delivery) return err({ kind: "no-such-delivery" })
    context.audit.subject(id)
    const state = delivery.takenDownAt ? "taken-down" : delivery.takeDownAt ? "being-taken-down" : delivery.state
    if (state !== "sent") return err({ kind: "wrong-state", state })
    const networkId = (await findChannel(tx, delivery.channelId))?.networkId ?? ""
    const facts = isNetwork(networkId) ? networkFacts[networkId] : undefined
    if (!facts?.can.remove || !delivery.receipt?.remoteId) return err({ kind: "cannot-remove", network: facts?.name ?? "The network" })
    await repo.changeDelivery(tx, id, {
      takeDownAt: now,
      nextAt: now,
      takeDownReason: platform.sealer.seal(reason, { practiceId, field: "delivery.take_down_reason" }),
      error: null,
      attempt: 1,
    })
    await platform.jobs.enqueue(tx, removeFromNetwork, { practiceId, deliveryId: id })
    await context.tell({ kind: "delivery.changed", id })
    return ok({ id })
  },
})

/** What was scheduled on a sign-off, on content or on a channel goes with it. Wired in `stages.ts`. */
export const stopScheduled = async (tx: Tx, by: { postId: string } | { channelId: string }): Promise<void> =>
  void (await repo.cancelScheduled(tx, by))
