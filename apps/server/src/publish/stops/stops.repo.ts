import { KeptPicture, type removalAnswers, type residualKinds, type residualStates, type stopWhys } from "@bedside/contracts"
import { days, later } from "@bedside/kernel"
import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/tenancy.ts"
import { newId } from "#platform/ids.ts"
import type { Context } from "#platform/use-case.ts"

type Desk = Pick<Context, "tx" | "platform" | "practiceId" | "now">
type Why = (typeof stopWhys)[number]

export const evidencePlace = (practiceId: string) => ({ practiceId, field: "consent_use.evidence" })
const notePlace = (practiceId: string, id: string) => ({ practiceId, field: `consent_residual.note:${id}` })

export interface Halt {
  readonly postId: string
  /** Null when the post's sign-off ended. */
  readonly deliveryId: string | null
  readonly why: Why
  readonly at: Date
}
/** Writes down what was stopped before anybody saw it. */
export async function insertHalt(
  { tx, practiceId, now }: Desk,
  { consentId, postId, deliveryId, why }: Omit<Halt, "at"> & { consentId: string },
): Promise<void> {
  const values = { practice_id: practiceId, id: newId(), consent_id: consentId, post_id: postId, delivery_id: deliveryId, why, at: now }
  await tx.insertInto("consent_halt").values(values).execute()
}
/** In the order they were stopped. */
export async function haltsOf(tx: Tx, consentId: string): Promise<Halt[]> {
  const rows = await tx.selectFrom("consent_halt").selectAll().where("consent_id", "=", consentId).orderBy("at").orderBy("id").execute()
  return rows.map((row) => ({ postId: row.post_id, deliveryId: row.delivery_id, why: row.why as Why, at: row.at }))
}

export interface Recalled {
  readonly id: string
  readonly consentId: string
  readonly postId: string
  readonly deliveryId: string
  readonly why: Why
  readonly evidence: Buffer
  readonly sha256: string
  readonly at: Date
  /** What became of the pictures; null until somebody looked after them. */
  readonly pictures: readonly KeptPicture[] | null
  readonly gone: { readonly at: Date; readonly answer: (typeof removalAnswers)[number]; readonly by: string | null } | null
}
/** Evidence whose pictures nobody copied yet, or that could not be read so far. */
export const isUncopied = sql<boolean>`(consent_use.pictures is null or consent_use.pictures @> '[{"why": "unreadable"}]')`
/** As they are kept in a row. */
export const picturesFrom = (kept: unknown): readonly KeptPicture[] | null => z.array(KeptPicture).nullable().parse(kept)
export const keepPicturesOf = (tx: Tx, id: string, pictures: readonly KeptPicture[]) =>
  tx
    .updateTable("consent_use")
    .set({ pictures: JSON.stringify(pictures) })
    .where("id", "=", id)
    .execute()
const uses = (tx: Tx) => tx.selectFrom("consent_use").selectAll()
type UseRow = Awaited<ReturnType<ReturnType<typeof uses>["executeTakeFirstOrThrow"]>>
const toRecalled = (row: UseRow): Recalled => ({
  id: row.id,
  consentId: row.consent_id,
  postId: row.post_id,
  deliveryId: row.delivery_id,
  why: row.why as Why,
  evidence: row.evidence,
  sha256: row.evidence_sha256,
  at: row.at,
  pictures: picturesFrom(row.pictures),
  gone: row.removed_at && { at: row.removed_at, answer: row.removal_answer as (typeof removalAnswers)[number], by: row.removed_by },
})
/** What stood in public under a consent when it stopped covering it, in the order it was stopped. */
export const recalledOf = async (tx: Tx, consentId: string): Promise<Recalled[]> =>
  (await uses(tx).where("consent_id", "=", consentId).orderBy("at").orderBy("id").execute()).map(toRecalled)
/** One of them, by its id. */
export async function recalledUse(tx: Tx, id: string): Promise<Recalled | undefined> {
  const row = await uses(tx).where("id", "=", id).executeTakeFirst()
  return row && toRecalled(row)
}
/** The consents a delivery was recalled for. */
export const recalledFor = async (tx: Tx, deliveryId: string): Promise<string[]> =>
  (await tx.selectFrom("consent_use").select("consent_id").where("delivery_id", "=", deliveryId).execute()).map((row) => row.consent_id)
/** Proof that a delivery is gone, for every consent it was recalled for; the consents it concerns. */
export async function proveGone(
  { tx, now }: Desk,
  deliveryId: string,
  answer: (typeof removalAnswers)[number],
  by: string | null,
): Promise<string[]> {
  const rows = await tx
    .updateTable("consent_use")
    .set({ removed_at: now, removal_answer: answer, removed_by: by })
    .where("delivery_id", "=", deliveryId)
    .where("removed_at", "is", null)
    .returning("consent_id")
    .execute()
  return rows.map((row) => row.consent_id)
}

/**
 * The consents a delivery was recalled for and that it still stands in public under, as far as nobody was told of it within a day; they
 * count as told.
 */
export async function untoldFor({ tx, now }: Desk, deliveryId: string): Promise<string[]> {
  const rows = await tx
    .updateTable("consent_use")
    .set({ told_at: now })
    .where("delivery_id", "=", deliveryId)
    .where("removed_at", "is", null)
    .where((where) => where.or([where("told_at", "is", null), where("told_at", "<=", later(now, -days(1)))]))
    .returning("consent_id")
    .execute()
  return rows.map((row) => row.consent_id)
}

export const Evidence = z.object({
  text: z.string(),
  media: z.array(
    z.object({
      mediaId: z.string(),
      type: z.string(),
      alt: z.string(),
      file: z.string().optional(),
      // Not told by evidence from before it was kept as things go out.
      sha256: z.string().nullable().default(null),
    }),
  ),
  receipt: z.object({ url: z.string() }).nullable(),
  sentAt: z.string().nullable(),
})
/** What was kept of a recalled delivery, opened: its text in full, as it was hashed. */
export const openEvidence = ({ platform, practiceId }: Pick<Desk, "platform" | "practiceId">, { evidence }: Recalled): string =>
  platform.sealer.open(evidence, evidencePlace(practiceId))

export interface ResidualEntry {
  readonly kind: (typeof residualKinds)[number]
  readonly state: (typeof residualStates)[number]
  readonly note: string | null
  readonly by: string
  readonly at: Date
}
/** Adds what was done about copies that cannot be called back. */
export async function insertResidual(
  { tx, platform, practiceId, now }: Desk,
  consentId: string,
  { kind, state, note, by }: Omit<ResidualEntry, "at">,
): Promise<void> {
  const id = newId()
  const sealed = note === null ? null : platform.sealer.seal(note, notePlace(practiceId, id))
  const values = { practice_id: practiceId, id, consent_id: consentId, kind, state, note: sealed, by_person: by, at: now }
  await tx.insertInto("consent_residual").values(values).execute()
}
/** Newest first. */
export async function residualsOf(
  { tx, platform, practiceId }: Pick<Desk, "tx" | "platform" | "practiceId">,
  consentId: string,
): Promise<ResidualEntry[]> {
  const rows = await tx
    .selectFrom("consent_residual")
    .selectAll()
    .where("consent_id", "=", consentId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .execute()
  return rows.map((row) => ({
    kind: row.kind as ResidualEntry["kind"],
    state: row.state as ResidualEntry["state"],
    note: row.note && platform.sealer.open(row.note, notePlace(practiceId, row.id)),
    by: row.by_person,
    at: row.at,
  }))
}
