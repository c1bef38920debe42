import { api } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { says } from "#platform/http/problem.ts"
import { type BoundRoute, type Exchange, type Handler, open, routes } from "#platform/http/routes.ts"
import { demoPeople, demoSignIn } from "./people/demo.ts"
import { acceptInvitation, viewInvitation } from "./people/invited.ts"
import { changePassword, requestReset, resetPassword } from "./people/own-password.ts"
import type { People } from "./people/people.ts"
import { recordSignIn } from "./people/record.ts"
import { confirm, enroll, proveSecondFactor, remove } from "./people/second-factor.ts"
import { endPresentedSession, endSession, listSessions, visit } from "./people/sessions.ts"
import {
  type AlreadySetUp,
  type FirstRun,
  isSetupToken,
  setupNeeded,
  setUpPractice,
  type UnknownTimeZone,
  type WrongToken,
} from "./people/setup.ts"
import { signIn, signInAs, type SignInState } from "./people/sign-in.ts"
import { addressKey, type TooManyTries } from "./people/throttle.ts"
import type { PasswordRefused } from "./people/password.rules.ts"
import { viewSession } from "./session.views.ts"
import * as words from "./words.ts"

const done = { done: true } as const
const codeWords = { "wrong-code": words.wrongCode, "used-code": words.usedCode }

/** The person behind a route that is not public. */
function self({ visitor }: Exchange): { personId: string; sessionId: string } {
  if (!visitor) throw new Error("a signed-in route was reached without a person")
  return visitor
}

type FirstRunRefused = TooManyTries | AlreadySetUp | WrongToken | UnknownTimeZone | PasswordRefused
async function firstRun(
  people: People,
  exchange: Exchange,
  given: FirstRun & { token: string },
): Promise<Result<SignInState, FirstRunRefused>> {
  const { platform } = people
  const tried = people.throttle.request(`setup|${addressKey(exchange.request.ip)}`)
  if (!tried.ok) return tried
  if (!(await setupNeeded(platform))) return err({ kind: "already-set-up" as const })
  if (!(await isSetupToken(platform, given.token))) return err({ kind: "wrong-token" as const })
  tried.value.succeeded()
  const made = await setUpPractice(platform, given)
  return made.ok ? ok(await signInAs(people, exchange, made.value.personId, "first-run")) : made
}

const entrance = (people: People) => ({
  setupState: open(
    api.people.setupState,
    async () => {
      const { platform } = people
      return ok({ needed: await setupNeeded(platform), demo: platform.config.demo, demoPeople: await demoPeople(platform) })
    },
    {},
  ),
  setUp: open(api.people.setUp, (exchange, { body }) => firstRun(people, exchange, body), {
    "too-many-tries": (error) => words.tooManyTries(error),
    "already-set-up": says(409, "This Bedside is set up already.", "Sign in, or ask an owner to invite you."),
    "wrong-token": says(
      403,
      "The set-up code is wrong or from an earlier start.",
      "Use the link that Bedside printed when it started last.",
    ),
    "unknown-time-zone": words.unknownTimeZone,
    "password-refused": (error) => words.passwordRefused(error),
  }),
  demoSignIn: open(api.people.demoSignIn, (exchange, { body }) => demoSignIn(people, exchange, body.personId), {
    "no-demo": says(404, "There is no such person in a demo here.", "Sign in with e-mail and password, or start Bedside with --demo."),
  }),
  signIn: open(api.people.signIn, (exchange, { body }) => signIn(people, exchange, body), {
    "too-many-tries": (error) => words.tooManyTries(error),
    "wrong-password": words.wrongPassword,
  }),
  secondFactor: open(api.people.secondFactor, (exchange, { body }) => proveSecondFactor(people, exchange, body), {
    "too-many-tries": (error) => words.tooManyTries(error),
    ...codeWords,
    "sign-in-first": words.startOver,
  }),
})

