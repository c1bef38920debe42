import { err, ok, type Result } from "@bedside/kernel"
import { countText, networkFacts } from "@bedside/networks/facts"
import { z } from "zod"
import { isNetwork, listConnectedChannels } from "#channels"
import { lockPost, presentHash, setSignOff, type StoredPost, textFor, undescribedAt, withPresentMedia } from "#compose"
import { judgeAndKeep } from "#comply"
import { mediaForPosts } from "#media"
import { announcement } from "#platform/announce.ts"
import type { Tx } from "#platform/db/tenancy.ts"
import { type Context, useCase } from "#platform/use-case.ts"
import { insertApproval } from "./approve.repo.ts"
import { blockingRules, decidable, type NotApprovable, type NotReady, videoRefusal } from "./approve.rules.ts"

export type Missing = { kind: "no-such-post" }
export const notePlace = (practiceId: string) => ({ practiceId, field: "approval.note" })
export const submitNotePlace = (practiceId: string) => ({ practiceId, field: "post.submit_note" })

/** Told inside the transaction that takes a sign-off away, so that what was scheduled on it stops. */
export const signOffLost = announcement<{ postId: string; now: Date }>()

/** A picture or video without a description, by its name: nobody may let it pass, and no practice may lower it. */
async function undescribed(tx: Tx, { content }: StoredPost): Promise<NotReady | undefined> {
  const at = undescribedAt(content)
  const id = content.media[at ?? -1]?.mediaId
  if (at === undefined || id === undefined) return undefined
  const kind = (await mediaForPosts(tx, [id]))[0]?.kind ?? "picture"
  return {
    kind: "not-described",
    what: content.media.length === 1 ? `The ${kind}` : kind === "video" ? `Video ${at + 1}` : `Picture ${at + 1}`,
  }
}

/** What a network would refuse for its length, its video or for having nothing in it, and what nobody would hear who cannot see it. */
export async function fits(tx: Tx, post: StoredPost): Promise<NotReady | undefined> {
  const channels = new Map((await listConnectedChannels(tx)).map((channel) => [channel.id, channel.networkId]))
  const targets = post.content.variants.filter(({ channelId }) => channels.has(channelId))
  if (targets.length === 0) return { kind: "no-channel" }
  const ids = post.content.media.map(({ mediaId }) => mediaId)
  const video = (await mediaForPosts(tx, ids)).find(({ kind }) => kind === "video")
  for (const { channelId } of targets) {
    const text = textFor(post.content, channelId)
    if (text.trim() === "" && post.content.media.length === 0) return { kind: "empty" }
    const networkId = channels.get(channelId) ?? ""
    if (!isNetwork(networkId)) continue
    const { left } = countText(networkFacts[networkId], text)
    if (left < 0) return { kind: "too-long", network: networkFacts[networkId].name, over: -left }
    const notTaken = video?.film && videoRefusal(networkFacts[networkId], { ...video, seconds: video.film.seconds })
    if (notTaken) return notTaken
  }
  return undescribed(tx, post)
}

const open = async (context: Context, id: string): Promise<StoredPost | undefined> => {
  const post = await lockPost(context.tx, id)
  if (!post || post.deletedAt) return undefined
  context.audit.subject(id, { contentHash: post.contentHash })
  return post
}

export const submitPost = useCase({
  name: "approve.submit",
  needs: "compose:write",
  input: z.object({ id: z.uuid(), contentHash: z.string(), note: z.string().optional() }),
  async run(
    context,
    { id, contentHash, note },
  ): Promise<Result<{ id: string }, Missing | NotReady | { kind: "content-changed" | "already-approved" | "already-in-review" }>> {
    const { tx, platform, practiceId, personId, now, tell } = context
    const seen = await open(context, id)
    if (!seen) return err({ kind: "no-such-post" })
    if (seen.contentHash !== contentHash) return err({ kind: "content-changed" })
    const post = await withPresentMedia(tx, seen, { practiceId, now })
    context.audit.subject(id, { contentHash: post.contentHash })
    if (post.signOff === "approved") return err({ kind: "already-approved" })
    // Sent twice, it would lose its place in the queue, the first note, and who sent it.
    if (post.signOff === "in-review") return err({ kind: "already-in-review" })
    const unfit = await fits(tx, post)
    if (unfit) return err(unfit)
    const rules = blockingRules(await judgeAndKeep({ tx, platform, practiceId, now }, post, "save"))
    if (rules.length > 0) return err({ kind: "blocked", rules })
    await setSignOff(tx, id, "in-review", {
      submittedAt: now,
      submittedBy: personId,
      submitNote: note ? platform.sealer.seal(note, submitNotePlace(practiceId)) : null,
    })
    await tell({ kind: "approval.changed", id })
    return ok({ id })
  },
})

export const withdrawPost = useCase({
  name: "approve.withdraw",
  needs: "compose:write",
  input: z.object({ id: z.uuid() }),
  async run(context, { id }): Promise<Result<{ id: string }, Missing | { kind: "already-public" }>> {
    const post = await open(context, id)
    if (!post) return err({ kind: "no-such-post" })
    if (post.lockedAt) return err({ kind: "already-public" })
    await setSignOff(context.tx, id, "draft", { submittedAt: null, submittedBy: null, submitNote: null })
    await signOffLost.tell(context.tx, { postId: id, now: context.now })
    await context.tell({ kind: "approval.changed", id })
    return ok({ id })
  },
})

async function decide(context: Context, post: StoredPost, decision: "approved" | "sent-back", note: string | undefined): Promise<void> {
  const { tx, platform, practiceId, personId, now, tell } = context
  const sealed = note ? platform.sealer.seal(note, notePlace(practiceId)) : null
  await insertApproval(tx, {
    practiceId,
    postId: post.id,
    decision,
    contentHash: post.contentHash,
    content: post.content,
    note: sealed,
    byPerson: personId ?? "",
    at: now,
  })
  await setSignOff(tx, post.id, decision)
  await tell({ kind: "approval.changed", id: post.id })
}

const Decision = z.object({ id: z.uuid(), contentHash: z.string(), note: z.string().optional() })

export const approvePost = useCase({
  name: "approve.approve",
  needs: "approve:decide",
  input: Decision,
  async run(
    context,
    { id, contentHash, note },
  ): Promise<Result<{ id: string }, Missing | NotApprovable | NotReady | { kind: "media-replaced" }>> {
    const { tx, platform, practiceId, personId, now } = context
    const post = await open(context, id)
    if (!post) return err({ kind: "no-such-post" })
    const allowed = decidable(post, personId, contentHash)
    if (!allowed.ok) return allowed
    if ((await presentHash(tx, post.content)) !== post.contentHash) return err({ kind: "media-replaced" })
    const unfit = await fits(tx, post)
    if (unfit) return err(unfit)
    const rules = blockingRules(await judgeAndKeep({ tx, platform, practiceId, now }, post, "approval"))
    if (rules.length > 0) return err({ kind: "blocked", rules })
    await decide(context, post, "approved", note)
    return ok({ id })
  },
})

export const sendBackPost = useCase({
  name: "approve.send-back",
  needs: "approve:decide",
  input: Decision,
  async run(context, { id, contentHash, note }): Promise<Result<{ id: string }, Missing | NotApprovable>> {
    const post = await open(context, id)
    if (!post) return err({ kind: "no-such-post" })
    const allowed = decidable(post, context.personId, contentHash)
    if (!allowed.ok) return allowed
    await decide(context, post, "sent-back", note)
    return ok({ id })
  },
})
