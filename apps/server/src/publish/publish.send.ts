import { err, later, ok, type Result, seconds } from "@bedside/kernel"
import type { NetworkError, Receipt } from "@bedside/networks"
import { networkFacts } from "@bedside/networks/facts"
import { z } from "zod"
import { blockingRules, standingApproval } from "#approve"
import { findChannel, healthAfter, isNetwork, type OpenChannel, openChannel, setHealth, type StoredChannel } from "#channels"
import { findPost, fixContent, undescribedAt } from "#compose"
import { dropRests, judgeAndKeep, keepRests } from "#comply"
import { newId } from "#platform/ids.ts"
import { type Context, useCase } from "#platform/use-case.ts"
import { freeWhenNothingPublic, isAsPrepared } from "./publish.content.ts"
import { holdGrounds } from "./publish.grounds.ts"
import { deliver } from "./publish.jobs.ts"
import * as repo from "./publish.repo.ts"
import { afterError, afterNotFound, type After, type Closed, isLate, isMissed, leaseFor, openGates } from "./publish.rules.ts"

/** What a worker is to do next, outside any transaction. */
export type Task = { kind: "stop" } | { kind: "prepare" | "find"; lease: string; delivery: repo.StoredDelivery; channel: OpenChannel }
const stop: Task = { kind: "stop" }

async function gates(
  { tx, platform, practiceId, now }: Context,
  delivery: repo.StoredDelivery,
  channel: StoredChannel | undefined,
): Promise<Result<null, Closed>> {
  const post = await findPost(tx, delivery.postId)
  if (!post) return err({ kind: "post-deleted" })
  const approval = await standingApproval(tx, post.id, delivery.contentHash)
  // It goes out now, whatever it was planned for.
  const verdict = await judgeAndKeep({ tx, platform, practiceId, now }, { ...post, planAt: null }, "send", delivery.channelId)
  const channelOpen = channel !== undefined && channel.disconnectedAt === null && channel.session !== null
  return openGates({
    deleted: post.deletedAt !== null,
    postHash: post.contentHash,
    deliveryHash: delivery.contentHash,
    asPrepared: await isAsPrepared(tx, post, delivery),
    approvedHash: approval?.contentHash,
    blockingRules: blockingRules(verdict),
    described: undescribedAt(post.content) === undefined,
    channelOpen,
  })
}

async function wake({ tx, platform, practiceId }: Context, deliveryId: string, runAt: Date): Promise<void> {
  await platform.jobs.enqueue(tx, deliver, { practiceId, deliveryId }, { runAt })
}
async function end(context: Context, { id, postId }: repo.StoredDelivery, change: repo.Change): Promise<void> {
  await repo.changeDelivery(context.tx, id, { lease: null, ...change })
  if (change.state !== "sent" && change.state !== "unconfirmed") await dropRests(context.tx, id)
  await freeWhenNothingPublic(context, postId)
  context.audit.subject(id, { state: change.state ?? "sending", error: change.error?.kind ?? null })
  await context.tell({ kind: "delivery.changed", id })
}

/** An end that was decided, and the delivery as it was then: it holds only while nobody changed that meanwhile. */
export interface Ended {
  readonly kind: "ended"
  readonly change: repo.Change
  readonly seen: Pick<repo.StoredDelivery, "lease" | "sendAt" | "armedAt">
}
const ended = ({ lease, sendAt, armedAt }: repo.StoredDelivery, change: repo.Change): Ended => ({
  kind: "ended",
  change,
  seen: { lease, sendAt, armedAt },
})
const isAsSeen = (delivery: repo.StoredDelivery, seen: Ended["seen"]): boolean =>
  delivery.lease === seen.lease &&
  delivery.sendAt.getTime() === seen.sendAt.getTime() &&
  delivery.armedAt?.getTime() === seen.armedAt?.getTime()

const OneDelivery = z.object({ deliveryId: z.uuid() })