const sessions = (people: People) => ({
  session: open(api.people.session, async ({ request }) => ok({ session: await viewSession(people, request) }), {}),
  signOut: open(
    api.people.signOut,
    async (exchange) => {
      const { personId } = self(exchange)
      await endPresentedSession(people, exchange.request, exchange.reply)
      await recordSignIn(people.platform, { personId, event: "practice.sign-out", requestId: exchange.requestId })
      return ok(done)
    },
    {},
  ),
  keepAlive: open(
    api.people.keepAlive,
    async (exchange) => {
      const now = await visit(people, exchange.request, true)
      return now ? ok({ endsAt: now.endsAt.toISOString() }) : err({ kind: "session-over" as const })
    },
    { "session-over": says(401, "Your session ended.", "Sign in again. What you wrote is kept on this device.") },
  ),
  sessions: open(
    api.people.sessions,
    async ({ request }) => {
      const now = await visit(people, request, false)
      return ok({ items: now ? await listSessions(people, now) : [] })
    },
    {},
  ),
  revokeSession: open(
    api.people.revokeSession,
    async (exchange, { params }) => {
      const { personId } = self(exchange)
      if (!(await endSession(people, personId, params.id))) return err({ kind: "no-such-session" as const })
      await recordSignIn(people.platform, { personId, event: "practice.sign-out-device", requestId: exchange.requestId })
      return ok(done)
    },
    { "no-such-session": says(404, "You are not signed in on such a device.", "Reload the list of devices.") },
  ),
})

const ownSecrets = (people: People) => ({
  enrollSecondFactor: open(
    api.people.enrollSecondFactor,
    (exchange, { body }) => enroll(people, exchange, self(exchange).personId, body.password),
    {
      "too-many-tries": (error) => words.tooManyTries(error),
      "wrong-password": words.wrongOwnPassword,
      "already-on": says(409, "One-time codes are on already.", "Turn them off first to set up another phone."),
    },
  ),
  confirmSecondFactor: open(
    api.people.confirmSecondFactor,
    (exchange, { body }) => confirm(people, exchange, self(exchange).personId, body.code),
    {
      "too-many-tries": (error) => words.tooManyTries(error),
      ...codeWords,
      "not-begun": says(409, "Setting up one-time codes was not begun.", "Begin with your password."),
    },
  ),
  removeSecondFactor: open(
    api.people.removeSecondFactor,
    (exchange, { body }) => remove(people, exchange, self(exchange).personId, body.password),
    { "too-many-tries": (error) => words.tooManyTries(error), "wrong-password": words.wrongOwnPassword },
  ),
  changePassword: open(api.people.changePassword, (exchange, { body }) => changePassword(people, exchange, self(exchange).personId, body), {
    "too-many-tries": (error) => words.tooManyTries(error),
    "wrong-password": words.wrongOwnPassword,
    "password-refused": (error) => words.passwordRefused(error),
  }),
  requestPasswordReset: open(api.people.requestPasswordReset, (exchange, { body }) => requestReset(people, exchange, body.email), {
    "too-many-tries": (error) => words.tooManyTries(error),
  }),
  resetPassword: open(api.people.resetPassword, (exchange, { body }) => resetPassword(people, exchange, body), {
    "too-many-tries": (error) => words.tooManyTries(error),
    "unknown-link": says(404, "This reset link is not known.", "Check that the whole link was copied, or ask for a new one."),
    "used-link": says(410, "This reset link was used already.", "Ask for a new one."),
    "expired-link": says(410, "This reset link is older than an hour.", "Ask for a new one."),
    "password-refused": (error) => words.passwordRefused(error),
  }),
})

const invitations = (people: People) => ({
  invitation: open(api.people.invitation, (exchange, { params }) => viewInvitation(people, exchange, params.token), {
    "too-many-tries": (error) => words.tooManyTries(error),
    ...words.invitationWords,
  }),
  acceptInvitation: open(
    api.people.acceptInvitation,
    (exchange, { params, body }) => acceptInvitation(people, exchange, { ...params, ...body }),
    {
      "too-many-tries": (error) => words.tooManyTries(error),
      ...words.invitationWords,
      "password-refused": (error) => words.passwordRefused(error),
      "sign-in-first": says(401, "This e-mail address has an account already.", "Sign in with it, then open the link again."),
      "another-person": says(409, "The invitation is for another e-mail address than yours.", "Sign out, then open the link again."),
      "already-member": says(409, "You work in this practice already.", "Open it from your list."),
      "name-and-password": says(400, "A new account needs a name and a password.", "Fill in both."),
    },
  ),
})

/** Every route outside a practice: first run, sign-in, own account, invitations. */
export function peopleRoutes(people: People): readonly BoundRoute[] {
  const handlers: { readonly [K in keyof typeof api.people]: Handler } = {
    ...entrance(people),
    ...sessions(people),
    ...ownSecrets(people),
    ...invitations(people),
  }
  return routes(api.people, handlers)
}
