import { consentDefects, freezeCauses, revocationRoutes, WithdrawnParts } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { type Caller, useCase } from "#platform/use-case.ts"
import { lockConsent, overdueConsents, updateConsent } from "../ledger.repo.ts"
import { withdrawLinks } from "../links.repo.ts"
import { type Hindrance, stateAfter } from "../rules/states.ts"
import { narrowed, nothingWithdrawn, type NotNarrower } from "../rules/withdrawn.ts"
import { consentStopped, type NoConsent, note, sideOf, takeUp } from "./acting.ts"

type Refused = NoConsent | Hindrance
type ToCome = { kind: "day-to-come"; today: string }
const One = z.object({ id: z.uuid() })

export const declineConsent = useCase({
  name: "comply.decline-consent",
  needs: "consents:keep",
  input: One,
  async run(context, { id }): Promise<Result<{ id: string }, Refused>> {
    const taken = await takeUp(context, id, "decline")
    if (!taken.ok) return taken
    await withdrawLinks(context, id)
    await updateConsent(context.tx, id, { state: stateAfter("decline", taken.value.state) })
    await note(context, id, "declined")
    return ok({ id })
  },
})

export const recordConsentEvent = useCase({
  name: "comply.record-consent-event",
  needs: "consents:keep",
  input: One.extend({ on: z.string() }),
  async run(context, { id, on }): Promise<Result<{ id: string }, Refused | ToCome | { kind: "no-event" }>> {
    const taken = await takeUp(context, id, "record-event")
    if (!taken.ok) return taken
    if (!taken.value.terms.expiry.event) return err({ kind: "no-event" })
    const { today } = await sideOf(context)
    if (on > today) return err({ kind: "day-to-come", today })
    await updateConsent(context.tx, id, { state: stateAfter("record-event", taken.value.state), event_occurred_on: on, ended_on: on })
    await note(context, id, "event-occurred", { on })
    await consentStopped.tell(context.tx, { consentId: id, why: "expired", context })
    return ok({ id })
  },
})

/** Use stops while something is settled; nothing else is decided. */
export const freezeConsent = useCase({
  name: "comply.freeze-consent",
  needs: "consents:keep",
  input: One.extend({ cause: z.enum(freezeCauses) }),
  async run(context, { id, cause }): Promise<Result<{ id: string }, Refused>> {
    const taken = await takeUp(context, id, "freeze")
    if (!taken.ok) return taken
    await updateConsent(context.tx, id, { frozen: { at: context.now.toISOString(), by: context.personId ?? "", cause } })
    await note(context, id, "frozen", { cause })
    await consentStopped.tell(context.tx, { consentId: id, why: "frozen", context })
    return ok({ id })
  },
})

export const unfreezeConsent = useCase({
  name: "comply.unfreeze-consent",
  needs: "consents:keep",
  input: One,
  async run(context, { id }): Promise<Result<{ id: string }, Refused>> {
    const taken = await takeUp(context, id, "unfreeze")
    if (!taken.ok) return taken
    await updateConsent(context.tx, id, { frozen: null })
    await note(context, id, "unfrozen")
    return ok({ id })
  },
})

/** Effective when it is received, by whatever route: 45 CFR 164.508(b)(5). `on` is the day it came, which may be past. */
export const revokeConsent = useCase({
  name: "comply.revoke-consent",
  needs: "consents:keep",
  input: One.extend({ via: z.enum(revocationRoutes), on: z.string() }),
  async run(context, { id, via, on }): Promise<Result<{ id: string }, Refused | ToCome>> {
    const taken = await takeUp(context, id, "revoke")
    if (!taken.ok) return taken
    const { today } = await sideOf(context)
    if (on > today) return err({ kind: "day-to-come", today })
    await withdrawLinks(context, id)
    const state = stateAfter("revoke", taken.value.state)
    await updateConsent(context.tx, id, { state, revoked_at: context.now, revoked_via: via, ended_on: today, frozen: null })
    await note(context, id, "revoked", { via, receivedOn: on })
    await consentStopped.tell(context.tx, { consentId: id, why: "revoked", context })
    return ok({ id })
  },
})

