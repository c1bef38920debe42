import { copyMethods } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { type Context, useCase } from "#platform/use-case.ts"
import { historyOf, openedScan } from "../history.repo.ts"
import { findConsent, lockConsent, lockConsents, type StoredConsent, updateConsent } from "../ledger.repo.ts"
import { wanting } from "../rules/reasons.ts"
import { type Hindrance, hindrance, stateAfter } from "../rules/states.ts"
import { consentStopped, type NoConsent, note, sideOf, takeUp } from "./acting.ts"

type NotInOrder = { kind: "document-changed" } | { kind: "look-first" } | { kind: "not-ready"; sentences: readonly string[] }

/** The older version gives way in the same transaction, so that never two of one person are in force. */
async function supersede(context: Context, { id, supersedes }: StoredConsent): Promise<void> {
  const older = supersedes === null ? undefined : await lockConsent(context.tx, supersedes)
  if (!older || hindrance("supersede", { state: older.state, frozen: false, preparedBy: [] }, null)) return
  const { today } = await sideOf(context)
  await updateConsent(context.tx, older.id, { state: stateAfter("supersede", older.state), superseded_by: id, ended_on: today })
  await note(context, older.id, "superseded")
  await consentStopped.tell(context.tx, { consentId: older.id, why: "superseded", context })
}

/** A second person finds a signed consent in order. Whoever made, changed or recorded it cannot; a scan must have been looked at. */
export const checkConsent = useCase({
  name: "comply.check-consent",
  needs: "consents:keep",
  input: z.object({ id: z.uuid(), documentSha256: z.string() }),
  async run(context, { id, documentSha256 }): Promise<Result<{ id: string }, NoConsent | Hindrance | NotInOrder>> {
    const { tx, personId, now } = context
    const { supersedes = null } = (await findConsent(tx, id)) ?? {}
    if (supersedes !== null) await lockConsents(tx, [supersedes, id])
    const taken = await takeUp(context, id, "check")
    if (!taken.ok) return taken
    const consent = taken.value
    if (consent.documentSha256 !== documentSha256) return err({ kind: "document-changed" })
    const { signing } = consent
    if (signing?.method === "paper" && !openedScan((await historyOf(tx, id)).events, personId, new Date(signing.at)))
      return err({ kind: "look-first" })
    const sentences = wanting(consent, { at: now, practice: await sideOf(context) }).map(({ sentence }) => sentence)
    if (sentences.length > 0) return err({ kind: "not-ready", sentences })
    await updateConsent(tx, id, { state: stateAfter("check", consent.state), checked_by: personId ?? "", checked_at: now })
    await note(context, id, "activated", { documentSha256 })
    await supersede(context, consent)
    return ok({ id })
  },
})

/** The person received a copy: 45 CFR 164.508(c)(4). */
export const giveCopy = useCase({
  name: "comply.give-consent-copy",
  needs: "consents:keep",
  input: z.object({ id: z.uuid(), method: z.enum(copyMethods), on: z.string() }),
  async run(context, { id, method, on }): Promise<Result<{ id: string }, NoConsent | Hindrance | { kind: "day-to-come"; today: string }>> {
    const taken = await takeUp(context, id, "give-copy")
    if (!taken.ok) return taken
    const { today } = await sideOf(context)
    if (on > today) return err({ kind: "day-to-come", today })
    await updateConsent(context.tx, id, { copy: { on, method } })
    await note(context, id, "copy-given", { method, on })
    return ok({ id })
  },
})

/** The person saw a final item and agreed to it. */
export const approveItem = useCase({
  name: "comply.approve-consent-item",
  needs: "consents:keep",
  input: z.object({ id: z.uuid(), sha256: z.string() }),
  async run(context, { id, sha256 }): Promise<Result<{ id: string }, NoConsent | Hindrance | { kind: "not-asked" }>> {
    const taken = await takeUp(context, id, "approve-item")
    if (!taken.ok) return taken
    const { approvedItems, terms } = taken.value
    if (!terms.scope.preApproval) return err({ kind: "not-asked" })
    if (approvedItems.includes(sha256)) return ok({ id })
    await updateConsent(context.tx, id, { approvedItems: [...approvedItems, sha256] })
    await note(context, id, "item-approved", { sha256 })
    return ok({ id })
  },
})
