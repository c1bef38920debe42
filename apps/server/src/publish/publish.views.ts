import { type Delivery, Finding, type Post, type PostSummary, type Verdict } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { networkFacts } from "@bedside/networks/facts"
import { z } from "zod"
import { approvalsOf, isOwn, mediaReplacedWords, notePlace, type StoredApproval, submitNotePlace } from "#approve"
import { isNetwork, listAllChannels, type StoredChannel, wordsFor } from "#channels"
import { excerptOf, findPost, findPosts, type StoredPost } from "#compose"
import { linkTo, type Looking, mediaForPosts } from "#media"
import { judge, postPermissions } from "#comply"
import { personNames } from "#practice"
import { may } from "#platform/access.ts"
import { type Caller, type Context, view } from "#platform/use-case.ts"
import type { Tx } from "#platform/db/tenancy.ts"
import { isAsApproved, isBusy } from "./publish.content.ts"
import { deliveriesOf, type DeliveryError, type StoredDelivery } from "./publish.repo.ts"
import { type Closed, postState } from "./publish.rules.ts"

type Seen = Omit<Context, "audit" | "tell">

export const closedWords: Readonly<Record<Closed["kind"], readonly [string, string]>> = {
  unapproved: ["Its approval was missing when it was due.", "Have it approved, then schedule it again."],
  "changed-since-approval": ["It was changed after it was approved.", "Have the new version approved, then schedule it again."],
  "media-replaced": [
    "A picture or video of it was changed, cut otherwise or thrown away after it was approved, so it did not go out.",
    "Look at it as it is now and send it for approval again, then schedule it. Bring back or replace what was thrown away. " +
      "If it is public on another channel, make a new post for this one.",
  ],
  blocked: [
    "The check stopped it when it was due. A finding that somebody let pass may no longer be the same.",
    "Fix the marked words or let it pass again, have it approved, then schedule it again.",
  ],
  "not-described": [
    "A picture or video in it had no description when it was due.",
    "Describe it, have it approved, then schedule it again.",
  ],
  "channel-disconnected": ["The channel was disconnected.", "Connect it again, then try again."],
  "post-deleted": ["The post was deleted.", "Bring it back, then schedule it again."],
}

/** Cause and fix of what went wrong with a delivery, in plain words. */
export function deliveryWords(error: DeliveryError | null, networkId: string): { cause: string; fix: string } | undefined {
  if (!error) return undefined
  const facts = isNetwork(networkId) ? networkFacts[networkId] : networkFacts.sandbox
  if ("gate" in error) return { cause: closedWords[error.kind][0], fix: closedWords[error.kind][1] }
  if (error.kind === "missed")
    return {
      cause: error.why
        ? `It could not go out within two hours of its time. ${wordsFor(error.why, facts).cause}`
        : "Bedside was not running at that time, and more than two hours have passed.",
      fix: "Send it now, choose another time, or cancel it.",
    }
  if (error.kind === "not-removed")
    return { cause: `It is still on ${facts.name}: ${wordsFor(error.why, facts).cause}`, fix: wordsFor(error.why, facts).fix }
  return wordsFor(error, facts)
}

export function toDeliveryView(delivery: StoredDelivery, channel: StoredChannel | undefined): Delivery {
  const words = deliveryWords(delivery.error, channel?.networkId ?? "")
  return {
    id: delivery.id,
    postId: delivery.postId,
    channelId: delivery.channelId,
    channelHandle: channel?.handle ?? "",
    networkId: channel?.networkId ?? "",
    state: delivery.state,
    sendAt: delivery.sendAt.toISOString(),
    sentAt: delivery.sentAt?.toISOString() ?? null,
    late: delivery.late,
    attempt: delivery.attempt,
    nextTryAt: delivery.state === "sending" && delivery.lease === null ? delivery.nextAt.toISOString() : null,
    url: delivery.receipt?.url || null,
    takenDownAt: delivery.takenDownAt?.toISOString() ?? null,
    cause: words?.cause ?? null,
    fix: words?.fix ?? null,
  }
}

