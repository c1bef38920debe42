import { consentYears } from "@bedside/contracts"
import { ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { practiceFacts, setConsentYears } from "#practice"
import { may } from "#platform/access.ts"
import { type Context, useCase, view } from "#platform/use-case.ts"
import { unsignedDays } from "./unsigned.ts"

const shown = ({ caller: { actor } }: Pick<Context, "caller">, years: number) => ({
  years,
  unsignedDays,
  mayChange: actor.kind === "person" && may(actor.role, "consents:reveal"),
})
type Shown = ReturnType<typeof shown>

export const showRetention = view({
  name: "comply.show-retention",
  needs: "practice:read",
  input: z.null(),
  async run(seen): Promise<Result<Shown, never>> {
    return ok(shown(seen, (await practiceFacts(seen.tx, seen.practiceId)).consentYears))
  },
})

/** Whoever opens the vault says how long it keeps. */
export const saveRetention = useCase({
  name: "comply.save-retention",
  needs: "consents:reveal",
  input: z.object({ years: z.number().int().min(consentYears.least).max(consentYears.most) }),
  async run(context, { years }): Promise<Result<Shown, never>> {
    const { tx, practiceId, audit, tell } = context
    audit.subject(practiceId, { years, before: (await practiceFacts(tx, practiceId)).consentYears })
    await setConsentYears(tx, practiceId, years)
    await tell({ kind: "people.changed", id: practiceId })
    return ok(shown(context, years))
  },
})
