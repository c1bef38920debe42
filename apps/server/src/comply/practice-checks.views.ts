import type { PostContent, Role } from "@bedside/contracts"
import { days, later } from "@bedside/kernel"
import { sql } from "kysely"
import { listConnectedChannels } from "#channels"
import { excerptOf } from "#compose"
import { practiceFacts } from "#practice"
import { may } from "#platform/access.ts"
import { announcement } from "#platform/announce.ts"
import type { Tx } from "#platform/db/tenancy.ts"
import type { Platform } from "#platform/platform.ts"
import { dayIn, type Seen, type SeenPost } from "./practice-checks.rules.ts"

export interface Looking {
  readonly tx: Tx
  readonly platform: Platform
  readonly practiceId: string
  readonly now: Date
}
type Waiting = Seen["inbox"]
/** Asks whoever holds the inbox which messages are open and until when; wired to engage in `stages.ts`. */
export const inboxAsked = announcement<{ readonly looking: Looking; readonly add: (waiting: Waiting) => void }>()

async function inboxOf(looking: Looking): Promise<Waiting> {
  const waiting: Waiting[number][] = []
  await inboxAsked.tell(looking.tx, { looking, add: (more) => void waiting.push(...more) })
  return waiting
}

interface MemberRow {
  readonly person_id: string
  readonly role: Role
  readonly joined_at: Date
  readonly name: string
  readonly two_factor_enabled: boolean
  readonly seen_at: Date | null
}

/** Who works here, and when each was last known to be signed in: sessions end, the devices they began on stay known. */
async function memberRows(tx: Tx, practiceId: string): Promise<readonly MemberRow[]> {
  const { rows } = await sql<MemberRow>`
    select m.person_id, m.role, m.joined_at, p.name, p.two_factor_enabled, greatest(
      (select max(s.last_seen_at) from auth.session s where s.person_id = m.person_id),
      (select max(d.seen_at) from auth.known_device d where d.person_id = m.person_id)) as seen_at
    from member m join auth.person p on p.id = m.person_id
    where m.practice_id = ${practiceId} order by p.name, m.person_id`.execute(tx)
  return rows
}

/** When somebody who answers was last here; who never was counts from the day of joining. */
function lastAnswering(rows: readonly MemberRow[]): Date | undefined {
  const times = rows.filter(({ role }) => may(role, "engage:write")).map(({ seen_at, joined_at }) => (seen_at ?? joined_at).getTime())
  return times.length > 0 ? new Date(Math.max(...times)) : undefined
}

interface PostRow {
  readonly id: string
  readonly author_id: string
  readonly content: PostContent
  readonly approvers: readonly string[]
  readonly next_at: Date | null
  readonly sent_at: Date | null
}
/** More posts than a practice changes within a year. */
const mostPosts = 2000

/** Posts of the last year that are planned or public, each with who approved its content. */
async function postRows(tx: Tx, now: Date): Promise<readonly PostRow[]> {
  const { rows } = await sql<PostRow>`
    with planned as (
      select post_id, min(send_at) as at from delivery where state = 'scheduled' and send_at > ${now} group by post_id
    ), public as (
      select post_id, max(sent_at) as at from delivery where state = 'sent' and taken_down_at is null group by post_id
    )
    select post.id, post.author_id, post.content, coalesce(planned.at, case when post.plan_at > ${now} then post.plan_at end) as next_at,
      public.at as sent_at, array(
        select distinct a.by_person::text from approval a
        where a.post_id = post.id and a.decision = 'approved' and a.content_hash = post.content_hash) as approvers
    from post left join planned on planned.post_id = post.id left join public on public.post_id = post.id
    where post.deleted_at is null and (planned.at is not null or public.at is not null or post.plan_at > ${now})
      and (post.updated_at > ${later(now, -days(365))} or public.at is not null)
    order by post.updated_at desc limit ${mostPosts}`.execute(tx)
  return rows
}

function postsOf(rows: readonly PostRow[], which: "next_at" | "sent_at"): SeenPost[] {
  return rows.flatMap((row) => {
    const at = row[which]
    const { id, author_id: author, approvers, content } = row
    return at ? [{ id, name: excerptOf(content), author, approvers, at }] : []
  })
}

/** Everything the checks may see of this practice, as it is now. */
export async function seenOf(looking: Looking): Promise<Seen> {
  const { tx, practiceId, now } = looking
  const { timeZone, profile } = await practiceFacts(tx, practiceId)
  const members = await memberRows(tx, practiceId)
  const channels = await listConnectedChannels(tx)
  const posts = await postRows(tx, now)
  const dayOf = (at: Date) => dayIn(timeZone, at)
  return {
    now,
    today: dayOf(now),
    state: profile.state,
    members: members.map(({ person_id, name, role, two_factor_enabled, joined_at }) => ({
      id: person_id,
      name,
      role,
      secondFactor: two_factor_enabled,
      joinedOn: dayOf(joined_at),
      joinedAt: joined_at,
    })),
    channels: channels.map(({ id, handle, connectedAt }) => ({ id, name: handle, connectedOn: dayOf(connectedAt) })),
    inbox: await inboxOf(looking),
    inboxSeenAt: lastAnswering(members),
    planned: postsOf(posts, "next_at"),
    published: postsOf(posts, "sent_at"),
  }
}