/** Claims a due delivery for one worker, with all gates judged in the same transaction, and says what to do. */
export const claim = useCase({
  name: "publish.claim",
  needs: "worker",
  audit: "quiet",
  input: OneDelivery,
  async run(context, { deliveryId }): Promise<Result<Task | Ended, never>> {
    const { tx, now, platform, practiceId } = context
    const delivery = await repo.lockDelivery(tx, deliveryId)
    if (!delivery || (delivery.state !== "scheduled" && delivery.state !== "sending")) return ok(stop)
    const wait = waitFor(delivery, now)
    if (wait) {
      if (wait.again) await wake(context, deliveryId, wait.again)
      return ok(stop)
    }
    const channel = await findChannel(tx, delivery.channelId)
    const armed = delivery.armedAt !== null
    if (!armed && isMissed(delivery.sendAt, now)) return ok(ended(delivery, missed(delivery.error)))
    const open = armed ? ok(null) : await gates(context, delivery, channel)
    if (!open.ok) return ok(ended(delivery, { state: "not-sent", error: { gate: true, ...open.error } }))
    const opened = channel && openChannel(platform, practiceId, channel)
    if (!opened)
      return ok(ended(delivery, { state: armed ? "unconfirmed" : "not-sent", error: { gate: true, kind: "channel-disconnected" } }))
    const lease = newId()
    const counted = armed ? { looks: delivery.looks + 1 } : { attempt: delivery.attempt + (delivery.step === "ready" ? 0 : 1) }
    await repo.changeDelivery(tx, deliveryId, { state: "sending", ...counted, lease: { by: lease, until: later(now, leaseFor) } })
    await fixContent(tx, delivery.postId, now)
    if (delivery.state === "scheduled") await context.tell({ kind: "delivery.changed", id: deliveryId })
    return ok({ kind: armed ? "find" : "prepare", lease, delivery: { ...delivery, ...counted }, channel: opened })
  },
})

/** The network's own word in what went wrong, if there is one. */
const networkSaid = (error: repo.DeliveryError | null): NetworkError | undefined =>
  error && !("gate" in error) && error.kind !== "missed" && error.kind !== "not-removed" ? error : undefined

/** Too late to go out by itself; what the network said before is kept as the reason. */
const missed = (before: repo.DeliveryError | null): repo.Change => ({
  state: "missed",
  error: { kind: "missed", why: networkSaid(before) },
})

/** Not due, or in another worker's hands. Clocks of machines differ a little: what is almost due is woken again. */
function waitFor({ nextAt, leaseUntil }: repo.StoredDelivery, now: Date): { again: Date | undefined } | undefined {
  if (leaseUntil && leaseUntil > now) return { again: leaseUntil }
  if (nextAt <= now) return undefined
  return { again: nextAt.getTime() - now.getTime() < 10_000 ? nextAt : undefined }
}

/** Records how a claim that could not go on ended; on the record, unlike the claim itself. */
export const stopDelivery = useCase({
  name: "publish.stop",
  needs: "worker",
  input: OneDelivery.extend({ ended: z.custom<Ended>() }),
  async run(context, { deliveryId, ended: { change, seen } }) {
    const delivery = await repo.lockDelivery(context.tx, deliveryId)
    const isOpen = delivery?.state === "scheduled" || delivery?.state === "sending"
    if (isOpen && isAsSeen(delivery, seen)) await end(context, delivery, change)
    return ok(stop)
  },
})

const Held = OneDelivery.extend({ lease: z.string() })
async function held({ tx }: Context, { deliveryId, lease }: z.output<typeof Held>): Promise<repo.StoredDelivery | undefined> {
  const delivery = await repo.lockDelivery(tx, deliveryId)
  return delivery?.lease === lease && delivery.state === "sending" ? delivery : undefined
}

/** A living worker's sign of life: as long as it comes, nobody else takes the delivery. */
export const renewLease = useCase({
  name: "publish.renew-lease",
  needs: "worker",
  audit: "quiet",
  input: Held,
  async run({ tx, now }, { deliveryId, lease }) {
    await repo.renewLease(tx, { id: deliveryId, lease, until: later(now, leaseFor) })
    return ok(null)
  },
})

/** Writes the intent: all gates once more, then the row is armed. Only after this transaction may the public call be made. */
export const arm = useCase({
  name: "publish.arm",
  needs: "worker",
  audit: "quiet",
  input: Held.extend({ prepared: z.unknown(), given: repo.GivenHashes.optional() }),
  async run(context, input): Promise<Result<{ kind: "armed"; armedAt: Date } | { kind: "stop" } | Ended, never>> {
    const { tx, now, practiceId } = context
    await holdGrounds(tx, input.deliveryId)
    const delivery = await held(context, input)
    if (!delivery) return ok({ kind: "stop" })
    if (isMissed(delivery.sendAt, now)) return ok(ended(delivery, missed(delivery.error)))
    const open = await gates(context, delivery, await findChannel(tx, delivery.channelId))
    if (!open.ok) return ok(ended(delivery, { state: "not-sent", error: { gate: true, ...open.error } }))
    const post = await findPost(tx, delivery.postId)
    if (post) await keepRests(tx, { practiceId, deliveryId: delivery.id, post, now })
    await repo.changeDelivery(tx, delivery.id, {
      step: "commit",
      armedAt: now,
      looks: 0,
      prepared: input.prepared,
      given: input.given,
      lease: { by: input.lease, until: later(now, leaseFor) },
    })
    return ok({ kind: "armed", armedAt: now })
  },
})

