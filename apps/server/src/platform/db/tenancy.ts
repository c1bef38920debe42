import { type AccessMode, type Kysely, sql, type Transaction } from "kysely"
import type { DB } from "./tables.gen.ts"

declare const inside: unique symbol
/** A transaction inside one practice. Only `asPractice` makes one; row-level security does the rest. */
export type Tx = Transaction<DB> & { readonly [inside]: "practice" }
/** A transaction that sees one person's own memberships and the sign-in tables, nothing else. */
export type PersonTx = Transaction<DB> & { readonly [inside]: "person" }
/** A transaction that sees which practices exist, nothing inside them. */
export type UpkeepTx = Transaction<DB> & { readonly [inside]: "upkeep" }

export interface Tenancy {
  asPractice<T>(practiceId: string, run: (tx: Tx) => Promise<T>): Promise<T>
  /** As `asPractice`, but the database itself refuses every write. */
  lookInto<T>(practiceId: string, run: (tx: Tx) => Promise<T>): Promise<T>
  asPerson<T>(personId: string, run: (tx: PersonTx) => Promise<T>): Promise<T>
  /** Finds an invitation by the hash of its secret, before the practice is known. */
  asInvited<T>(tokenHash: string, run: (tx: PersonTx) => Promise<T>): Promise<T>
  /** Finds a signing link by the hash of its secret, before the practice is known. */
  asSigner<T>(tokenHash: string, run: (tx: PersonTx) => Promise<T>): Promise<T>
  asUpkeep<T>(run: (tx: UpkeepTx) => Promise<T>): Promise<T>
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Settings made with `set_config(..., true)` end with their transaction: a pooled connection carries nothing over. */
export function createTenancy(db: Kysely<DB>): Tenancy {
  const within = <T>(setting: string, value: string, run: (tx: never) => Promise<T>, mode: AccessMode = "read write"): Promise<T> =>
    db
      .transaction()
      .setAccessMode(mode)
      .execute(async (tx) => {
        await sql`select set_config(${setting}, ${value}, true)`.execute(tx)
        return run(tx as never)
      })
  const idOr = (id: string): string => {
    if (!uuid.test(id)) throw new Error("not an id")
    return id
  }
  return {
    asPractice: async (practiceId, run) => within("bedside.practice_id", idOr(practiceId), run),
    lookInto: async (practiceId, run) => within("bedside.practice_id", idOr(practiceId), run, "read only"),
    asPerson: async (personId, run) => within("bedside.person_id", idOr(personId), run),
    asInvited: (tokenHash, run) => within("bedside.invitation", tokenHash, run),
    asSigner: (tokenHash, run) => within("bedside.signing_link", tokenHash, run),
    asUpkeep: (run) => within("bedside.upkeep", "on", run),
  }
}
