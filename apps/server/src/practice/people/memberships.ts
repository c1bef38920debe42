import type { Role } from "@bedside/contracts"
import type { Platform } from "#platform/platform.ts"

export interface MembershipRow {
  readonly practiceId: string
  readonly practiceName: string
  readonly timeZone: string
  readonly role: Role
  readonly requireSecondFactor: boolean
  readonly idleMinutes: number
}

/** Every practice a person works in, the longest-standing first. */
export function membershipsOf({ tenancy }: Pick<Platform, "tenancy">, personId: string): Promise<MembershipRow[]> {
  return tenancy.asPerson(personId, async (tx) => {
    const rows = await tx
      .selectFrom("member")
      .innerJoin("practice", "practice.practice_id", "member.practice_id")
      .select([
        "member.practice_id",
        "member.role",
        "practice.name",
        "practice.time_zone",
        "practice.require_second_factor",
        "practice.idle_minutes",
      ])
      .where("member.person_id", "=", personId)
      .orderBy("member.joined_at")
      .orderBy("practice.name")
      .orderBy("member.practice_id")
      .execute()
    return rows.map((row) => ({
      practiceId: row.practice_id,
      practiceName: row.name,
      timeZone: row.time_zone,
      role: row.role as Role,
      requireSecondFactor: row.require_second_factor,
      idleMinutes: row.idle_minutes,
    }))
  })
}
