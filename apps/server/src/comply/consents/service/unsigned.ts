import { days, later, ok } from "@bedside/kernel"
import { z } from "zod"
import { useCase } from "#platform/use-case.ts"
import type { StoredEvent } from "../history.repo.ts"
import { lockConsent } from "../ledger.repo.ts"
import { restingUnsigned } from "../unsigned.repo.ts"
import { purgeConsent } from "./purge.ts"

/** Days the name on a form that nobody signed is kept after its last change: a promise is not waited for, and a no is taken for one. */
export const unsignedDays = 90

/** When a form was last changed; looking at it changes nothing. */
export const changedAt = (events: readonly StoredEvent[]): Date | undefined => events.findLast(({ type }) => type !== "viewed")?.at

/** Destroys name, words and documents of forms that nobody signed and nothing rests on, long after anything happened with them. Safe to run again. */
export const purgeUnsigned = useCase({
  name: "comply.purge-unsigned",
  needs: "worker",
  input: z.null(),
  async run(context) {
    const { tx, practiceId, now, audit } = context
    const before = later(now, -days(unsignedDays))
    const purged: string[] = []
    for (const { id } of await restingUnsigned(tx, before)) {
      const consent = await lockConsent(tx, id)
      // Somebody may have signed it, or gone on with it, meanwhile.
      if (!consent || !(await restingUnsigned(tx, before, id)).some((one) => one.id === id)) continue
      await purgeConsent(context, consent, "unsigned")
      purged.push(id)
    }
    audit.subject(practiceId, { purged: purged.length })
    return ok({ purged })
  },
})
