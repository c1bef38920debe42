import { ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { endedOrNarrowed, endsOfAge, findConsents, lockConsents, replacing, restedOn, sideOf, type StoredConsent } from "#comply"
import { findPost, lockPost } from "#compose"
import { type Caller, type Context, useCase } from "#platform/use-case.ts"
import { concerned, isLive, postsStopped, recall, type Stopping, type Why } from "./publish.consents.ts"
import * as repo from "./publish.repo.ts"

/** What slipped out while its consent was ending, found again afterwards. */

const whyOf = ({ state }: StoredConsent, isNarrowed: boolean): Why => {
  if (state === "revoked" || state === "expired" || state === "defective") return state
  return isNarrowed ? "narrowed" : "expired"
}
/** Why public uses of a consent must go; a replaced one ends on its last day like every other. */
function stoppingOf(consent: StoredConsent, today: string): Stopping {
  const { on } = consent.terms.expiry
  const ofAgeOn = endsOfAge(consent)
  const isOver = (on !== null && on < today) || (ofAgeOn !== null && ofAgeOn <= today)
  const why = whyOf(consent, consent.withdrawn !== null && !isOver)
  return { consent, why, parts: why === "narrowed" ? (consent.withdrawn ?? undefined) : undefined }
}

/** Deliveries of a post that stand in public without anybody taking them down. */
async function standing({ tx }: Context, stopping: Stopping, postId: string): Promise<repo.StoredDelivery[]> {
  const post = await findPost(tx, postId)
  const live = post ? (await repo.deliveriesOf(tx, [postId])).filter((one) => isLive(one) && !one.takeDownAt) : []
  return post ? concerned(tx, stopping, post, live) : []
}

/** Takes down what stands in public under these; consents are held first, then posts, each by id, and what was seen is seen again. */
async function recallUnder(context: Context, stoppings: readonly Stopping[]): Promise<number> {
  const { tx } = context
  const found: { readonly stopping: Stopping; readonly postId: string }[] = []
  for (const stopping of stoppings)
    for (const postId of await postsStopped(tx, stopping))
      if ((await standing(context, stopping, postId)).length > 0) found.push({ stopping, postId })
  await lockConsents(
    tx,
    found.map(({ stopping }) => stopping.consent.id),
  )
  for (const id of [...new Set(found.map(({ postId }) => postId))].toSorted()) await lockPost(tx, id)
  let recalled = 0
  for (const { stopping, postId } of found)
    for (const delivery of await standing(context, stopping, postId)) {
      await recall(context, stopping.consent.id, stopping.why, delivery)
      recalled++
    }
  return recalled
}

const endedByNow = useCase({
  name: "publish.find-ended-uses",
  needs: "worker",
  audit: "quiet",
  input: z.null(),
  async run(context) {
    const { today } = await sideOf(context)
    return ok((await endedOrNarrowed(context.tx, today)).map(({ id }) => id))
  },
})

const recallOne = useCase({
  name: "publish.recall-late",
  needs: "worker",
  audit: "quiet",
  input: z.object({ id: z.uuid() }),
  async run(context, { id }) {
    const { today } = await sideOf(context)
    const ended = await findConsents(context.tx, [id])
    return ok(
      await recallUnder(
        context,
        ended.map((consent) => stoppingOf(consent, today)),
      ),
    )
  },
})

/**
 * Deliveries that went out while their consent was ending: found again by night, and taken down like the others. Each consent by itself:
 * one that fails keeps no other from it. Throws the first failure after all were tried.
 */
export async function recallLate(caller: Caller, given: null): Promise<Result<number, never>> {
  const found = await endedByNow(caller, given)
  const failures: unknown[] = []
  let recalled = 0
  for (const id of found.ok ? found.value : []) {
    const done = await recallOne(caller, { id }).catch((error: unknown) => void failures.push(error))
    if (done?.ok) recalled += done.value
  }
  if (failures.length > 0) throw failures[0]
  return ok(recalled)
}

/** The same for one delivery as soon as it is known to be public: its consent may have been taken back while it was under way. */
export const recallSent = useCase({
  name: "publish.recall-sent",
  needs: "worker",
  audit: "quiet",
  input: z.object({ deliveryId: z.uuid() }),
  async run(context, { deliveryId }) {
    const { tx } = context
    const { today } = await sideOf(context)
    const rested = await findConsents(tx, await restedOn(tx, deliveryId))
    const all = new Set(rested.map(({ id }) => id))
    for (const consent of rested) for (const { id } of await replacing(tx, consent)) all.add(id)
    const ended = all.size === 0 ? [] : (await endedOrNarrowed(tx, today)).filter(({ id }) => all.has(id))
    return ok(
      await recallUnder(
        context,
        ended.map((consent) => stoppingOf(consent, today)),
      ),
    )
  },
})
