import type { Role } from "@bedside/contracts"
import { sql } from "kysely"
import { z } from "zod"
import { listMail } from "#platform/mail.ts"
import { ok, view } from "#platform/use-case.ts"
import { openInvitations } from "./invitation.repo.ts"
import { personNames } from "./people/persons.ts"
import { practiceFacts } from "./practice.repo.ts"
import { mailFor, needsSecondAdministrator } from "./practice.rules.ts"
import { toInvitation } from "./practice.service.ts"

const nothing = z.object({})

export const viewPractice = view({
  name: "practice.view",
  needs: "practice:read",
  input: nothing,
  run: async ({ tx, practiceId }) => ok((await practiceFacts(tx, practiceId)).profile),
})

interface MemberRow {
  readonly person_id: string
  readonly role: Role
  readonly joined_at: Date
  readonly name: string
  readonly email: string
  readonly two_factor_enabled: boolean
  readonly last_seen_at: Date | null
}

export const viewMembers = view({
  name: "practice.members",
  needs: "people:read",
  input: nothing,
  async run({ tx, practiceId, personId }) {
    const { rows } = await sql<MemberRow>`
      select m.person_id, m.role, m.joined_at, p.name, p.email, p.two_factor_enabled,
        (select max(s.last_seen_at) from auth.session s where s.person_id = m.person_id) as last_seen_at
      from member m join auth.person p on p.id = m.person_id
      where m.practice_id = ${practiceId} order by m.joined_at, p.name, m.person_id`.execute(tx)
    const items = rows.map((row) => ({
      personId: row.person_id,
      name: row.name,
      email: row.email,
      role: row.role,
      secondFactor: row.two_factor_enabled,
      joinedAt: row.joined_at.toISOString(),
      lastSeenAt: row.last_seen_at?.toISOString() ?? null,
      you: row.person_id === personId,
    }))
    return ok({ items, needsSecondAdministrator: needsSecondAdministrator(items) })
  },
})

export const viewInvitations = view({
  name: "practice.invitations",
  needs: "people:read",
  input: nothing,
  async run({ tx, practiceId, now }) {
    const rows = await openInvitations(tx, practiceId, now)
    const names = await personNames(
      tx,
      rows.map(({ invited_by }) => invited_by),
    )
    return ok({ items: rows.map((row) => toInvitation(row, names, null)) })
  },
})

const shownMails = 100
const states: Readonly<Record<string, "kept" | "sent" | "failed">> = { sent: "sent", failed: "failed" }

export const viewMail = view({
  name: "practice.mail",
  needs: "mail:read",
  input: nothing,
  async run({ tx, platform, practiceId, caller }) {
    const { actor } = caller
    const role = actor.kind === "person" ? actor.role : "auditor"
    const mails = await listMail(platform, tx, practiceId, shownMails)
    const items = mails.map(({ id, to, subject, text, at, state }) => ({
      id,
      to,
      subject,
      text: mailFor(role, { state, text }),
      at: at.toISOString(),
      state: states[state] ?? ("kept" as const),
    }))
    return ok({ smtp: platform.config.smtpUrl !== undefined, items })
  },
})
