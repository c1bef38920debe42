import { newId } from "#platform/ids.ts"
import { errorFields } from "#platform/log.ts"
import type { Platform } from "#platform/platform.ts"
import { type Caller, workerFor } from "#platform/use-case.ts"
import { expireConsents, purgeUnsigned, warnOfEnds } from "#comply"
import { recallLate } from "./publish.recall.ts"
import { keepForgotten } from "./stops/stops.pictures.ts"
import { purgeConsents } from "./stops/stops.purge.ts"

const steps: readonly (readonly [action: string, run: (caller: Caller) => Promise<unknown>])[] = [
  ["expire", (caller) => expireConsents(caller, null)],
  ["warn", (caller) => warnOfEnds(caller, null)],
  ["recall", (caller) => recallLate(caller, null)],
  ["keep evidence", (caller) => keepForgotten(caller)],
  ["purge", (caller) => purgeConsents(caller, null)],
  ["purge-unsigned", (caller) => purgeUnsigned(caller, null)],
]

/**
 * Every hour, so that each practice's day ends in its own zone: consents whose last day is over end and what they covered is stopped,
 * who keeps consents hears of those that end soon, what slipped out while its consent was ending is taken down, and what was kept long
 * enough is destroyed. Safe to run again. A step that fails is logged and tried again the next hour; it holds up no other step and no
 * other practice.
 */
export async function runConsentNight(platform: Platform): Promise<void> {
  const practices = await platform.tenancy.asUpkeep((tx) => tx.selectFrom("practice").select("practice_id").execute())
  for (const { practice_id: practiceId } of practices) {
    const caller = workerFor(platform, practiceId, newId())
    for (const [action, run] of steps) {
      try {
        await run(caller)
      } catch (error) {
        platform.log.error("consent round failed", { requestId: caller.requestId, practiceId, action, ...errorFields(error) })
      }
    }
  }
}
