import { AltText, FocalPoint, MediaRights } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { announcement } from "#platform/announce.ts"
import type { Tx } from "#platform/db/tenancy.ts"
import { type Context, useCase } from "#platform/use-case.ts"
import { tellsOf } from "./media.names.ts"
import * as people from "./media.people.repo.ts"
import { shownChanged } from "./media.people.service.ts"
import * as repo from "./media.repo.ts"
import { usesOf } from "./media.views.ts"

type NoSuch = { kind: "no-such-medium" }
type Stale = { kind: "changed-elsewhere" }

const sortedTags = (tags: readonly string[]) => [...new Set(tags)].toSorted()

export const saveMedium = useCase({
  name: "media.save",
  needs: "media:write",
  input: z.object({
    id: z.uuid(),
    revision: z.number().int(),
    name: z.string(),
    alt: AltText,
    rights: MediaRights,
    expiresOn: z.string().nullable(),
    focal: FocalPoint,
    folderId: z.uuid().nullable(),
    tags: z.array(z.string()),
  }),
  async run(
    { tx, practiceId, now, audit, tell },
    { id, revision, name, alt, rights, expiresOn, focal, folderId, tags },
  ): Promise<Result<{ id: string }, NoSuch | Stale | { kind: "no-such-folder" } | { kind: "name-tells"; kinds: readonly string[] }>> {
    audit.subject(id)
    const medium = await repo.lockMedium(tx, id)
    if (!medium) return err({ kind: "no-such-medium" })
    if (medium.revision !== revision) return err({ kind: "changed-elsewhere" })
    if (folderId !== null && !(await repo.findFolder(tx, folderId))) return err({ kind: "no-such-folder" })
    const isRenamed = name !== medium.name
    const strict = isRenamed && (await people.shownOn(tx, [id])).length > 0
    const kinds = isRenamed ? await tellsOf(tx, { practiceId, name, strict }) : []
    if (kinds.length > 0) return err({ kind: "name-tells", kinds })
    await repo.reviseMedium(tx, id, {
      name,
      ...(isRenamed && { name_withheld: [] }),
      alt_en: alt.en,
      alt_es: alt.es,
      rights: JSON.stringify(rights),
      expires_on: expiresOn,
      focal_x: focal.x,
      focal_y: focal.y,
      folder_id: folderId,
      tags: sortedTags(tags),
    })
    const isMoved = focal.x !== medium.focal_x || focal.y !== medium.focal_y
    if (isMoved) await mediumReplaced.tell(tx, { practiceId, mediaId: id, now })
    await tell({ kind: "media.changed", id })
    return ok({ id })
  },
})

/** Captions as they are kept: WebVTT that was read and written anew, or null for none. */
export const setCaptions = useCase({
  name: "media.set-captions",
  needs: "media:write",
  input: z.object({ id: z.uuid(), vtt: z.string().nullable() }),
  async run(context, { id, vtt }): Promise<Result<{ id: string }, NoSuch | { kind: "not-a-video" }>> {
    const { tx, practiceId, now, audit, tell } = context
    audit.subject(id, { captions: vtt !== null })
    const medium = await repo.lockMedium(tx, id)
    if (!medium) return err({ kind: "no-such-medium" })
    if (medium.kind !== "video") return err({ kind: "not-a-video" })
    await repo.reviseMedium(tx, id, { captions: vtt })
    await mediumReplaced.tell(tx, { practiceId, mediaId: id, now })
    await shownChanged.tell(tx, { mediaId: id, context })
    await tell({ kind: "media.changed", id })
    return ok({ id })
  },
})

type Trashing = NoSuch | { kind: "in-use"; posts: number }
async function intoTrash({ tx, personId, now, tell }: Context, id: string): Promise<Result<{ done: true }, Trashing>> {
  const medium = await repo.lockMedium(tx, id)
  if (!medium) return err({ kind: "no-such-medium" })
  if (medium.trashed_at) return ok({ done: true })
  const unsent = (await usesOf(tx, [id])).filter(({ is_public }) => !is_public).length
  if (unsent > 0) return err({ kind: "in-use", posts: unsent })
  await repo.reviseMedium(tx, id, { trashed_at: now, trashed_by: personId })
  await tell({ kind: "media.changed", id })
  return ok({ done: true })
}
async function outOfTrash({ tx, tell }: Context, id: string): Promise<Result<{ done: true }, NoSuch>> {
  const medium = await repo.lockMedium(tx, id)
  if (!medium) return err({ kind: "no-such-medium" })
  if (!medium.trashed_at) return ok({ done: true })
  await repo.reviseMedium(tx, id, { trashed_at: null, trashed_by: null })
  await tell({ kind: "media.changed", id })
  return ok({ done: true })
}

const One = z.object({ id: z.uuid() })
export const trashMedium = useCase({
  name: "media.trash",
  needs: "media:write",
  input: One,
  async run(context, { id }) {
    context.audit.subject(id)
    return intoTrash(context, id)
  },
})
export const restoreMedium = useCase({
  name: "media.restore",
  needs: "media:write",
  input: One,
  async run(context, { id }) {
    context.audit.subject(id)
    return outOfTrash(context, id)
  },
})

