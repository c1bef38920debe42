import { type Delivery, postStates } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { sql } from "kysely"
import { z } from "zod"
import { listAllChannels } from "#channels"
import { excerptOf, findPost } from "#compose"
import { type BadCursor, cursorOf, readCursor } from "#platform/page-mark.ts"
import { view } from "#platform/use-case.ts"
import { deliveriesOf, toDelivery } from "./publish.repo.ts"
import { summaries, toDeliveryView } from "./publish.views.ts"

// A filter by state leaves few of many: fewer, larger looks.
const leastLook = 50

/** The shared text or any channel's own text holds these words; what means something to `like` is taken as it is written. */
const holds = (search: string) => {
  const pattern = `%${search.replace(/[\\%_]/g, "\\$&")}%`
  return sql<boolean>`(content->>'text' ilike ${pattern}
    or exists (select 1 from jsonb_array_elements(content->'variants') variant where variant->>'text' ilike ${pattern}))`
}

interface Page {
  readonly items: Awaited<ReturnType<typeof summaries>>
  readonly next: string | null
}
const ListPosts = z.object({
  cursor: z.string().optional(),
  limit: z.number(),
  state: z.enum(postStates).optional(),
  search: z.string().optional(),
})
/** Newest first. The state is told from deliveries, so a filter by it reads on until the page is full. */
export const listPostsView = view({
  name: "publish.list-posts",
  needs: "compose:read",
  input: ListPosts,
  async run({ tx, platform, practiceId, personId, now }, { cursor, limit, state, search }): Promise<Result<Page, BadCursor>> {
    const start = readCursor(cursor)
    if (!start.ok) return start
    const items: Page["items"] = []
    let from = start.value
    const look = state ? Math.max(limit, leastLook) : limit
    for (let rounds = 0; rounds < 20; rounds++) {
      let query = tx
        .selectFrom("post")
        .select(["id", "updated_at"])
        .where("deleted_at", "is", null)
        .orderBy("updated_at", "desc")
        .orderBy("id", "desc")
        .limit(look)
      if (from) query = query.where(sql<boolean>`(updated_at, id) < (${from[0]}::timestamptz, ${from[1]}::uuid)`)
      if (search) query = query.where(holds(search))
      const rows = await query.execute()
      const page = await summaries(
        { tx, platform, practiceId, personId, now },
        rows.map(({ id }) => id),
      )
      for (const post of page) {
        from = [post.updatedAt, post.id]
        if (!state || post.state === state) items.push(post)
        if (items.length === limit) return ok({ items, next: cursorOf(from) })
      }
      if (rows.length < look) return ok({ items, next: null })
    }
    return ok({ items, next: from ? cursorOf(from) : null })
  },
})

const most = 2000
export const listDeliveriesView = view({
  name: "publish.list-deliveries",
  needs: "publish:read",
  input: z.object({ from: z.string(), to: z.string(), channelId: z.string().optional(), state: z.string().optional() }),
  async run({ tx }, { from, to, channelId, state }) {
    let query = tx
      .selectFrom("delivery")
      .selectAll()
      .where("send_at", ">=", new Date(from))
      .where("send_at", "<", new Date(to))
      .orderBy("send_at")
      .orderBy("id")
      .limit(most + 1)
    if (channelId) query = query.where("channel_id", "=", channelId)
    if (state) query = query.where("state", "=", state)
    const rows = (await query.execute()).map(toDelivery)
    const channels = new Map((await listAllChannels(tx)).map((channel) => [channel.id, channel]))
    const items = rows.slice(0, most).map((one) => ({
      ...toDeliveryView(one, channels.get(one.channelId)),
      excerpt: excerptOf({ text: one.content.text, variants: [], media: [] }),
    }))
    return ok({ items, truncated: rows.length > most })
  },
})

export const showDelivery = view({
  name: "publish.show-delivery",
  needs: "publish:read",
  input: z.object({ id: z.uuid() }),
  async run({ tx }, { id }): Promise<Result<Delivery, { kind: "no-such-delivery" }>> {
    const row = await tx.selectFrom("delivery").select("post_id").where("id", "=", id).executeTakeFirst()
    const post = row && (await findPost(tx, row.post_id))
    const delivery = post && (await deliveriesOf(tx, [post.id])).find((one) => one.id === id)
    if (!delivery) return err({ kind: "no-such-delivery" })
    const channel = (await listAllChannels(tx)).find((one) => one.id === delivery.channelId)
    return ok(toDeliveryView(delivery, channel))
  },
})
