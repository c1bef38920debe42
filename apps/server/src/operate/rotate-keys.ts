import { sql } from "kysely"
import { appUrlOf, migrateDatabase } from "../assemble.ts"
import type { Config } from "#platform/config.ts"
import { beginRotation, finishRotation, masterKeyOf, openMasterKey } from "#platform/crypto/keys.ts"
import { createSealer, type Sealed, type Sealer } from "#platform/crypto/seal.ts"
import { systemClock } from "#platform/clock.ts"
import { connect } from "#platform/db/connect.ts"
import { createTenancy, type Tx } from "#platform/db/tenancy.ts"
import { type Files, sealedFiles } from "#platform/files.ts"
import { openStore } from "#platform/storage/open-store.ts"
import { Trouble } from "#platform/trouble.ts"
import { rewrapSignInSecret } from "#practice"
import { openDatabase } from "./database.ts"
import { takeLock } from "./lock.ts"

/** Every sealed column, and the place its values are bound to. The invariants compare it with the catalogue's bytea columns. */
export const sealedColumns: readonly {
  readonly table: string
  readonly column: string
  readonly field: (row: { id: string }) => string
}[] = [
  { table: "mail", column: "recipient", field: () => "mail.recipient" },
  { table: "mail", column: "body", field: () => "mail.body" },
  { table: "media", column: "seen", field: ({ id }) => `media.seen:${id}` },
  { table: "shown_person", column: "why", field: () => "shown_person.why" },
  { table: "channel", column: "session", field: ({ id }) => `channel.session:${id}` },
  { table: "post", column: "submit_note", field: () => "post.submit_note" },
  { table: "finding_override", column: "reason", field: () => "finding_override.reason" },
  { table: "approval", column: "note", field: () => "approval.note" },
  { table: "delivery", column: "take_down_reason", field: () => "delivery.take_down_reason" },
  { table: "message", column: "author_name", field: () => "message.author_name" },
  { table: "message", column: "author_handle", field: () => "message.author_handle" },
  { table: "message", column: "body", field: () => "message.body" },
  { table: "reply_draft", column: "body", field: () => "reply_draft.body" },
  { table: "guideline", column: "examples", field: () => "guideline.examples" },
  { table: "labeled_case", column: "masked", field: () => "labeled_case.masked" },
  { table: "check_answer", column: "note", field: () => "check_answer.note" },
  { table: "labeled_case", column: "note", field: () => "labeled_case.note" },
  { table: "consent", column: "wording", field: ({ id }) => `consent.wording:${id}` },
  { table: "consent_vault", column: "identity", field: ({ id }) => `consent_vault.identity:${id}` },
  { table: "consent_document", column: "body", field: ({ id }) => `consent_document.body:${id}` },
  { table: "consent_use", column: "evidence", field: () => "consent_use.evidence" },
  { table: "consent_residual", column: "note", field: ({ id }) => `consent_residual.note:${id}` },
  { table: "consent_reveal", column: "reason", field: ({ id }) => `consent_reveal.reason:${id}` },
]

/** Seals everything under a new master key. Interrupted, it is simply run again: values already under the new key are left alone. */
export async function rotateKeys(config: Config, say: (line: string) => void): Promise<number> {
  const release = takeLock(config.folder)
  try {
    if (config.masterKey && !config.previousMasterKey)
      throw new Trouble(
        "The master key comes from the environment.",
        "Put the new key in BEDSIDE_MASTER_KEY, the old one in BEDSIDE_PREVIOUS_MASTER_KEY, and run this again.",
      )
    const old = config.previousMasterKey ? masterKeyOf(Buffer.from(config.previousMasterKey, "base64")) : openMasterKey(config)
    const next = config.masterKey ? openMasterKey(config) : beginRotation(config.folder)
    await using database = await openDatabase(config)
    await migrateDatabase(database.ownerUrl, next)
    const store = openStore(config)
    const sealer = createSealer(next, old)
    const count = await rewrapAll(appUrlOf(database.ownerUrl, next), sealer, sealedFiles(store, sealer))
    store[Symbol.dispose]?.()
    if (!config.masterKey) finishRotation(config.folder)
    say(`${count} sealed values are under the new key.`)
    say(config.masterKey ? "Remove BEDSIDE_PREVIOUS_MASTER_KEY now." : "The new key is in the key file. Back it up.")
    return 0
  } finally {
    release()
  }
}

async function rewrapAll(appUrl: string, sealer: Sealer, files: Files): Promise<number> {
  const database = connect(appUrl, 2)
  const tenancy = createTenancy(database.db)
  try {
    let count = await rewrapSignInSecret({ database, sealer, clock: systemClock })
    const practices = await tenancy.asUpkeep((tx) => tx.selectFrom("practice").select("practice_id").execute())
    for (const { practice_id } of practices) {
      for (const one of sealedColumns) count += await tenancy.asPractice(practice_id, (tx) => rewrapColumn(tx, practice_id, one, sealer))
      count += await files.rewrap(practice_id)
    }
    return count
  } finally {
    await database.close()
  }
}

async function rewrapColumn(
  tx: Tx,
  practiceId: string,
  { table, column, field }: (typeof sealedColumns)[number],
  sealer: Sealer,
): Promise<number> {
  const { rows } = await sql<{
    id: string
    sealed: Sealed
  }>`select id, ${sql.ref(column)} as sealed from ${sql.table(table)} where ${sql.ref(column)} is not null for update`.execute(tx)
  const old = rows.filter(({ sealed }) => !sealer.isCurrent(sealed))
  for (const row of old)
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sealer.rewrap(row.sealed, { practiceId, field: field(row) })} where id = ${row.id}`.execute(
      tx,
    )
  return old.length
}