const Change = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("tag"), tag: z.string() }),
  z.object({ kind: z.literal("untag"), tag: z.string() }),
  z.object({ kind: z.literal("move"), folderId: z.uuid().nullable() }),
  z.object({ kind: z.literal("trash") }),
  z.object({ kind: z.literal("restore") }),
])
type Change = z.infer<typeof Change>

const inPosts = (posts: number) => (posts === 1 ? "A post that is not sent yet uses it." : `${posts} posts that are not sent yet use it.`)
/** Why one of many was left as it is; undefined when it was changed. */
async function changeOne(context: Context, id: string, change: Change): Promise<string | undefined> {
  const { tx, tell } = context
  if (change.kind === "trash" || change.kind === "restore") {
    const done = change.kind === "trash" ? await intoTrash(context, id) : await outOfTrash(context, id)
    if (done.ok) return undefined
    return done.error.kind === "in-use" ? inPosts(done.error.posts) : "It is not there any more."
  }
  const medium = await repo.lockMedium(tx, id)
  if (!medium) return "It is not there any more."
  if (change.kind === "move") await repo.reviseMedium(tx, id, { folder_id: change.folderId })
  else {
    const tags = change.kind === "tag" ? sortedTags([...medium.tags, change.tag]) : medium.tags.filter((tag) => tag !== change.tag)
    if (tags.length > 30) return "It has 30 tags already, which is the most."
    await repo.reviseMedium(tx, id, { tags })
  }
  await tell({ kind: "media.changed", id })
  return undefined
}

export const changeMany = useCase({
  name: "media.change-many",
  needs: "media:write",
  input: z.object({ ids: z.array(z.uuid()), change: Change }),
  async run(
    context,
    { ids, change },
  ): Promise<Result<{ changed: string[]; left: { id: string; reason: string }[] }, { kind: "no-such-folder" }>> {
    const { tx, audit, practiceId } = context
    if (change.kind === "move" && change.folderId !== null && !(await repo.findFolder(tx, change.folderId)))
      return err({ kind: "no-such-folder" })
    const changed: string[] = []
    const left: { id: string; reason: string }[] = []
    // In one order for all: two who change the same ones wait for each other instead of locking up.
    for (const id of [...new Set(ids)].toSorted()) {
      const reason = await changeOne(context, id, change)
      if (reason === undefined) changed.push(id)
      else left.push({ id, reason })
    }
    audit.subject(practiceId, { change: change.kind, changed: changed.length, left: left.length })
    return ok({ changed, left })
  },
})

type FolderRefusal = { kind: "folder-name-taken" } | { kind: "no-such-folder" }
const taken = (tx: Tx, name: string, but: string | null) => repo.isFolderNamed(tx, name, but)

export const addFolder = useCase({
  name: "media.add-folder",
  needs: "media:write",
  input: z.object({ name: z.string() }),
  async run({ tx, practiceId, personId, now, audit, tell }, { name }): Promise<Result<{ id: string }, { kind: "folder-name-taken" }>> {
    if (await taken(tx, name, null)) return err({ kind: "folder-name-taken" })
    const { id } = await tx
      .insertInto("media_folder")
      .values({ practice_id: practiceId, name, created_by: personId ?? "", created_at: now })
      .returning("id")
      .executeTakeFirstOrThrow()
    audit.subject(id)
    await tell({ kind: "media.changed", id })
    return ok({ id })
  },
})
export const renameFolder = useCase({
  name: "media.rename-folder",
  needs: "media:write",
  input: z.object({ id: z.uuid(), name: z.string() }),
  async run({ tx, audit, tell }, { id, name }): Promise<Result<{ id: string }, FolderRefusal>> {
    audit.subject(id)
    if (!(await repo.findFolder(tx, id))) return err({ kind: "no-such-folder" })
    if (await taken(tx, name, id)) return err({ kind: "folder-name-taken" })
    await tx.updateTable("media_folder").set({ name }).where("id", "=", id).execute()
    await tell({ kind: "media.changed", id })
    return ok({ id })
  },
})
export const removeFolder = useCase({
  name: "media.remove-folder",
  needs: "media:write",
  input: One,
  async run({ tx, audit, tell }, { id }): Promise<Result<{ id: string }, { kind: "no-such-folder" }>> {
    audit.subject(id)
    if (!(await repo.findFolder(tx, id))) return err({ kind: "no-such-folder" })
    await tx.deleteFrom("media_folder").where("id", "=", id).execute()
    await tell({ kind: "media.changed", id })
    return ok({ id })
  },
})

/** Told inside the transaction that replaces a file: whoever decided about the old picture decided about another one. */
export const mediumReplaced = announcement<{ readonly practiceId: string; readonly mediaId: string; readonly now: Date }>()
