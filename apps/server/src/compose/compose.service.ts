import { PostContent } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { listAllChannels } from "#channels"
import { announcement } from "#platform/announce.ts"
import type { Tx } from "#platform/db/tenancy.ts"
import { newId } from "#platform/ids.ts"
import { type Caller, type Context, type Denied, useCase, view } from "#platform/use-case.ts"
import { cleanPicture, type PictureRefusal } from "./compose.pictures.ts"
import * as repo from "./compose.repo.ts"
import { contentHash, versionNumber } from "./compose.rules.ts"

/** Told inside the saving transaction whenever the content became another: what was decided about the old one no longer stands. */
export const contentChanged = announcement<{ postId: string; now: Date }>()
/** Told inside the saving transaction after every save. */
export const contentSaved = announcement<{ postId: string; context: Context }>()

export type ContentRefusal = { kind: "unknown-channel" } | { kind: "unknown-media" } | { kind: "channel-twice" }
export type PostRefusal = { kind: "no-such-post" } | { kind: "already-public" }

const PlanAt = z.iso
  .datetime({ offset: true })
  .nullable()
  .transform((at) => (at === null ? null : new Date(at)))

async function demandKnown(tx: Tx, content: PostContent): Promise<ContentRefusal | undefined> {
  const channels = new Set((await listAllChannels(tx)).map(({ id }) => id))
  const wanted = content.variants.map(({ channelId }) => channelId)
  if (new Set(wanted).size !== wanted.length) return { kind: "channel-twice" }
  if (wanted.some((id) => !channels.has(id))) return { kind: "unknown-channel" }
  const media = await repo.mediaHashes(tx, content)
  return content.media.every(({ mediaId }) => media.has(mediaId)) ? undefined : { kind: "unknown-media" }
}

async function draftOf({ tx, practiceId, personId, now }: Context, content: PostContent, planAt: Date | null): Promise<repo.Draft> {
  return { practiceId, by: personId ?? "", content, contentHash: contentHash(content, await repo.mediaHashes(tx, content)), planAt, now }
}

export const createPost = useCase({
  name: "compose.create",
  needs: "compose:write",
  input: z.object({ content: PostContent, planAt: PlanAt }),
  async run(context, { content, planAt }): Promise<Result<{ id: string }, ContentRefusal>> {
    const { tx, audit, tell } = context
    const wrong = await demandKnown(tx, content)
    if (wrong) return err(wrong)
    const draft = await draftOf(context, content, planAt)
    const id = await repo.insertPost(tx, draft)
    await repo.putVersion(tx, id, 1, draft)
    await contentSaved.tell(tx, { postId: id, context })
    audit.subject(id, { contentHash: draft.contentHash })
    await tell({ kind: "post.changed", id })
    return ok({ id })
  },
})

export const savePost = useCase({
  name: "compose.save",
  needs: "compose:write",
  input: z.object({ id: z.uuid(), content: PostContent, planAt: PlanAt, revision: z.number().int() }),
  async run(
    context,
    { id, content, planAt, revision },
  ): Promise<Result<{ id: string }, ContentRefusal | PostRefusal | { kind: "changed-elsewhere"; revision: number }>> {
    const { tx, audit, tell, now, personId } = context
    const post = await repo.lockPost(tx, id)
    if (!post || post.deletedAt) return err({ kind: "no-such-post" })
    if (post.revision !== revision) return err({ kind: "changed-elsewhere", revision: post.revision })
    const wrong = await demandKnown(tx, content)
    if (wrong) return err(wrong)
    const draft = await draftOf(context, content, planAt)
    const changed = draft.contentHash !== post.contentHash
    if (changed && post.lockedAt) return err({ kind: "already-public" })
    await repo.updateContent(tx, post, draft)
    if (changed) {
      const fixed = post.signOff === "draft" ? undefined : post.contentHash
      await repo.putVersion(tx, id, versionNumber(await repo.lastVersion(tx, id), personId ?? "", now, fixed), draft)
      await contentChanged.tell(tx, { postId: id, now })
    }
    await contentSaved.tell(tx, { postId: id, context })
    audit.subject(id, { contentHash: draft.contentHash, changed })
    await tell({ kind: "post.changed", id })
    return ok({ id })
  },
})

const OneId = z.object({ id: z.uuid() })

export const deletePost = useCase({
  name: "compose.delete",
  needs: "compose:write",
  input: OneId,
  async run({ tx, now, audit, tell }, { id }): Promise<Result<{ done: true }, PostRefusal>> {
    const post = await repo.lockPost(tx, id)
    if (!post || post.deletedAt) return err({ kind: "no-such-post" })
    if (post.lockedAt) return err({ kind: "already-public" })
    await repo.setDeleted(tx, id, now)
    await contentChanged.tell(tx, { postId: id, now })
    audit.subject(id)
    await tell({ kind: "post.changed", id })
    return ok({ done: true })
  },
})

export const undeletePost = useCase({
  name: "compose.undelete",
  needs: "compose:write",
  input: OneId,
  async run({ tx, audit, tell }, { id }): Promise<Result<{ done: true }, { kind: "no-such-post" }>> {
    const post = await repo.lockPost(tx, id)
    if (!post) return err({ kind: "no-such-post" })
    audit.subject(id)
    if (!post.deletedAt) return ok({ done: true })
    await repo.setDeleted(tx, id, null)
    await repo.setSignOff(tx, id, "draft", { submittedAt: null, submittedBy: null, submitNote: null })
    await tell({ kind: "post.changed", id })
    return ok({ done: true })
  },
})

const mayUpload = view({ name: "compose.may-upload", needs: "compose:write", input: z.null(), run: async () => ok(null) })
const keepMedia = useCase({
  name: "compose.upload",
  needs: "compose:write",
  input: z.custom<repo.StoredMedia>(),
  async run({ tx, practiceId, personId, now, audit }, media) {
    await repo.insertMedia(tx, practiceId, media, personId ?? "", now)
    audit.subject(media.id, { sha256: media.sha256, bytes: media.bytes })
    return ok(media)
  },
})

/** Cleans a picture and keeps it; the file is whole on disk before its row exists. */
export async function uploadMedia(caller: Caller, sent: Buffer): Promise<Result<repo.StoredMedia, PictureRefusal | Denied>> {
  const allowed = await mayUpload(caller, null)
  if (!allowed.ok) return allowed
  const clean = await cleanPicture(sent)
  if (!clean.ok) return clean
  const { bytes, ...facts } = clean.value
  const media = { id: newId(), ...facts, bytes: bytes.length }
  await caller.platform.files.write(caller.practiceId, repo.mediaFile(media), bytes)
  return keepMedia(caller, media)
}

export const readMedia = view({
  name: "compose.read-media",
  needs: "compose:read",
  input: OneId,
  async run(
    { tx, practiceId, platform },
    { id },
  ): Promise<Result<{ media: repo.StoredMedia; bytes: Uint8Array }, { kind: "no-such-media" }>> {
    const [media] = await repo.findMedia(tx, [id])
    return media ? ok({ media, bytes: await platform.files.read(practiceId, repo.mediaFile(media)) }) : err({ kind: "no-such-media" })
  },
})