export type Outcome =
  | { step: "prepare" | "ready" | "commit" | "find"; error: NetworkError }
  | { step: "wait"; until: Date; prepared: unknown; given?: repo.GivenHashes }
  | { step: "sent"; receipt: Receipt }
  | { step: "not-found" }

/** Proof that a post is public is true whoever brings it, even when the delivery is in other hands by now. */
async function provable({ tx }: Context, deliveryId: string): Promise<repo.StoredDelivery | undefined> {
  const delivery = await repo.lockDelivery(tx, deliveryId)
  return delivery?.state === "sending" || delivery?.state === "unconfirmed" ? delivery : undefined
}

const Settle = Held.extend({ outcome: z.custom<Outcome>(), random: z.number() })
/** Records what came of a step, and when to go on if it is not over. */
export const settle = useCase({
  name: "publish.settle",
  needs: "worker",
  input: Settle,
  async run(context, input): Promise<Result<null, { kind: "not-ours" }>> {
    const { tx, now, audit } = context
    const { outcome, random } = input
    const delivery = outcome.step === "sent" ? await provable(context, input.deliveryId) : await held(context, input)
    if (!delivery) return err({ kind: "not-ours" })
    const channel = await findChannel(tx, delivery.channelId)
    audit.subject(delivery.id, { step: outcome.step })
    if (outcome.step === "sent") {
      const late = isLate(delivery.sendAt, now)
      await end(context, delivery, { state: "sent", receipt: outcome.receipt, sentAt: now, late, error: null })
      await setHealth(tx, delivery.channelId, "working", null, now)
      return ok(null)
    }
    if (outcome.step === "wait") {
      const nextAt = outcome.until > now ? outcome.until : later(now, seconds(1))
      await repo.changeDelivery(tx, delivery.id, { step: "ready", prepared: outcome.prepared, given: outcome.given, nextAt, lease: null })
      await wake(context, delivery.id, nextAt)
      return ok(null)
    }
    const { attempt, looks, sendAt, armedAt } = delivery
    const because = networkSaid(delivery.error)?.kind
    const situation = { attempt, looks, sendAt, armedAt, now, random, because }
    const facts = networkFacts[isNetwork(channel?.networkId ?? "") ? (channel?.networkId as keyof typeof networkFacts) : "sandbox"]
    if (outcome.step === "not-found") return goOn(context, delivery, afterNotFound(facts, { step: "find", ...situation }), null)
    const health = healthAfter(outcome.error)
    if (health) await setHealth(tx, delivery.channelId, health, outcome.error, null)
    return goOn(context, delivery, afterError(outcome.error, { step: outcome.step, ...situation }), outcome.error)
  },
})

async function goOn(
  context: Context,
  delivery: repo.StoredDelivery,
  after: After,
  error: NetworkError | null,
): Promise<Result<null, never>> {
  if (after.kind === "end") {
    const reason = error ?? delivery.error
    await end(
      context,
      delivery,
      after.state === "missed" ? missed(reason) : { state: after.state, error: reason ?? { kind: "unknown-outcome" } },
    )
    return ok(null)
  }
  // To go on from the start, the arming is taken back: the network surely does not have it.
  const from = after.kind === "again" ? ({ step: "prepare", armedAt: null } as const) : ({ step: "find" } as const)
  // What the network said at the commit outlives the look-ups it led to.
  const said = delivery.step === "find" && delivery.error ? delivery.error : error
  await repo.changeDelivery(context.tx, delivery.id, { ...from, nextAt: after.at, lease: null, error: said })
  context.audit.subject(delivery.id, { next: after.kind, error: error?.kind ?? null })
  await wake(context, delivery.id, after.at)
  await context.tell({ kind: "delivery.changed", id: delivery.id })
  return ok(null)
}
