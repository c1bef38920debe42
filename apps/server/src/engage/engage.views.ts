import { sentiment, triage } from "@bedside/compliance"
import { type Message, type ReplyDraft, TriageCategory } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { sql } from "kysely"
import { z } from "zod"
import { listAllChannels } from "#channels"
import { engineFacts, judgeText, ownRules } from "#comply"
import { excerptOf } from "#compose"
import { personNames, practiceFacts } from "#practice"
import type { Tx } from "#platform/db/tenancy.ts"
import { type BadCursor, cursorOf, type PageMark, readCursor } from "#platform/page-mark.ts"
import type { Platform } from "#platform/platform.ts"
import { view } from "#platform/use-case.ts"
import { dueAt } from "./engage.rules.ts"
import { draftPlace, place } from "./engage.service.ts"

interface Filter {
  readonly id?: string
  readonly state?: "open" | "done" | undefined
  readonly channelId?: string | undefined
  readonly kind?: Message["kind"] | undefined
  readonly before?: PageMark | undefined
  readonly oldestFirst?: boolean
  readonly limit: number
}
/** The words are sealed, so what they are about is found by reading so many at once; about a third of a second. */
const readAmong = 500
const cannotWait: ReadonlySet<Message["triage"]["priority"]> = new Set(["P0", "P1"])

interface Seen {
  readonly tx: Tx
  readonly platform: Platform
  readonly practiceId: string
  readonly now: Date
}
type Read = Omit<Message, "draft">

/** The answers begun to these messages, each with the server's word on it. */
async function draftsTo({ tx, platform, practiceId, now }: Seen, messages: readonly Read[]): Promise<ReadonlyMap<string, ReplyDraft>> {
  if (messages.length === 0) return new Map()
  const ids = messages.map(({ id }) => id)
  const rows = await tx.selectFrom("reply_draft").selectAll().where("message_id", "in", ids).execute()
  const names = await personNames(
    tx,
    rows.map((row) => row.by_person),
  )
  const drafts = new Map<string, ReplyDraft>()
  for (const row of rows) {
    const text = platform.sealer.open(row.body, draftPlace(practiceId))
    const message = messages.find(({ id }) => id === row.message_id)
    const replyTo = message && {
      text: message.text,
      displayName: message.authorName,
      category: message.triage.category,
      ...(message.rating !== null && { rating: message.rating }),
    }
    const verdict = await judgeText({ tx, practiceId, now }, { kind: "outbound-reply", text, replyTo })
    const by = names.get(row.by_person) ?? "A former member"
    drafts.set(row.message_id, { text, revision: row.revision, by, at: row.at.toISOString(), verdict })
  }
  return drafts
}

