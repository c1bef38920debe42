import { days, later, ok } from "@bedside/kernel"
import { existsSync } from "node:fs"
import { readdir, rm, stat } from "node:fs/promises"
import path from "node:path"
import { z } from "zod"
import { newId } from "#platform/ids.ts"
import { errorFields } from "#platform/log.ts"
import type { Platform } from "#platform/platform.ts"
import { type Caller, useCase, workerFor } from "#platform/use-case.ts"
import { prepare, tidy } from "./media.jobs.ts"
import * as repo from "./media.repo.ts"
import { deskFolder } from "./media.stored.ts"
import { deskLeftBefore, givenUpBefore, stalledBefore, trashDays } from "./media.rules.ts"
import { arrivals, finishIfWhole } from "./media.uploads.ts"
import { isNamedByPosts } from "./media.views.ts"

const trashedTooLong = (now: Date) => later(now, -days(trashDays))

/** Wakes what lost its job, and tells what is due to be given up or purged. */
const findDue = useCase({
  name: "media.find-due",
  needs: "worker",
  audit: "quiet",
  input: z.null(),
  async run({ tx, platform, practiceId, now }) {
    const seldom = (id: string) => ({ oncePer: { key: `stalled:${id}`, seconds: 600 } })
    for (const { id } of await repo.stalled(tx, stalledBefore(now)))
      await platform.jobs.enqueue(tx, prepare, { practiceId, mediaId: id }, seldom(id))
    const resting = await repo.restingUploads(tx, givenUpBefore(now))
    const trashed = await repo.trashedBefore(tx, trashedTooLong(now))
    // A post that is or was public must go on showing what it showed.
    const named = await isNamedByPosts(
      tx,
      trashed.map(({ id }) => id),
    )
    return ok([...resting, ...trashed.filter(({ id }) => !named.has(id))].map(({ id }) => id))
  },
})

/** Deletes an upload that was given up, or a medium whose time in the trash is over, for good. */
const purge = useCase({
  name: "media.purge",
  needs: "worker",
  input: z.object({ id: z.uuid() }),
  async run({ tx, platform, practiceId, now, audit, tell }, { id }) {
    audit.subject(id)
    const medium = await repo.lockMedium(tx, id)
    const gaveUp = medium?.state === "arriving" && medium.state_at < givenUpBefore(now)
    const overdue = medium?.trashed_at && medium.trashed_at < trashedTooLong(now)
    if (!gaveUp && !overdue) return ok({ purged: false })
    await repo.deleteMedium(tx, id)
    await platform.jobs.enqueue(tx, tidy, { practiceId, mediaId: id })
    await tell({ kind: "media.changed", id })
    return ok({ purged: true })
  },
})

/** What fails is logged and tried again the next time; it holds up nothing else. */
async function guarded(caller: Caller, run: () => Promise<unknown>): Promise<void> {
  try {
    await run()
  } catch (error) {
    const { platform, requestId, practiceId } = caller
    platform.log.error("library upkeep failed", { requestId, practiceId, ...errorFields(error) })
  }
}

/** Everything the library does by itself, for every practice; then what lies on this machine without anybody coming back for it. */
export async function runUpkeep(platform: Platform): Promise<void> {
  const practices = await platform.tenancy.asUpkeep((tx) => tx.selectFrom("practice").select("practice_id").execute())
  for (const { practice_id } of practices) {
    const caller = workerFor(platform, practice_id, newId())
    await guarded(caller, async () => {
      const due = await findDue(caller, null)
      if (due.ok) for (const id of due.value) await guarded(caller, () => purge(caller, { id }))
    })
  }
  const here = arrivals(platform)
  for (const { id, touchedAt } of await here.list()) {
    if (await finishIfWhole(platform, id)) continue
    if (touchedAt < givenUpBefore(platform.clock.now())) await here.forget(id)
  }
  await clearDesks(platform)
}

/** What a program that was killed left open on this machine. */
async function clearDesks(platform: Platform): Promise<void> {
  const folder = deskFolder(platform)
  if (!existsSync(folder)) return
  for (const name of await readdir(folder)) {
    const desk = path.join(folder, name)
    const touched = await stat(desk).then(
      ({ mtime }) => mtime,
      () => undefined,
    )
    if (touched && touched < deskLeftBefore(platform.clock.now())) await rm(desk, { recursive: true, force: true })
  }
}
