import { later, minutes, ok, type Result } from "@bedside/kernel"
import type { NetworkError, Receipt } from "@bedside/networks"
import { z } from "zod"
import { findChannel, type OpenChannel, openChannel } from "#channels"
import { useCase } from "#platform/use-case.ts"
import { deliver, removeFromNetwork } from "./publish.jobs.ts"
import { freeWhenNothingPublic } from "./publish.content.ts"
import * as repo from "./publish.repo.ts"
import { pauseBefore } from "./publish.rules.ts"

/** Work the program does by itself: waking what was forgotten, taking down what a person asked to take down. */

export const forgottenDeliveries = useCase({
  name: "publish.wake-forgotten",
  needs: "worker",
  audit: "quiet",
  input: z.null(),
  async run({ tx, platform, practiceId, now }) {
    const ids = await repo.forgotten(tx, later(now, -minutes(1)), now)
    for (const deliveryId of ids) await platform.jobs.enqueue(tx, deliver, { practiceId, deliveryId })
    return ok(ids.length)
  },
})

export const takeDownTask = useCase({
  name: "publish.begin-removal",
  needs: "worker",
  audit: "quiet",
  input: z.object({ deliveryId: z.uuid() }),
  async run({ tx, platform, practiceId }, { deliveryId }): Promise<Result<{ channel: OpenChannel; receipt: Receipt } | undefined, never>> {
    const delivery = await repo.lockDelivery(tx, deliveryId)
    if (!delivery?.receipt || !delivery.takeDownAt || delivery.takenDownAt) return ok(undefined)
    const channel = await findChannel(tx, delivery.channelId)
    const opened = channel && openChannel(platform, practiceId, channel)
    return ok(opened ? { channel: opened, receipt: delivery.receipt } : undefined)
  },
})

const waits = new Set<NetworkError["kind"]>(["transient", "unknown-outcome", "rate-limited", "quota"])

export const removalDone = useCase({
  name: "publish.removed",
  needs: "worker",
  input: z.object({ deliveryId: z.uuid(), error: z.custom<NetworkError>().nullable(), random: z.number() }),
  async run({ tx, platform, practiceId, now, audit, tell }, { deliveryId, error, random }) {
    const delivery = await repo.lockDelivery(tx, deliveryId)
    if (!delivery || delivery.takenDownAt) return ok(null)
    // What is not there any more is what was asked for.
    const gone = error === null || error.kind === "not-found"
    audit.subject(deliveryId, { removed: gone, error: error?.kind ?? null })
    await repo.changeDelivery(
      tx,
      deliveryId,
      gone
        ? { takenDownAt: now, error: null }
        : {
            error: { kind: "not-removed", why: error },
            attempt: delivery.attempt + 1,
            ...(waits.has(error.kind) ? {} : { takeDownAt: null }),
          },
    )
    if (!gone && waits.has(error.kind)) {
      const runAt =
        error.kind === "rate-limited" || error.kind === "quota" ? new Date(error.until) : later(now, pauseBefore(delivery.attempt, random))
      await platform.jobs.enqueue(tx, removeFromNetwork, { practiceId, deliveryId }, { runAt })
    }
    await freeWhenNothingPublic(tx, delivery.postId)
    await tell({ kind: "delivery.changed", id: deliveryId })
    return ok(null)
  },
})
