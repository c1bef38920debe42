import type { CheckInput } from "@bedside/compliance"
import type { PostContent } from "@bedside/contracts"
import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/tenancy.ts"
import { findConsents, type StoredConsent } from "../ledger.repo.ts"
import type { PracticeSide } from "../rules/consent.ts"
import { engineInfo, isRelease, toBound, toStaffShown, toSubject } from "../rules/bound.ts"
import { isUsable } from "../rules/reasons.ts"

export type BoundFacts = Pick<CheckInput, "authorizations" | "plannedUse" | "subject" | "staffShown">
type Bound = NonNullable<PostContent["consents"]>
type Content = Pick<PostContent, "consents" | "media">

/** Handles of no consent stand where an id should. */
const isId = (id: string): boolean => z.uuid().safeParse(id).success

interface Where {
  readonly at: Date
  readonly practice: PracticeSide
}

/** One that is not on the ledger covers nothing: the check must see it, not pass over it. */
const unknown = (consentId: string): NonNullable<BoundFacts["authorizations"]>[number] => ({
  id: `unknown ${consentId.slice(0, 8)}`,
  state: "defective",
})

/** A release, or anything else that should cover the post and does not. */
const told = (consent: StoredConsent, where: Where): boolean =>
  consent.kind !== "staff-likeness" && (isRelease(consent) || !isUsable(consent, where))

/** The consents that cover who is shown on the post's media: their faces, whatever else the author says. A handle of none stays as it is. */
async function shownOn(tx: Tx, media: PostContent["media"]): Promise<Bound> {
  if (media.length === 0) return []
  const rows = await tx
    .selectFrom("shown_person")
    .leftJoin("consent", (join) =>
      join.onRef("consent.handle", "=", "shown_person.consent_handle").onRef("consent.practice_id", "=", "shown_person.practice_id"),
    )
    .select(["consent.id", "shown_person.consent_handle as handle"])
    .where(
      "media_id",
      "in",
      media.map(({ mediaId }) => mediaId),
    )
    .where("shown_person.state", "in", ["consent", "staff"])
    .execute()
  return rows.map(({ id, handle }) => ({ consentId: id ?? handle ?? "", info: ["face"] }))
}

/**
 * What the engine must know of the consents a post is bound to, by itself or by who is shown on its media, at the moment of judging;
 * nothing when it is bound to none. The use is what the author said the post shows of these people, and the faces that are seen.
 */
export async function boundFacts(tx: Tx, { consents: chosen = [], media }: Content, where: Where): Promise<BoundFacts> {
  const bound = [...chosen, ...(await shownOn(tx, media))]
  if (bound.length === 0) return {}
  const ids = [...new Set(bound.map(({ consentId }) => consentId))]
  const found = new Map((await findConsents(tx, ids.filter(isId))).map((consent) => [consent.id, consent]))
  const consents = [...found.values()]
  const authorizations = [
    ...consents.filter((one) => told(one, where)).map((one) => toBound(one, where)),
    ...ids.filter((id) => !found.has(id)).map(unknown),
  ]
  const staff = consents.filter(({ kind }) => kind === "staff-likeness")
  const subject = consents.map((one) => toSubject(one, where)).find((one) => one !== undefined)
  const shown = bound.filter(({ consentId }) => found.get(consentId)?.kind !== "staff-likeness")
  const info = [...new Set(shown.flatMap((one) => one.info.map(engineInfo)))]
  return {
    ...(authorizations.length > 0 && { authorizations, plannedUse: { info, purposes: ["organic-marketing"] } }),
    ...(staff.length > 0 && { staffShown: staff.map((one) => toStaffShown(isUsable(one, where), one.endedOn)) }),
    ...(subject && { subject }),
  }
}

/** The posts that are bound to a consent, by their own content or by somebody shown on a medium of theirs; deleted ones apart. */
export async function postsUsing(tx: Tx, { id, handle }: Pick<StoredConsent, "id" | "handle">): Promise<string[]> {
  const rows = await tx
    .selectFrom("post")
    .select("id")
    .where("deleted_at", "is", null)
    .where((where) =>
      where.or([
        sql<boolean>`content -> 'consents' @> ${JSON.stringify([{ consentId: id }])}::jsonb`,
        sql<boolean>`exists (select 1 from shown_person s where s.practice_id = post.practice_id and s.consent_handle = ${handle}
          and post.content -> 'media' @> jsonb_build_array(jsonb_build_object('mediaId', s.media_id::text)))`,
      ]),
    )
    .orderBy("id")
    .execute()
  return rows.map((row) => row.id)
}
