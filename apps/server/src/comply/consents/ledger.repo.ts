import {
  type ConsentKind,
  ConsentSigning,
  type ConsentState,
  ConsentTerms,
  ConsentWording,
  type freezeCauses,
  WithdrawnParts,
} from "@bedside/contracts"
import { sql } from "kysely"
import type { Tx } from "#platform/db/tenancy.ts"
import type { Platform } from "#platform/platform.ts"
import type { ConsentFacts } from "./rules/consent.ts"
import { remainingTerms } from "./rules/withdrawn.ts"

/** Where consents are read and written. */
export interface Desk {
  readonly tx: Tx
  readonly platform: Platform
  readonly practiceId: string
  readonly now: Date
}
type Freeze = { readonly at: string; readonly by: string; readonly cause: (typeof freezeCauses)[number] }
type Copy = { readonly on: string; readonly method: "download" | "print" | "portal" | "secure-email" }

/** A consent of the ledger. Its wording stays sealed until somebody who keeps consents asks. */
export interface StoredConsent extends ConsentFacts {
  readonly id: string
  readonly subjectRef: string
  /** What the form says that was signed; `terms` is what is left of it. */
  readonly signedTerms: ConsentTerms
  readonly withdrawn: WithdrawnParts | null
  readonly purgedAt: Date | null
  readonly version: number
  readonly revision: number
  readonly wording: Buffer
  readonly copy: Copy | null
  readonly frozen: Freeze | null
  readonly endedOn: string | null
  readonly supersedes: string | null
  readonly supersededBy: string | null
  readonly createdBy: string
  readonly createdAt: Date
  readonly checkedBy: string | null
  readonly checkedAt: Date | null
}

const wordingPlace = (practiceId: string, id: string) => ({ practiceId, field: `consent.wording:${id}` })

/** The day on which it ends because its person comes of age, as `rules/of-age.ts` says. */
const endsOfAgeOn = sql<string | null>`case when signing ->> 'by' = 'individual' and signing ->> 'on' >= to_char(turns18_on, 'YYYY-MM-DD')
  then null else turns18_on end`

/** The kept document still has the hash that was signed. */
const intact = sql<boolean>`document_sha256 is null or purged_at is not null or exists (select 1 from consent_document d
  where d.practice_id = consent.practice_id and d.consent_id = consent.id and d.sha256 = consent.document_sha256)`
const rows = (tx: Tx) => tx.selectFrom("consent").selectAll().select(intact.as("intact"))
type Row = Awaited<ReturnType<ReturnType<typeof rows>["executeTakeFirstOrThrow"]>>

const toStored = (row: Row): StoredConsent => {
  const signedTerms = ConsentTerms.parse(row.terms)
  const withdrawn = row.withdrawn === null ? null : WithdrawnParts.parse(row.withdrawn)
  const terms = withdrawn ? remainingTerms(signedTerms, withdrawn) : signedTerms
  return { ...plainOf(row), terms, signedTerms, withdrawn, withdrawnMedia: withdrawn?.media ?? [] }
}
const plainOf = (row: Row) => ({
  id: row.id,
  handle: row.handle,
  kind: row.kind as ConsentKind,
  state: row.state as ConsentState,
  version: row.version,
  revision: row.revision,
  subjectRef: row.subject_ref,
  wording: row.wording,
  turns18On: row.turns18_on,
  documentSha256: row.document_sha256,
  documentIntact: row.intact,
  signing: row.signing === null ? null : ConsentSigning.parse(row.signing),
  copy: row.copy as Copy | null,
  copyGiven: row.copy !== null,
  eventOccurredOn: row.event_occurred_on,
  frozen: row.frozen as Freeze | null,
  revoked: row.revoked_at && {
    at: row.revoked_at,
    via: row.revoked_via as NonNullable<ConsentFacts["revoked"]>["via"],
  },
  defect: row.defect as ConsentFacts["defect"],
  superseded: row.superseded_by !== null,
  approvedItems: row.approved_items as string[],
  endedOn: row.ended_on,
  supersedes: row.supersedes,
  supersededBy: row.superseded_by,
  createdBy: row.created_by,
  createdAt: row.created_at,
  checkedBy: row.checked_by,
  checkedAt: row.checked_at,
  purgedAt: row.purged_at,
})

