import { days, later } from "@bedside/kernel"
import { z } from "zod"
import { announcement } from "./announce.ts"
import type { Tx } from "./db/tenancy.ts"
import { newId } from "./ids.ts"
import { defineJob, work, type Worker } from "./jobs/define.ts"
import { errorFields } from "./log.ts"
import type { Platform } from "./platform.ts"

/** Files and rows are not written together: what a row no longer needs goes after the commit, and what never got its row goes a day later. */

export const removeFiles = defineJob({ name: "files.remove", payload: z.object({ practiceId: z.uuid() }), attempts: 20 })
/** Every night: finds files that nobody refers to. */
export const sweepFiles = defineJob({ name: "files.sweep", payload: z.object({}), attempts: 0, cron: "23 3 * * *" })

/** Lets files go with the transaction that no longer needs them: only when it commits are they removed, and then surely. */
export async function dropFiles(
  { jobs, clock }: Pick<Platform, "jobs" | "clock">,
  tx: Tx,
  practiceId: string,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return
  const at = clock.now()
  await tx
    .insertInto("file_gone")
    .values(names.map((name) => ({ practice_id: practiceId, id: newId(), name, at })))
    .execute()
  await jobs.enqueue(tx, removeFiles, { practiceId })
}

/** Removes what was let go. Safe to run again: a file without a row is left, never a row without its file. */
export async function runRemoveFiles({ tenancy, files }: Platform, { practiceId }: { readonly practiceId: string }): Promise<void> {
  const gone = await tenancy.lookInto(practiceId, (tx) => tx.selectFrom("file_gone").select(["id", "name"]).orderBy("id").execute())
  for (const { id, name } of gone) {
    await files.remove(practiceId, name)
    await tenancy.asPractice(practiceId, (tx) => tx.deleteFrom("file_gone").where("id", "=", id).execute())
  }
}

/**
 * Asked about files that were last written more than a day ago: whoever keeps files of such a name says which of them no row refers to.
 * What nobody says anything of stays.
 */
export const leftAsked = announcement<{
  readonly practiceId: string
  readonly names: readonly string[]
  readonly left: (name: string) => void
}>()

/**
 * One night's harmless leftovers are few. When more than so many files, and more than such a part of all that were asked about, seem
 * nobody's, it is rather the database that does not belong to the files: an old dump, or a copy.
 */
const mostFiles = 20
const mostPart = 0.05
/** A question to the database has room for 65,535 names. */
const atOnce = 1000

/** A program that was killed between a file and its row comes back sooner, if it does; uploads are given up after as long. */
const youngFor = days(1)

async function leftIn({ tenancy, config, log }: Platform, practiceId: string, names: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  const left = (name: string) => void found.add(name)
  for (let at = 0; at < names.length; at += atOnce)
    await tenancy.lookInto(practiceId, (tx) => leftAsked.tell(tx, { practiceId, names: names.slice(at, at + atOnce), left }))
  if (config.sweepAll || found.size <= mostFiles || found.size <= names.length * mostPart) return found
  log.error("too many files without a row, none removed: see docs/operating.md", { practiceId, count: found.size, of: names.length })
  return new Set()
}

/**
 * Removes files of every practice that lost their rows, or never got any, unless they are suspiciously many; and what interruptions left
 * of writing.
 */
export async function runSweepFiles(platform: Platform): Promise<void> {
  const { tenancy, jobs, files, clock, log } = platform
  const practices = await tenancy.asUpkeep((tx) => tx.selectFrom("practice").select("practice_id").execute())
  for (const { practice_id: practiceId } of practices) {
    try {
      await tenancy.asPractice(practiceId, async (tx) => {
        const waits = await tx.selectFrom("file_gone").select("id").limit(1).executeTakeFirst()
        if (waits) await jobs.enqueue(tx, removeFiles, { practiceId })
      })
      const removed = await files.sweep(practiceId, later(clock.now(), -youngFor), (names) => leftIn(platform, practiceId, names))
      if (removed > 0) log.info("files without a row removed", { practiceId, count: removed })
    } catch (error) {
      log.error("file sweep failed", { practiceId, ...errorFields(error) })
    }
  }
}

/** Who removes what was let go, and what nobody refers to. */
export const fileWorkers = (platform: Platform): readonly Worker[] => [
  work(removeFiles, (payload) => runRemoveFiles(platform, payload), 1),
  work(sweepFiles, () => runSweepFiles(platform), 1),
]
