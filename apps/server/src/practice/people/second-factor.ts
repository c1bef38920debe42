import { symmetricDecrypt } from "better-auth/crypto"
import { err, minutes, ok, type Result } from "@bedside/kernel"
import type { Exchange } from "#platform/http/routes.ts"
import { dropCookie, readSigned } from "./cookies.ts"
import type { People } from "./people.ts"
import { personById } from "./persons.ts"
import { recordSignIn } from "./record.ts"
import { issueSession } from "./sessions.ts"
import { attempted, engineHeaders, passCookies, type SignInState, trierOf, welcome, type WrongPassword } from "./sign-in.ts"
import { provePassword } from "./own-password.ts"
import { stepOf } from "./totp.ts"
import type { TooManyTries } from "./throttle.ts"

export type CodeRefused = { readonly kind: "wrong-code" } | { readonly kind: "used-code" }
export type NoChallenge = { readonly kind: "sign-in-first" }
type Codes = CodeRefused | NoChallenge | TooManyTries

/** Who typed a right password on this browser a moment ago and still owes a code. */
async function challengeOf({ engine, names, secret }: People, { request }: Exchange) {
  const identifier = readSigned(request, names.challenge, secret)
  const { internalAdapter } = await engine.$context
  const found = identifier && (await internalAdapter.findVerificationValue(identifier))
  return found ? { personId: found.value, use: () => internalAdapter.consumeVerificationValue(identifier) } : undefined
}

async function secretOf({ platform, engine }: People, personId: string) {
  const row = await platform.database.db
    .selectFrom("auth.second_factor")
    .select(["secret", "verified"])
    .where("person_id", "=", personId)
    .executeTakeFirst()
  const { secretConfig } = await engine.$context
  return row && { verified: row.verified, bytes: Buffer.from(await symmetricDecrypt({ key: secretConfig, data: row.secret })) }
}

