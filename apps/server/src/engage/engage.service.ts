import { err, later, minutes, ok, type Result } from "@bedside/kernel"
import type { IncomingMessage, Receipt } from "@bedside/networks"
import { z } from "zod"
import { findChannel, healthAfter, listConnectedChannels, type OpenChannel, openChannel, setHealth, setReadUntil } from "#channels"
import { receiptsOf } from "#publish"
import { useCase } from "#platform/use-case.ts"
import { readChannel } from "./engage.jobs.ts"

export const place = (practiceId: string, field: "author_name" | "author_handle" | "body") => ({ practiceId, field: `message.${field}` })
export const draftPlace = (practiceId: string) => ({ practiceId, field: "reply_draft.body" })
// Networks deliver late and out of order; what is read twice is kept once.
const overlap = minutes(10)
const firstLook = 30 * 24 * 60

interface Reading {
  readonly channel: OpenChannel
  readonly since: Date
  readonly posts: readonly { id: string; receipt: Receipt }[]
}

export const beginReading = useCase({
  name: "engage.begin-reading",
  needs: "worker",
  audit: "quiet",
  input: z.object({ channelId: z.uuid() }),
  async run({ tx, platform, practiceId, now }, { channelId }): Promise<Result<Reading | undefined, never>> {
    const channel = await findChannel(tx, channelId)
    const opened = channel && openChannel(platform, practiceId, channel)
    if (!channel || !opened?.network.engage) return ok(undefined)
    const since = channel.readUntil ? later(channel.readUntil, -overlap) : later(now, -minutes(firstLook))
    return ok({ channel: opened, since, posts: await receiptsOf(tx, channelId, later(now, -minutes(firstLook))) })
  },
})

const Read = z.object({
  channelId: z.uuid(),
  startedAt: z.date(),
  messages: z.custom<readonly IncomingMessage[]>(),
  posts: z.custom<Reading["posts"]>(),
})
/** Keeps what was read, sealed; the same message read again changes nothing. */
export const keepMessages = useCase({
  name: "engage.receive",
  needs: "worker",
  audit: "quiet",
  input: Read,
  async run({ tx, platform, practiceId, now, tell }, { channelId, startedAt, messages, posts }) {
    const { sealer } = platform
    const byRemote = new Map(posts.map(({ id, receipt }) => [receipt.remoteId, id]))
    for (const message of messages) {
      const row = await tx
        .insertInto("message")
        .values({
          practice_id: practiceId,
          channel_id: channelId,
          remote_id: message.remoteId,
          kind: message.kind,
          author_name: sealer.seal(message.author.displayName, place(practiceId, "author_name")),
          author_handle: sealer.seal(message.author.handle, place(practiceId, "author_handle")),
          body: sealer.seal(message.text, place(practiceId, "body")),
          rating: message.rating ?? null,
          delivery_id: (message.inReplyTo && byRemote.get(message.inReplyTo)) || null,
          url: message.url ?? null,
          at: new Date(message.at),
          received_at: now,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning("id")
        .executeTakeFirst()
      if (row) await tell({ kind: "message.arrived", id: row.id })
    }
    await setReadUntil(tx, channelId, startedAt)
    return ok(messages.length)
  },
})

export const noteUnreadable = useCase({
  name: "engage.note-unreadable",
  needs: "worker",
  audit: "quiet",
  input: z.object({ channelId: z.uuid(), error: z.custom<Parameters<typeof healthAfter>[0]>() }),
  async run({ tx, tell }, { channelId, error }) {
    const health = healthAfter(error)
    // A network that is briefly away is no news; a channel that lost its rights is.
    if (health === "needs-reconnect") {
      await setHealth(tx, channelId, health, error, null)
      await tell({ kind: "channel.changed", id: channelId })
    }
    return ok(null)
  },
})

export const enqueueReadings = useCase({
  name: "engage.read-channels",
  needs: "worker",
  audit: "quiet",
  input: z.null(),
  async run({ tx, platform, practiceId }) {
    for (const { id } of await listConnectedChannels(tx)) await platform.jobs.enqueue(tx, readChannel, { practiceId, channelId: id })
    return ok(null)
  },
})

export const markMessage = useCase({
  name: "engage.mark",
  needs: "engage:write",
  input: z.object({ id: z.uuid(), state: z.enum(["open", "done"]) }),
  async run({ tx, personId, now, audit, tell }, { id, state }): Promise<Result<{ id: string }, { kind: "no-such-message" }>> {
    const done = state === "done"
    const row = await tx
      .updateTable("message")
      .set({ state, done_by: done ? personId : null, done_at: done ? now : null })
      .where("id", "=", id)
      .returning("id")
      .executeTakeFirst()
    if (!row) return err({ kind: "no-such-message" })
    audit.subject(id, { state })
    await tell({ kind: "message.arrived", id })
    return ok({ id })
  },
})

type NotKept = { kind: "no-such-message" } | { kind: "changed-meanwhile" }

/** Keeps the answer somebody is writing. `revision` is the one it was written from, 0 for the first; an empty text throws it away. */
export const saveReplyDraft = useCase({
  name: "engage.save-reply-draft",
  needs: "engage:write",
  input: z.object({ id: z.uuid(), text: z.string(), revision: z.number().int() }),
  async run({ tx, platform, practiceId, personId, now, audit, tell }, { id, text, revision }): Promise<Result<{ id: string }, NotKept>> {
    audit.subject(id, { revision })
    const message = await tx.selectFrom("message").select("id").where("id", "=", id).forUpdate().executeTakeFirst()
    if (!message) return err({ kind: "no-such-message" })
    const known = await tx.selectFrom("reply_draft").select("revision").where("message_id", "=", id).executeTakeFirst()
    if ((known?.revision ?? 0) !== revision) return err({ kind: "changed-meanwhile" })
    await tx.deleteFrom("reply_draft").where("message_id", "=", id).execute()
    if (text.trim() !== "") {
      const body = platform.sealer.seal(text, draftPlace(practiceId))
      await tx
        .insertInto("reply_draft")
        .values({ practice_id: practiceId, message_id: id, body, revision: revision + 1, by_person: personId ?? "", at: now })
        .execute()
    }
    await tell({ kind: "message.arrived", id })
    return ok({ id })
  },
})
