import { MediaFormat } from "@bedside/contracts"
import type { NetworkError, Receipt } from "@bedside/networks"
import { z } from "zod"
import { lockPost } from "#compose"
import type { Tx } from "#platform/db/tenancy.ts"
import type { Closed, DeliveryState, Step } from "./publish.rules.ts"

/** What one channel will receive: fixed when scheduled, bound to the approved hash. */
export const DeliveryContent = z.object({
  text: z.string(),
  media: z.array(
    z.object({
      mediaId: z.uuid(),
      type: z.string(),
      width: z.number(),
      height: z.number(),
      alt: z.string(),
      file: z.string().optional(),
      shape: MediaFormat.optional(),
      video: z.object({ seconds: z.number(), captions: z.object({ language: z.string(), text: z.string() }).optional() }).optional(),
    }),
  ),
})
export type DeliveryContent = z.infer<typeof DeliveryContent>

/** In the order of the content; null for one nobody read. */
export const GivenHashes = z.array(z.string().nullable())
export type GivenHashes = z.infer<typeof GivenHashes>

export type DeliveryError =
  | NetworkError
  | ({ readonly gate: true } & Closed)
  | { readonly kind: "missed"; readonly why?: NetworkError | undefined }
  | { readonly kind: "not-removed"; readonly why: NetworkError }
export interface StoredDelivery {
  readonly id: string
  readonly postId: string
  readonly channelId: string
  readonly contentHash: string
  readonly content: DeliveryContent
  readonly state: DeliveryState
  readonly step: Step
  readonly sendAt: Date
  readonly nextAt: Date
  readonly attempt: number
  readonly looks: number
  readonly lease: string | null
  readonly leaseUntil: Date | null
  readonly prepared: unknown
  /** SHA-256 of each medium as the network was given it; null while none was, or of one from before this was kept. */
  readonly given: GivenHashes | null
  readonly armedAt: Date | null
  readonly receipt: Receipt | null
  readonly sentAt: Date | null
  readonly late: boolean
  readonly error: DeliveryError | null
  readonly takeDownAt: Date | null
  readonly takenDownAt: Date | null
  readonly createdAt: Date
}

const all = (tx: Tx) => tx.selectFrom("delivery").selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof all>["executeTakeFirstOrThrow"]>>
export const toDelivery = (row: Row): StoredDelivery => ({
  id: row.id,
  postId: row.post_id,
  channelId: row.channel_id,
  contentHash: row.content_hash,
  content: DeliveryContent.parse(row.content),
  state: row.state as DeliveryState,
  step: row.step as Step,
  sendAt: row.send_at,
  nextAt: row.next_at,
  attempt: row.attempt,
  looks: row.looks,
  lease: row.lease,
  leaseUntil: row.lease_until,
  prepared: row.prepared,
  given: GivenHashes.nullable().parse(row.given_sha256),
  armedAt: row.armed_at,
  receipt: row.receipt as Receipt | null,
  sentAt: row.sent_at,
  late: row.late,
  error: row.error as DeliveryError | null,
  takeDownAt: row.take_down_at,
  takenDownAt: row.taken_down_at,
  createdAt: row.created_at,
})

export interface NewDelivery {
  readonly practiceId: string
  readonly postId: string
  readonly channelId: string
  readonly contentHash: string
  readonly content: DeliveryContent
  readonly sendAt: Date
  readonly by: string
  readonly now: Date
}
export async function insertDelivery(tx: Tx, one: NewDelivery): Promise<string> {
  const values = {
    practice_id: one.practiceId,
    post_id: one.postId,
    channel_id: one.channelId,
    content_hash: one.contentHash,
    content: JSON.stringify(one.content),
    state: "scheduled",
    send_at: one.sendAt,
    next_at: one.sendAt,
    created_by: one.by,
    created_at: one.now,
  }
  return (await tx.insertInto("delivery").values(values).returning("id").executeTakeFirstOrThrow()).id
}

/**
 * A delivery held until the transaction ends: two workers, or a worker and a person, never decide at once.
 * Its post is held first, as everybody does who changes posts: two orders would stop each other.
 */
