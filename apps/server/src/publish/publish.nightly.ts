import { newId } from "#platform/ids.ts"
import type { Platform } from "#platform/platform.ts"
import { workerFor } from "#platform/use-case.ts"
import { expireConsents, warnOfEnds } from "#comply"
import { recallLate } from "./publish.consents.ts"
import { purgeConsents } from "./stops/stops.purge.ts"

/**
 * Every hour, so that each practice's day ends in its own zone: consents whose last day is over end and what they covered is stopped,
 * who keeps consents hears of those that end soon, what slipped out while its consent was ending is taken down, and what was kept long enough is destroyed. Safe to run again.
 */
export async function runConsentNight(platform: Platform): Promise<void> {
  const practices = await platform.tenancy.asUpkeep((tx) => tx.selectFrom("practice").select("practice_id").execute())
  for (const { practice_id } of practices) {
    const caller = workerFor(platform, practice_id, newId())
    await expireConsents(caller, null)
    await warnOfEnds(caller, null)
    await recallLate(caller, null)
    await purgeConsents(caller, null)
  }
}
