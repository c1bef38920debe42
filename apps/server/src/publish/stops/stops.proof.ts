import type { removalAnswers } from "@bedside/contracts"
import { note } from "#comply"
import type { Context } from "#platform/use-case.ts"
import { proveGone } from "./stops.repo.ts"

/** Keeps the proof that a delivery is gone where a consent asked for it, and tells it in that consent's history. */
export async function provedGone(context: Context, deliveryId: string, answer: (typeof removalAnswers)[number]): Promise<void> {
  for (const consentId of await proveGone(context, deliveryId, answer, answer === "by-hand" ? context.personId : null))
    await note(context, consentId, "takedown-done", { delivery: deliveryId, answer })
}