export async function lockDelivery(tx: Tx, id: string): Promise<StoredDelivery | undefined> {
  const found = await tx.selectFrom("delivery").select("post_id").where("id", "=", id).executeTakeFirst()
  if (!found) return undefined
  await lockPost(tx, found.post_id)
  const row = await all(tx).where("id", "=", id).forUpdate().executeTakeFirst()
  return row && toDelivery(row)
}
/** A worker's sign of life; says nothing when the delivery is in other hands. */
export async function renewLease(tx: Tx, { id, lease, until }: { id: string; lease: string; until: Date }): Promise<void> {
  await tx
    .updateTable("delivery")
    .set({ lease_until: until })
    .where("id", "=", id)
    .where("lease", "=", lease)
    .where("state", "=", "sending")
    .execute()
}
export async function deliveriesOf(tx: Tx, postIds: readonly string[]): Promise<StoredDelivery[]> {
  if (postIds.length === 0) return []
  return (
    await all(tx)
      .where("post_id", "in", [...postIds])
      .orderBy("send_at")
      .orderBy("id")
      .execute()
  ).map(toDelivery)
}
export async function receiptsOf(tx: Tx, channelId: string, since: Date): Promise<{ id: string; postId: string; receipt: Receipt }[]> {
  const rows = await all(tx)
    .where("channel_id", "=", channelId)
    .where("state", "=", "sent")
    .where("taken_down_at", "is", null)
    .where("sent_at", ">", since)
    .orderBy("sent_at", "desc")
    .limit(100)
    .execute()
  return rows.map(toDelivery).flatMap(({ id, postId, receipt }) => (receipt ? [{ id, postId, receipt }] : []))
}

export interface Change {
  readonly state?: DeliveryState
  readonly step?: Step
  readonly sendAt?: Date
  readonly nextAt?: Date
  readonly attempt?: number
  readonly looks?: number
  readonly lease?: { readonly by: string; readonly until: Date } | null
  readonly prepared?: unknown
  readonly given?: GivenHashes | undefined
  readonly armedAt?: Date | null
  readonly receipt?: Receipt
  readonly sentAt?: Date
  readonly late?: boolean
  readonly error?: DeliveryError | null
  readonly takeDownAt?: Date | null
  readonly takeDownReason?: Buffer
  readonly takenDownAt?: Date | null
}
const json = (value: unknown) => (value === null ? null : JSON.stringify(value))
/** Writes what changed and nothing else. */
export async function changeDelivery(tx: Tx, id: string, change: Change): Promise<void> {
  const { lease, prepared, given, receipt, error } = change
  const set = {
    state: change.state,
    step: change.step,
    send_at: change.sendAt,
    next_at: change.nextAt,
    attempt: change.attempt,
    looks: change.looks,
    armed_at: change.armedAt,
    sent_at: change.sentAt,
    late: change.late,
    take_down_at: change.takeDownAt,
    take_down_reason: change.takeDownReason,
    taken_down_at: change.takenDownAt,
    ...(lease === undefined ? {} : { lease: lease?.by ?? null, lease_until: lease?.until ?? null }),
    ...(prepared === undefined ? {} : { prepared: json(prepared) }),
    ...(given === undefined ? {} : { given_sha256: json(given) }),
    ...(receipt === undefined ? {} : { receipt: json(receipt) }),
    ...(error === undefined ? {} : { error: json(error) }),
  }
  await tx
    .updateTable("delivery")
    .set(Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)))
    .where("id", "=", id)
    .execute()
}

type Which = { readonly postId: string } | { readonly channelId: string } | { readonly id: string }
const columnOf = (by: Which) =>
  "postId" in by
    ? (["post_id", by.postId] as const)
    : "channelId" in by
      ? (["channel_id", by.channelId] as const)
      : (["id", by.id] as const)
/** Stops what has not begun. */
export const cancelScheduled = async (tx: Tx, by: Which): Promise<string[]> => {
  const [column, value] = columnOf(by)
  const rows = await tx
    .updateTable("delivery")
    .set({ state: "canceled" })
    .where("state", "=", "scheduled")
    .where(column, "=", value)
    .returning("id")
    .execute()
  return rows.map(({ id }) => id)
}
/** Open deliveries that are due and that nobody works on: their job was lost, or its worker died more often than the queue forgives. */
export const forgotten = async (tx: Tx, before: Date, now: Date): Promise<string[]> => {
  const rows = await tx
    .selectFrom("delivery")
    .select("id")
    .where("state", "in", ["scheduled", "sending"])
    .where("next_at", "<", before)
    .where((one) => one.or([one("lease_until", "is", null), one("lease_until", "<", now)]))
    .limit(1000)
    .execute()
  return rows.map(({ id }) => id)
}
/** Posts that are to be taken down and whose job was lost. */
export const forgottenRemovals = async (tx: Tx, before: Date): Promise<string[]> => {
  const rows = await tx
    .selectFrom("delivery")
    .select("id")
    .where("take_down_at", "is not", null)
    .where("taken_down_at", "is", null)
    .where("take_down_at", "<", before)
    .where("next_at", "<", before)
    .limit(1000)
    .execute()
  return rows.map(({ id }) => id)
}
