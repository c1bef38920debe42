import { err, ok, type Result } from "@bedside/kernel"
import type { Role } from "@bedside/contracts"
import { administering } from "#platform/access.ts"

/** A zone of the IANA database that this program can calculate with. */
export function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: zone }).resolvedOptions().timeZone !== ""
  } catch {
    return false
  }
}

export interface Seat {
  readonly personId: string
  readonly role: Role
}
export type SeatRefused =
  | { readonly kind: "no-such-member" }
  | { readonly kind: "no-longer-permitted" }
  | { readonly kind: "only-owners" }
  | { readonly kind: "last-administrator" }
  | { readonly kind: "last-owner" }

export const administers = (role: Role): boolean => administering.includes(role)

/** Whether the one who acts may still let people in and out: read again under the lock, since a removal may have come first. */
export function stillAdministers(seats: readonly Seat[], actorId: string): Result<Seat, SeatRefused> {
  const actor = seats.find(({ personId }) => personId === actorId)
  return actor && administers(actor.role) ? ok(actor) : err({ kind: "no-longer-permitted" })
}

/** Only an owner makes or unmakes owners. */
export const mayGive = (actor: Seat, role: Role): boolean => role !== "owner" || actor.role === "owner"

/**
 * What a change of one seat (`undefined`: removal) would leave. Somebody must still be able to let people in and out, and since only owners
 * make owners, an owner must stay as well.
 */
export function changeSeat(seats: readonly Seat[], actorId: string, personId: string, next: Role | undefined): Result<Seat, SeatRefused> {
  const actor = stillAdministers(seats, actorId)
  if (!actor.ok) return actor
  const seat = seats.find((one) => one.personId === personId)
  if (!seat) return err({ kind: "no-such-member" })
  if (!mayGive(actor.value, seat.role) || (next && !mayGive(actor.value, next))) return err({ kind: "only-owners" })
  const left = [...seats.filter((one) => one !== seat), ...(next ? [{ personId, role: next }] : [])]
  if (!left.some(({ role }) => administers(role))) return err({ kind: "last-administrator" })
  if (seat.role === "owner" && !left.some(({ role }) => role === "owner")) return err({ kind: "last-owner" })
  return ok(seat)
}

/** One person alone with the keys is a risk; the practice is told until there are two. */
export const needsSecondAdministrator = (seats: readonly Seat[]): boolean => seats.filter(({ role }) => administers(role)).length < 2

export type InvitationState = "open" | "used-invitation" | "withdrawn-invitation" | "expired-invitation"
export function invitationState(
  row: { accepted_at: Date | null; withdrawn_at: Date | null; expires_at: Date },
  now: Date,
): InvitationState {
  if (row.accepted_at) return "used-invitation"
  if (row.withdrawn_at) return "withdrawn-invitation"
  return row.expires_at <= now ? "expired-invitation" : "open"
}

const resetLink = /\S+\/reset\?token=\S+/g
/**
 * A reset link opens somebody's account. Of those who may read kept mail only owners see it, and only while no mail server brings it to the
 * person: a mail that was sent, or is about to be, shows it to nobody.
 */
export const mailFor = (role: Role, { state, text }: { state: string; text: string }): string =>
  role === "owner" && state === "kept" ? text : text.replace(resetLink, "(this link is not shown here)")