/** Told from the newest try on each channel. Without a sign-off nothing is on its way: what was sent before belongs to an earlier content. */
function stateOf(post: StoredPost, deliveries: readonly StoredDelivery[]): Post["state"] {
  if (post.signOff !== "approved") return post.signOff
  const tried = deliveries.filter(({ state }) => state !== "canceled").toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
  const newest = [...new Map(tried.map((one) => [one.channelId, one])).values()]
  return postState(
    post.signOff,
    newest.map(({ state, takenDownAt }) => ({ state, takenDown: takenDownAt !== null })),
  )
}

interface Standing {
  readonly verdict: Verdict
  /** Its media are those that its content's hash was made of. */
  readonly isPresent: boolean
}
function approveBlock(post: StoredPost, { actor }: Caller, { verdict, isPresent }: Standing): string | null {
  if (post.signOff !== "in-review" || actor.kind !== "person") return null
  if (!may(actor.role, "approve:decide")) return "Your role here does not include approving."
  if (isOwn(post, actor.personId)) return "Nobody approves their own post. Ask another person with the right to approve."
  if (!isPresent) return mediaReplacedWords.join(" ")
  return verdict.outcome === "blocked" ? "The check stops this post. It must be fixed, or let pass by somebody with the right." : null
}

/** What the state and the role allow; what the check or a network would refuse is said by the verdict and by the refusal. */
function permittedOn(post: StoredPost, deliveries: readonly StoredDelivery[], { actor }: Caller, standing: Standing): Post["may"] {
  const can = (permission: Parameters<typeof may>[1]) => actor.kind === "person" && may(actor.role, permission)
  const isOutdated = !standing.isPresent && post.lockedAt === null
  const isSignedOff = post.signOff === "approved" && !isOutdated
  const busy = new Set(deliveries.filter(isBusy).map(({ channelId }) => channelId))
  return {
    edit: can("compose:write") && post.lockedAt === null,
    submit: can("compose:write") && (isOutdated || ["draft", "sent-back"].includes(post.signOff)) && post.lockedAt === null,
    approve: post.signOff === "in-review" && approveBlock(post, { actor } as Caller, standing) === null,
    schedule: can("publish:schedule") && isSignedOff && post.content.variants.some(({ channelId }) => !busy.has(channelId)),
    takeDown:
      can("publish:take-down") && deliveries.some(({ state, takeDownAt, takenDownAt }) => state === "sent" && !takeDownAt && !takenDownAt),
    delete: can("compose:write") && post.lockedAt === null,
  }
}

async function approvalViews({ tx, platform, practiceId }: Seen, post: StoredPost): Promise<Post["approvals"]> {
  const approvals = await approvalsOf(tx, [post.id])
  const names = await personNames(
    tx,
    approvals.map(({ byPerson }) => byPerson),
  )
  const note = ({ note: sealed }: StoredApproval) => (sealed ? platform.sealer.open(sealed, notePlace(practiceId)) : null)
  return approvals.map((one, index) => ({
    id: one.id,
    decision: one.decision,
    by: names.get(one.byPerson) ?? "",
    at: one.at.toISOString(),
    note: note(one),
    contentHash: one.contentHash,
    stands: index === 0 && one.decision === post.signOff && one.contentHash === post.contentHash,
  }))
}

export const showPostView = view({
  name: "publish.show-post",
  needs: "compose:read",
  input: z.object({ id: z.uuid() }),
  async run(seen, { id }): Promise<Result<Post, { kind: "no-such-post" }>> {
    const { tx, platform, practiceId, now, caller } = seen
    const post = await findPost(tx, id)
    if (!post || post.deletedAt) return err({ kind: "no-such-post" })
    const verdict = await judge({ tx, platform, practiceId, now }, post)
    const standing = { verdict, isPresent: await isAsApproved(tx, post) }
    const deliveries = await deliveriesOf(tx, [id])
    const channels = new Map((await listAllChannels(tx)).map((channel) => [channel.id, channel]))
    const media = await mediaForPosts(
      tx,
      post.content.media.map(({ mediaId }) => mediaId),
    )
    const names = await personNames(tx, [post.authorId])
    return ok({
      id,
      state: stateOf(post, deliveries),
      content: post.content,
      revision: post.revision,
      contentHash: post.contentHash,
      author: { id: post.authorId, name: names.get(post.authorId) ?? "" },
      planAt: post.planAt?.toISOString() ?? null,
      createdAt: post.createdAt.toISOString(),
      updatedAt: post.updatedAt.toISOString(),
      verdict: { ...verdict, findings: verdict.findings.map((finding) => Finding.parse(finding)) },
      approvals: await approvalViews(seen, post),
      deliveries: deliveries.map((one) => toDeliveryView(one, channels.get(one.channelId))),
      media: media.map((one) => ({
        id: one.id,
        type: one.type,
        width: one.width,
        height: one.height,
        bytes: one.bytes,
        url: linkTo(seen, one, "post"),
        poster: one.film && one.hasPoster ? linkTo(seen, one, "poster") : null,
        captions: one.film?.captions ? linkTo(seen, one, "captions") : null,
      })),
      permissions: await postPermissions({ tx, platform, practiceId, now }, post),
      may: permittedOn(post, deliveries, caller, standing),
      approveBlockedBecause: approveBlock(post, caller, standing),
    })
  },
})

