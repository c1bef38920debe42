import { noPrograms, noReplyFacts, type PracticeProfile, type Role } from "@bedside/contracts"
import type { Tx } from "#platform/db/tenancy.ts"
import type { Seat } from "./practice.rules.ts"

/** What the practice is called, where its day begins, and how strict it is. */
export interface PracticeFacts {
  readonly practiceId: string
  readonly name: string
  readonly timeZone: string
  /** The whole public profile, as people fill it in. */
  readonly profile: PracticeProfile
  readonly settings: PracticeProfile["settings"]
  /** Years that documents and names of consents are kept after their last effect. */
  readonly consentYears: number
}

const emptyProfile: Omit<PracticeProfile, "name" | "timeZone" | "settings"> = {
  state: "",
  specialty: "",
  contactName: "",
  replyFacts: noReplyFacts,
  programs: noPrograms,
  phones: [],
  emails: [],
  domains: [],
  handles: [],
  partnerPhones: [],
  partnerEmails: [],
  shortDomains: [],
  locations: [],
  providers: [],
}

/** The practice of this transaction, for the stages that must know it. */
export async function practiceFacts(tx: Tx, practiceId: string): Promise<PracticeFacts> {
  const row = await tx.selectFrom("practice").selectAll().where("practice_id", "=", practiceId).executeTakeFirstOrThrow()
  const settings = {
    requireSecondFactor: row.require_second_factor,
    idleMinutes: row.idle_minutes,
    allowOverrides: row.allow_overrides,
    keepOriginals: row.keep_originals,
  }
  const own = { name: row.name, timeZone: row.time_zone }
  const profile = { ...emptyProfile, ...(row.profile as Partial<PracticeProfile>), ...own, settings }
  return { practiceId, ...own, profile, settings, consentYears: row.consent_years }
}

export async function updatePractice(tx: Tx, practiceId: string, { name, timeZone, settings, ...profile }: PracticeProfile): Promise<void> {
  await tx
    .updateTable("practice")
    .set({
      name,
      time_zone: timeZone,
      profile: JSON.stringify(profile),
      require_second_factor: settings.requireSecondFactor,
      idle_minutes: settings.idleMinutes,
      allow_overrides: settings.allowOverrides,
      keep_originals: settings.keepOriginals,
    })
    .where("practice_id", "=", practiceId)
    .execute()
}

/** How long the practice keeps what consents are proven with. */
export async function setConsentYears(tx: Tx, practiceId: string, years: number): Promise<void> {
  await tx.updateTable("practice").set({ consent_years: years }).where("practice_id", "=", practiceId).execute()
}

/** All seats, held still until the transaction ends: changes of who works here happen one after the other. */
export async function lockSeats(tx: Tx, practiceId: string): Promise<Seat[]> {
  await tx.selectFrom("practice").select("practice_id").where("practice_id", "=", practiceId).forUpdate().executeTakeFirstOrThrow()
  const rows = await tx.selectFrom("member").select(["person_id", "role"]).where("practice_id", "=", practiceId).execute()
  return rows.map(({ person_id, role }) => ({ personId: person_id, role: role as Role }))
}

export async function setRole(tx: Tx, practiceId: string, { personId, role }: Seat): Promise<void> {
  await tx.updateTable("member").set({ role }).where("practice_id", "=", practiceId).where("person_id", "=", personId).execute()
}
export async function deleteSeat(tx: Tx, practiceId: string, personId: string): Promise<void> {
  await tx.deleteFrom("member").where("practice_id", "=", practiceId).where("person_id", "=", personId).execute()
}
export async function insertSeat(tx: Tx, practiceId: string, { personId, role }: Seat, now: Date): Promise<boolean> {
  const made = await tx
    .insertInto("member")
    .values({ practice_id: practiceId, person_id: personId, role, joined_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("person_id")
    .executeTakeFirst()
  return made !== undefined
}
