import { PostContent } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { listAllChannels } from "#channels"
import { mediaForPosts } from "#media"
import { announcement } from "#platform/announce.ts"
import type { Tx } from "#platform/db/tenancy.ts"
import { type Context, useCase } from "#platform/use-case.ts"
import * as repo from "./compose.repo.ts"
import { contentHash, type MediaHashes, versionNumber } from "./compose.rules.ts"

/** Told inside the saving transaction whenever the content became another: what was decided about the old one no longer stands. */
export const contentChanged = announcement<{ postId: string; now: Date }>()
/** Told inside the saving transaction after every save. */
export const contentSaved = announcement<{ postId: string; context: Context }>()

export type ContentRefusal = { kind: "unknown-channel" } | { kind: "unknown-media" } | { kind: "video-alone" } | { kind: "channel-twice" }
export type PostRefusal = { kind: "no-such-post" } | { kind: "already-public" }

const PlanAt = z.iso
  .datetime({ offset: true })
  .nullable()
  .transform((at) => (at === null ? null : new Date(at)))

async function mediaHashes(tx: Tx, content: PostContent): Promise<MediaHashes> {
  const shapes = new Map(content.media.map(({ mediaId, shape }) => [mediaId, shape]))
  const media = await mediaForPosts(tx, [...shapes.keys()])
  // Cut around another point, it shows something else.
  return new Map(media.map(({ id, sha256, focal }) => [id, shapes.get(id) ? `${sha256} ${focal.x} ${focal.y}` : sha256]))
}

/** The hash that content has with its media as they are now; another one than a post's own means that a medium became another since. */
export const presentHash = async (tx: Tx, content: PostContent): Promise<string> => contentHash(content, await mediaHashes(tx, content))

async function demandKnown(tx: Tx, content: PostContent): Promise<ContentRefusal | undefined> {
  const channels = new Set((await listAllChannels(tx)).map(({ id }) => id))
  const wanted = content.variants.map(({ channelId }) => channelId)
  if (new Set(wanted).size !== wanted.length) return { kind: "channel-twice" }
  if (wanted.some((id) => !channels.has(id))) return { kind: "unknown-channel" }
  const ids = content.media.map(({ mediaId }) => mediaId)
  const media = new Map((await mediaForPosts(tx, ids)).map((one) => [one.id, one]))
  if (ids.length > 1 && ids.some((id) => media.get(id)?.kind === "video")) return { kind: "video-alone" }
  return ids.every((id) => media.get(id)?.usable) ? undefined : { kind: "unknown-media" }
}

async function draftOf({ tx, practiceId, personId, now }: Context, content: PostContent, planAt: Date | null): Promise<repo.Draft> {
  return { practiceId, by: personId ?? "", content, contentHash: await presentHash(tx, content), planAt, now }
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
  async run(context, { id }): Promise<Result<{ done: true }, { kind: "no-such-post" }>> {
    const { tx, audit, tell } = context
    const post = await repo.lockPost(tx, id)
    if (!post) return err({ kind: "no-such-post" })
    audit.subject(id)
    if (!post.deletedAt) return ok({ done: true })
    await repo.setDeleted(tx, id, null)
    await repo.setSignOff(tx, id, "draft", { submittedAt: null, submittedBy: null, submitNote: null })
    // Nobody told a deleted post what became of its pictures.
    await followMedia(tx, post, context)
    await contentSaved.tell(tx, { postId: id, context })
    await tell({ kind: "post.changed", id })
    return ok({ done: true })
  },
})

/** Brings a post up to what its media are now; false when nothing of it is another. */
async function followMedia(tx: Tx, post: repo.StoredPost, { practiceId, now }: { practiceId: string; now: Date }): Promise<boolean> {
  const hash = await presentHash(tx, post.content)
  if (hash === post.contentHash) return false
  const draft: repo.Draft = { practiceId, by: post.updatedBy, content: post.content, contentHash: hash, planAt: post.planAt, now }
  await repo.updateContent(tx, post, draft)
  const last = await repo.lastVersion(tx, post.id)
  await repo.putVersion(tx, post.id, (last?.number ?? 0) + 1, draft)
  await contentChanged.tell(tx, { postId: post.id, now })
  return true
}

/**
 * The post, which the caller holds, as its media are now. Earlier releases left posts behind that were approved or sent in for a picture
 * that is another one by now: their sign-off goes. What is fixed, because it may be public, stays as it is.
 */
export async function withPresentMedia(
  tx: Tx,
  post: repo.StoredPost,
  by: { readonly practiceId: string; readonly now: Date },
): Promise<repo.StoredPost> {
  const isMoved = post.lockedAt === null && (await followMedia(tx, post, by))
  return (isMoved ? await repo.findPost(tx, post.id) : undefined) ?? post
}

/** A picture of a post became another one: what was decided about the post was decided about the old one. */
export async function pictureReplaced(
  tx: Tx,
  { practiceId, mediaId, now }: { practiceId: string; mediaId: string; now: Date },
): Promise<void> {
  for (const post of await repo.lockPostsWith(tx, mediaId)) await followMedia(tx, post, { practiceId, now })
}

/**
 * Nothing of a post is public any more, so it may be changed again. Says whether a medium of it became another one while its content was
 * fixed: then what was decided about it no longer stands.
 */
export async function freePost(tx: Tx, { practiceId, postId, now }: { practiceId: string; postId: string; now: Date }): Promise<boolean> {
  const post = await repo.lockPost(tx, postId)
  await repo.freeContent(tx, postId)
  return post ? followMedia(tx, post, { practiceId, now }) : false
}
