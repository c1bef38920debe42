import { APIError } from "better-auth/api"
import { err, ok, type Result } from "@bedside/kernel"
import type { FastifyRequest } from "fastify"
import { z } from "zod"
import type { Exchange } from "#platform/http/routes.ts"
import { deviceOf, rememberDevice } from "./device.ts"
import { hashPassword } from "./hash.ts"
import type { People } from "./people.ts"
import { emailKey, personByEmail } from "./persons.ts"
import { recordSignIn } from "./record.ts"
import { endPresentedSession, issueSession, sweepSessions } from "./sessions.ts"
import { addressKey, type TooManyTries, type Trier } from "./throttle.ts"

export type SignInState = { readonly state: "signed-in" | "second-factor" }
export type WrongPassword = { readonly kind: "wrong-password" }

/** What better-auth may see of a request: its cookies and what the browser calls itself. */
export const engineHeaders = (request: FastifyRequest): Headers =>
  new Headers({ cookie: request.headers.cookie ?? "", "user-agent": request.headers["user-agent"] ?? "" })

/** Hands cookies of better-auth on to the page. */
export const passCookies = ({ reply }: Exchange, headers: Headers): void => {
  for (const cookie of headers.getSetCookie()) void reply.header("set-cookie", cookie)
}

/** Runs a call into better-auth; its refusals become undefined, anything else is thrown on. */
export async function attempted<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return undefined
    throw error
  }
}

/** Who is trying: a device counts as known only for the person it has signed in before. */
export async function trierOf(people: People, request: FastifyRequest, account: string, personId: string | undefined): Promise<Trier> {
  const device = deviceOf(people, request)
  // The same question is asked for an address nobody has, so that both take the same time.
  const known =
    device === undefined
      ? undefined
      : await people.platform.database.db
          .selectFrom("auth.known_device")
          .select("device_hash")
          .where("person_id", "=", personId ?? "00000000-0000-0000-0000-000000000000")
          .where("device_hash", "=", device)
          .executeTakeFirst()
  return { account, address: addressKey(request.ip), device: known?.device_hash }
}

/**
 * E-mail and password. An unknown address and a wrong password get the same answer after the same work.
 * With a second factor the session starts only once that is proven.
 */
export async function signIn(
  people: People,
  exchange: Exchange,
  given: { email: string; password: string },
): Promise<Result<SignInState, WrongPassword | TooManyTries>> {
  const { platform, engine, throttle } = people
  const { request, requestId } = exchange
  const email = emailKey(given.email)
  const person = await personByEmail(platform.database.db, email)
  const tried = throttle.password(await trierOf(people, request, email, person?.id))
  if (!tried.ok) return tried
  const call = () =>
    engine.api.signInEmail({ body: { email, password: given.password }, headers: engineHeaders(request), returnHeaders: true })
  const isAddress = z.email().safeParse(email).success
  if (!isAddress) await hashPassword(given.password)
  const answer = isAddress ? await attempted(call) : undefined
  if (!answer || !person) {
    if (person)
      people.later(() => recordSignIn(platform, { personId: person.id, event: "practice.sign-in", requestId, refusal: "wrong-password" }))
    return err({ kind: "wrong-password" })
  }
  tried.value.succeeded()
  passCookies(exchange, answer.headers)
  if ("twoFactorRedirect" in answer.response) return ok({ state: "second-factor" })
  await welcome(people, exchange, person.id, "password")
  return ok({ state: "signed-in" })
}

/** What every whole sign-in ends with: the old session of this browser is over, the device is known, the practices have it on record. */
export async function welcome(people: People, { request, reply, requestId }: Exchange, personId: string, method: string): Promise<void> {
  await endPresentedSession(people, request)
  await sweepSessions(people, personId)
  await rememberDevice(people, request, reply, personId)
  await recordSignIn(people.platform, { personId, event: "practice.sign-in", requestId, facts: { method } })
}

/** Signs a person in who has proven in another way who it is (an invitation just accepted, the first run, the demo). */
export async function signInAs(people: People, exchange: Exchange, personId: string, method: string): Promise<SignInState> {
  await issueSession(people, exchange.request, exchange.reply, personId)
  await welcome(people, exchange, personId, method)
  return { state: "signed-in" }
}