/** A part of it is taken back: uses of that part stop in this transaction, the others go on. Nothing is edited of what was signed. */
export const narrowConsent = useCase({
  name: "comply.narrow-consent",
  needs: "consents:keep",
  input: One.extend({ via: z.enum(revocationRoutes), on: z.string(), parts: WithdrawnParts }),
  async run(context, { id, via, on, parts }): Promise<Result<{ id: string }, Refused | ToCome | NotNarrower>> {
    const taken = await takeUp(context, id, "narrow")
    if (!taken.ok) return taken
    const { today } = await sideOf(context)
    if (on > today) return err({ kind: "day-to-come", today })
    const { signedTerms, withdrawn } = taken.value
    const all = narrowed(signedTerms, withdrawn ?? nothingWithdrawn, parts)
    if (!all.ok) return all
    await updateConsent(context.tx, id, { withdrawn: all.value })
    const told = { places: parts.channels.join(", "), info: parts.info.join(", "), media: parts.media.length }
    await note(context, id, "narrowed", { via, receivedOn: on, ...told })
    await consentStopped.tell(context.tx, { consentId: id, why: "narrowed", parts, context })
    return ok({ id })
  },
})

export const markDefective = useCase({
  name: "comply.mark-consent-defective",
  needs: "consents:keep",
  input: One.extend({ defect: z.enum(consentDefects) }),
  async run(context, { id, defect }): Promise<Result<{ id: string }, Refused>> {
    const taken = await takeUp(context, id, "mark-defective")
    if (!taken.ok) return taken
    const { today } = await sideOf(context)
    await withdrawLinks(context, id)
    await updateConsent(context.tx, id, { state: stateAfter("mark-defective", taken.value.state), defect, ended_on: today, frozen: null })
    await note(context, id, "defect-found", { defect })
    await consentStopped.tell(context.tx, { consentId: id, why: "defective", context })
    return ok({ id })
  },
})

const overdue = useCase({
  name: "comply.find-overdue",
  needs: "worker",
  audit: "quiet",
  input: z.null(),
  run: async (context) => ok(await overdueConsents(context.tx, (await sideOf(context)).today)),
})

/** One consent ends; a replaced one stays replaced, and what is public under it stops. */
const expireConsent = useCase({
  name: "comply.expire-consent",
  needs: "worker",
  input: One,
  async run(context, { id }): Promise<Result<{ ended: boolean }, never>> {
    const { tx, audit } = context
    const consent = await lockConsent(tx, id)
    const { today } = await sideOf(context)
    if (!consent || !(await overdueConsents(tx, today)).includes(id)) return ok({ ended: false })
    audit.subject(id, { handle: consent.handle })
    const because = consent.terms.expiry.on !== null && consent.terms.expiry.on < today ? "day" : "came-of-age"
    if (consent.state !== "superseded") await updateConsent(tx, id, { state: stateAfter("expire", consent.state), ended_on: today })
    await note(context, id, "expired", { because })
    await consentStopped.tell(tx, { consentId: id, why: "expired", context })
    return ok({ ended: true })
  },
})

/**
 * Every consent of the practice whose last day is over, or whose person came of age, ends, each by itself: one that fails keeps no other
 * from ending. Safe to run again. Throws the first failure after all were tried.
 */
export async function expireConsents(caller: Caller, given: null): Promise<Result<{ ended: readonly string[] }, never>> {
  const found = await overdue(caller, given)
  const ended: string[] = []
  const failures: unknown[] = []
  for (const id of found.ok ? found.value : []) {
    try {
      const done = await expireConsent(caller, { id })
      if (done.ok && done.value.ended) ended.push(id)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
  return ok({ ended })
}
