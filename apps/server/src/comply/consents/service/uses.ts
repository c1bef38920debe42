import type { CheckInput } from "@bedside/compliance"
import type { PostContent } from "@bedside/contracts"
import { sql } from "kysely"
import type { Tx } from "#platform/db/tenancy.ts"
import { findConsents, type StoredConsent } from "../ledger.repo.ts"
import type { PracticeSide } from "../rules/consent.ts"
import { engineInfo, isRelease, toBound, toStaffShown, toSubject } from "../rules/bound.ts"
import { isUsable } from "../rules/reasons.ts"

export type BoundFacts = Pick<CheckInput, "authorizations" | "plannedUse" | "subject" | "staffShown">
type Bound = NonNullable<PostContent["consents"]>

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

/**
 * What the engine must know of the consents a post is bound to, at the moment of judging; nothing when it is bound to none.
 * The use is what the author said the post shows of these people.
 */
export async function boundFacts(tx: Tx, bound: Bound, where: Where): Promise<BoundFacts> {
  if (bound.length === 0) return {}
  const ids = bound.map(({ consentId }) => consentId)
  const found = new Map((await findConsents(tx, ids)).map((consent) => [consent.id, consent]))
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