type Practice = Looking & { readonly tx: Tx }
/** Posts as lists show them, in the order of `ids`. */
export const summaries = async (practice: Practice, ids: readonly string[]): Promise<z.infer<typeof PostSummary>[]> =>
  summariesOf(practice, await findPosts(practice.tx, ids))

/** A handful of statements, however many posts. */
async function summariesOf(looking: Practice, posts: readonly StoredPost[]): Promise<z.infer<typeof PostSummary>[]> {
  const { tx } = looking
  const deliveries = Map.groupBy(
    await deliveriesOf(
      tx,
      posts.map(({ id }) => id),
    ),
    ({ postId }) => postId,
  )
  const firsts = posts.flatMap(({ content }) => content.media[0]?.mediaId ?? [])
  const pictures = new Map((await mediaForPosts(tx, firsts)).map((one) => [one.id, one]))
  const channels = new Map((await listAllChannels(tx)).map((channel) => [channel.id, channel]))
  const names = await personNames(
    tx,
    posts.map(({ authorId }) => authorId),
  )
  return posts.map((post) => {
    const own = deliveries.get(post.id) ?? []
    const next = own
      .filter(({ state }) => state !== "canceled")
      .map(({ sendAt }) => sendAt)
      .toSorted((a, b) => a.getTime() - b.getTime())[0]
    const first = pictures.get(post.content.media[0]?.mediaId ?? "")
    return {
      id: post.id,
      state: stateOf(post, own),
      excerpt: excerptOf(post.content),
      author: names.get(post.authorId) ?? "",
      planAt: post.planAt?.toISOString() ?? null,
      sendAt: next?.toISOString() ?? null,
      updatedAt: post.updatedAt.toISOString(),
      outcome: post.outcome,
      imageUrl: first ? linkTo(looking, first, "small") : null,
      channels: post.content.variants.flatMap(({ channelId }) => {
        const channel = channels.get(channelId)
        return channel ? [{ id: channel.id, networkId: channel.networkId, handle: channel.handle }] : []
      }),
    }
  })
}

export const approvalQueueView = view({
  name: "publish.approval-queue",
  needs: "approve:read",
  input: z.null(),
  async run({ tx, platform, practiceId, personId, now }) {
    const rows = await tx
      .selectFrom("post")
      .select("id")
      .where("sign_off", "=", "in-review")
      .where("deleted_at", "is", null)
      .orderBy("submitted_at")
      .limit(200)
      .execute()
    const ids = rows.map(({ id }) => id)
    const posts = await findPosts(tx, ids)
    const shown = new Map((await summariesOf({ tx, platform, practiceId, personId, now }, posts)).map((post) => [post.id, post]))
    const approvals = Map.groupBy(await approvalsOf(tx, ids), ({ postId }) => postId)
    const items = posts.flatMap((post) => {
      const summary = shown.get(post.id)
      return summary
        ? [
            {
              post: summary,
              submittedAt: (post.submittedAt ?? post.updatedAt).toISOString(),
              note: post.submitNote ? platform.sealer.open(post.submitNote, submitNotePlace(practiceId)) : null,
              own: isOwn(post, personId),
              before: approvals.get(post.id)?.[0]?.content ?? null,
            },
          ]
        : []
    })
    return ok({ items })
  },
})
