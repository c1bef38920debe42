import { api, type Parsed } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { says } from "#platform/http/problem.ts"
import { type BoundRoute, callerOf, change, type Exchange, handle, open, routes } from "#platform/http/routes.ts"
import type { Denied } from "#platform/use-case.ts"
import { addPicture, editMedium, type FileRefused, lookAgain, mayAddTo, saveCaptions, saveFrames, savePoster } from "./media.adding.ts"
import { libraryFacts, listFolders, listMedia } from "./media.lists.ts"
import { refusedName } from "./media.names.ts"
import * as people from "./media.people.service.ts"
import * as library from "./media.service.ts"
import { serve } from "./media.serving.ts"
import { arrivals, beginUpload, cancelUpload, finishIfWhole, maySend } from "./media.uploads.ts"
import { linkTo, showMedium } from "./media.views.ts"
import * as words from "./media.words.ts"
import { chunkBytes, maxFrames } from "./media.rules.ts"

const show = (caller: Parameters<typeof showMedium>[0], id: string) => showMedium(caller, { id })
const noSuch = { "no-such-medium": words.noSuchMedium }
const refused = { "file-refused": ({ because, reason, fix }: FileRefused) => says(words.statusOf(because), reason, fix) }

async function sentFile({ request }: Exchange): Promise<Result<{ bytes: Buffer; name: string }, { kind: "no-file" }>> {
  const file = await request.file().catch(() => undefined)
  return file ? ok({ bytes: await file.toBuffer(), name: file.filename ?? "" }) : err({ kind: "no-file" })
}
/** A name from somebody's computer, without its folder and ending. */
const nameFrom = (filename: string) => (filename.split(/[\\/]/).at(-1) ?? "").replace(/\.[a-z0-9]{2,5}$/i, "").slice(0, 200)

async function upload(exchange: Exchange) {
  const caller = callerOf(exchange)
  const file = await sentFile(exchange)
  if (!file.ok) return file
  const added = await addPicture(caller, file.value.bytes, nameFrom(file.value.name))
  if (!added.ok) return added
  const { platform, practiceId, actor } = caller
  const looking = { platform, practiceId, personId: actor.kind === "person" ? actor.personId : null, now: platform.clock.now() }
  return ok({ ...added.value, url: linkTo(looking, { id: added.value.id, version: 1, kind: "picture" }, "post") })
}

type Failed<S> = Extract<Awaited<S>, { readonly ok: false }>
type Step = Promise<Result<unknown, { readonly kind: string }>>
/** Runs a step that answers with an id, then shows the medium as it is now. */
async function thenShow<S extends Step>(exchange: Exchange, id: string, step: S): Promise<Failed<S> | Awaited<ReturnType<typeof show>>> {
  const done = await step
  // What is not well is one of the step's own failures.
  return done.ok ? show(callerOf(exchange), id) : (done as Failed<S>)
}

async function poster(exchange: Exchange, id: string) {
  const file = await sentFile(exchange)
  return file.ok ? thenShow(exchange, id, savePoster(callerOf(exchange), id, file.value.bytes)) : file
}
async function frames(exchange: Exchange, id: string) {
  // Before anything is read: up to 24 files are not taken from somebody who may not send them.
  const allowed = await mayAddTo(callerOf(exchange), { id })
  if (!allowed.ok) return allowed
  const sent: { at: number; picture: Buffer }[] = []
  const limits = { files: maxFrames, fileSize: 5_000_000 }
  if (!exchange.request.isMultipart?.()) return err({ kind: "no-file" as const })
  for await (const file of exchange.request.files({ limits })) {
    const at = Number.parseFloat(file.filename)
    const picture = await file.toBuffer()
    if (Number.isFinite(at) && at >= 0) sent.push({ at, picture })
  }
  if (sent.length === 0) return err({ kind: "no-file" as const })
  return thenShow(exchange, id, saveFrames(callerOf(exchange), id, sent))
}

const tus = { "tus-resumable": "1.0.0", "cache-control": "no-store" }
/** Who may send was asked of the gate; the protocol itself is answered by the tus server, on the raw request. */
async function resume(exchange: Exchange, id: string) {
  const { platform, request, reply } = exchange
  const allowed = await maySend(callerOf(exchange), { id })
  if (!allowed.ok) return allowed
  const isOver = !allowed.value.arriving || (request.method === "HEAD" && (await finishIfWhole(platform, id)))
  if (isOver) {
    void reply.headers({ ...tus, "upload-offset": allowed.value.bytes, "upload-length": allowed.value.bytes })
    return ok(Buffer.alloc(0))
  }
  reply.hijack()
  await arrivals(platform).answer(request.raw, reply.raw)
  return ok(null)
}

