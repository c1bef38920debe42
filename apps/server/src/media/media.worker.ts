import { ok, type Result } from "@bedside/kernel"
import { type Refusal, videoLimits } from "@bedside/media"
import { newId } from "#platform/ids.ts"
import { work, type Worker } from "#platform/jobs/define.ts"
import type { Platform } from "#platform/platform.ts"
import { type Caller, workerFor } from "#platform/use-case.ts"
import { framePrefix, fullFile, newFile, outdated, sentFile } from "./media.files.ts"
import { prepare, tidy, upkeep } from "./media.jobs.ts"
import { filmLookedAt, lookedAt, type Looked, noFrames, notLookedAt } from "./media.looked.ts"
import { eyesOf } from "./media.ports.ts"
import { beginPreparing, beginTidying, type CleanFile, keepClean, keepLook, needsSent, refuseMedium, type Task } from "./media.prepare.ts"
import type { StoredMedium } from "./media.repo.ts"
import { onDesk, sizesKept, storePicture } from "./media.stored.ts"
import { runUpkeep } from "./media.upkeep.ts"

function cleanedPicture({ platform, practiceId }: Caller, { id, version }: StoredMedium): Promise<Result<CleanFile, Refusal>> {
  const lay = (to: string) => layOut(platform, { practiceId, id }, to)
  const make = (from: string, folder: string) => eyesOf(platform).cleanSizes(from, folder, sizesKept, "later")
  return storePicture(platform, { practiceId, file: newFile(id, version) }, lay, make)
}
async function layOut(platform: Platform, { practiceId, id }: { practiceId: string; id: string }, to: string): Promise<void> {
  if (!(await platform.files.lay(practiceId, sentFile(id), to))) throw new Error("the sent file is missing")
}

const cleanedVideo = ({ platform, practiceId }: Caller, { id, version }: StoredMedium): Promise<Result<CleanFile, Refusal>> =>
  onDesk(platform, async (place) => {
    await layOut(platform, { practiceId, id }, place("sent"))
    const limits = { ...videoLimits, maxSent: platform.config.videoMaxBytes }
    const clean = await eyesOf(platform).cleanVideo(place("sent"), place("clean"), limits)
    if (!clean.ok) return clean
    const { size, type, width, height, sha256, seconds, audioCodec, videoCodec } = clean.value
    const file = newFile(id, version)
    await platform.files.keep(practiceId, file, place("clean"))
    const facts = { file, type, width, height, sha256, bytes: size, room: size, seconds, video_codec: videoCodec }
    return ok({ ...facts, kind: "video", shrunk: false, has_full: false, has_sound: audioCodec !== undefined })
  })

async function clean(caller: Caller, { medium, keepOriginal }: Task): Promise<boolean> {
  const { platform, practiceId } = caller
  const { id } = medium
  const made = medium.kind === "video" ? await cleanedVideo(caller, medium) : await cleanedPicture(caller, medium)
  if (!made.ok) {
    const { kind, reason, fix } = made.error
    await refuseMedium(caller, { id, refusal: { kind, reason, fix } })
    await platform.files.remove(practiceId, sentFile(id))
    return false
  }
  const kept = await keepClean(caller, { id, clean: made.value, keptOriginal: keepOriginal })
  if (!kept.ok || !kept.value.settled) {
    for (const name of await platform.files.list(practiceId, made.value.file)) await platform.files.remove(practiceId, name)
    return false
  }
  if (!keepOriginal) await platform.files.remove(practiceId, sentFile(id))
  return true
}

type Seeing = Result<Looked, { kind: Parameters<typeof notLookedAt>[0] }>
async function seePicture({ platform, practiceId }: Caller, medium: StoredMedium): Promise<Seeing> {
  const seen = await eyesOf(platform).look(await platform.files.read(practiceId, fullFile(medium)))
  return seen.ok ? ok(lookedAt(seen.value)) : seen
}
async function seeVideo({ platform, practiceId }: Caller, { id, has_sound }: StoredMedium): Promise<Seeing> {
  const prefix = framePrefix(id)
  const names = await platform.files.list(practiceId, prefix)
  const frames = await Promise.all(
    names.map(async (name) => ({ at: Number(name.slice(prefix.length)) / 1000, picture: await platform.files.read(practiceId, name) })),
  )
  const inOrder = frames.toSorted((a, b) => a.at - b.at)
  const seen = inOrder.length === 0 ? ok(noFrames) : await eyesOf(platform).lookFrames(inOrder)
  return seen.ok ? ok(filmLookedAt(seen.value, has_sound === true)) : seen
}

/** Looks, twice when the first look died; what could not be looked at says so. */
async function look(caller: Caller, medium: StoredMedium): Promise<void> {
  const once = () => (medium.kind === "video" ? seeVideo(caller, medium) : seePicture(caller, medium))
  const first = await once()
  const seen = first.ok || first.error.kind === "picture-unreadable" ? first : await once()
  const looked = seen.ok ? seen.value : notLookedAt(seen.error.kind)
  await keepLook(caller, { id: medium.id, version: medium.version, looked, failed: !seen.ok || looked.nothing === true })
}

type One = { readonly practiceId: string; readonly mediaId: string }
/** One waking of one medium. Safe to run any number of times, on any number of machines: each step begins from what is kept. */
export async function runPrepare(platform: Platform, { practiceId, mediaId }: One): Promise<void> {
  const caller = workerFor(platform, practiceId, newId())
  for (let steps = 0; steps < 2; steps++) {
    const task = await beginPreparing(caller, { id: mediaId })
    if (!task.ok || !task.value) return
    if (task.value.kind === "look") return look(caller, task.value.medium)
    if (!(await clean(caller, task.value))) return
  }
}

/** Deletes what nothing needs any more. What is public, or evidence that is not copied yet, is needed. */
export async function runTidy(platform: Platform, { practiceId, mediaId }: One): Promise<void> {
  const found = await beginTidying(workerFor(platform, practiceId, newId()), { id: mediaId })
  if (!found.ok) return
  const names = await platform.files.list(practiceId, `${mediaId}.`)
  const { medium, needed } = found.value
  const old = medium === "gone" ? names : outdated(names, medium)
  const sent = medium === "gone" ? undefined : needsSent(medium)
  const unneeded = names.filter((name) => name === sentFile(mediaId) && name !== sent)
  for (const name of new Set([...old, ...unneeded])) if (!needed.has(name)) await platform.files.remove(practiceId, name)
}

export const mediaWorkers = (platform: Platform): readonly Worker[] => [
  // The program that looks does one thing at a time; more would only wait in memory.
  work(prepare, (payload) => runPrepare(platform, payload), 1),
  work(tidy, (payload) => runTidy(platform, payload), 1),
  work(upkeep, () => runUpkeep(platform), 1),
]
