import type { Tx } from "#platform/db/tenancy.ts"
import { findConsentCalled } from "../ledger.repo.ts"
import { unfitToShow } from "../rules/likeness.ts"

interface Asked {
  readonly kind: "consent" | "staff"
  readonly handle: string
  readonly refuse: (reason: string, fix: string) => void
}

/** Refuses to link a shown person to a handle of no consent, or of one that cannot cover a likeness; wired to media in `stages.ts`. */
export async function refuseUnfit(tx: Tx, { kind, handle, refuse }: Asked): Promise<void> {
  const consent = await findConsentCalled(tx, handle)
  if (!consent) return refuse(`No consent has the handle ${handle}.`, "Look for it under Consents, or make one there first.")
  const unfit = unfitToShow(consent, kind)
  if (unfit) refuse(unfit.reason, unfit.fix)
}