async function begin(exchange: Exchange, upload: Parameters<typeof beginUpload>[1]) {
  const begun = await beginUpload(callerOf(exchange), upload)
  if (!begun.ok) return begun
  const { practiceId } = callerOf(exchange)
  return ok({ ...begun.value, uploadUrl: `/api/practices/${practiceId}/uploads/${begun.value.id}`, chunkBytes })
}

const folderRefusals = {
  "folder-name-taken": says(409, "There is a folder of this name.", "Choose another name."),
  "no-such-folder": words.noSuchFolder,
}
type Folder = Promise<Result<unknown, { kind: "folder-name-taken" } | { kind: "no-such-folder" } | Denied>>
async function thenFolders(exchange: Exchange, step: Folder) {
  const done = await step
  return done.ok ? listFolders(callerOf(exchange), null) : done
}
const shownRefusals = { ...noSuch, "no-such-person": words.noSuchPerson }
const backgroundRefusals = { ...noSuch, "changed-elsewhere": words.changedElsewhere }
const c = api.media

const uploading = {
  uploadMedia: open(c.uploadMedia, upload, {
    ...refused,
    "no-file": words.noFile,
    "file-too-large": words.tooLarge,
    "no-room": words.noRoom,
  }),
  beginUpload: open(c.beginUpload, (exchange: Exchange, { body }: Parsed<typeof c.beginUpload>) => begin(exchange, body), {
    "file-too-large": words.tooLarge,
    "no-room": words.noRoom,
    "no-such-folder": words.noSuchFolder,
  }),
  uploadOffset: open(c.uploadOffset, (exchange, { params }) => resume(exchange, params.id), { "no-such-upload": words.noSuchUpload }),
  uploadPart: open(c.uploadPart, (exchange, { params }) => resume(exchange, params.id), { "no-such-upload": words.noSuchUpload }),
  cancelUpload: open(c.cancelUpload, (exchange, { params }) => cancelUpload(callerOf(exchange), params.id), {
    "no-such-upload": words.noSuchUpload,
  }),
}

const videos = {
  saySpeech: change(c.saySpeech, people.saySpeech, (id, body: { speaks: boolean }) => ({ id, ...body }), show, {
    ...noSuch,
    "not-a-video": words.notAVideo,
  }),
  saveCaptions: open(
    c.saveCaptions,
    (exchange: Exchange, { params: { id }, body }: Parsed<typeof c.saveCaptions>) =>
      thenShow(exchange, id, saveCaptions(callerOf(exchange), id, body.text)),
    { ...noSuch, ...words.captionRefusals, "not-a-video": words.notAVideo },
  ),
  removeCaptions: change(c.removeCaptions, library.setCaptions, (id) => ({ id, vtt: null }), show, {
    ...noSuch,
    "not-a-video": words.notAVideo,
  }),
  savePoster: open(c.savePoster, (exchange: Exchange, { params }: Parsed<typeof c.savePoster>) => poster(exchange, params.id), {
    ...noSuch,
    ...refused,
    "no-file": words.noFile,
    "not-a-video": words.notAVideo,
  }),
  saveFrames: open(c.saveFrames, (exchange: Exchange, { params }: Parsed<typeof c.saveFrames>) => frames(exchange, params.id), {
    ...noSuch,
    ...refused,
    "no-file": words.noFile,
    "not-a-video": words.notAVideo,
  }),
}

