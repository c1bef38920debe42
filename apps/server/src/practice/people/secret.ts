import { randomBytes } from "node:crypto"
import type { Platform } from "#platform/platform.ts"
import { newSecret } from "#platform/ids.ts"
import { Trouble } from "#platform/trouble.ts"

const name = "sign-in-secret"
/** No practice: the all-zero id stands for the whole installation. */
const place = { practiceId: "00000000-0000-0000-0000-000000000000", field: "installation.sign-in-secret" }
type Keeping = Pick<Platform, "database" | "sealer" | "clock">

/**
 * The key that signs cookies and encrypts second-factor secrets: random, made once, kept sealed under the master key.
 * Two processes that start at once get the same one.
 */
export async function openSignInSecret({ database: { db }, sealer, clock }: Keeping): Promise<string> {
  await db
    .insertInto("installation")
    .values({
      name,
      value: sealer.seal(newSecret() + randomBytes(16).toString("base64url"), place).toString("base64"),
      set_at: clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await db.selectFrom("installation").select("value").where("name", "=", name).executeTakeFirstOrThrow()
  return opened(sealer, row.value)
}

function opened(sealer: Keeping["sealer"], value: string): string {
  try {
    return sealer.open(Buffer.from(value, "base64"), place)
  } catch {
    throw new Trouble(
      "The master key is not the one this database was sealed with.",
      "Put the right key back (master.key in the data folder, or BEDSIDE_MASTER_KEY). Nothing was changed.",
    )
  }
}

/** For the doctor: throws `Trouble` when the master key does not fit this database; changes nothing. */
export async function demandFittingKey({ database: { db }, sealer }: Keeping): Promise<void> {
  const row = await db.selectFrom("installation").select("value").where("name", "=", name).executeTakeFirst()
  if (row) opened(sealer, row.value)
}

/** For key rotation: wraps the same secret under the current master key, so that nobody is signed out. Resolves to how many were wrapped. */
export async function rewrapSignInSecret({ database: { db }, sealer, clock }: Keeping): Promise<number> {
  const row = await db.selectFrom("installation").select("value").where("name", "=", name).executeTakeFirst()
  if (!row) return 0
  const value = sealer.rewrap(Buffer.from(row.value, "base64"), place).toString("base64")
  await db.updateTable("installation").set({ value, set_at: clock.now() }).where("name", "=", name).where("value", "=", row.value).execute()
  return 1
}
