import { err, ok, type Result } from "@bedside/kernel"
import type { Role } from "@bedside/contracts"
import type { Exchange } from "#platform/http/routes.ts"
import type { Platform } from "#platform/platform.ts"
import type { People } from "./people.ts"
import { personsById } from "./persons.ts"
import { firstPractice } from "./setup.ts"
import { signInAs, type SignInState } from "./sign-in.ts"

const stories: Readonly<Record<Role, string>> = {
  owner: "Owns the practice and may do everything; approves what others wrote.",
  administrator: "Connects channels and lets people in and out.",
  "privacy-officer": "Watches that nothing about a patient goes out, and decides what a privacy finding means.",
  manager: "Plans the week, schedules approved posts and keeps the inbox empty.",
  author: "Writes posts and learns from the checks while typing.",
  clinician: "Corrects the medicine and approves what is clinical.",
  responder: "Answers comments and messages, kindly and safely.",
  analyst: "Reads the numbers.",
  auditor: "Reads everything on record, changes nothing.",
}
export interface DemoPerson {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly story: string
}

/** Addresses that can belong to nobody (RFC 2606, 2): a demo started on a real practice's data by mistake opens no real person's account. */
const invented = /\.example$/

/** The people anybody may be in the demo; nobody outside of it. */
export async function demoPeople(platform: Platform): Promise<DemoPerson[]> {
  const practiceId = platform.config.demo ? await firstPractice(platform) : undefined
  if (!practiceId) return []
  const members = await platform.tenancy.asPractice(practiceId, (tx) =>
    tx.selectFrom("member").select(["person_id", "role"]).orderBy("joined_at").orderBy("person_id").execute(),
  )
  const known = await personsById(
    platform.database.db,
    members.map(({ person_id }) => person_id),
  )
  return members.flatMap(({ person_id, role }) => {
    const person = known.get(person_id)
    return person && invented.test(person.email)
      ? [{ id: person.id, name: person.name, role: role as Role, story: stories[role as Role] }]
      : []
  })
}

/** Signs anybody in as one of the demo's people. Outside of the demo there is no such thing. */
export async function demoSignIn(people: People, exchange: Exchange, personId: string): Promise<Result<SignInState, { kind: "no-demo" }>> {
  const known = (await demoPeople(people.platform)).some(({ id }) => id === personId)
  return known ? ok(await signInAs(people, exchange, personId, "demo")) : err({ kind: "no-demo" })
}
