import type { stopWhys, WithdrawnParts } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { practiceFacts } from "#practice"
import { announcement } from "#platform/announce.ts"
import type { AuditFacts } from "#platform/audit.ts"
import type { Context } from "#platform/use-case.ts"
import { dayIn } from "../../practice-checks.rules.ts"
import { appendEvent, type EventType, historyOf, preparersIn } from "../history.repo.ts"
import { lockConsent, type StoredConsent } from "../ledger.repo.ts"
import type { PracticeSide } from "../rules/consent.ts"
import { type ConsentAct, hindrance, type Hindrance, transitions } from "../rules/states.ts"

export type NoConsent = { kind: "no-such-consent" }

/** Told within the transaction in which a consent stops covering anything, so that later stages stop what uses it. */
export const consentStopped = announcement<{
  readonly consentId: string
  readonly why: (typeof stopWhys)[number]
  /** The parts that were taken back, when it was narrowed; uses of the others go on. */
  readonly parts?: WithdrawnParts
  readonly context: Context
}>()

/** What of the practice decides about its consents, and its calendar's day. */
export async function sideOf({
  tx,
  practiceId,
  now,
}: Pick<Context, "tx" | "practiceId" | "now">): Promise<PracticeSide & { readonly today: string; readonly consentYears: number }> {
  const { timeZone, profile, consentYears } = await practiceFacts(tx, practiceId)
  return { timeZone, state: profile.state, part2: profile.programs.part2, today: dayIn(timeZone, now), consentYears }
}

/** Holds a consent still for an act that is open to this person now. */
export async function takeUp(context: Context, id: string, act: ConsentAct): Promise<Result<StoredConsent, NoConsent | Hindrance>> {
  const { tx, personId, audit } = context
  const consent = await lockConsent(tx, id)
  if (!consent) return err({ kind: "no-such-consent" })
  audit.subject(id, { handle: consent.handle })
  if (consent.purgedAt !== null) return err({ kind: "not-in-this-state", state: consent.state })
  const preparedBy = transitions[act].secondPerson ? preparersIn((await historyOf(tx, id)).events) : []
  const hindered = hindrance(act, { state: consent.state, frozen: consent.frozen !== null, preparedBy }, personId)
  return hindered ? err(hindered) : ok(consent)
}

/** Writes down what happened to a consent, and tells open screens. */
export async function note(context: Context, consentId: string, type: EventType, facts: AuditFacts = {}): Promise<void> {
  const { tx, practiceId, personId, now, caller, tell } = context
  const actor = caller.actor.kind === "person" ? "member" : caller.actor.kind === "signer" ? "signer" : "program"
  await appendEvent(tx, { practiceId, consentId, at: now, actor, personId, type, facts })
  await tell({ kind: "consent.changed", id: consentId })
}
