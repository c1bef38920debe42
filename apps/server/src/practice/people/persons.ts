import type { Kysely } from "kysely"
import type { DB } from "#platform/db/tables.gen.ts"

type Reader = Pick<Kysely<DB>, "selectFrom">

export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly secondFactor: boolean
}
const toPerson = (row: { id: string; name: string; email: string; two_factor_enabled: boolean }): Person => ({
  id: row.id,
  name: row.name,
  email: row.email,
  secondFactor: row.two_factor_enabled,
})
const columns = ["id", "name", "email", "two_factor_enabled"] as const

/** E-mail addresses are compared without case. */
export const emailKey = (email: string): string => email.trim().toLowerCase()

export async function personById(db: Reader, id: string): Promise<Person | undefined> {
  const row = await db.selectFrom("auth.person").select(columns).where("id", "=", id).executeTakeFirst()
  return row && toPerson(row)
}
export async function personByEmail(db: Reader, email: string): Promise<Person | undefined> {
  const row = await db.selectFrom("auth.person").select(columns).where("email", "=", emailKey(email)).executeTakeFirst()
  return row && toPerson(row)
}
export async function personsById(db: Reader, ids: readonly string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom("auth.person").select(columns).where("id", "in", ids).execute()
  return new Map(rows.map((row) => [row.id, toPerson(row)]))
}

/** Names of people by id, for screens of other stages; an unknown id is absent. */
export async function personNames(db: Reader, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  const people = await personsById(db, wanted)
  return new Map([...people.values()].map(({ id, name }) => [id, name]))
}

export interface NewPerson {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly passwordHash: string
  readonly now: Date
}
/** A person and the account a password opens, in the causing transaction. False when the e-mail address is taken. */
export async function insertPerson(
  db: Pick<Kysely<DB>, "insertInto">,
  { id, name, email, passwordHash, now }: NewPerson,
): Promise<boolean> {
  const at = { created_at: now, updated_at: now }
  const made = await db
    .insertInto("auth.person")
    .values({ id, name: name.trim(), email: emailKey(email), ...at })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning("id")
    .executeTakeFirst()
  if (!made) return false
  await db
    .insertInto("auth.account")
    .values({ person_id: id, account_id: id, provider_id: "credential", password: passwordHash, ...at })
    .execute()
  return true
}

/** The addresses of a practice's members in some roles. */
export async function memberMails(db: Reader, roles: readonly string[]): Promise<string[]> {
  const members = await db.selectFrom("member").select("person_id").where("role", "in", roles).execute()
  const people = await personsById(
    db,
    members.map(({ person_id }) => person_id),
  )
  return [...people.values()].map(({ email }) => email)
}
