import { appendAudit } from "#platform/audit.ts"
import type { Platform } from "#platform/platform.ts"
import { membershipsOf } from "./memberships.ts"

/** What happens to a person's own account, as every practice the person works in records it. */
export type SignInEvent =
  | "practice.sign-in"
  | "practice.sign-out"
  | "practice.sign-out-device"
  | "practice.second-factor-on"
  | "practice.second-factor-off"
  | "practice.change-password"
  | "practice.request-password-reset"
  | "practice.reset-password"

export interface SignInRecord {
  readonly personId: string
  readonly event: SignInEvent
  readonly requestId: string
  /** Why it was refused; done when absent. */
  readonly refusal?: string
  readonly facts?: Readonly<Record<string, string | number | boolean>>
}

/** Adds the event to the chain of each of the person's practices: the person's id, never the address or the name. */
export async function recordSignIn(platform: Platform, { personId, event, requestId, refusal, facts = {} }: SignInRecord): Promise<void> {
  const at = platform.clock.now()
  for (const { practiceId } of await membershipsOf(platform, personId))
    await platform.tenancy.asPractice(practiceId, (tx) =>
      appendAudit(tx, practiceId, {
        at,
        personId,
        action: event,
        outcome: refusal ? "refused" : "done",
        refusal: refusal ?? null,
        subject: personId,
        facts,
        requestId,
      }),
    )
}
