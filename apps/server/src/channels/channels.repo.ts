import type { ChannelAccount, NetworkError } from "@bedside/networks"
import type { Sealed, Sealer } from "#platform/crypto/seal.ts"
import type { Tx } from "#platform/db/tenancy.ts"
import type { Health } from "./channels.rules.ts"

export interface StoredChannel {
  readonly id: string
  readonly networkId: string
  readonly remoteId: string
  readonly handle: string
  readonly displayName: string
  readonly url: string
  readonly health: Health
  readonly healthError: NetworkError | null
  readonly lastSuccessAt: Date | null
  readonly readUntil: Date | null
  readonly connectedAt: Date
  readonly connectedBy: string
  readonly disconnectedAt: Date | null
  readonly session: Sealed | null
}
const sessionPlace = (practiceId: string, id: string) => ({ practiceId, field: `channel.session:${id}` })

export const openSession = (sealer: Sealer, practiceId: string, { id, session }: StoredChannel): unknown =>
  session ? (JSON.parse(sealer.open(session, sessionPlace(practiceId, id))) as unknown) : undefined
export const sealSession = (sealer: Sealer, practiceId: string, id: string, session: unknown): Sealed =>
  sealer.seal(JSON.stringify(session), sessionPlace(practiceId, id))

function toChannel(row: Awaited<ReturnType<typeof selectAll>>[number]): StoredChannel {
  return {
    id: row.id,
    networkId: row.network_id,
    remoteId: row.remote_id,
    handle: row.handle,
    displayName: row.display_name,
    url: row.url,
    health: row.health as Health,
    healthError: row.health_error ? (JSON.parse(row.health_error) as NetworkError) : null,
    lastSuccessAt: row.last_success_at,
    readUntil: row.read_until,
    connectedAt: row.connected_at,
    connectedBy: row.connected_by,
    disconnectedAt: row.disconnected_at,
    session: row.session,
  }
}
const selectAll = (tx: Tx) => tx.selectFrom("channel").selectAll().orderBy("connected_at").execute()

/** Every channel ever connected, disconnected ones included, oldest first. */
export const listAll = async (tx: Tx): Promise<StoredChannel[]> => (await selectAll(tx)).map(toChannel)
export const listConnected = async (tx: Tx): Promise<StoredChannel[]> => (await listAll(tx)).filter(({ disconnectedAt }) => !disconnectedAt)

export async function find(tx: Tx, id: string): Promise<StoredChannel | undefined> {
  const row = await tx.selectFrom("channel").selectAll().where("id", "=", id).executeTakeFirst()
  return row && toChannel(row)
}

export interface NewChannel {
  readonly practiceId: string
  readonly networkId: string
  readonly account: ChannelAccount
  readonly by: string
  readonly now: Date
}
/** Connects an account, or connects the same one again; the id of a channel never changes. */
export async function insertOrRevive(tx: Tx, { practiceId, networkId, account, by, now }: NewChannel): Promise<string> {
  const told = {
    handle: account.handle,
    display_name: account.displayName,
    url: account.url,
    health: "working",
    health_error: null,
    connected_by: by,
    connected_at: now,
    disconnected_at: null,
  }
  const row = await tx
    .insertInto("channel")
    .values({ practice_id: practiceId, network_id: networkId, remote_id: account.remoteId, ...told })
    .onConflict((conflict) => conflict.columns(["practice_id", "network_id", "remote_id"]).doUpdateSet(told))
    .returning("id")
    .executeTakeFirstOrThrow()
  return row.id
}

/** A session that is renewed while its channel is being disconnected is not kept: the token was to be destroyed. */
export const storeSession = (tx: Tx, id: string, session: Sealed) =>
  tx.updateTable("channel").set({ session }).where("id", "=", id).where("disconnected_at", "is", null).execute()
export const setHealth = (tx: Tx, id: string, health: Health, error: NetworkError | null, successAt: Date | null) =>
  tx
    .updateTable("channel")
    .set({ health, health_error: error ? JSON.stringify(error) : null, ...(successAt ? { last_success_at: successAt } : {}) })
    .where("id", "=", id)
    .execute()
export const setReadUntil = (tx: Tx, id: string, at: Date) =>
  tx.updateTable("channel").set({ read_until: at }).where("id", "=", id).execute()
export const setDisconnected = (tx: Tx, id: string, at: Date) =>
  tx.updateTable("channel").set({ disconnected_at: at, session: null, health: "unchecked" }).where("id", "=", id).execute()
