import { type MediaFormat, mediaFormats, type MediaLinks, MediaRights, type MediaSummary, type Medium } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { sql } from "kysely"
import { z } from "zod"
import { personNames } from "#practice"
import { may } from "#platform/access.ts"
import type { Tx } from "#platform/db/tenancy.ts"
import { type Context, view } from "#platform/use-case.ts"
import { signTicket } from "./media.links.ts"
import { KeptAnswers, saidToBeThere } from "./media.checklist.ts"
import { withheldWords } from "./media.names.ts"
import * as people from "./media.people.repo.ts"
import * as repo from "./media.repo.ts"
import { isExpired, isExpiring, isFormat, linkEnds, purgeAt, type Rendition, renditions } from "./media.rules.ts"
import { boxOfSpan, openSeen } from "./media.seen.ts"
import { blurNote } from "./media.words.ts"

/** Who looks, and where: what a link is made for. */
export type Looking = Pick<Context, "platform" | "practiceId" | "personId" | "now">
type Linked = Pick<repo.StoredMedium, "id" | "version" | "kind">

/** A short-lived link to one rendition, for the person who looks. */
export function linkTo({ platform, practiceId, personId, now }: Looking, { id, version, kind }: Linked, rendition: Rendition): string {
  const until = linkEnds(now, kind)
  return signTicket(platform.links, { practiceId, mediaId: id, personId: personId ?? nobody, version, rendition, until })
}
const nobody = "00000000-0000-0000-0000-000000000000"

const hasFile = ({ state }: repo.StoredMedium) => state === "looking" || state === "ready"
function linksOf(looking: Looking, medium: repo.StoredMedium): MediaLinks {
  const isThere = hasFile(medium)
  const isPicture = medium.kind === "picture"
  const link = (rendition: Rendition, there: boolean) => (isThere && there ? linkTo(looking, medium, rendition) : null)
  const formats = isThere && isPicture ? renditions.filter(isFormat) : []
  return {
    small: link("small", isPicture || medium.has_poster),
    full: link("full", true),
    poster: link("poster", medium.has_poster),
    captions: link("captions", medium.captions !== null),
    formats: formats.map((format: MediaFormat) => ({ format, ...mediaFormats[format], url: linkTo(looking, medium, format) })),
    until: linkEnds(looking.now, medium.kind).toISOString(),
  }
}

const steps = {
  arriving: "Arriving",
  cleaning: "Cleaning: everything but the picture is taken away",
  looking: "Looking: reading text, finding faces and codes",
} as const
const progressOf = ({ state, percent, look }: repo.StoredMedium): MediaSummary["progress"] => {
  if (state === "ready") return look === "waiting" || look === "running" ? { step: steps.looking, percent } : null
  return state === "refused" ? null : { step: steps[state], percent }
}

const Refusal = z.object({ kind: z.string(), reason: z.string(), fix: z.string() })
/** Days come from the database as text, which is what they are. */
const dayOf = (day: unknown): string | null => (day === null ? null : day instanceof Date ? day.toISOString().slice(0, 10) : String(day))

/** A second person is asked for by a look that failed, and by writing that could not be read. */
function backgroundOf({ platform, practiceId }: Looking, medium: repo.StoredMedium): MediaSummary["background"] {
  if (medium.cleared_at !== null) return "cleared"
  if (medium.answered_at === null) return "open"
  if (saidToBeThere(medium.answers).length > 0) return "something-there"
  const isInDoubt = medium.look === "failed" || openSeen(platform.sealer, practiceId, medium).unreadText
  return isInDoubt ? "second-look" : "nothing-there"
}

interface Around {
  readonly names: ReadonlyMap<string, string>
  readonly uses: ReadonlyMap<string, number>
  readonly shown: ReadonlyMap<string, readonly people.StoredPerson[]>
  readonly today: string
}
function toSummary(looking: Looking, medium: repo.StoredMedium, { names, uses, shown, today }: Around): MediaSummary {
  const expiresOn = dayOf(medium.expires_on)
  const persons = shown.get(medium.id) ?? []
  return {
    id: medium.id,
    kind: medium.kind,
    state: medium.state,
    refusal: medium.refusal === null ? null : Refusal.parse(medium.refusal),
    progress: progressOf(medium),
    name: medium.name,
    nameWithheld: withheldWords(medium.name_withheld),
    type: medium.type,
    width: medium.width,
    height: medium.height,
    bytes: medium.bytes,
    durationSeconds: medium.seconds,
    version: medium.version,
    folderId: medium.folder_id,
    tags: medium.tags,
    alt: { en: medium.alt_en, es: medium.alt_es },
    hasCaptions: medium.captions !== null,
    needsCaptions: medium.captions === null && repo.maySpeak(medium),
    expiresOn,
    expired: isExpired(expiresOn, today),
    expiring: isExpiring(expiresOn, today),
    usedInPosts: uses.get(medium.id) ?? 0,
    people: { shown: persons.length, unlinked: persons.filter(({ state }) => state === "unlinked").length },
    findings: { block: medium.blocks, review: medium.reviews, other: medium.hints },
    backgroundCleared: medium.cleared_at !== null,
    background: backgroundOf(looking, medium),
    addedBy: names.get(medium.added_by) ?? "",
    addedAt: medium.added_at.toISOString(),
    trashedAt: medium.trashed_at?.toISOString() ?? null,
    purgeAt: medium.trashed_at ? purgeAt(medium.trashed_at).toISOString() : null,
    links: linksOf(looking, medium),
  }
}

