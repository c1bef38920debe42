import { err, ok, type Result } from "@bedside/kernel"
import type { Role } from "@bedside/contracts"
import { z } from "zod"
import type { Exchange } from "#platform/http/routes.ts"
import { hashSecret, newId } from "#platform/ids.ts"
import type { Platform } from "#platform/platform.ts"
import { type Denied, useCase } from "#platform/use-case.ts"
import { lockInvitation, markAccepted } from "../invitation.repo.ts"
import { insertSeat, lockSeats, practiceFacts } from "../practice.repo.ts"
import { invitationState } from "../practice.rules.ts"
import { hashPassword } from "./hash.ts"
import { judgePassword, type PasswordRefused } from "./password.rules.ts"
import type { People } from "./people.ts"
import { insertPerson, personByEmail, personById } from "./persons.ts"
import { signInAs, type SignInState } from "./sign-in.ts"
import { addressKey, type TooManyTries } from "./throttle.ts"

export type InvitationRefused = {
  readonly kind: "unknown-invitation" | "used-invitation" | "withdrawn-invitation" | "expired-invitation"
}
interface Invited {
  readonly practiceId: string
  readonly practiceName: string
  readonly role: Role
  readonly email: string
}

/** What a link is for, found by the hash of its secret; used, withdrawn and expired links are told apart. */
async function openInvitation({ tenancy, clock }: Platform, token: string): Promise<Result<Invited, InvitationRefused>> {
  const row = await tenancy.asInvited(hashSecret(token), (tx) => tx.selectFrom("invitation").selectAll().executeTakeFirst())
  if (!row) return err({ kind: "unknown-invitation" })
  const state = invitationState(row, clock.now())
  if (state !== "open") return err({ kind: state })
  const { name } = await tenancy.asPractice(row.practice_id, (tx) => practiceFacts(tx, row.practice_id))
  return ok({ practiceId: row.practice_id, practiceName: name, role: row.role as Role, email: row.email })
}

type Shown = Omit<Invited, "practiceId"> & { readonly hasAccount: boolean }
export async function viewInvitation(
  people: People,
  { request }: Exchange,
  token: string,
): Promise<Result<Shown, InvitationRefused | TooManyTries>> {
  const tried = people.throttle.request(`look|${addressKey(request.ip)}`)
  if (!tried.ok) return tried
  const found = await openInvitation(people.platform, token)
  if (!found.ok) return found
  tried.value.succeeded()
  const { practiceName, role, email } = found.value
  const hasAccount = (await personByEmail(people.platform.database.db, email)) !== undefined
  return ok({ practiceName, role, email, hasAccount })
}

/** The one who joins acts, with the role the invitation gives. */
const acceptInvitationUseCase = useCase({
  name: "practice.accept-invitation",
  needs: "practice:read",
  input: z.object({
    tokenHash: z.string(),
    newcomer: z.object({ name: z.string(), email: z.string(), passwordHash: z.string() }).nullable(),
  }),
  async run(
    { tx, practiceId, personId, now, audit, tell },
    { tokenHash, newcomer },
  ): Promise<Result<undefined, Exclude<JoinRefused, PasswordRefused | TooManyTries>>> {
    if (personId === null) throw new Error("only a person may accept an invitation")
    await lockSeats(tx, practiceId)
    const row = await lockInvitation(tx, practiceId, tokenHash)
    if (!row) return err({ kind: "unknown-invitation" as const })
    audit.subject(row.id, { role: row.role })
    const state = invitationState(row, now)
    if (state !== "open") return err({ kind: state })
    if (newcomer && !(await insertPerson(tx, { id: personId, ...newcomer, now }))) return err({ kind: "sign-in-first" as const })
    if (!(await insertSeat(tx, practiceId, { personId, role: row.role as Role }, now))) return err({ kind: "already-member" as const })
    await markAccepted(tx, practiceId, row.id, now)
    await tell({ kind: "people.changed", id: personId })
    return ok(undefined)
  },
})

interface Joining {
  readonly token: string
  readonly name?: string | undefined
  readonly password?: string | undefined
}
export type JoinRefused =
  | InvitationRefused
  | TooManyTries
  | PasswordRefused
  | { readonly kind: "sign-in-first" | "another-person" | "already-member" | "name-and-password" }

/** Lets an invited person in: somebody new with a name and a password, somebody known by being signed in as the one who was invited. */
export async function acceptInvitation(
  people: People,
  exchange: Exchange,
  joining: Joining,
): Promise<Result<SignInState, JoinRefused | Denied>> {
  const { platform, throttle } = people
  const tried = throttle.request(`join|${addressKey(exchange.request.ip)}`)
  if (!tried.ok) return tried
  const found = await openInvitation(platform, joining.token)
  if (!found.ok) return found
  const invited = found.value
  const known = await personByEmail(platform.database.db, invited.email)
  const joiner = known ? await knownJoiner(people, exchange, known.id) : await newJoiner(joining, invited)
  if (!joiner.ok) return joiner
  const { personId, newcomer } = joiner.value
  const caller = {
    platform,
    practiceId: invited.practiceId,
    requestId: exchange.requestId,
    actor: { kind: "person" as const, personId, role: invited.role },
  }
  const accepted = await acceptInvitationUseCase(caller, { tokenHash: hashSecret(joining.token), newcomer })
  if (!accepted.ok) return accepted
  tried.value.succeeded()
  return ok(newcomer ? await signInAs(people, exchange, personId, "invitation") : { state: "signed-in" })
}

interface Joiner {
  readonly personId: string
  readonly newcomer: { readonly name: string; readonly email: string; readonly passwordHash: string } | null
}

async function knownJoiner({ platform }: People, { visitor }: Exchange, personId: string): Promise<Result<Joiner, JoinRefused>> {
  if (!visitor) return err({ kind: "sign-in-first" as const })
  if (visitor.personId !== personId) return err({ kind: "another-person" as const })
  const person = await personById(platform.database.db, personId)
  return person ? ok({ personId, newcomer: null }) : err({ kind: "sign-in-first" as const })
}

async function newJoiner({ name, password }: Joining, { email, practiceName }: Invited): Promise<Result<Joiner, JoinRefused>> {
  if (!name || !password) return err({ kind: "name-and-password" as const })
  const judged = judgePassword(password, { name, email, practiceNames: [practiceName] })
  if (!judged.ok) return judged
  return ok({ personId: newId(), newcomer: { name, email, passwordHash: await hashPassword(password) } })
}