/** A consent by its id; undefined when the practice has none such. */
export async function findConsent(tx: Tx, id: string): Promise<StoredConsent | undefined> {
  const row = await rows(tx).where("id", "=", id).executeTakeFirst()
  return row && toStored(row)
}
/** A consent by its handle, such as "A-7F3K". */
export async function findConsentCalled(tx: Tx, handle: string): Promise<StoredConsent | undefined> {
  const row = await rows(tx).where("handle", "=", handle).executeTakeFirst()
  return row && toStored(row)
}
/** Consents by their ids, in no order. */
export async function findConsents(tx: Tx, ids: readonly string[]): Promise<StoredConsent[]> {
  if (ids.length === 0) return []
  return (await rows(tx).where("id", "in", ids).execute()).map(toStored)
}
/**
 * Several held still at once, in the order in which everybody holds them: by their ids, before posts and deliveries. Two who hold them in
 * different orders would stop each other.
 */
export async function lockConsents(tx: Tx, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)]
  if (wanted.length > 0) await tx.selectFrom("consent").select("id").where("id", "in", wanted).orderBy("id").forUpdate().execute()
}
/** Held still until the transaction ends, so that its history has one end. */
export async function lockConsent(tx: Tx, id: string): Promise<StoredConsent | undefined> {
  const row = await rows(tx).where("id", "=", id).forUpdate().executeTakeFirst()
  return row && toStored(row)
}
/**
 * Consents that are kept as active although their last day is over, or the person came of age; and replaced ones whose end nobody wrote
 * down yet: posts that went out under them may still be public.
 */
export async function overdueConsents(tx: Tx, today: string): Promise<string[]> {
  const found = await tx
    .selectFrom("consent")
    .select("id")
    .where((where) => where.or([where("expires_on", "<", today), where(endsOfAgeOn, "<=", today)]))
    .where((where) =>
      where.or([
        where("state", "=", "active"),
        sql<boolean>`state = 'superseded' and not exists (select 1 from consent_event e
          where e.practice_id = consent.practice_id and e.consent_id = consent.id and e.type = 'expired')`,
      ]),
    )
    .orderBy("id")
    .execute()
  return found.map(({ id }) => id)
}

/** Consents that no longer cover what is public under them, wholly or in part. */
export async function endedOrNarrowed(tx: Tx, today: string): Promise<StoredConsent[]> {
  const found = rows(tx).where((where) =>
    where.or([
      where("state", "in", ["revoked", "expired", "defective"]),
      where("withdrawn", "is not", null),
      sql<boolean>`state = 'superseded' and (expires_on < ${today} or ${endsOfAgeOn} <= ${today})`,
    ]),
  )
  return (await found.orderBy("id").execute()).map(toStored)
}

/** The older versions whose place a consent took, the newest of them first. */
export async function replacedBy(tx: Tx, id: string): Promise<StoredConsent[]> {
  const older = (await rows(tx).where("superseded_by", "=", id).execute()).map(toStored)
  const before: StoredConsent[] = []
  for (const one of older) before.push(...(await replacedBy(tx, one.id)))
  return [...older, ...before]
}
/** The newer versions that took the place of a consent, the oldest of them first. */
export async function replacing(tx: Tx, { supersededBy }: Pick<StoredConsent, "supersededBy">): Promise<StoredConsent[]> {
  const newer = supersededBy === null ? undefined : await findConsent(tx, supersededBy)
  return newer ? [newer, ...(await replacing(tx, newer))] : []
}

/** Consents that ended on this day or before and whose documents are still kept. */
export async function endedConsents(tx: Tx, by: string): Promise<StoredConsent[]> {
  const over = ["expired", "revoked", "superseded", "defective"]
  const found = rows(tx).where("state", "in", over).where("ended_on", "<=", by).where("purged_at", "is", null)
  return (await found.orderBy("ended_on").limit(200).execute()).map(toStored)
}

/** Its last day, or the day its person comes of age, whichever is first; null for neither. */
const endsOn = sql<string>`least(expires_on, ${endsOfAgeOn})`
/** Active consents that end, by their last day or because the person comes of age, not after this day. */
export async function endingConsents(tx: Tx, by: string): Promise<StoredConsent[]> {
  return (await rows(tx).where("state", "=", "active").where(endsOn, "<=", by).orderBy(endsOn).orderBy("id").execute()).map(toStored)
}

