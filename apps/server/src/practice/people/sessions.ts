import { hours, later, minutes } from "@bedside/kernel"
import type { Role } from "@bedside/contracts"
import { sql } from "kysely"
import type { FastifyReply, FastifyRequest } from "fastify"
import type { Visitor } from "#platform/http/routes.ts"
import { dropCookie, readSigned, setCookie, sign } from "./cookies.ts"
import { deviceWords } from "./device.ts"
import { lifetimeSeconds } from "./engine.ts"
import type { People } from "./people.ts"

/** Who is behind a request, and until when the session lasts if nothing more happens. */
export interface Visit extends Visitor {
  readonly idleMinutes: number
  readonly endsAt: Date
}

/** The session of a request: signature of the cookie, then one statement. `active` moves the idle time on. */
export async function visit({ platform, names, secret }: People, request: FastifyRequest, active: boolean): Promise<Visit | undefined> {
  const token = readSigned(request, names.session, secret)
  if (!token) return undefined
  const { rows } = await sql<{ session_id: string; person_id: string; idle_minutes: number; ends_at: Date }>`
    select * from auth.visit(${token}, ${platform.clock.now()}, ${active})`.execute(platform.database.db)
  const row = rows[0]
  return row && { personId: row.person_id, sessionId: row.session_id, idleMinutes: row.idle_minutes, endsAt: row.ends_at }
}

/** The role a person holds in a practice, read on every request: a removal or a new role works at once. */
export async function roleOf({ platform }: People, { personId }: Visitor, practiceId: string): Promise<Role | "second-factor" | undefined> {
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
  if (!uuid.test(practiceId)) return undefined
  const { rows } = await sql<{ role: Role; second_factor_missing: boolean }>`
    select * from auth.role_in(${personId}, ${practiceId})`.execute(platform.database.db)
  return rows[0]?.second_factor_missing ? "second-factor" : rows[0]?.role
}

/** Starts a session without a password having been typed in this request (second factor, demo). */
export async function issueSession({ engine, names, secret }: People, request: FastifyRequest, reply: FastifyReply, personId: string) {
  const { internalAdapter } = await engine.$context
  const session = await internalAdapter.createSession(personId, false, { userAgent: request.headers["user-agent"] ?? "" })
  setCookie(reply, { name: names.session, value: sign(session.token, secret), maxAgeSeconds: lifetimeSeconds, secure: names.secure })
}

/** Ends the session a request came with: on signing out, and before a new one starts, so that no known cookie lives on in a new session. */
export async function endPresentedSession(people: People, request: FastifyRequest, reply?: FastifyReply): Promise<void> {
  const { platform, names, secret } = people
  const token = readSigned(request, names.session, secret)
  if (token) await platform.database.db.deleteFrom("auth.session").where("token", "=", token).execute()
  if (reply) dropCookie(reply, names.session, names.secure)
}

/** Sessions that ended by themselves are removed when their person signs in again. */
export async function sweepSessions({ platform }: People, personId: string): Promise<void> {
  const oldest = later(platform.clock.now(), -hours(12))
  await platform.database.db
    .deleteFrom("auth.session")
    .where("person_id", "=", personId)
    .where((where) => where.or([where("created_at", "<=", oldest), where("last_seen_at", "<=", oldest)]))
    .execute()
}

/** Every device this person is signed in on now, the latest seen first. */
export async function listSessions({ platform }: People, { personId, sessionId, idleMinutes }: Visit) {
  const now = platform.clock.now()
  const rows = await platform.database.db
    .selectFrom("auth.session")
    .select(["id", "created_at", "last_seen_at", "user_agent"])
    .where("person_id", "=", personId)
    .where("created_at", ">", later(now, -hours(12)))
    .where("last_seen_at", ">", later(now, -minutes(idleMinutes)))
    .orderBy("last_seen_at", "desc")
    .execute()
  return rows.map((row) => ({
    id: row.id,
    current: row.id === sessionId,
    startedAt: row.created_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    device: deviceWords(row.user_agent),
  }))
}

/** Ends one of a person's own sessions; false when there is no such one (another person's counts as none). */
export async function endSession({ platform }: People, personId: string, sessionId: string): Promise<boolean> {
  const gone = await platform.database.db
    .deleteFrom("auth.session")
    .where(sql`id::text`, "=", sessionId)
    .where("person_id", "=", personId)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}
