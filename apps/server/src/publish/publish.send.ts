import { err, later, ok, type Result } from "@bedside/kernel"
import type { NetworkError, Receipt } from "@bedside/networks"
import { networkFacts } from "@bedside/networks/facts"
import { z } from "zod"
import { blockingRules, standingApproval } from "#approve"
import { findChannel, healthAfter, isNetwork, type OpenChannel, openChannel, setHealth, type StoredChannel } from "#channels"
import { findPost, fixContent } from "#compose"
import { judgeAndKeep } from "#comply"
import { newId } from "#platform/ids.ts"
import { type Context, useCase } from "#platform/use-case.ts"
import { freeWhenNothingPublic } from "./publish.content.ts"
import { deliver } from "./publish.jobs.ts"
import * as repo from "./publish.repo.ts"
import { afterError, afterNotFound, type After, isLate, isMissed, leaseFor, openGates, type Closed } from "./publish.rules.ts"

/** What a worker is to do next, outside any transaction. */
export type Task =
  | { kind: "stop" }
  | { kind: "prepare" | "commit" | "find"; lease: string; delivery: repo.StoredDelivery; channel: OpenChannel }
const stop: Task = { kind: "stop" }

async function gates(
  { tx, platform, practiceId, now }: Context,
  delivery: repo.StoredDelivery,
  channel: StoredChannel | undefined,
): Promise<Result<null, Closed>> {
  const post = await findPost(tx, delivery.postId)
  if (!post) return err({ kind: "post-deleted" })
  const approval = await standingApproval(tx, post.id, delivery.contentHash)
  const verdict = await judgeAndKeep({ tx, platform, practiceId, now }, post, "send")
  const channelOpen = channel !== undefined && channel.disconnectedAt === null && channel.session !== null
  return openGates({
    deleted: post.deletedAt !== null,
    postHash: post.contentHash,
    deliveryHash: delivery.contentHash,
    approvedHash: approval?.contentHash,
    blockingRules: blockingRules(verdict),
    channelOpen,
  })
}

async function wake({ tx, platform, practiceId }: Context, deliveryId: string, runAt: Date): Promise<void> {
  await platform.jobs.enqueue(tx, deliver, { practiceId, deliveryId }, { runAt })
}
async function end(context: Context, { id, postId }: repo.StoredDelivery, change: repo.Change): Promise<void> {
  await repo.changeDelivery(context.tx, id, { lease: null, ...change })
  await freeWhenNothingPublic(context.tx, postId)
  context.audit.subject(id, { state: change.state ?? "sending", error: change.error?.kind ?? null })
  await context.tell({ kind: "delivery.changed", id })
}

const OneDelivery = z.object({ deliveryId: z.uuid() })

/** Claims a due delivery for one worker, with all gates judged in the same transaction, and says what to do. */
export const claim = useCase({
  name: "publish.claim",
  needs: "worker",
  audit: "quiet",
  input: OneDelivery,
  async run(context, { deliveryId }): Promise<Result<Task | { kind: "ended"; change: repo.Change }, never>> {
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
    if (delivery.state === "scheduled" && isMissed(delivery.sendAt, now))
      return ok({ kind: "ended", change: { state: "missed", error: { kind: "missed" } } })
    const open = armed ? ok(null) : await gates(context, delivery, channel)
    if (!open.ok) return ok({ kind: "ended", change: { state: "not-sent", error: { gate: true, ...open.error } } })
    const opened = channel && openChannel(platform, practiceId, channel)
    if (!opened)
      return ok({
        kind: "ended",
        change: { state: armed ? "unconfirmed" : "not-sent", error: { gate: true, kind: "channel-disconnected" } },
      })
    const lease = newId()
    const attempt = delivery.attempt + 1
    await repo.changeDelivery(tx, deliveryId, { state: "sending", attempt, lease: { by: lease, until: later(now, leaseFor) } })
    await fixContent(tx, delivery.postId, now)
    if (delivery.state === "scheduled") await context.tell({ kind: "delivery.changed", id: deliveryId })
    return ok({ kind: armed ? "find" : "prepare", lease, delivery: { ...delivery, attempt }, channel: opened })
  },
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
  input: OneDelivery.extend({ change: z.custom<repo.Change>() }),
  async run(context, { deliveryId, change }) {
    const delivery = await repo.lockDelivery(context.tx, deliveryId)
    if (delivery && (delivery.state === "scheduled" || delivery.state === "sending")) await end(context, delivery, change)
    return ok(stop)
  },
})

