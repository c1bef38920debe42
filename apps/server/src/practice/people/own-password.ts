import { err, hours, later, ok, type Result } from "@bedside/kernel"
import type { FastifyRequest } from "fastify"
import type { Exchange } from "#platform/http/routes.ts"
import { hashSecret, newSecret } from "#platform/ids.ts"
import { queueMail } from "#platform/mail.ts"
import type { Platform } from "#platform/platform.ts"
import { hashPassword, verifyPassword } from "./hash.ts"
import { membershipsOf } from "./memberships.ts"
import { judgePassword, type PasswordRefused } from "./password.rules.ts"
import type { People } from "./people.ts"
import { emailKey, type Person, personByEmail, personById } from "./persons.ts"
import { recordSignIn } from "./record.ts"
import { attempted, engineHeaders, passCookies, trierOf, type WrongPassword } from "./sign-in.ts"
import { addressKey, type TooManyTries } from "./throttle.ts"

type Done = { readonly done: true }
const done: Done = { done: true }
/** How long a reset link is good for. */
const resetMs = hours(1)
/** How long a dead link can still be told from one that never was. */
const keptMs = hours(24 * 7)

/** Asks a signed-in person for the password again, counted like a sign-in. */
export async function provePassword(
  people: People,
  request: FastifyRequest,
  personId: string,
  password: string,
): Promise<Result<undefined, WrongPassword | TooManyTries>> {
  const tried = people.throttle.password(await trierOf(people, request, personId, personId))
  if (!tried.ok) return tried
  const row = await people.platform.database.db
    .selectFrom("auth.account")
    .select("password")
    .where("person_id", "=", personId)
    .where("provider_id", "=", "credential")
    .executeTakeFirst()
  if (!row?.password || !(await verifyPassword({ hash: row.password, password }))) return err({ kind: "wrong-password" })
  tried.value.succeeded()
  return ok(undefined)
}

async function judgeFor(platform: Platform, person: Person, password: string): Promise<Result<undefined, PasswordRefused>> {
  const practiceNames = (await membershipsOf(platform, person.id)).map(({ practiceName }) => practiceName)
  return judgePassword(password, { ...person, practiceNames })
}

/** A new password with the old one; every session ends, this browser gets a new one. */
export async function changePassword(
  people: People,
  exchange: Exchange,
  personId: string,
  { current, next }: { current: string; next: string },
): Promise<Result<Done, WrongPassword | TooManyTries | PasswordRefused>> {
  const { platform, engine } = people
  const proven = await provePassword(people, exchange.request, personId, current)
  if (!proven.ok) return proven
  const person = await personById(platform.database.db, personId)
  if (!person) return err({ kind: "wrong-password" })
  const judged = await judgeFor(platform, person, next)
  if (!judged.ok) return judged
  const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true }
  const answer = await attempted(() => engine.api.changePassword({ body, headers: engineHeaders(exchange.request), returnHeaders: true }))
  if (!answer) return err({ kind: "wrong-password" })
  passCookies(exchange, answer.headers)
  await voidResets(platform, personId)
  await recordSignIn(platform, { personId, event: "practice.change-password", requestId: exchange.requestId })
  return ok(done)
}

const voidResets = ({ database: { db }, clock }: Platform, personId: string) =>
  db
    .updateTable("auth.password_reset")
    .set({ used_at: clock.now() })
    .where("person_id", "=", personId)
    .where("used_at", "is", null)
    .execute()

/** Always answers the same, and at once; the mail is made after the answer. */
export async function requestReset(people: People, { request, requestId }: Exchange, given: string): Promise<Result<Done, TooManyTries>> {
  const tried = people.throttle.request(addressKey(request.ip))
  if (!tried.ok) return tried
  people.later(async () => {
    const person = await personByEmail(people.platform.database.db, emailKey(given))
    if (person && people.throttle.mail(person.id)) await mailReset(people.platform, person, requestId)
  })
  return ok(done)
}

const unreachable = `Somebody, probably you, asked to reset your password for Bedside.

This Bedside has no mail server, and you work in more than one practice. A link would be kept where one practice's owner can open the others for you, so none was made. Ask whoever runs this Bedside to set a mail server (BEDSIDE_SMTP_URL).`
const resetText = (link: string) => `Somebody, probably you, asked to reset your password for Bedside.

Choose a new password here; the link works once, for one hour:
${link}

If it was not you, nothing has changed, and there is nothing to do.`

/** Mail belongs to a practice: the one the person has worked in longest. Somebody who works nowhere has nothing to sign in to. */
async function mailReset(platform: Platform, person: Person, requestId: string): Promise<void> {
  const memberships = await membershipsOf(platform, person.id)
  const home = memberships[0]
  if (!home) return
  const token = newSecret()
  const now = platform.clock.now()
  const kept = platform.config.smtpUrl === undefined
  const text = kept && memberships.length > 1 ? unreachable : resetText(`${platform.config.url}/reset?token=${token}`)
  await platform.tenancy.asPractice(home.practiceId, async (tx) => {
    await tx.deleteFrom("auth.password_reset").where("person_id", "=", person.id).where("expires_at", "<", later(now, -keptMs)).execute()
    await tx
      .insertInto("auth.password_reset")
      .values({ token_hash: hashSecret(token), person_id: person.id, created_at: now, expires_at: later(now, resetMs) })
      .execute()
    await queueMail(platform, tx, home.practiceId, { to: person.email, subject: "Reset your Bedside password", text })
  })
  await recordSignIn(platform, { personId: person.id, event: "practice.request-password-reset", requestId })
}

export type LinkRefused = { readonly kind: "unknown-link" | "used-link" | "expired-link" }

/** A new password with a reset link: good once, for an hour; every session ends. A second factor stays. */
export async function resetPassword(
  people: People,
  { request, requestId }: Exchange,
  { token, password }: { token: string; password: string },
): Promise<Result<Done, TooManyTries | LinkRefused | PasswordRefused>> {
  const { platform, throttle } = people
  const tried = throttle.request(addressKey(request.ip))
  if (!tried.ok) return tried
  const { db } = platform.database
  const tokenHash = hashSecret(token)
  const now = platform.clock.now()
  const link = await db.selectFrom("auth.password_reset").selectAll().where("token_hash", "=", tokenHash).executeTakeFirst()
  const person = link && (await personById(db, link.person_id))
  if (!link || !person) return err({ kind: "unknown-link" })
  if (link.used_at) return err({ kind: "used-link" })
  if (link.expires_at <= now) return err({ kind: "expired-link" })
  const judged = await judgeFor(platform, person, password)
  if (!judged.ok) return judged
  const passwordHash = await hashPassword(password)
  const used = await db.transaction().execute(async (tx) => {
    const mine = await tx
      .updateTable("auth.password_reset")
      .set({ used_at: now })
      .where("token_hash", "=", tokenHash)
      .where("used_at", "is", null)
      .returning("person_id")
      .executeTakeFirst()
    if (!mine) return false
    const ofPerson = { password: passwordHash, updated_at: now }
    await tx.updateTable("auth.account").set(ofPerson).where("person_id", "=", person.id).where("provider_id", "=", "credential").execute()
    await tx.deleteFrom("auth.session").where("person_id", "=", person.id).execute()
    return true
  })
  if (!used) return err({ kind: "used-link" })
  tried.value.succeeded()
  await voidResets(platform, person.id)
  await recordSignIn(platform, { personId: person.id, event: "practice.reset-password", requestId })
  return ok(done)
}
