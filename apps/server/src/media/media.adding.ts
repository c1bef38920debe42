import { type Box, MediaKind, type UploadedMedia } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import type { Refusal } from "@bedside/media"
import { createHash } from "node:crypto"
import { writeFile } from "node:fs/promises"
import { z } from "zod"
import { newId } from "#platform/ids.ts"
import { type Caller, type Denied, useCase, view } from "#platform/use-case.ts"
import { type CaptionRefusal, captionsFrom } from "./media.captions.ts"
import { frameFile, framePrefix, fullFile, newFile, posterFile, sentFile, smallOf } from "./media.files.ts"
import { prepare, tidy } from "./media.jobs.ts"
import { namedFor, withheldWords } from "./media.names.ts"
import { eyesOf } from "./media.ports.ts"
import * as people from "./media.people.repo.ts"
import type { CleanFile } from "./media.prepare.ts"
import * as repo from "./media.repo.ts"
import { afterEdit, type Edit, maxFrames, roomFor } from "./media.rules.ts"
import { mediumReplaced, setCaptions } from "./media.service.ts"
import { arriving } from "./media.uploads.ts"
import { sizesKept, storePicture } from "./media.stored.ts"

/** What the library is given in one request: small pictures, posters and stills of videos, captions, edits. */

type NoSuch = { kind: "no-such-medium" }
type NoRoom = { kind: "file-too-large"; mostBytes: number } | { kind: "no-room"; leftBytes: number }

export type FileRefused = Omit<Refusal, "kind"> & { kind: "file-refused"; because: Refusal["kind"] }
const refused = ({ error }: { error: Refusal }) => err<FileRefused>({ ...error, kind: "file-refused", because: error.kind })

/** The door: whether this person may add so much, before anything is decoded. */
const mayAdd = view({
  name: "media.may-add",
  needs: "media:write",
  input: z.object({ kind: MediaKind, bytes: z.number().int() }),
  async run({ tx, platform, practiceId }, { kind, bytes }): Promise<Result<{ keepOriginal: boolean }, NoRoom>> {
    const { mediaQuotaBytes: quotaBytes, videoMaxBytes } = platform.config
    const room = roomFor({ kind, bytes }, { usedBytes: await repo.usedBytes(tx), quotaBytes, videoMaxBytes })
    if (!room.ok) return room
    const practice = await tx
      .selectFrom("practice")
      .select("keep_originals")
      .where("practice_id", "=", practiceId)
      .executeTakeFirstOrThrow()
    return ok({ keepOriginal: practice.keep_originals })
  },
})

const keepPicture = useCase({
  name: "media.add",
  needs: "media:write",
  input: z.object({ id: z.uuid(), name: z.string(), sentSha256: z.string(), clean: z.custom<CleanFile>(), keptOriginal: z.boolean() }),
  async run({ tx, platform, practiceId, personId, now, audit, tell }, { id, name, sentSha256, clean, keptOriginal }) {
    const facts = { ...arriving(id, personId ?? "", now), ...clean, state: "looking", percent: 50 }
    const named = await namedFor(tx, { practiceId, name, kind: clean.kind, now })
    await repo.insertMedium(tx, practiceId, { ...facts, ...named, sent_sha256: sentSha256, kept_original: keptOriginal })
    await platform.jobs.enqueue(tx, prepare, { practiceId, mediaId: id })
    audit.subject(id, { sha256: clean.sha256, bytes: clean.bytes })
    await tell({ kind: "media.changed", id })
    const { type, width, height, bytes, shrunk } = clean
    const duplicates = (await repo.sameFile(tx, sentSha256, id)).map((one) => ({ id: one.id, name: one.name }))
    return ok({ id, type, width, height, bytes, shrunk, duplicates, nameWithheld: withheldWords(named.name_withheld) })
  },
})

type Added = Omit<UploadedMedia, "url">
/** Cleans a small picture while its sender waits; the files are whole before the row exists. The look follows in the worker. */
export async function addPicture(caller: Caller, sent: Buffer, name: string): Promise<Result<Added, FileRefused | NoRoom | Denied>> {
  const { platform, practiceId } = caller
  const allowed = await mayAdd(caller, { kind: "picture", bytes: sent.length })
  if (!allowed.ok) return allowed
  const id = newId()
  const lay = (to: string) => writeFile(to, sent, { mode: 0o600 })
  const make = (from: string, folder: string) => eyesOf(platform).cleanSizes(from, folder, sizesKept, "now")
  const clean = await storePicture(platform, { practiceId, file: newFile(id, 1) }, lay, make)
  if (!clean.ok) return refused(clean)
  const { keepOriginal } = allowed.value
  if (keepOriginal) await platform.files.write(practiceId, sentFile(id), sent)
  const sentSha256 = createHash("sha256").update(sent).digest("hex")
  return keepPicture(caller, { id, name: name || "Picture", sentSha256, clean: clean.value, keptOriginal: keepOriginal })
}

