import type { Channel } from "@bedside/contracts"
import { later, minutes, ok } from "@bedside/kernel"
import { z } from "zod"
import { channelViews, listAllChannels } from "#channels"
import { excerptOf } from "#compose"
import { messages } from "#engage"
import { practiceFacts } from "#practice"
import { deliveryWords, summaries } from "#publish"
import { administering, may } from "#platform/access.ts"
import type { Tx } from "#platform/db/tenancy.ts"
import { type Context, view } from "#platform/use-case.ts"

type Seen = Omit<Context, "audit" | "tell">
const day = minutes(24 * 60)
const gapDays = 14

/** What did not go out and nobody has taken up since: by changing the post, deleting it, or sending it again. */
const failedRows = (tx: Tx) =>
  tx
    .selectFrom("delivery")
    .innerJoin("post", (join) => join.onRef("post.practice_id", "=", "delivery.practice_id").onRef("post.id", "=", "delivery.post_id"))
    .selectAll("delivery")
    .where("delivery.state", "in", ["rejected", "not-sent", "unconfirmed", "missed"])
    .where("post.deleted_at", "is", null)
    .whereRef("post.content_hash", "=", "delivery.content_hash")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("delivery as later")
            .select("later.id")
            .whereRef("later.post_id", "=", "delivery.post_id")
            .whereRef("later.channel_id", "=", "delivery.channel_id")
            .whereRef("later.created_at", ">", "delivery.created_at")
            .where("later.state", "!=", "canceled"),
        ),
      ),
    )
    .orderBy("delivery.send_at", "desc")
    .limit(20)
    .execute()

async function failed({ tx }: Seen) {
  const channels = new Map((await listAllChannels(tx)).map((channel) => [channel.id, channel]))
  return (await failedRows(tx)).map((row) => {
    const channel = channels.get(row.channel_id)
    const words = deliveryWords(row.error as Parameters<typeof deliveryWords>[0], channel?.networkId ?? "")
    return {
      deliveryId: row.id,
      postId: row.post_id,
      excerpt: excerptOf({ text: (row.content as { text: string }).text, variants: [], media: [] }),
      channelHandle: channel?.handle ?? "",
      networkId: channel?.networkId ?? "",
      state: row.state,
      cause: words?.cause ?? "It is not known whether it is public.",
      fix: words?.fix ?? "Look at the network, then say whether it is there.",
    }
  })
}

/** Channels with nothing planned for two weeks (process check `calendar-gap`). */
async function gaps({ tx, now }: Seen, channels: readonly Channel[]) {
  const rows = await tx
    .selectFrom("delivery")
    .select((one) => ["channel_id", one.fn.min("send_at").as("next")])
    .where("state", "=", "scheduled")
    .where("send_at", ">", now)
    .groupBy("channel_id")
    .execute()
  const nextOf = new Map(rows.map((row) => [row.channel_id, row.next]))
  return channels.flatMap(({ id, handle, networkId }) => {
    const next = nextOf.get(id)
    const days = next ? Math.floor((next.getTime() - now.getTime()) / day) : gapDays
    return next && days < gapDays ? [] : [{ channelId: id, handle, networkId, nextAt: next?.toISOString() ?? null, days }]
  })
}

async function warnings({ tx, practiceId }: Seen) {
  const rows = await tx
    .selectFrom("member")
    .select("person_id")
    .where("role", "in", [...administering])
    .execute()
  const facts = await practiceFacts(tx, practiceId)
  return [
    ...(rows.length < 2
      ? [
          {
            kind: "second-administrator",
            message: "Only one person can administer this practice.",
            fix: "Invite a second owner or administrator, so that nobody is locked out.",
            link: `/p/${practiceId}/people`,
          },
        ]
      : []),
    ...(facts.profile.phones.length === 0
      ? [
          {
            kind: "practice-phone",
            message: "The practice's own phone number is not known, so the check would take it for a patient's.",
            fix: "Add phone, e-mail, addresses and providers in Settings.",
            link: `/p/${practiceId}/settings`,
          },
        ]
      : []),
  ]
}

async function firstSteps({ tx }: Seen, channels: readonly Channel[]) {
  const any = async (table: "post" | "message") => (await tx.selectFrom(table).select("id").limit(1).execute()).length > 0
  const people = await tx.selectFrom("member").select("person_id").limit(2).execute()
  return [
    { kind: "connect-channel" as const, done: channels.length > 0 },
    { kind: "write-post" as const, done: await any("post") },
    { kind: "invite-person" as const, done: people.length > 1 },
    { kind: "see-comment" as const, done: await any("message") },
  ]
}

async function posts({ tx, platform, practiceId, personId, now }: Seen) {
  const live = () => tx.selectFrom("post").select("id").where("deleted_at", "is", null)
  const me = personId ?? practiceId
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
  const show = (list: string[]) => summaries({ tx, platform, practiceId, personId, now }, list)
  const waiting = ids(
    await live()
      .where("sign_off", "=", "in-review")
      .where("author_id", "!=", me)
      .where("updated_by", "!=", me)
      .where("submitted_by", "is distinct from", me)
      .orderBy("submitted_at")
      .limit(200)
      .execute(),
  )
  const mine = (signOff: string) =>
    live().where("sign_off", "=", signOff).where("author_id", "=", me).orderBy("updated_at", "desc").limit(5).execute()
  const next = await tx
    .selectFrom("delivery")
    .select((one) => ["post_id", one.fn.min("send_at").as("at")])
    .where("state", "=", "scheduled")
    .where("send_at", ">", later(now, -day))
    .groupBy("post_id")
    .orderBy("at")
    .limit(5)
    .execute()
  return {
    waiting,
    toApprove: await show(waiting.slice(0, 5)),
    sentBack: await show(ids(await mine("sent-back"))),
    drafts: await show(ids(await mine("draft"))),
    next: await show(next.map((row) => row.post_id)),
  }
}

/** What needs this person now; parts the role has no part in are empty. */
export const homeView = view({
  name: "home.show",
  needs: "practice:read",
  input: z.null(),
  async run(seen) {
    const { tx, platform, practiceId, caller, now } = seen
    const can = (permission: Parameters<typeof may>[1]) => caller.actor.kind === "person" && may(caller.actor.role, permission)
    const channels = await channelViews(tx)
    const { waiting, ...shown } = await posts(seen)
    const count = await tx
      .selectFrom("message")
      .select((one) => one.fn.countAll().as("n"))
      .where("state", "=", "open")
      .executeTakeFirstOrThrow()
    return ok({
      ...shown,
      toApprove: can("approve:decide") ? { count: waiting.length, items: shown.toApprove } : { count: 0, items: [] },
      toAnswer: { count: Number(count.n), items: await messages({ tx, platform, practiceId, now }, { state: "open", limit: 5 }) },
      failed: await failed(seen),
      gaps: await gaps(seen, channels),
      channelsToMend: channels.filter(({ health }) => health === "needs-reconnect"),
      warnings: can("practice:write") ? await warnings(seen) : [],
      firstSteps: await firstSteps(seen, channels),
    })
  },
})