const shown = {
  markPerson: change(
    c.markPerson,
    people.markPerson,
    (id, body: { box: never; atSeconds: number | null }) => ({ id, ...body }),
    show,
    noSuch,
  ),
  sayWhoIsShown: open(
    c.sayWhoIsShown,
    (exchange: Exchange, { params: { id, personId: shownId }, body }: Parsed<typeof c.sayWhoIsShown>) =>
      thenShow(exchange, id, people.sayWhoIsShown(callerOf(exchange), { id, shownId, said: body })),
    { ...shownRefusals, "no-such-consent": ({ reason, fix }) => says(422, reason, fix) },
  ),
  sayNotIdentifiable: open(
    c.sayNotIdentifiable,
    (exchange: Exchange, { params: { id, personId: shownId }, body: { why } }: Parsed<typeof c.sayNotIdentifiable>) =>
      thenShow(exchange, id, people.sayNotIdentifiable(callerOf(exchange), { id, shownId, why })),
    shownRefusals,
  ),
  unmarkPerson: open(
    c.unmarkPerson,
    (exchange: Exchange, { params: { id, personId: shownId } }: Parsed<typeof c.unmarkPerson>) =>
      thenShow(exchange, id, people.unmarkPerson(callerOf(exchange), { id, shownId })),
    {
      ...shownRefusals,
      "found-by-look": says(409, "The look found this person; that stays.", "Say who it is, or that nobody could tell."),
    },
  ),
  answerChecklist: change(
    c.answerChecklist,
    people.answerChecklist,
    (id, body: { version: number; answers: Record<string, string> }) => ({ id, ...body }),
    show,
    backgroundRefusals,
  ),
  clearBackground: change(c.clearBackground, people.clearBackground, (id, body: { version: number }) => ({ id, ...body }), show, {
    ...backgroundRefusals,
    "still-looking": says(409, "This is still being looked at.", "Wait a moment; then clear it, knowing what was found."),
    "not-answered": says(409, "Nobody has answered the checklist yet.", "Answer what stands in the background first."),
    "own-answers": says(409, "You answered the checklist yourself.", "Ask a second person to look at full size and clear it."),
  }),
  withdrawClearance: change(c.withdrawClearance, people.withdrawClearance, (id) => ({ id }), show, noSuch),
}

const keeping = {
  saveMedium: open(
    c.saveMedium,
    (exchange: Exchange, { params: { id }, body }: Parsed<typeof c.saveMedium>) =>
      thenShow(exchange, id, library.saveMedium(callerOf(exchange), { id, ...body })),
    {
      ...noSuch,
      "changed-elsewhere": words.changedElsewhere,
      "no-such-folder": words.noSuchFolder,
      "name-tells": (error: { readonly kinds: readonly string[] }) =>
        says(422, refusedName(error), "Say what is to be seen instead, such as: Waiting room in spring. Nothing was saved yet."),
    },
  ),
  editMedium: open(
    c.editMedium,
    (exchange: Exchange, { params: { id }, body: { version, ...edit } }: Parsed<typeof c.editMedium>) =>
      thenShow(exchange, id, editMedium(callerOf(exchange), { id, version, edit })),
    {
      ...noSuch,
      ...refused,
      "changed-elsewhere": words.changedElsewhere,
      "not-ready": words.notReady,
      "in-trash": words.inTrash,
      "not-a-picture": says(409, "Only pictures can be edited here.", "Edit the video before you add it."),
    },
  ),
  lookAgain: change(c.lookAgain, lookAgain, (id) => ({ id }), show, { ...noSuch, "not-ready": words.notReady }),
  trashMedium: handle(c.trashMedium, library.trashMedium, ({ params: { id } }) => ({ id }), { ...noSuch, "in-use": words.inUse }),
  restoreMedium: handle(c.restoreMedium, library.restoreMedium, ({ params: { id } }) => ({ id }), noSuch),
  changeMany: handle(c.changeMany, library.changeMany, ({ body }) => body, { "no-such-folder": words.noSuchFolder }),
  addFolder: open(c.addFolder, (exchange, { body }) => thenFolders(exchange, library.addFolder(callerOf(exchange), body)), folderRefusals),
  renameFolder: open(
    c.renameFolder,
    (exchange, { params: { id }, body }) => thenFolders(exchange, library.renameFolder(callerOf(exchange), { id, ...body })),
    folderRefusals,
  ),
  removeFolder: open(
    c.removeFolder,
    (exchange, { params: { id } }) => thenFolders(exchange, library.removeFolder(callerOf(exchange), { id })),
    folderRefusals,
  ),
}

export const mediaRoutes: readonly BoundRoute[] = routes(c, {
  listMedia: handle(c.listMedia, listMedia, ({ query }) => query, {}),
  getMedium: handle(c.getMedium, showMedium, ({ params: { id } }) => ({ id }), noSuch),
  listFolders: handle(c.listFolders, listFolders, () => null, {}),
  libraryFacts: handle(c.libraryFacts, libraryFacts, () => null, {}),
  readSigned: open(c.readSigned, (exchange, { params }) => serve(exchange, params.signed), { "link-ended": words.linkEnded }),
  ...uploading,
  ...videos,
  ...shown,
  ...keeping,
})
