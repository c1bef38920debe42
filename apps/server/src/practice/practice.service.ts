import { hours, later, type Result } from "@bedside/kernel"
import { type Invitation, PracticeProfile, Role } from "@bedside/contracts"
import { z } from "zod"
import { hashSecret, newSecret } from "#platform/ids.ts"
import { queueMail } from "#platform/mail.ts"
import { type Context, err, ok, useCase } from "#platform/use-case.ts"
import { insertInvitation, type InvitationRow, withdrawInvitationRow, withdrawOpen } from "./invitation.repo.ts"
import { emailKey, personByEmail, personById, personNames } from "./people/persons.ts"
import { changeSeat, isTimeZone, mayGive, type SeatRefused, stillAdministers } from "./practice.rules.ts"
import { deleteSeat, lockSeats, practiceFacts, setRole, updatePractice } from "./practice.repo.ts"

const invitationMs = hours(24 * 7)
const done = { done: true } as const

/** Every use case of this file is a person's; the gate lets no worker in. */
export function actorOf({ personId }: Context): string {
  if (personId === null) throw new Error("only a person may do this")
  return personId
}

export const savePractice = useCase({
  name: "practice.save",
  needs: "practice:write",
  input: PracticeProfile,
  async run(context, profile): Promise<Result<PracticeProfile, { kind: "unknown-time-zone" } | { kind: "own-second-factor-first" }>> {
    const { tx, practiceId, audit, tell } = context
    const before = await practiceFacts(tx, practiceId)
    audit.subject(practiceId, { ...profile.settings })
    if (!isTimeZone(profile.timeZone)) return err({ kind: "unknown-time-zone" as const })
    const demanding = profile.settings.requireSecondFactor && !before.settings.requireSecondFactor
    // Whoever demands it must be able to come back in.
    if (demanding && !(await personById(tx, actorOf(context)))?.secondFactor) return err({ kind: "own-second-factor-first" as const })
    await updatePractice(tx, practiceId, profile)
    await tell({ kind: "people.changed", id: practiceId })
    return ok((await practiceFacts(tx, practiceId)).profile)
  },
})

export const changeRole = useCase({
  name: "practice.change-role",
  needs: "people:write",
  input: z.object({ id: z.uuid(), role: Role }),
  async run(context, { id, role }) {
    const { tx, practiceId, audit, tell } = context
    audit.subject(id, { role })
    const changed = changeSeat(await lockSeats(tx, practiceId), actorOf(context), id, role)
    if (!changed.ok) return changed
    audit.subject(id, { before: changed.value.role })
    await setRole(tx, practiceId, { personId: id, role })
    await tell({ kind: "people.changed", id })
    return ok(done)
  },
})

export const removeMember = useCase({
  name: "practice.remove-member",
  needs: "people:write",
  input: z.object({ id: z.uuid() }),
  async run(context, { id }) {
    const { tx, practiceId, audit, tell } = context
    audit.subject(id)
    const removed = changeSeat(await lockSeats(tx, practiceId), actorOf(context), id, undefined)
    if (!removed.ok) return removed
    audit.subject(id, { before: removed.value.role })
    await deleteSeat(tx, practiceId, id)
    await tell({ kind: "people.changed", id })
    return ok(done)
  },
})

const invitationText = (
  practiceName: string,
  link: string,
) => `You are invited to work with ${practiceName} in Bedside, its desk for social media.

Accept here; the link works once, for seven days:
${link}

If you did not expect this, do nothing.`

export const invite = useCase({
  name: "practice.invite",
  needs: "people:write",
  input: z.object({ email: z.email(), role: Role }),
  async run(context, given): Promise<Result<z.infer<typeof Invitation>, SeatRefused | { kind: "already-member" }>> {
    const { tx, practiceId, platform, now, audit, tell } = context
    const email = emailKey(given.email)
    audit.subject(practiceId, { role: given.role })
    const seats = await lockSeats(tx, practiceId)
    const actor = stillAdministers(seats, actorOf(context))
    if (!actor.ok) return actor
    if (!mayGive(actor.value, given.role)) return err({ kind: "only-owners" as const })
    const known = await personByEmail(tx, email)
    if (known && seats.some(({ personId }) => personId === known.id)) return err({ kind: "already-member" as const })
    await withdrawOpen(tx, practiceId, email, now)
    const token = newSecret()
    const row = await insertInvitation(tx, {
      practiceId,
      email,
      role: given.role,
      tokenHash: hashSecret(token),
      invitedBy: actor.value.personId,
      now,
      expiresAt: later(now, invitationMs),
    })
    audit.subject(row.id)
    const link = `${platform.config.url}/invitation/${token}`
    const { name } = await practiceFacts(tx, practiceId)
    const mails = platform.config.smtpUrl !== undefined
    if (mails)
      await queueMail(platform, tx, practiceId, { to: email, subject: `Join ${name} on Bedside`, text: invitationText(name, link) })
    await tell({ kind: "people.changed", id: practiceId })
    const names = await personNames(tx, [row.invited_by])
    return ok(toInvitation(row, names, mails ? null : link))
  },
})

export const withdrawInvitation = useCase({
  name: "practice.withdraw-invitation",
  needs: "people:write",
  input: z.object({ id: z.uuid() }),
  async run({ tx, practiceId, now, audit, tell }, { id }) {
    audit.subject(id)
    if (!(await withdrawInvitationRow(tx, practiceId, id, now))) return err({ kind: "no-open-invitation" as const })
    await tell({ kind: "people.changed", id: practiceId })
    return ok(done)
  },
})

/** `link` only in the answer to the one who invites, and only when no mail carries it. */
export const toInvitation = (row: InvitationRow, names: ReadonlyMap<string, string>, link: string | null): z.infer<typeof Invitation> => ({
  id: row.id,
  email: row.email,
  role: row.role as Role,
  invitedBy: names.get(row.invited_by) ?? "Somebody who left",
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  link,
})
