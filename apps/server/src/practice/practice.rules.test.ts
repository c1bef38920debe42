import { expect, test } from "vitest"
import type { Role } from "@bedside/contracts"
import { changeSeat, invitationState, isTimeZone, mailFor, needsSecondAdministrator, type Seat } from "./practice.rules.ts"

const seat = (personId: string, role: Role): Seat => ({ personId, role })
const outcome = (seats: readonly Seat[], actor: string, person: string, next: Role | undefined) => {
  const changed = changeSeat(seats, actor, person, next)
  return changed.ok ? "done" : changed.error.kind
}

test("whoever acts must still be able to let people in and out", () => {
  expect(outcome([seat("ana", "owner"), seat("ben", "author")], "ben", "ana", "author")).toBe("no-longer-permitted")
  expect(outcome([seat("ana", "owner")], "gone", "ana", undefined)).toBe("no-longer-permitted")
})

test("somebody keeps the keys, and an owner stays", () => {
  const pair = [seat("ana", "owner"), seat("gus", "administrator")]
  expect(outcome([seat("ana", "owner")], "ana", "ana", undefined)).toBe("last-administrator")
  expect(outcome(pair, "ana", "ana", "author")).toBe("last-owner")
  expect(outcome(pair, "ana", "gus", "author")).toBe("done")
  expect(outcome(pair, "gus", "gus", undefined)).toBe("done")
  expect(outcome([...pair, seat("dee", "owner")], "ana", "ana", "author")).toBe("done")
  // Giving the last owner the same role again changes nothing.
  expect(outcome([seat("ana", "owner")], "ana", "ana", "owner")).toBe("done")
})

test("administrators neither make nor unmake owners", () => {
  const seats = [seat("ana", "owner"), seat("gus", "administrator"), seat("eli", "author")]
  expect(outcome(seats, "gus", "eli", "owner")).toBe("only-owners")
  expect(outcome(seats, "gus", "ana", undefined)).toBe("only-owners")
  expect(outcome(seats, "gus", "eli", "manager")).toBe("done")
  expect(outcome(seats, "ana", "nobody", "manager")).toBe("no-such-member")
})

test("one person alone with the keys is a warning", () => {
  expect(needsSecondAdministrator([seat("ana", "owner"), seat("eli", "author")])).toBe(true)
  expect(needsSecondAdministrator([seat("ana", "owner"), seat("gus", "administrator")])).toBe(false)
})

test("an invitation that was accepted stays accepted, however old or withdrawn", () => {
  const now = new Date("2026-03-02T15:00:00Z")
  const row = { accepted_at: null, withdrawn_at: null, expires_at: new Date("2026-03-02T15:00:01Z") }
  expect(invitationState(row, now)).toBe("open")
  expect(invitationState({ ...row, expires_at: now }, now)).toBe("expired-invitation")
  expect(invitationState({ ...row, expires_at: now, withdrawn_at: now }, now)).toBe("withdrawn-invitation")
  expect(invitationState({ expires_at: now, withdrawn_at: now, accepted_at: now }, now)).toBe("used-invitation")
})

test("zones are those of the IANA database", () => {
  expect(["America/New_York", "Pacific/Honolulu", "UTC"].every(isTimeZone)).toBe(true)
  expect(["", "Moon/Tycho", "New York", "+99:00"].some(isTimeZone)).toBe(false)
})

test("a reset link is shown to an owner only, and only while no mail server carries it; other links stay", () => {
  const text = "Choose here:\nhttps://social.willow.test/reset?token=abc-DEF_1\nor read https://social.willow.test/help"
  expect(mailFor("owner", { state: "kept", text })).toBe(text)
  for (const [role, state] of [
    ["administrator", "kept"],
    ["owner", "sent"],
    ["owner", "waiting"],
  ] as const) {
    expect(mailFor(role, { state, text })).not.toContain("abc-DEF_1")
    expect(mailFor(role, { state, text })).toContain("https://social.willow.test/help")
  }
})
