import { newId } from "#platform/ids.ts"
import { work, type Worker } from "#platform/jobs/define.ts"
import type { Platform } from "#platform/platform.ts"
import { workerFor } from "#platform/use-case.ts"
import { readAll, readChannel } from "./engage.jobs.ts"
import { beginReading, enqueueReadings, keepMessages, noteUnreadable } from "./engage.service.ts"

/** One look at one channel: what to ask, the asking (no transaction open), what came of it. */
export async function runReading(platform: Platform, { practiceId, channelId }: { practiceId: string; channelId: string }): Promise<void> {
  const caller = workerFor(platform, practiceId, newId())
  const startedAt = platform.clock.now()
  const begun = await beginReading(caller, { channelId })
  if (!begun.ok || !begun.value) return
  const { channel, since, posts } = begun.value
  const answer = await channel.network.engage?.incoming(
    since.toISOString(),
    posts.map(({ receipt }) => receipt),
    channel.access,
  )
  if (!answer) return
  if (answer.ok) await keepMessages(caller, { channelId, startedAt, messages: answer.value, posts })
  else await noteUnreadable(caller, { channelId, error: answer.error })
}

export async function runReadAll(platform: Platform): Promise<void> {
  const practices = await platform.tenancy.asUpkeep((tx) => tx.selectFrom("practice").select("practice_id").execute())
  for (const { practice_id } of practices) await enqueueReadings(workerFor(platform, practice_id, newId()), null)
}

export const engageWorkers = (platform: Platform): readonly Worker[] => [
  work(readChannel, (payload) => runReading(platform, payload), 5),
  work(readAll, () => runReadAll(platform), 1),
]