/** The door for what is added to a video. */
export const mayAddTo = view({
  name: "media.may-add-to",
  needs: "media:write",
  input: z.object({ id: z.uuid() }),
  async run({ tx }, { id }): Promise<Result<repo.StoredMedium, NoSuch | { kind: "not-a-video" }>> {
    const medium = await repo.findMedium(tx, id)
    if (!medium) return err({ kind: "no-such-medium" })
    return medium.kind === "video" ? ok(medium) : err({ kind: "not-a-video" })
  },
})

const noteAdded = useCase({
  name: "media.note-added",
  needs: "media:write",
  input: z.object({ id: z.uuid(), poster: z.boolean() }),
  async run({ tx, platform, practiceId, audit, tell }, { id, poster }): Promise<Result<{ id: string }, NoSuch>> {
    audit.subject(id, { poster })
    const medium = await repo.lockMedium(tx, id)
    if (!medium) return err({ kind: "no-such-medium" })
    // Stills make a new look worth while; a poster is one of them.
    await repo.reviseMedium(tx, id, poster ? { has_poster: true } : { look: "waiting", seen: null })
    if (!poster) await platform.jobs.enqueue(tx, prepare, { practiceId, mediaId: id })
    await tell({ kind: "media.changed", id })
    return ok({ id })
  },
})

type NotAdded = NoSuch | { kind: "not-a-video" } | FileRefused | Denied
/** The still picture that stands for a video; cleaned and made JPEG. */
export async function savePoster(caller: Caller, id: string, sent: Buffer): Promise<Result<{ id: string }, NotAdded>> {
  const allowed = await mayAddTo(caller, { id })
  if (!allowed.ok) return allowed
  const eyes = eyesOf(caller.platform)
  const clean = await eyes.cleanPicture(sent)
  if (!clean.ok) return refused(clean)
  const small = await eyes.rendition(clean.value.bytes, { ...smallOf(clean.value), type: "image/jpeg" })
  if (!small.ok) return refused(small)
  await caller.platform.files.write(caller.practiceId, posterFile(id), small.value.bytes)
  return noteAdded(caller, { id, poster: true })
}

/** Stills of a video for the look, each with its second; kept sealed, so that it can be looked at again. The first is the poster when there is none. */
export async function saveFrames(
  caller: Caller,
  id: string,
  frames: readonly { readonly at: number; readonly picture: Buffer }[],
): Promise<Result<{ id: string }, NotAdded>> {
  const allowed = await mayAddTo(caller, { id })
  if (!allowed.ok) return allowed
  const { platform, practiceId } = caller
  for (const name of await platform.files.list(practiceId, framePrefix(id))) await platform.files.remove(practiceId, name)
  for (const { at, picture } of frames.slice(0, maxFrames)) {
    const clean = await eyesOf(platform).cleanPicture(picture)
    if (!clean.ok) return refused(clean)
    await platform.files.write(practiceId, frameFile(id, at * 1000), clean.value.bytes)
  }
  const [first] = frames
  if (first && !allowed.value.has_poster) await savePoster(caller, id, first.picture)
  return noteAdded(caller, { id, poster: false })
}

/** Captions as WebVTT or SRT, read and written anew. */
export async function saveCaptions(
  caller: Caller,
  id: string,
  text: string,
): Promise<Result<{ id: string }, Exclude<NotAdded, FileRefused> | CaptionRefusal>> {
  const allowed = await mayAddTo(caller, { id })
  if (!allowed.ok) return allowed
  const clean = captionsFrom(text)
  return clean.ok ? setCaptions(caller, { id, vtt: clean.value.vtt }) : clean
}

const toEdit = view({
  name: "media.to-edit",
  needs: "media:write",
  input: z.object({ id: z.uuid(), version: z.number().int() }),
  async run({ tx }, { id, version }): Promise<Result<repo.StoredMedium, EditRefusal>> {
    const medium = await repo.findMedium(tx, id)
    return medium ? editable(medium, version) : err({ kind: "no-such-medium" })
  },
})
type EditRefusal = NoSuch | { kind: "changed-elsewhere" } | { kind: "not-ready" } | { kind: "not-a-picture" } | { kind: "in-trash" }
function editable(medium: repo.StoredMedium, version: number): Result<repo.StoredMedium, EditRefusal> {
  if (medium.kind !== "picture") return err({ kind: "not-a-picture" })
  if (medium.trashed_at) return err({ kind: "in-trash" })
  if (medium.version !== version) return err({ kind: "changed-elsewhere" })
  return medium.state === "ready" || medium.state === "looking" ? ok(medium) : err({ kind: "not-ready" })
}

