import type { removalAnswers } from "@bedside/contracts"
import { findConsents, note } from "#comply"
import type { Context } from "#platform/use-case.ts"
import { tellOfStanding } from "./stops.notices.ts"
import { proveGone, untoldFor } from "./stops.repo.ts"

/** Keeps the proof that a delivery is gone where a consent asked for it, and tells it in that consent's history. */
export async function provedGone(context: Context, deliveryId: string, answer: (typeof removalAnswers)[number]): Promise<void> {
  for (const consentId of await proveGone(context, deliveryId, answer, answer === "by-hand" ? context.personId : null))
    await note(context, consentId, "takedown-done", { delivery: deliveryId, answer })
}

/** Tells whoever keeps the consents concerned that a delivery could not be taken down and will not go by itself; at once, then daily. */
export async function toldStanding(context: Context, deliveryId: string): Promise<void> {
  for (const consent of await findConsents(context.tx, await untoldFor(context, deliveryId))) await tellOfStanding(context, consent)
}