interface NewConsent {
  readonly id: string
  readonly handle: string
  readonly kind: ConsentKind
  readonly subjectRef: string
  readonly terms: ConsentTerms
  readonly wording: ConsentWording
  readonly turns18On: string | null
  readonly by: string
  readonly version: number
  readonly supersedes: string | null
}
/** False when the handle is taken. */
export async function insertConsent({ tx, platform, practiceId, now }: Desk, given: NewConsent): Promise<boolean> {
  const row = await tx
    .insertInto("consent")
    .values({
      practice_id: practiceId,
      id: given.id,
      handle: given.handle,
      kind: given.kind,
      state: "draft",
      version: given.version,
      subject_ref: given.subjectRef,
      terms: JSON.stringify(given.terms),
      wording: platform.sealer.seal(JSON.stringify(given.wording), wordingPlace(practiceId, given.id)),
      turns18_on: given.turns18On,
      expires_on: given.terms.expiry.on,
      supersedes: given.supersedes,
      created_by: given.by,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(["practice_id", "handle"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  return row !== undefined
}

interface Changes {
  readonly state?: ConsentState
  readonly signing?: ConsentSigning
  readonly document_sha256?: string | null
  readonly copy?: Copy
  readonly approvedItems?: readonly string[]
  readonly event_occurred_on?: string
  readonly frozen?: Freeze | null
  readonly revoked_at?: Date
  readonly revoked_via?: string
  readonly defect?: string
  readonly ended_on?: string
  readonly superseded_by?: string
  readonly checked_by?: string
  readonly checked_at?: Date
  readonly terms?: ConsentTerms
  readonly turns18_on?: string | null
  readonly wording?: Buffer
  readonly withdrawn?: WithdrawnParts
  readonly purged_at?: Date
}
/** Writes what changed and counts the revision on. */
export async function updateConsent(
  tx: Tx,
  id: string,
  { signing, copy, approvedItems, frozen, terms, withdrawn, ...plain }: Changes,
): Promise<void> {
  await tx
    .updateTable("consent")
    .set({
      ...plain,
      ...(signing && { signing: JSON.stringify(signing) }),
      ...(copy && { copy: JSON.stringify(copy) }),
      ...(withdrawn && { withdrawn: JSON.stringify(withdrawn) }),
      ...(approvedItems && { approved_items: JSON.stringify(approvedItems) }),
      ...(frozen !== undefined && { frozen: frozen && JSON.stringify(frozen) }),
      ...(terms && { terms: JSON.stringify(terms), expires_on: terms.expiry.on }),
      revision: sql<number>`revision + 1`,
    })
    .where("id", "=", id)
    .execute()
}

/** The wording sealed for its consent. */
export const sealWording = ({ platform, practiceId }: Desk, id: string, wording: ConsentWording): Buffer =>
  platform.sealer.seal(JSON.stringify(wording), wordingPlace(practiceId, id))
/** The wording of a consent, opened. */
export const openWording = (
  { platform, practiceId }: Pick<Desk, "platform" | "practiceId">,
  { id, wording }: StoredConsent,
): ConsentWording => ConsentWording.parse(JSON.parse(platform.sealer.open(wording, wordingPlace(practiceId, id))))

export interface Sought {
  readonly search?: string | undefined
  readonly state?: ConsentState | undefined
  readonly kind?: ConsentKind | undefined
  /** Active ones that end, by their last day or because the person comes of age, not after this day. */
  readonly endsBy?: string | undefined
  readonly usable?: boolean | undefined
  readonly today: string
  readonly before?: readonly [at: string, id: string] | undefined
  readonly limit: number
}
/** Consents of the ledger, newest first. What `usable` asks of the columns is only a first sieve; the rules decide. */
export async function listConsentRows(tx: Tx, sought: Sought): Promise<StoredConsent[]> {
  const { search, state, kind, endsBy, usable, today, before, limit } = sought
  let query = rows(tx).orderBy("created_at", "desc").orderBy("id", "desc").limit(limit)
  if (search) query = query.where(sql<boolean>`position(upper(${search}) in handle) > 0`)
  if (state) query = query.where("state", "=", state)
  if (kind) query = query.where("kind", "=", kind)
  if (endsBy) query = query.where("state", "=", "active").where(endsOn, "<=", endsBy)
  if (usable)
    query = query
      .where("state", "=", "active")
      .where("frozen", "is", null)
      .where((where) => where.or([where("expires_on", "is", null), where("expires_on", ">=", today)]))
  if (before) query = query.where(sql<boolean>`(created_at, id) < (${before[0]}::timestamptz, ${before[1]}::uuid)`)
  return (await query.execute()).map(toStored)
}
