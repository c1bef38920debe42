import type { Session } from "@bedside/contracts"
import type { FastifyRequest } from "fastify"
import type { z } from "zod"
import { permissionsOf } from "#platform/access.ts"
import { membershipsOf } from "./people/memberships.ts"
import type { People } from "./people/people.ts"
import { personById } from "./people/persons.ts"
import { visit } from "./people/sessions.ts"

/** Who is signed in, where, and with which permissions; null when nobody is. Opening a page counts as activity. */
export async function viewSession(people: People, request: FastifyRequest): Promise<z.infer<typeof Session> | null> {
  const { platform } = people
  const now = await visit(people, request, true)
  const person = now && (await personById(platform.database.db, now.personId))
  if (!now || !person) return null
  const memberships = await membershipsOf(platform, person.id)
  return {
    person,
    memberships: memberships.map(({ practiceId, practiceName, timeZone, role, requireSecondFactor }) => ({
      practiceId,
      practiceName,
      timeZone,
      role,
      permissions: [...permissionsOf[role]],
      secondFactorMissing: requireSecondFactor && !person.secondFactor,
    })),
    idleMinutes: now.idleMinutes,
    endsAt: now.endsAt.toISOString(),
    demo: platform.config.demo,
  }
}