/** Accepts a one-time code at most once: its step is claimed before anything is opened with it, and two at once cannot both claim it. */
async function claimCode({ platform }: People, personId: string, secret: Buffer, code: string): Promise<Result<undefined, CodeRefused>> {
  const now = platform.clock.now()
  const step = stepOf(secret, code, now)
  if (step === undefined) return err({ kind: "wrong-code" })
  const { db } = platform.database
  await db
    .deleteFrom("auth.used_code")
    .where("person_id", "=", personId)
    .where("used_at", "<", new Date(now.getTime() - minutes(10)))
    .execute()
  const claimed = await db
    .insertInto("auth.used_code")
    .values({ person_id: personId, step, used_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("step")
    .executeTakeFirst()
  return claimed ? ok(undefined) : err({ kind: "used-code" })
}

/** The second half of a sign-in: a one-time code, or one of the recovery codes, each good once. */
export async function proveSecondFactor(
  people: People,
  exchange: Exchange,
  { code, kind }: { code: string; kind: "totp" | "recovery" },
): Promise<Result<SignInState, Codes>> {
  const challenge = await challengeOf(people, exchange)
  if (!challenge) return err({ kind: "sign-in-first" })
  const { personId } = challenge
  const tried = people.throttle.code(await trierOf(people, exchange.request, personId, personId))
  if (!tried.ok) return tried
  const proven = kind === "totp" ? await byTotp(people, exchange, challenge, code) : await byRecovery(people, exchange, code)
  if (!proven.ok) {
    const { requestId } = exchange
    await recordSignIn(people.platform, { personId, event: "practice.sign-in", requestId, refusal: proven.error.kind })
    return proven
  }
  tried.value.succeeded()
  await welcome(people, exchange, personId, kind)
  return ok({ state: "signed-in" })
}

type Challenge = NonNullable<Awaited<ReturnType<typeof challengeOf>>>

async function byTotp(
  people: People,
  { request, reply }: Exchange,
  challenge: Challenge,
  code: string,
): Promise<Result<undefined, CodeRefused | NoChallenge>> {
  const secret = await secretOf(people, challenge.personId)
  if (!secret?.verified) return err({ kind: "wrong-code" })
  const claimed = await claimCode(people, challenge.personId, secret.bytes, code)
  if (!claimed.ok) return claimed
  if (!(await challenge.use())) return err({ kind: "sign-in-first" })
  await issueSession(people, request, reply, challenge.personId)
  dropCookie(reply, people.names.challenge, people.names.secure)
  return ok(undefined)
}

async function byRecovery({ engine }: People, exchange: Exchange, code: string): Promise<Result<undefined, CodeRefused>> {
  const headers = engineHeaders(exchange.request)
  const answer = await attempted(() => engine.api.verifyBackupCode({ body: { code: code.trim() }, headers, returnHeaders: true }))
  if (!answer) return err({ kind: "wrong-code" })
  passCookies(exchange, answer.headers)
  return ok(undefined)
}

export interface Enrollment {
  readonly uri: string
  readonly secret: string
  readonly recoveryCodes: string[]
}
/** A new secret and recovery codes, shown once; nothing is demanded until a first code proves that the app has it. */
export async function enroll(
  people: People,
  exchange: Exchange,
  personId: string,
  password: string,
): Promise<Result<Enrollment, WrongPassword | TooManyTries | { readonly kind: "already-on" }>> {
  const proven = await provePassword(people, exchange.request, personId, password)
  if (!proven.ok) return proven
  const person = await personById(people.platform.database.db, personId)
  if (person?.secondFactor) return err({ kind: "already-on" })
  const headers = engineHeaders(exchange.request)
  const answer = await people.engine.api.enableTwoFactor({ body: { password, method: "totp" }, headers })
  const { totpURI = "", backupCodes = [] } = answer as { totpURI?: string; backupCodes?: string[] }
  return ok({ uri: totpURI, secret: new URL(totpURI).searchParams.get("secret") ?? "", recoveryCodes: backupCodes })
}

/** Turns the second factor on with a first right code. */
export async function confirm(
  people: People,
  { request, requestId }: Exchange,
  personId: string,
  code: string,
): Promise<Result<{ done: true }, CodeRefused | TooManyTries | { readonly kind: "not-begun" }>> {
  const secret = await secretOf(people, personId)
  if (!secret) return err({ kind: "not-begun" })
  const tried = people.throttle.code(await trierOf(people, request, personId, personId))
  if (!tried.ok) return tried
  const claimed = await claimCode(people, personId, secret.bytes, code)
  if (!claimed.ok) return claimed
  tried.value.succeeded()
  const { platform } = people
  await platform.database.db.transaction().execute(async (tx) => {
    await tx.updateTable("auth.second_factor").set({ verified: true }).where("person_id", "=", personId).execute()
    const on = { two_factor_enabled: true, updated_at: platform.clock.now() }
    await tx.updateTable("auth.person").set(on).where("id", "=", personId).execute()
  })
  await recordSignIn(platform, { personId, event: "practice.second-factor-on", requestId })
  return ok({ done: true })
}

/** Turns the second factor off; a practice that requires one is closed to this person until a new one is set up. */
export async function remove(
  people: People,
  { request, requestId }: Exchange,
  personId: string,
  password: string,
): Promise<Result<{ done: true }, WrongPassword | TooManyTries>> {
  const proven = await provePassword(people, request, personId, password)
  if (!proven.ok) return proven
  const { platform } = people
  await platform.database.db.transaction().execute(async (tx) => {
    await tx.deleteFrom("auth.second_factor").where("person_id", "=", personId).execute()
    const off = { two_factor_enabled: false, updated_at: platform.clock.now() }
    await tx.updateTable("auth.person").set(off).where("id", "=", personId).execute()
  })
  await recordSignIn(platform, { personId, event: "practice.second-factor-off", requestId })
  return ok({ done: true })
}
