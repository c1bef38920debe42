import { later, minutes, ok, type Result } from "@bedside/kernel"
import type { NetworkError, Receipt } from "@bedside/networks"
import { z } from "zod"
import { findChannel, type OpenChannel, openChannel } from "#channels"
import { lockConsents } from "#comply"
import { useCase } from "#platform/use-case.ts"
import { deliver, removeFromNetwork } from "./publish.jobs.ts"
import { freeWhenNothingPublic } from "./publish.content.ts"
import * as repo from "./publish.repo.ts"
import { pauseBefore } from "./publish.rules.ts"
import { waitsForPictures } from "./stops/stops.pictures.ts"
import { provedGone, toldStanding } from "./stops/stops.proof.ts"
import { recalledFor } from "./stops/stops.repo.ts"

/** Work the program does by itself: waking what was forgotten, taking down what a person asked to take down. */

export const forgottenDeliveries = useCase({
  name: "publish.wake-forgotten",
  needs: "worker",
  audit: "quiet",
  input: z.null(),
  async run({ tx, platform, practiceId, now }) {
    const before = later(now, -minutes(1))
    // A long queue is not a lost job: waking is repeated seldom, or the queue would grow by its own length every minute.
    const seldom = (key: string) => ({ oncePer: { key: `forgotten:${key}`, seconds: 300 } })
    const ids = await repo.forgotten(tx, before, now)
    for (const deliveryId of ids) await platform.jobs.enqueue(tx, deliver, { practiceId, deliveryId }, seldom(deliveryId))
    const standing = await repo.forgottenRemovals(tx, before)
    for (const deliveryId of standing) await platform.jobs.enqueue(tx, removeFromNetwork, { practiceId, deliveryId }, seldom(deliveryId))
    return ok(ids.length + standing.length)
  },
})

export const takeDownTask = useCase({
  name: "publish.begin-removal",
  needs: "worker",
  audit: "quiet",
  input: z.object({ deliveryId: z.uuid() }),
  async run(
    { tx, platform, practiceId, now },
    { deliveryId },
  ): Promise<Result<{ channel: OpenChannel | undefined; receipt: Receipt } | undefined, never>> {
    const delivery = await repo.lockDelivery(tx, deliveryId)
    if (!delivery?.receipt || !delivery.takeDownAt || delivery.takenDownAt) return ok(undefined)
    if (await waitsForPictures(tx, deliveryId, now)) {
      const runAt = later(now, minutes(1))
      await repo.changeDelivery(tx, deliveryId, { nextAt: runAt })
      await platform.jobs.enqueue(tx, removeFromNetwork, { practiceId, deliveryId }, { runAt })
      return ok(undefined)
    }
    const channel = await findChannel(tx, delivery.channelId)
    const opened = channel && openChannel(platform, practiceId, channel)
    return ok({ channel: opened, receipt: delivery.receipt })
  },
})

const waits = new Set<NetworkError["kind"]>(["transient", "unknown-outcome", "rate-limited", "quota"])

export const removalDone = useCase({
  name: "publish.removed",
  needs: "worker",
  input: z.object({ deliveryId: z.uuid(), error: z.custom<NetworkError>().nullable(), random: z.number() }),
  async run(context, { deliveryId, error, random }) {
    const { tx, platform, practiceId, now, audit, tell } = context
    await lockConsents(tx, await recalledFor(tx, deliveryId))
    const delivery = await repo.lockDelivery(tx, deliveryId)
    if (!delivery || delivery.takenDownAt) return ok(null)
    // What is not there any more is what was asked for.
    const gone = error === null || error.kind === "not-found"
    audit.subject(deliveryId, { removed: gone, error: error?.kind ?? null })
    const limit = error?.kind === "rate-limited" || error?.kind === "quota" ? new Date(error.until) : now
    const nextAt = new Date(Math.max(limit.getTime(), later(now, pauseBefore(delivery.attempt, random)).getTime()))
    if (gone) await provedGone(context, deliveryId, error === null ? "removed" : "gone")
    await repo.changeDelivery(
      tx,
      deliveryId,
      gone
        ? { takenDownAt: now, error: null }
        : {
            error: { kind: "not-removed", why: error },
            attempt: delivery.attempt + 1,
            nextAt,
            ...(waits.has(error.kind) ? {} : { takeDownAt: null }),
          },
    )
    if (!gone && !waits.has(error.kind)) await toldStanding(context, deliveryId)
    if (!gone && waits.has(error.kind)) await platform.jobs.enqueue(tx, removeFromNetwork, { practiceId, deliveryId }, { runAt: nextAt })
    await freeWhenNothingPublic(context, delivery.postId)
    await tell({ kind: "delivery.changed", id: deliveryId })
    return ok(null)
  },
})
