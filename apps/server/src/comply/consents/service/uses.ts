import { sql } from "kysely"
import type { StoredPost } from "#compose"
import type { Tx } from "#platform/db/tenancy.ts"
import { boundByContent } from "../bound.repo.ts"
import { findConsents, type StoredConsent } from "../ledger.repo.ts"
import type { PlannedUse, PracticeSide } from "../rules/consent.ts"
import { againstCovering } from "../rules/covering.ts"
import type { PostPurpose, Rested } from "../rules/resting.ts"
import { editsOf, mediaOf, nameUseOf } from "./planned.ts"
import { usesBefore } from "./rests.ts"
import { isId, shownOn } from "./shown.ts"

type Post = Pick<StoredPost, "id" | "content" | "contentHash">

/** Where and when a post would go out. */
export interface Occasion {
  readonly now: Date
  /** The planned time, or now. */
  readonly at: Date
  readonly practice: PracticeSide
  /** The networks it is for. */
  readonly networks: readonly string[]
  readonly purpose: PostPurpose
}

/** The consents a post rests on, by its author's word or by who is shown on its media, each judged for this very post. */
export async function restsOn(tx: Tx, { id: postId, content, contentHash }: Post, occasion: Occasion): Promise<Rested[]> {
  const shown = await shownOn(tx, content.media)
  const chosen = new Map((content.consents ?? []).map((one) => [one.consentId, one]))
  const ids = [...new Set([...chosen.keys(), ...shown.map(({ id }) => id)])]
  const found = new Map((await findConsents(tx, ids.filter(isId))).map((consent) => [consent.id, consent]))
  const edits = await editsOf(tx, content.media)
  const rested: Rested[] = []
  for (const id of ids) {
    const consent = found.get(id)
    const media = [...new Set(shown.filter((one) => one.id === id).map(({ mediaId }) => mediaId))]
    const said = chosen.get(id)?.info ?? []
    const info = [...new Set([...said, ...(media.length > 0 ? (["face"] as const) : [])])]
    const done = {
      edits: [...new Set(mediaOf(media, said, content.media).flatMap((mediaId) => edits.get(mediaId) ?? []))],
      nameUse: nameUseOf(info),
    }
    const use: PlannedUse = {
      channels: [...occasion.networks],
      info,
      ...done,
      purposes: [occasion.purpose],
      itemSha256: contentHash,
      media: content.media.map(({ mediaId }) => mediaId),
      usesBefore: consent ? await usesBefore(tx, consent, { id: postId, contentHash }) : 0,
    }
    const against = consent ? againstCovering(consent, { ...occasion, use }) : []
    if (consent && info.length === 0)
      against.push({ kind: "nothing-said", sentence: `${consent.handle}: say what this post shows of the person.` })
    rested.push({ id, consent, chosen: chosen.has(id), info: said, media, ...done, against })
  }
  return rested
}

/**
 * The posts that are bound to a consent, by their own content, by somebody shown on a medium of theirs, or by what a delivery of theirs
 * rested on when it went out; deleted ones apart.
 */
export async function postsUsing(tx: Tx, { id, handle }: Pick<StoredConsent, "id" | "handle">): Promise<string[]> {
  const rows = await tx
    .selectFrom("post")
    .select("id")
    .where("deleted_at", "is", null)
    .where((where) =>
      where.or([
        boundByContent({ id: sql.val(id), handle: sql.val(handle) }),
        sql<boolean>`exists (select 1 from consent_rest r where r.practice_id = post.practice_id and r.consent_id = ${id}
          and r.post_id = post.id)`,
      ]),
    )
    .orderBy("id")
    .execute()
  return rows.map((row) => row.id)
}