interface Use {
  readonly post_id: string
  readonly media_id: string
  readonly excerpt: string
  readonly is_public: boolean
}
/** Posts that name these media, deleted ones left out. */
export async function usesOf(tx: Tx, ids: readonly string[]): Promise<readonly Use[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Use>`
    select post.id as post_id, used->>'mediaId' as media_id, left(post.content->>'text', 120) as excerpt, post.locked_at is not null as is_public
    from post, jsonb_array_elements(post.content->'media') as used
    where post.deleted_at is null and used->>'mediaId' = any(${[...ids]}::text[])
    order by post.updated_at desc limit 2000`.execute(tx)
  return rows
}
/** Which of these media any post names. */
export const isNamedByPosts = async (tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set((await usesOf(tx, ids)).map(({ media_id }) => media_id))

/** The day it is in the practice's zone, YYYY-MM-DD. */
export const todayIn = async (tx: Tx, now: Date): Promise<string> => {
  const { rows } = await sql<{ today: string }>`select to_char(${now}::timestamptz at time zone time_zone, 'YYYY-MM-DD') as today
    from practice where practice_id = current_practice()`.execute(tx)
  return rows[0]?.today ?? now.toISOString().slice(0, 10)
}
async function around(tx: Tx, now: Date, media: readonly repo.StoredMedium[], more: readonly (string | null)[] = []): Promise<Around> {
  const ids = media.map(({ id }) => id)
  const wanted = [...media.map(({ added_by }) => added_by), ...more].filter((id) => id !== null)
  const uses = new Map<string, number>()
  for (const { media_id } of await usesOf(tx, ids)) uses.set(media_id, (uses.get(media_id) ?? 0) + 1)
  const shown = Map.groupBy(await people.shownOn(tx, ids), ({ mediaId }) => mediaId)
  return { names: await personNames(tx, wanted), uses, shown, today: await todayIn(tx, now) }
}

/** Media as lists show them, in their order. */
export async function summaries(looking: Looking & { readonly tx: Tx }, media: readonly repo.StoredMedium[]): Promise<MediaSummary[]> {
  const context = await around(looking.tx, looking.now, media)
  return media.map((medium) => toSummary(looking, medium, context))
}

const lookSteps = { waiting: "Waits to be looked at", running: steps.looking, done: "Looked at", failed: "Could not be looked at" }

function lookOf({ platform, practiceId }: Looking, medium: repo.StoredMedium): Medium["look"] {
  const { findings, ...seen } = openSeen(platform.sealer, practiceId, medium)
  return {
    state: medium.look,
    step: lookSteps[medium.look],
    percent: medium.look === "done" || medium.look === "failed" ? 100 : medium.percent,
    at: medium.looked_at?.toISOString() ?? null,
    lines: seen.lines,
    unreadText: seen.unreadText,
    codes: seen.codes,
    objects: seen.objects,
    findings: findings.map((finding) => {
      const place = boxOfSpan(seen, finding.span)
      return { ...finding, box: place?.box ?? null, atSeconds: place?.atSeconds ?? null }
    }),
    notLooked: seen.notLooked,
  }
}

export const showMedium = view({
  name: "media.show",
  needs: "media:read",
  input: z.object({ id: z.uuid() }),
  async run({ tx, caller, platform, practiceId, personId, now }, { id }): Promise<Result<Medium, { kind: "no-such-medium" }>> {
    const medium = await repo.findMedium(tx, id)
    if (!medium) return err({ kind: "no-such-medium" })
    const looking = { platform, practiceId, personId, now }
    const persons = await people.shownOn(tx, [id])
    const said = persons.map(({ saidBy }) => saidBy)
    const context = await around(tx, now, [medium], [...said, medium.answered_by, medium.cleared_by, medium.speechless_by])
    const nameOf = (person: string | null) => (person === null ? null : (context.names.get(person) ?? ""))
    const can = (permission: "media:write" | "media:clear") => caller.actor.kind === "person" && may(caller.actor.role, permission)
    const uses = await usesOf(tx, [id])
    return ok({
      ...toSummary(looking, medium, context),
      revision: medium.revision,
      focal: { x: medium.focal_x, y: medium.focal_y },
      rights: MediaRights.parse(medium.rights),
      hasSound: medium.has_sound,
      speechless: medium.speechless_at && { by: nameOf(medium.speechless_by) ?? "", at: medium.speechless_at.toISOString() },
      videoCodec: medium.video_codec as Medium["videoCodec"],
      usage: uses.map(({ post_id, excerpt, is_public }) => ({ postId: post_id, excerpt, isPublic: is_public })),
      duplicates: await repo.sameFile(tx, medium.sent_sha256, id),
      look: lookOf(looking, medium),
      shown: persons.map(({ mediaId: _, version: __, saidAt, saidBy, why, ...person }) => ({
        ...person,
        why: why && platform.sealer.open(why, people.whyPlace(practiceId)),
        saidBy: nameOf(saidBy),
        saidAt: saidAt?.toISOString() ?? null,
      })),
      checklist: {
        answers: KeptAnswers.parse(medium.answers),
        answeredBy: nameOf(medium.answered_by),
        answeredAt: medium.answered_at?.toISOString() ?? null,
        clearedBy: nameOf(medium.cleared_by),
        clearedAt: medium.cleared_at?.toISOString() ?? null,
      },
      editNote: medium.edited ? blurNote : null,
      originalKept: medium.kept_original,
      may: {
        write: can("media:write"),
        clear: can("media:clear"),
        trash: can("media:write") && uses.every(({ is_public }) => is_public),
      },
    })
  },
})