const Held = OneDelivery.extend({ lease: z.string() })
async function held({ tx }: Context, { deliveryId, lease }: z.output<typeof Held>): Promise<repo.StoredDelivery | undefined> {
  const delivery = await repo.lockDelivery(tx, deliveryId)
  return delivery?.lease === lease && delivery.state === "sending" ? delivery : undefined
}

/** Writes the intent: all gates once more, then the row is armed. Only after this transaction may the public call be made. */
export const arm = useCase({
  name: "publish.arm",
  needs: "worker",
  audit: "quiet",
  input: Held.extend({ prepared: z.unknown() }),
  async run(
    context,
    input,
  ): Promise<Result<{ kind: "armed"; armedAt: Date } | { kind: "stop" } | { kind: "ended"; change: repo.Change }, never>> {
    const { tx, now } = context
    const delivery = await held(context, input)
    if (!delivery) return ok({ kind: "stop" })
    const open = await gates(context, delivery, await findChannel(tx, delivery.channelId))
    if (!open.ok) return ok({ kind: "ended", change: { state: "not-sent", error: { gate: true, ...open.error } } })
    await repo.changeDelivery(tx, delivery.id, {
      step: "commit",
      armedAt: now,
      prepared: input.prepared,
      lease: { by: input.lease, until: later(now, leaseFor) },
    })
    return ok({ kind: "armed", armedAt: now })
  },
})

export type Outcome =
  | { step: "prepare" | "ready" | "commit" | "find"; error: NetworkError }
  | { step: "wait"; until: Date; prepared: unknown }
  | { step: "sent"; receipt: Receipt }
  | { step: "not-found" }

const Settle = Held.extend({ outcome: z.custom<Outcome>(), random: z.number() })
/** Records what came of a step, and when to go on if it is not over. */
export const settle = useCase({
  name: "publish.settle",
  needs: "worker",
  input: Settle,
  async run(context, input): Promise<Result<null, { kind: "not-ours" }>> {
    const { tx, now, audit } = context
    const { outcome, random } = input
    const delivery = await held(context, input)
    if (!delivery) return err({ kind: "not-ours" })
    const channel = await findChannel(tx, delivery.channelId)
    audit.subject(delivery.id, { step: outcome.step })
    if (outcome.step === "sent") {
      await end(context, delivery, {
        state: "sent",
        receipt: outcome.receipt,
        sentAt: now,
        late: isLate(delivery.sendAt, now),
        error: null,
      })
      await setHealth(tx, delivery.channelId, "working", null, now)
      return ok(null)
    }
    if (outcome.step === "wait") {
      await repo.changeDelivery(tx, delivery.id, { step: "ready", prepared: outcome.prepared, nextAt: outcome.until, lease: null })
      await wake(context, delivery.id, outcome.until)
      return ok(null)
    }
    const situation = { attempt: delivery.attempt, sendAt: delivery.sendAt, armedAt: delivery.armedAt, now, random }
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
    await end(context, delivery, { state: after.state, error: error ?? { kind: "unknown-outcome" } })
    return ok(null)
  }
  // To go on from the start, the arming is taken back: the network surely does not have it.
  const from = after.kind === "again" ? ({ step: "prepare", armedAt: null } as const) : ({ step: "find" } as const)
  await repo.changeDelivery(context.tx, delivery.id, { ...from, nextAt: after.at, lease: null, error })
  context.audit.subject(delivery.id, { next: after.kind, error: error?.kind ?? null })
  await wake(context, delivery.id, after.at)
  await context.tell({ kind: "delivery.changed", id: delivery.id })
  return ok(null)
}
