import { err, ok, type Result } from "@bedside/kernel"
import { faults, type SandboxPost } from "@bedside/contracts"
import { sql } from "kysely"
import { z } from "zod"
import { listConnectedChannels } from "#channels"
import { readChannel } from "#engage"
import { type Context, useCase, view } from "#platform/use-case.ts"
import { type Account, entries, insertEntry, theAccount, visiblePosts } from "./sandbox.repo.ts"

type NotConnected = { kind: "not-connected" }
const Text = z.object({ author: z.string(), text: z.string() })

/** What the public writes reaches the practice as on a network with live notice: the channel is read at once. */
async function notify({ tx, platform, practiceId, tell }: Context, id: string): Promise<void> {
  const channel = (await listConnectedChannels(tx)).find(({ networkId }) => networkId === "sandbox")
  if (channel) await platform.jobs.enqueue(tx, readChannel, { practiceId, channelId: channel.id })
  await tell({ kind: "sandbox.changed", id })
}

async function say(
  context: Context,
  account: Account,
  entry: { kind: "comment" | "review" | "direct-message"; author: string; text: string; postId?: string; rating?: number },
): Promise<string> {
  const { tx, practiceId, now, audit } = context
  const id = await insertEntry(tx, {
    practiceId,
    accountId: account.id,
    kind: entry.kind,
    postId: entry.postId ?? null,
    author: entry.author,
    body: entry.text,
    rating: entry.rating ?? null,
    ours: false,
    now,
  })
  audit.subject(id, { kind: entry.kind })
  await notify(context, id)
  return id
}

export const comment = useCase({
  name: "sandbox.comment",
  needs: "sandbox:act",
  input: Text.extend({ id: z.uuid() }),
  async run(
    context,
    { id: postId, author, text },
  ): Promise<Result<{ id: string; author: string; text: string; at: string; ours: boolean }, NotConnected | { kind: "no-such-post" }>> {
    const account = await theAccount(context.tx)
    if (!account) return err({ kind: "not-connected" })
    if (!(await visiblePosts(context.tx, account.id).where("id", "=", postId).executeTakeFirst())) return err({ kind: "no-such-post" })
    const id = await say(context, account, { kind: "comment", author, text, postId })
    return ok({ id, author, text, at: context.now.toISOString(), ours: false })
  },
})

export const like = useCase({
  name: "sandbox.like",
  needs: "sandbox:act",
  input: z.object({ id: z.uuid() }),
  async run({ tx, audit, tell }, { id }): Promise<Result<{ done: true }, { kind: "no-such-post" }>> {
    const row = await tx
      .updateTable("sandbox_post")
      .set({ likes: sql`likes + 1` })
      .where("id", "=", id)
      .where("deleted_at", "is", null)
      .returning("id")
      .executeTakeFirst()
    if (!row) return err({ kind: "no-such-post" })
    audit.subject(id)
    await tell({ kind: "sandbox.changed", id })
    return ok({ done: true })
  },
})

export const review = useCase({
  name: "sandbox.review",
  needs: "sandbox:act",
  input: Text.extend({ rating: z.number().int().min(1).max(5) }),
  async run(context, { author, text, rating }): Promise<Result<{ done: true }, NotConnected>> {
    const account = await theAccount(context.tx)
    if (!account) return err({ kind: "not-connected" })
    await say(context, account, { kind: "review", author, text, rating })
    return ok({ done: true })
  },
})

export const privateMessage = useCase({
  name: "sandbox.message",
  needs: "sandbox:act",
  input: Text,
  async run(context, { author, text }): Promise<Result<{ done: true }, NotConnected>> {
    const account = await theAccount(context.tx)
    if (!account) return err({ kind: "not-connected" })
    await say(context, account, { kind: "direct-message", author, text })
    return ok({ done: true })
  },
})

export const setFault = useCase({
  name: "sandbox.set-fault",
  needs: "sandbox:act",
  input: z.object({ fault: z.enum(faults) }),
  async run({ tx, audit, tell }, { fault }): Promise<Result<{ done: true }, NotConnected>> {
    const account = await theAccount(tx)
    if (!account) return err({ kind: "not-connected" })
    await tx.updateTable("sandbox_account").set({ fault }).where("id", "=", account.id).execute()
    audit.subject(account.id, { fault })
    await tell({ kind: "sandbox.changed", id: account.id })
    return ok({ done: true })
  },
})

type Picture = z.infer<typeof SandboxPost>["media"][number]
const Media = z.array(
  z.object({
    mediaId: z.string(),
    type: z.string(),
    alt: z.string(),
    width: z.number(),
    height: z.number(),
    captions: z.string().nullable().default(null),
  }),
)

export const feed = view({
  name: "sandbox.feed",
  needs: "channels:read",
  input: z.null(),
  async run({ tx, practiceId }) {
    const account = await theAccount(tx)
    const connected = (await listConnectedChannels(tx)).some(({ networkId }) => networkId === "sandbox")
    if (!account) return ok({ fault: "none" as const, connected, posts: [], reviews: [] })
    const posts = await visiblePosts(tx, account.id).orderBy("at", "desc").limit(100).execute()
    const said = await entries(tx, account.id).orderBy("at").limit(2000).execute()
    const url = (id: string) => `/api/practices/${practiceId}/sandbox/media/${id}`
    const pictures = (media: unknown): Picture[] => Media.parse(media).map(({ mediaId, ...rest }) => ({ url: url(mediaId), ...rest }))
    return ok({
      fault: z.enum(faults).parse(account.fault),
      connected,
      posts: posts.map((post) => ({
        id: post.id,
        account: account.displayName,
        text: post.body,
        at: post.at.toISOString(),
        edited: post.edited_at !== null,
        likes: post.likes,
        media: pictures(post.media),
        comments: said
          .filter((one) => one.post_id === post.id)
          .map((one) => ({ id: one.id, author: one.author, text: one.body, at: one.at.toISOString(), ours: one.ours })),
      })),
      reviews: said
        .filter(({ kind }) => kind === "review")
        .toReversed()
        .map((one) => ({ id: one.id, author: one.author, text: one.body, rating: one.rating ?? 1, at: one.at.toISOString() })),
    })
  },
})

export const feedMedia = view({
  name: "sandbox.media",
  needs: "channels:read",
  input: z.object({ id: z.uuid() }),
  async run({ tx }, { id }): Promise<Result<{ type: string; bytes: Buffer }, { kind: "no-such-media" }>> {
    const row = await tx.selectFrom("sandbox_media").selectAll().where("id", "=", id).executeTakeFirst()
    return row ? ok({ type: row.type, bytes: row.bytes }) : err({ kind: "no-such-media" })
  },
})
