import { api } from "@bedside/contracts"
import { says } from "#platform/http/problem.ts"
import { type BoundRoute, handle, routes } from "#platform/http/routes.ts"
import { changeRole, invite, removeMember, savePractice, withdrawInvitation } from "./practice.service.ts"
import { viewInvitations, viewMail, viewMembers, viewPractice } from "./practice.views.ts"
import { unknownTimeZone } from "./words.ts"

const { practice } = api
const nothing = () => ({})
const onlyOwners = says(403, "Only an owner makes or unmakes owners.", "Ask an owner.")
const noLonger = says(403, "You may not let people in or out here any more.", "Reload the page to see your role.")
const seatWords = {
  "no-such-member": says(404, "This person does not work here.", "Reload the list of people."),
  "no-longer-permitted": noLonger,
  "only-owners": onlyOwners,
  "last-administrator": says(
    409,
    "This person is the last who can let people in and out.",
    "Make another person owner or administrator first.",
  ),
  "last-owner": says(409, "This person is the last owner.", "Make another person owner first."),
}

/** Routes inside a practice: its profile, its people, its mail. */
export const practiceRoutes: readonly BoundRoute[] = routes(practice, {
  getPractice: handle(practice.getPractice, viewPractice, nothing, {}),
  savePractice: handle(practice.savePractice, savePractice, ({ body }) => body, {
    "unknown-time-zone": unknownTimeZone,
    "own-second-factor-first": says(
      409,
      "You have no second factor yourself; requiring one would lock you out.",
      "Set up one-time codes in your account first.",
    ),
  }),
  listMembers: handle(practice.listMembers, viewMembers, nothing, {}),
  changeRole: handle(practice.changeRole, changeRole, ({ params, body }) => ({ id: params.id, role: body.role }), seatWords),
  removeMember: handle(practice.removeMember, removeMember, ({ params }) => ({ id: params.id }), seatWords),
  listInvitations: handle(practice.listInvitations, viewInvitations, nothing, {}),
  invite: handle(practice.invite, invite, ({ body }) => body, {
    ...seatWords,
    "already-member": says(409, "This person works here already.", "Change the role in the list of people."),
  }),
  withdrawInvitation: handle(practice.withdrawInvitation, withdrawInvitation, ({ params }) => ({ id: params.id }), {
    "no-open-invitation": says(404, "There is no open invitation like this.", "Reload the list; it was accepted or withdrawn."),
  }),
  listMail: handle(practice.listMail, viewMail, nothing, {}),
})
