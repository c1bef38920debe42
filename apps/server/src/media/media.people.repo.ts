import type { Box, ShownPerson } from "@bedside/contracts"
import type { Tx } from "#platform/db/tenancy.ts"

const rows = (tx: Tx) => tx.selectFrom("shown_person").selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rows>["executeTakeFirstOrThrow"]>>
export interface StoredPerson {
  readonly id: string
  readonly mediaId: string
  readonly version: number
  readonly box: Box
  readonly atSeconds: number | null
  readonly foundBy: ShownPerson["foundBy"]
  readonly state: ShownPerson["state"]
  readonly consentHandle: string | null
  readonly saidBy: string | null
  readonly saidAt: Date | null
  /** Why nobody could tell who it is; sealed. */
  readonly why: Buffer | null
}
/** Nobody said anything yet. */
export const unlinked = { state: "unlinked", consentHandle: null, saidBy: null, saidAt: null, why: null } as const
export const whyPlace = (practiceId: string) => ({ practiceId, field: "shown_person.why" })
const toPerson = (row: Row): StoredPerson => ({
  id: row.id,
  mediaId: row.media_id,
  version: row.version,
  box: { x: row.x, y: row.y, w: row.w, h: row.h },
  atSeconds: row.at_seconds,
  foundBy: row.found_by as ShownPerson["foundBy"],
  state: row.state as ShownPerson["state"],
  consentHandle: row.consent_handle,
  saidBy: row.said_by,
  saidAt: row.said_at,
  why: row.why,
})

/** Who is shown on these media, from left to right. */
export async function shownOn(tx: Tx, mediaIds: readonly string[]): Promise<StoredPerson[]> {
  if (mediaIds.length === 0) return []
  const found = await rows(tx)
    .where("media_id", "in", [...mediaIds])
    .orderBy("at_seconds")
    .orderBy("x")
    .orderBy("id")
    .execute()
  return found.map(toPerson)
}
export async function findPerson(tx: Tx, mediaId: string, id: string): Promise<StoredPerson | undefined> {
  const row = await rows(tx).where("media_id", "=", mediaId).where("id", "=", id).executeTakeFirst()
  return row && toPerson(row)
}
export type NewPerson = Omit<StoredPerson, "id">
export const insertPerson = (tx: Tx, practiceId: string, person: NewPerson, now: Date) =>
  tx
    .insertInto("shown_person")
    .values({
      practice_id: practiceId,
      media_id: person.mediaId,
      version: person.version,
      ...person.box,
      at_seconds: person.atSeconds,
      found_by: person.foundBy,
      state: person.state,
      consent_handle: person.consentHandle,
      said_by: person.saidBy,
      said_at: person.saidAt,
      why: person.why,
      created_at: now,
    })
    .execute()
export const setPerson = (tx: Tx, id: string, said: Pick<StoredPerson, "state" | "consentHandle" | "saidBy" | "saidAt" | "why">) =>
  tx
    .updateTable("shown_person")
    .set({ state: said.state, consent_handle: said.consentHandle, said_by: said.saidBy, said_at: said.saidAt, why: said.why })
    .where("id", "=", id)
    .execute()
export const movePerson = (tx: Tx, id: string, box: Box) => tx.updateTable("shown_person").set(box).where("id", "=", id).execute()
export const deletePerson = (tx: Tx, id: string) => tx.deleteFrom("shown_person").where("id", "=", id).execute()
