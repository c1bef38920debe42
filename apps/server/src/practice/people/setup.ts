import { err, ok, type Result } from "@bedside/kernel"
import type { Role } from "@bedside/contracts"
import { sql } from "kysely"
import { appendAudit } from "#platform/audit.ts"
import type { Tx } from "#platform/db/tenancy.ts"
import { hashSecret, newId, newSecret } from "#platform/ids.ts"
import type { Platform } from "#platform/platform.ts"
import { isTimeZone } from "../practice.rules.ts"
import { hashPassword } from "./hash.ts"
import { judgePassword, type PasswordRefused } from "./password.rules.ts"
import { emailKey, insertPerson } from "./persons.ts"

const tokenName = "setup-token"
/** One row, one primary key: of two first runs at once, one inserts it and the other finds it. */
const doneName = "first-run"

export type AlreadySetUp = { readonly kind: "already-set-up" }
export type WrongToken = { readonly kind: "wrong-token" }
export type UnknownTimeZone = { readonly kind: "unknown-time-zone" }

/** True until the first practice exists. */
export const setupNeeded = ({ tenancy }: Pick<Platform, "tenancy">): Promise<boolean> =>
  tenancy.asUpkeep(async (tx) => (await tx.selectFrom("practice").select("practice_id").limit(1).executeTakeFirst()) === undefined)

/** A fresh one-time set-up token while no practice exists (only its hash is kept); an older one stops working. Undefined afterwards. */
export async function ensureSetupToken(platform: Platform): Promise<string | undefined> {
  if (!(await setupNeeded(platform))) return undefined
  const token = newSecret()
  const row = { value: hashSecret(token), set_at: platform.clock.now() }
  await platform.database.db
    .insertInto("installation")
    .values({ name: tokenName, ...row })
    .onConflict((conflict) => conflict.column("name").doUpdateSet(row))
    .execute()
  return token
}

export async function isSetupToken({ database: { db } }: Platform, token: string): Promise<boolean> {
  const row = await db.selectFrom("installation").select("value").where("name", "=", tokenName).executeTakeFirst()
  return row?.value === hashSecret(token)
}

export interface FirstRun {
  readonly practiceName: string
  readonly timeZone: string
  readonly name: string
  readonly email: string
  readonly password: string
}
export interface SetUp {
  readonly practiceId: string
  readonly personId: string
}

/** The first run: one practice, one owner, whoever else tries at the same time. Used by the set-up page and by `bin/bedside setup`. */
export async function setUpPractice(
  platform: Platform,
  given: FirstRun,
): Promise<Result<SetUp, AlreadySetUp | UnknownTimeZone | PasswordRefused>> {
  if (!(await setupNeeded(platform))) return err({ kind: "already-set-up" })
  if (!isTimeZone(given.timeZone)) return err({ kind: "unknown-time-zone" })
  const judged = judgePassword(given.password, { name: given.name, email: given.email, practiceNames: [given.practiceName] })
  if (!judged.ok) return judged
  const passwordHash = await hashPassword(given.password)
  const [practiceId, personId, now] = [newId(), newId(), platform.clock.now()]
  const made = await platform.tenancy.asPractice(practiceId, async (tx) => {
    const first = await tx
      .insertInto("installation")
      .values({ name: doneName, value: practiceId, set_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning("name")
      .executeTakeFirst()
    if (!first) return false
    await tx.deleteFrom("installation").where("name", "=", tokenName).execute()
    await insertPerson(tx, { id: personId, name: given.name, email: given.email, passwordHash, now })
    await insertPractice(tx, { practiceId, name: given.practiceName, timeZone: given.timeZone, now })
    await tx.insertInto("member").values({ practice_id: practiceId, person_id: personId, role: "owner", joined_at: now }).execute()
    await appendAudit(tx, practiceId, firstEvent(practiceId, personId, now))
    return true
  })
  return made ? ok({ practiceId, personId }) : err({ kind: "already-set-up" })
}

const firstEvent = (practiceId: string, personId: string, at: Date) => ({
  at,
  personId,
  action: "practice.set-up",
  outcome: "done" as const,
  refusal: null,
  subject: practiceId,
  facts: {},
  requestId: newId(),
})

const insertPractice = (tx: Tx, { practiceId, name, timeZone, now }: { practiceId: string; name: string; timeZone: string; now: Date }) =>
  tx
    .insertInto("practice")
    .values({ practice_id: practiceId, name: name.trim(), time_zone: timeZone, profile: "{}", created_at: now })
    .execute()

/** A further practice of this installation, owned by somebody already known (an agency, the seed of the demo). */
export async function addPractice(
  platform: Platform,
  { practiceName, timeZone, ownerId }: { practiceName: string; timeZone: string; ownerId: string },
): Promise<string> {
  const [practiceId, now] = [newId(), platform.clock.now()]
  await platform.tenancy.asPractice(practiceId, async (tx) => {
    await insertPractice(tx, { practiceId, name: practiceName, timeZone, now })
    await tx.insertInto("member").values({ practice_id: practiceId, person_id: ownerId, role: "owner", joined_at: now }).execute()
    await appendAudit(tx, practiceId, firstEvent(practiceId, ownerId, now))
  })
  return practiceId
}

/** Puts a person straight into a practice, making the person if the address is new; for the demo's seed and tests. Returns the person's id. */
export async function addMember(
  platform: Platform,
  practiceId: string,
  { name, email, role, password }: { name: string; email: string; role: Role; password?: string },
): Promise<string> {
  const passwordHash = await hashPassword(password ?? newSecret())
  const [id, now] = [newId(), platform.clock.now()]
  return platform.tenancy.asPractice(practiceId, async (tx) => {
    const made = await insertPerson(tx, { id, name, email, passwordHash, now })
    const known = await tx.selectFrom("auth.person").select("id").where("email", "=", emailKey(email)).executeTakeFirstOrThrow()
    await tx
      .insertInto("member")
      .values({ practice_id: practiceId, person_id: known.id, role, joined_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await appendAudit(tx, practiceId, { ...firstEvent(known.id, known.id, now), action: "practice.seed-member", facts: { role, made } })
    return known.id
  })
}

/** The oldest practice; the demo has one. */
export const firstPractice = ({ tenancy }: Pick<Platform, "tenancy">): Promise<string | undefined> =>
  tenancy.asUpkeep(async (tx) => {
    const { rows } = await sql<{ practice_id: string }>`select practice_id from practice order by created_at, practice_id limit 1`.execute(
      tx,
    )
    return rows[0]?.practice_id
  })