/**
 * Replaces the file by an edited one; people move with the picture, or leave it. A crop shows what is left larger: whoever could not be
 * recognized is asked about anew, and so is the background. A blur alone only takes away, and what was said of the rest stays.
 */
const replaceFile = useCase({
  name: "media.edit",
  needs: "media:write",
  input: z.object({ id: z.uuid(), version: z.number().int(), edit: z.custom<Edit>(), clean: z.custom<CleanFile>() }),
  async run({ tx, platform, practiceId, now, audit, tell }, { id, version, edit, clean }): Promise<Result<{ id: string }, EditRefusal>> {
    audit.subject(id, { version: version + 1, sha256: clean.sha256, blurred: edit.blur.length })
    const medium = await repo.lockMedium(tx, id)
    if (!medium) return err({ kind: "no-such-medium" })
    const open = editable(medium, version)
    if (!open.ok) return open
    const isCropped = edit.crop !== null
    for (const person of await people.shownOn(tx, [id])) {
      const box = afterEdit(person.box, edit)
      if (box) await people.movePerson(tx, person.id, box)
      else await people.deletePerson(tx, person.id)
      if (box && isCropped && person.state === "not-identifiable") await people.setPerson(tx, person.id, people.unlinked)
    }
    const edited = { edited: medium.edited || edit.blur.length > 0, cropped: medium.cropped || edit.crop !== null }
    const facts = { ...clean, version: version + 1, ...edited }
    const unseen = { look: "waiting", looked_at: null, seen: null, blocks: 0, reviews: 0, hints: 0 }
    const unsaid = { answers: null, answered_by: null, answered_at: null, cleared_by: null, cleared_at: null }
    const gone = { kept_original: false, focal_x: 0.5, focal_y: 0.5 }
    await repo.reviseMedium(tx, id, {
      ...facts,
      ...unseen,
      ...(isCropped && unsaid),
      ...gone,
      state: "looking",
      state_at: now,
      percent: 50,
    })
    await mediumReplaced.tell(tx, { practiceId, mediaId: id, now })
    await platform.jobs.enqueue(tx, prepare, { practiceId, mediaId: id })
    // The old picture goes, the original with it: a blur that leaves the sharp one behind hides nothing.
    await platform.jobs.enqueue(tx, tidy, { practiceId, mediaId: id })
    await tell({ kind: "media.changed", id })
    return ok({ id })
  },
})
const regionOf = ({ x, y, w, h }: Box) => ({ x, y, width: w, height: h })
export async function editMedium(
  caller: Caller,
  { id, version, edit }: { id: string; version: number; edit: Edit },
): Promise<Result<{ id: string }, EditRefusal | FileRefused | Denied>> {
  const { platform, practiceId } = caller
  const found = await toEdit(caller, { id, version })
  if (!found.ok) return found
  const wanted = { blur: edit.blur.map(regionOf), crop: edit.crop ? regionOf(edit.crop) : undefined }
  const lay = (to: string) => platform.files.lay(practiceId, fullFile(found.value), to)
  const make = (from: string, folder: string) => eyesOf(platform).editSizes(from, folder, wanted, sizesKept)
  const made = await storePicture(platform, { practiceId, file: newFile(id, version + 1) }, lay, make)
  if (!made.ok) return refused(made)
  return replaceFile(caller, { id, version, edit, clean: { ...made.value, shrunk: made.value.shrunk || found.value.shrunk } })
}

/** Reads and looks at it once more. */
export const lookAgain = useCase({
  name: "media.look-again",
  needs: "media:write",
  input: z.object({ id: z.uuid() }),
  async run({ tx, platform, practiceId, now, audit, tell }, { id }): Promise<Result<{ id: string }, NoSuch | { kind: "not-ready" }>> {
    audit.subject(id)
    const medium = await repo.lockMedium(tx, id)
    if (!medium) return err({ kind: "no-such-medium" })
    if (medium.state !== "ready") return err({ kind: "not-ready" })
    await repo.reviseMedium(tx, id, { look: "waiting", state_at: now, percent: 50 })
    await platform.jobs.enqueue(tx, prepare, { practiceId, mediaId: id })
    await tell({ kind: "media.changed", id })
    return ok({ id })
  },
})