/** Messages, newest first, opened and read, without the answers begun to them. */
async function readMessages(
  { tx, platform, practiceId, now }: Seen,
  { id, state, channelId, kind, before, oldestFirst = false, limit }: Filter,
): Promise<Read[]> {
  let query = tx
    .selectFrom("message")
    .leftJoin("delivery", (join) =>
      join.onRef("delivery.practice_id", "=", "message.practice_id").onRef("delivery.id", "=", "message.delivery_id"),
    )
    .selectAll("message")
    .select(["delivery.post_id", "delivery.content"])
    .orderBy("message.at", oldestFirst ? "asc" : "desc")
    .orderBy("message.id", oldestFirst ? "asc" : "desc")
    .limit(limit)
  if (id) query = query.where("message.id", "=", id)
  if (state) query = query.where("message.state", "=", state)
  if (channelId) query = query.where("message.channel_id", "=", channelId)
  if (kind) query = query.where("message.kind", "=", kind)
  if (before) query = query.where(sql<boolean>`(message.at, message.id) < (${before[0]}::timestamptz, ${before[1]}::uuid)`)
  const rows = await query.execute()
  const channels = new Map((await listAllChannels(tx)).map((channel) => [channel.id, channel]))
  const open = (sealed: Buffer, field: Parameters<typeof place>[1]) => platform.sealer.open(sealed, place(practiceId, field))
  const { profile } = await practiceFacts(tx, practiceId)
  const about = { practice: engineFacts(profile, await ownRules(tx)), now: now.toISOString() }
  return rows.map((row): Read => {
    const text = open(row.body, "body")
    const rating = row.rating === null ? {} : { rating: row.rating }
    const { category, priority, flags } = triage(text, { ...about, ...rating })
    return {
      id: row.id,
      channelId: row.channel_id,
      networkId: channels.get(row.channel_id)?.networkId ?? "",
      channelHandle: channels.get(row.channel_id)?.handle ?? "",
      kind: row.kind as Message["kind"],
      authorName: open(row.author_name, "author_name"),
      authorHandle: open(row.author_handle, "author_handle"),
      text,
      rating: row.rating,
      at: row.at.toISOString(),
      state: row.state as Message["state"],
      postId: row.post_id,
      postExcerpt: row.content ? excerptOf({ text: (row.content as { text: string }).text, variants: [], media: [] }) : null,
      url: row.url,
      triage: { category, priority, flags: [...flags] },
      sentiment: sentiment(text, { ...rating, category }),
    }
  })
}

async function withDrafts(seen: Seen, read: readonly Read[]): Promise<Message[]> {
  const drafts = await draftsTo(seen, read)
  return read.map((message) => ({ ...message, draft: drafts.get(message.id) ?? null }))
}

/** Messages, newest first, opened for somebody who may read the inbox. */
export const messages = async (seen: Seen, filter: Filter): Promise<Message[]> => withDrafts(seen, await readMessages(seen, filter))

/** The oldest open messages, and until when each wants to be done. */
export async function waiting(seen: Seen): Promise<{ id: string; dueAt: Date }[]> {
  const { timeZone } = await practiceFacts(seen.tx, seen.practiceId)
  const open = await readMessages(seen, { state: "open", oldestFirst: true, limit: readAmong })
  return open.map(({ id, at, triage: { priority } }) => ({ id, dueAt: dueAt(priority, new Date(at), timeZone) }))
}

export const listMessages = view({
  name: "engage.list",
  needs: "engage:read",
  input: z.object({
    state: z.enum(["open", "done"]).optional(),
    channelId: z.string().optional(),
    kind: z.enum(["comment", "direct-message", "mention", "review"]).optional(),
    category: TriageCategory.optional(),
    only: z.enum(["urgent"]).optional(),
    cursor: z.string().optional(),
    limit: z.number(),
  }),
  async run(seen, { cursor, limit, only, category, ...filter }): Promise<Result<{ items: Message[]; next: string | null }, BadCursor>> {
    const before = readCursor(cursor)
    if (!before.ok) return before
    const chosen = only !== undefined || category !== undefined
    const from = only ? undefined : before.value
    const read = await readMessages(seen, { ...filter, before: from, limit: chosen ? readAmong : limit + 1 })
    const fitting = read.filter(
      ({ triage: about }) => (!only || cannotWait.has(about.priority)) && (!category || about.category === category),
    )
    const page = fitting.slice(0, limit)
    // Where the page is not full, the search goes on after the last message that was read.
    const unread = category !== undefined && read.length === readAmong ? read.at(-1) : undefined
    const last = fitting.length > limit ? page.at(-1) : unread
    return ok({ items: await withDrafts(seen, page), next: last && !only ? cursorOf([last.at, last.id]) : null })
  },
})

export const showMessage = view({
  name: "engage.show",
  needs: "engage:read",
  input: z.object({ id: z.uuid() }),
  async run(seen, { id }): Promise<Result<Message, { kind: "no-such-message" }>> {
    const [message] = await messages(seen, { id, limit: 1 })
    return message ? ok(message) : err({ kind: "no-such-message" })
  },
})
