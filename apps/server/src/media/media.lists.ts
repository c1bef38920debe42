import type { MediaSummary } from "@bedside/contracts"
import { ok } from "@bedside/kernel"
import { sql } from "kysely"
import { z } from "zod"
import { view } from "#platform/use-case.ts"
import * as repo from "./media.repo.ts"
import { accepted, expiringDays, pictureMaxBytes } from "./media.rules.ts"
import { summaries } from "./media.views.ts"

const Wanted = z.object({
  search: z.string().optional(),
  folder: z.string().optional(),
  tag: z.string().optional(),
  kind: z.enum(["picture", "video"]).optional(),
  show: z.enum(["usable", "all", "needs-work", "unused", "expiring", "expired", "trash"]),
  cursor: z.string().optional(),
  limit: z.number().int(),
})
type Wanted = z.infer<typeof Wanted>

const used = sql<boolean>`exists (select 1 from post where post.deleted_at is null and post.content->'media' @> jsonb_build_array(jsonb_build_object('mediaId', media.id)))`
const open = sql<boolean>`exists (select 1 from shown_person where shown_person.media_id = media.id and shown_person.state = 'unlinked')`
/** Search is for words people wrote themselves; what was read on pictures is sealed and not searched. */
const matching = (search: string) => {
  const like = `%${search.replace(/[\\%_]/g, "\\$&")}%`
  return sql<boolean>`(media.name ilike ${like} or media.alt_en ilike ${like} or media.alt_es ilike ${like} or array_to_string(media.tags, ',') ilike ${like})`
}
function shown(show: Wanted["show"], day: string) {
  const kept = sql<boolean>`media.trashed_at is null`
  switch (show) {
    case "trash":
      return sql<boolean>`media.trashed_at is not null`
    case "usable":
      return sql<boolean>`${kept} and media.state = 'ready' and (media.expires_on is null or media.expires_on >= ${day}::date)`
    case "needs-work":
      return sql<boolean>`${kept} and media.state <> 'arriving' and (media.state = 'refused' or media.look = 'failed' or media.blocks > 0 or media.alt_en = '' or ${open})`
    case "unused":
      return sql<boolean>`${kept} and not ${used}`
    case "expiring":
      return sql<boolean>`${kept} and media.expires_on >= ${day}::date and media.expires_on < ${day}::date + ${expiringDays}::int`
    case "expired":
      return sql<boolean>`${kept} and media.expires_on < ${day}::date`
    case "all":
      return kept
  }
}

/** A page of the library. The cursor is the moment and id of the last one that was shown. */
export const listMedia = view({
  name: "media.list",
  needs: "media:read",
  input: Wanted,
  async run({ tx, platform, practiceId, personId, now }, { search, folder, tag, kind, show, cursor, limit }) {
    const { rows: days } = await sql<{
      day: string
    }>`select to_char(${now}::timestamptz at time zone time_zone, 'YYYY-MM-DD') as day from practice
      where practice_id = current_practice()`.execute(tx)
    const [afterAt, afterId] = (cursor ?? "").split("~")
    const found = await tx
      .selectFrom("media")
      .select("id")
      .where(shown(show, days[0]?.day ?? ""))
      .$if(Boolean(search?.trim()), (query) => query.where(matching(search?.trim() ?? "")))
      .$if(folder === "none", (query) => query.where("folder_id", "is", null))
      .$if(folder !== undefined && folder !== "none", (query) => query.where("folder_id", "=", folder ?? ""))
      .$if(tag !== undefined, (query) => query.where(sql<boolean>`${tag ?? ""} = any(media.tags)`))
      .$if(kind !== undefined, (query) => query.where("kind", "=", kind ?? ""))
      .$if(afterId !== undefined && z.uuid().safeParse(afterId).success && z.iso.datetime().safeParse(afterAt).success, (query) =>
        query.where(sql<boolean>`(media.added_at, media.id) < (${afterAt}::timestamptz, ${afterId}::uuid)`),
      )
      .orderBy("added_at", "desc")
      .orderBy("id", "desc")
      .limit(limit + 1)
      .execute()
    const ids = found.slice(0, limit).map(({ id }) => id)
    const byId = new Map((await repo.findMedia(tx, ids)).map((medium) => [medium.id, medium]))
    const media = ids.flatMap((id) => byId.get(id) ?? [])
    const items: MediaSummary[] = await summaries({ tx, platform, practiceId, personId, now }, media)
    const last = media.at(-1)
    return ok({ items, next: found.length > limit && last ? `${last.added_at.toISOString()}~${last.id}` : null })
  },
})

export const listFolders = view({
  name: "media.folders",
  needs: "media:read",
  input: z.null(),
  run: async ({ tx }) => ok({ items: (await repo.listFolders(tx)).map(({ id, name, count }) => ({ id, name, count: Number(count) })) }),
})

export const libraryFacts = view({
  name: "media.facts",
  needs: "media:read",
  input: z.null(),
  async run({ tx, platform: { config } }) {
    const { rows } = await sql<{ tag: string; count: string }>`select tag, count(*) as count from media, unnest(tags) as tag
      where trashed_at is null group by tag order by count(*) desc, tag limit 500`.execute(tx)
    return ok({
      tags: rows.map(({ tag, count }) => ({ tag, count: Number(count) })),
      usedBytes: await repo.usedBytes(tx),
      quotaBytes: config.mediaQuotaBytes,
      pictureMaxBytes,
      videoMaxBytes: config.videoMaxBytes,
      accept: [...accepted],
    })
  },
})
