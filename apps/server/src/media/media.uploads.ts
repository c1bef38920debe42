import { MediaKind } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { newId } from "#platform/ids.ts"
import type { Platform } from "#platform/platform.ts"
import { openLine } from "#platform/turns.ts"
import { type Caller, type Denied, useCase, view, workerFor } from "#platform/use-case.ts"
import { type Arrivals, arrivalsOf } from "./media.arrivals.ts"
import { sentFile } from "./media.files.ts"
import { prepare, tidy } from "./media.jobs.ts"
import { namedFor, withheldWords } from "./media.names.ts"
import * as repo from "./media.repo.ts"
import { roomFor } from "./media.rules.ts"

type NoRoom = { kind: "file-too-large"; mostBytes: number } | { kind: "no-room"; leftBytes: number }

/** Whether so much more fits. Two who ask at once may both be told yes; the next is not. */
async function demandRoom(tx: Parameters<typeof repo.usedBytes>[0], { config }: Platform, kind: "picture" | "video", bytes: number) {
  const usedBytes = await repo.usedBytes(tx)
  return roomFor({ kind, bytes }, { usedBytes, quotaBytes: config.mediaQuotaBytes, videoMaxBytes: config.videoMaxBytes })
}

/** A medium that is not there yet: facts of the file come when it is clean. */
export const arriving = (id: string, by: string, now: Date) => ({
  id,
  sha256: "",
  type: "",
  width: 0,
  height: 0,
  bytes: 0,
  shrunk: false,
  added_by: by,
  added_at: now,
  state_at: now,
})

interface Noted {
  readonly id: string
  readonly nameWithheld: string | null
}
const noteUpload = useCase({
  name: "media.begin-upload",
  needs: "media:write",
  input: z.object({
    id: z.uuid(),
    name: z.string(),
    kind: MediaKind,
    bytes: z.number().int(),
    folderId: z.uuid().nullable(),
  }),
  async run(
    { tx, platform, practiceId, personId, now, audit, tell },
    { id, name, kind, bytes, folderId },
  ): Promise<Result<Noted, NoRoom | { kind: "no-such-folder" }>> {
    const room = await demandRoom(tx, platform, kind, bytes)
    if (!room.ok) return room
    if (folderId !== null && !(await repo.findFolder(tx, folderId))) return err({ kind: "no-such-folder" })
    const named = await namedFor(tx, { practiceId, name, kind, now })
    const facts = { ...named, kind, folder_id: folderId, room: bytes, state: "arriving", percent: 0 }
    await repo.insertMedium(tx, practiceId, { ...arriving(id, personId ?? "", now), ...facts })
    audit.subject(id, { bytes })
    await tell({ kind: "media.changed", id })
    return ok({ id, nameWithheld: withheldWords(named.name_withheld) })
  },
})

/** Transactions about uploads: many come at once, and the connections to the database are few. */
const books = openLine(2)

/** Begins an upload: its row first, so that what arrives always belongs to somebody. */
export async function beginUpload(
  caller: Caller,
  upload: { name: string; kind: "picture" | "video"; bytes: number; folderId: string | null },
): Promise<Result<Noted, NoRoom | { kind: "no-such-folder" } | Denied>> {
  const id = newId()
  const noted = await books(() => noteUpload(caller, { id, ...upload }))
  if (noted.ok) await arrivals(caller.platform).begin(id, caller.practiceId, upload.bytes)
  return noted
}

const mayGoOn = view({
  name: "media.may-send",
  needs: "media:write",
  input: z.object({ id: z.uuid() }),
  async run({ tx }, { id }): Promise<Result<{ arriving: boolean; bytes: number }, { kind: "no-such-upload" }>> {
    const medium = await repo.findMedium(tx, id)
    return medium ? ok({ arriving: medium.state === "arriving", bytes: medium.room }) : err({ kind: "no-such-upload" })
  },
})

/** Whether this person may go on with an upload of this practice. */
export const maySend = (caller: Caller, upload: { readonly id: string }) => books(() => mayGoOn(caller, upload))

const dropUpload = useCase({
  name: "media.cancel-upload",
  needs: "media:write",
  input: z.object({ id: z.uuid() }),
  async run({ tx, platform, practiceId, audit, tell }, { id }): Promise<Result<{ done: true }, { kind: "no-such-upload" }>> {
    const medium = await repo.lockMedium(tx, id)
    if (medium?.state !== "arriving") return err({ kind: "no-such-upload" })
    await repo.deleteMedium(tx, id)
    await platform.jobs.enqueue(tx, tidy, { practiceId, mediaId: id })
    audit.subject(id)
    await tell({ kind: "media.changed", id })
    return ok({ done: true })
  },
})
export async function cancelUpload(caller: Caller, id: string) {
  const dropped = await dropUpload(caller, { id })
  if (dropped.ok) await arrivals(caller.platform).forget(id)
  return dropped
}

const noteArrived = useCase({
  name: "media.arrived",
  needs: "worker",
  input: z.object({ id: z.uuid(), sha256: z.string(), bytes: z.number().int() }),
  async run({ tx, platform, practiceId, now, audit, tell }, { id, sha256, bytes }) {
    audit.subject(id, { bytes })
    const medium = await repo.lockMedium(tx, id)
    if (medium?.state !== "arriving") return ok({ taken: medium !== undefined })
    await repo.updateMedium(tx, id, { state: "cleaning", state_at: now, percent: 0, sent_sha256: sha256, room: bytes })
    await platform.jobs.enqueue(tx, prepare, { practiceId, mediaId: id })
    await tell({ kind: "media.changed", id })
    return ok({ taken: true })
  },
})

/**
 * Seals a whole file and hands it to the worker. Interrupted anywhere it is simply done again: by the sender who asks how far it is, or by the
 * upkeep; the plain file goes when the sealed one has its row.
 */
async function finish(platform: Platform, { id, practiceId }: { id: string; practiceId: string }): Promise<void> {
  const facts = await platform.files.keep(practiceId, sentFile(id), arrivals(platform).place(id))
  const arrived = await books(() => noteArrived(workerFor(platform, practiceId, newId()), { id, ...facts }))
  if (arrived.ok && !arrived.value.taken) await platform.files.remove(practiceId, sentFile(id))
  await arrivals(platform).forget(id)
}

const underWay = new Map<string, Promise<void>>()
/** Two who notice at once that a file is whole wait for one finishing. */
function finishOnce(platform: Platform, upload: { readonly id: string; readonly practiceId: string }): Promise<void> {
  const running = underWay.get(upload.id) ?? finish(platform, upload).finally(() => underWay.delete(upload.id))
  underWay.set(upload.id, running)
  return running
}
export const arrivals = (platform: Platform): Arrivals => arrivalsOf(platform, (upload) => finishOnce(platform, upload))

/** An upload whose last byte came and whose end was interrupted. True when it was one. */
export async function finishIfWhole(platform: Platform, id: string): Promise<boolean> {
  const here = await arrivals(platform).progress(id)
  if (!here || here.received < here.wanted) return false
  await finishOnce(platform, { id, practiceId: here.practiceId })
  return true
}
