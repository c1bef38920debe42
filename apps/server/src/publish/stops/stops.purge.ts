import { ok } from "@bedside/kernel"
import { z } from "zod"
import { endedConsents, endedLongBefore, isOver, postsUsing, purgeConsent, sideOf, type StoredConsent, usedOf } from "#comply"
import { findPosts } from "#compose"
import type { Tx } from "#platform/db/tenancy.ts"
import { dropFiles } from "#platform/leftovers.ts"
import { type Context, useCase } from "#platform/use-case.ts"
import { isLive } from "../publish.consents.ts"
import { deliveriesOf, type StoredDelivery } from "../publish.repo.ts"
import { keptPicture } from "./stops.keeping.ts"
import { recalledOf } from "./stops.repo.ts"
import { dayOf } from "./stops.rules.ts"

/** Kept pictures of one recalled delivery go with the commit. */
async function dropKept({ tx, platform, practiceId }: Context, useId: string): Promise<void> {
  await dropFiles(platform, tx, practiceId, await platform.files.list(practiceId, keptPicture(useId, 0).slice(0, -1)))
}

/** Every delivery that rests or rested on a consent, whichever version it was recalled for. */
async function restingOn(tx: Tx, consent: StoredConsent): Promise<StoredDelivery[]> {
  const found: StoredDelivery[] = []
  for (const post of await findPosts(tx, await postsUsing(tx, consent)))
    for (const delivery of await deliveriesOf(tx, [post.id])) if ((await usedOf(tx, consent, post, delivery.id)).rests) found.push(delivery)
  return found
}

/** Destroys what is kept of consents whose time is over: documents, name, evidence and notes. The record says which and when. Safe to run again. */
export const purgeConsents = useCase({
  name: "publish.purge-consents",
  needs: "worker",
  audit: "quiet",
  input: z.null(),
  async run(context) {
    const { tx } = context
    const { today, timeZone, consentYears } = await sideOf(context)
    const purged: string[] = []
    for (const consent of await endedConsents(tx, endedLongBefore(today, consentYears))) {
      const used = await recalledOf(tx, consent.id)
      const resting = await restingOn(tx, consent)
      const gone = [...used.flatMap((one) => one.gone?.at ?? []), ...resting.flatMap(({ takenDownAt }) => takenDownAt ?? [])]
      const last = gone.toSorted((one, other) => one.getTime() - other.getTime()).at(-1)
      const facts = {
        endedOn: consent.endedOn ?? today,
        lastGoneOn: last ? dayOf(timeZone, last) : null,
        open: used.some((one) => one.gone === null) || resting.some(isLive),
      }
      if (!isOver(today, consentYears, facts)) continue
      await purgeConsent(context, consent)
      for (const { id } of used) await dropKept(context, id)
      await tx.deleteFrom("consent_use").where("consent_id", "=", consent.id).execute()
      await tx.updateTable("consent_residual").set({ note: null }).where("consent_id", "=", consent.id).execute()
      purged.push(consent.id)
    }
    return ok({ purged })
  },
})
