import { z } from "zod"
import { Email, PracticeProfile } from "./profile.ts"
import { Done, IdSchema, InstantSchema, inPractice, inPracticeWithId, route } from "./route.ts"

export const roles = [
  "owner",
  "administrator",
  "privacy-officer",
  "manager",
  "author",
  "clinician",
  "responder",
  "analyst",
  "auditor",
] as const
export const Role = z.enum(roles).meta({ id: "Role" })
export type Role = z.infer<typeof Role>

export const permissions = [
  "practice:read",
  "practice:write",
  "people:read",
  "people:write",
  "channels:read",
  "channels:write",
  "media:read",
  "media:write",
  "media:clear",
  "compose:read",
  "compose:write",
  "comply:check",
  "comply:override-privacy",
  "comply:override-other",
  "comply:set-rules",
  "consents:read",
  "consents:keep",
  "consents:reveal",
  "approve:read",
  "approve:decide",
  "publish:read",
  "publish:schedule",
  "publish:take-down",
  "engage:read",
  "engage:write",
  "govern:read",
  "sandbox:act",
  "mail:read",
] as const
export const Permission = z.enum(permissions).meta({ id: "Permission" })
export type Permission = z.infer<typeof Permission>

const PersonName = z.string().trim().min(1).max(120)
const Password = z.string().min(1).max(200)
const Code = z.string().trim().min(6).max(20)

export const Membership = z
  .object({
    practiceId: IdSchema,
    practiceName: z.string(),
    timeZone: z.string(),
    role: Role,
    /** The answer to "what may this person do here", for showing and hiding; the server decides again on every call. */
    permissions: z.array(Permission),
    /** True when the practice requires a second factor that this person has not set up: only enrolment is open. */
    secondFactorMissing: z.boolean(),
  })
  .meta({ id: "Membership" })
export const Session = z
  .object({
    person: z.object({ id: IdSchema, name: z.string(), email: z.string(), secondFactor: z.boolean() }),
    memberships: z.array(Membership),
    /** Minutes without activity after which the session ends, and the moment it ends if nothing happens. */
    idleMinutes: z.number(),
    endsAt: InstantSchema,
    demo: z.boolean(),
  })
  .meta({ id: "Session" })
export const SignInState = z.object({ state: z.enum(["signed-in", "second-factor"]) }).meta({ id: "SignInState" })
export const DeviceSession = z
  .object({ id: z.string(), current: z.boolean(), startedAt: InstantSchema, lastSeenAt: InstantSchema, device: z.string() })
  .meta({ id: "DeviceSession" })
export const DemoPerson = z.object({ id: IdSchema, name: z.string(), role: Role, story: z.string() })

export const peopleContract = {
  setupState: route({
    method: "GET",
    path: "/api/setup",
    audience: "public",
    summary: "Whether the first run is still to be done",
    response: z.object({ needed: z.boolean(), demo: z.boolean(), demoPeople: z.array(DemoPerson) }),
  }),
  setUp: route({
    method: "POST",
    path: "/api/setup",
    audience: "public",
    summary: "First run: create the practice and its owner",
    body: z.object({
      token: z.string().max(200),
      practiceName: z.string().trim().min(1).max(120),
      timeZone: z.string().max(60),
      name: PersonName,
      email: Email,
      password: Password,
    }),
    response: SignInState,
  }),
  demoSignIn: route({
    method: "POST",
    path: "/api/demo/session",
    audience: "public",
    summary: "Sign in as one of the demo's people (demo only)",
    body: z.object({ personId: IdSchema }),
    response: SignInState,
  }),
  signIn: route({
    method: "POST",
    path: "/api/session",
    audience: "public",
    summary: "Sign in with e-mail and password",
    body: z.object({ email: z.string().trim().max(254), password: Password }),
    response: SignInState,
  }),
  secondFactor: route({
    method: "POST",
    path: "/api/session/second-factor",
    audience: "public",
    summary: "Finish signing in with a one-time or recovery code",
    body: z.object({ code: Code, kind: z.enum(["totp", "recovery"]) }),
    response: SignInState,
  }),
  session: route({
    method: "GET",
    path: "/api/session",
    audience: "public",
    summary: "Who is signed in, where, and with which permissions",
    response: z.object({ session: Session.nullable() }),
  }),
  signOut: route({ method: "DELETE", path: "/api/session", audience: "person", summary: "Sign out", response: Done }),
  keepAlive: route({
    method: "POST",
    path: "/api/session/keep-alive",
    audience: "person",
    summary: "Stay signed in",
    response: z.object({ endsAt: InstantSchema }),
  }),
  sessions: route({
    method: "GET",
    path: "/api/sessions",
    audience: "person",
    summary: "Every device this person is signed in on",
    response: z.object({ items: z.array(DeviceSession) }),
  }),
  revokeSession: route({
    method: "DELETE",
    path: "/api/sessions/:id",
    audience: "person",
    summary: "Sign a device out",
    params: z.object({ id: z.string().max(100) }),
    response: Done,
  }),
  enrollSecondFactor: route({
    method: "POST",
    path: "/api/second-factor",
    audience: "person",
    summary: "Begin setting up one-time codes",
    body: z.object({ password: Password }),
    response: z.object({ uri: z.string(), secret: z.string(), recoveryCodes: z.array(z.string()) }),
  }),
  confirmSecondFactor: route({
    method: "POST",
    path: "/api/second-factor/confirm",
    audience: "person",
    summary: "Turn one-time codes on with a first code",
    body: z.object({ code: Code }),
    response: Done,
  }),
  removeSecondFactor: route({
    method: "DELETE",
    path: "/api/second-factor",
    audience: "person",
    summary: "Turn one-time codes off",
    body: z.object({ password: Password }),
    response: Done,
  }),
  changePassword: route({
    method: "POST",
    path: "/api/password",
    audience: "person",
    summary: "Change the password; other devices are signed out",
    body: z.object({ current: Password, next: Password }),
    response: Done,
  }),
  requestPasswordReset: route({
    method: "POST",
    path: "/api/password-reset",
    audience: "public",
    summary: "Ask for a reset link by e-mail (the answer never tells whether the address is known)",
    body: z.object({ email: z.string().trim().max(254) }),
    response: Done,
  }),
  resetPassword: route({
    method: "POST",
    path: "/api/password-reset/complete",
    audience: "public",
    summary: "Set a new password with a reset link",
    body: z.object({ token: z.string().max(300), password: Password }),
    response: Done,
  }),
  invitation: route({
    method: "GET",
    path: "/api/invitations/:token",
    audience: "public",
    summary: "What an invitation is for",
    params: z.object({ token: z.string().max(200) }),
    response: z.object({ practiceName: z.string(), role: Role, email: z.string(), hasAccount: z.boolean() }),
  }),
  acceptInvitation: route({
    method: "POST",
    path: "/api/invitations/:token/accept",
    audience: "public",
    summary: "Join a practice; a new person chooses a name and a password, a known one signs in first",
    params: z.object({ token: z.string().max(200) }),
    body: z.object({ name: PersonName.optional(), password: Password.optional() }),
    response: SignInState,
  }),
}

export const Member = z
  .object({
    personId: IdSchema,
    name: z.string(),
    email: z.string(),
    role: Role,
    secondFactor: z.boolean(),
    joinedAt: InstantSchema,
    lastSeenAt: InstantSchema.nullable(),
    you: z.boolean(),
  })
  .meta({ id: "Member" })
export const Invitation = z
  .object({
    id: IdSchema,
    email: z.string(),
    role: Role,
    invitedBy: z.string(),
    createdAt: InstantSchema,
    expiresAt: InstantSchema,
    /** Shown once, to the inviter, when no mail server is set. */ link: z.string().nullable(),
  })
  .meta({ id: "Invitation" })
export const OutboxMail = z
  .object({
    id: IdSchema,
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    at: InstantSchema,
    state: z.enum(["kept", "sent", "failed"]),
  })
  .meta({ id: "OutboxMail" })

export const practiceContract = {
  getPractice: route({
    method: "GET",
    path: "/api/practices/:practiceId",
    audience: "practice",
    summary: "The practice's public profile and settings",
    params: inPractice,
    response: PracticeProfile,
  }),
  savePractice: route({
    method: "PUT",
    path: "/api/practices/:practiceId",
    audience: "practice",
    summary: "Change the practice's profile and settings",
    params: inPractice,
    body: PracticeProfile,
    response: PracticeProfile,
  }),
  listMembers: route({
    method: "GET",
    path: "/api/practices/:practiceId/members",
    audience: "practice",
    summary: "Who works here",
    params: inPractice,
    response: z.object({
      items: z.array(Member),
      /** True until two people hold owner or administrator. */ needsSecondAdministrator: z.boolean(),
    }),
  }),
  changeRole: route({
    method: "PUT",
    path: "/api/practices/:practiceId/members/:id",
    audience: "practice",
    summary: "Give a person another role",
    params: inPracticeWithId,
    body: z.object({ role: Role }),
    response: Done,
  }),
  removeMember: route({
    method: "DELETE",
    path: "/api/practices/:practiceId/members/:id",
    audience: "practice",
    summary: "Remove a person from the practice",
    params: inPracticeWithId,
    response: Done,
  }),
  listInvitations: route({
    method: "GET",
    path: "/api/practices/:practiceId/invitations",
    audience: "practice",
    summary: "Open invitations",
    params: inPractice,
    response: z.object({ items: z.array(Invitation) }),
  }),
  invite: route({
    method: "POST",
    path: "/api/practices/:practiceId/invitations",
    audience: "practice",
    summary: "Invite a person by e-mail",
    params: inPractice,
    body: z.object({ email: Email, role: Role }),
    response: Invitation,
  }),
  withdrawInvitation: route({
    method: "DELETE",
    path: "/api/practices/:practiceId/invitations/:id",
    audience: "practice",
    summary: "Withdraw an invitation",
    params: inPracticeWithId,
    response: Done,
  }),
  listMail: route({
    method: "GET",
    path: "/api/practices/:practiceId/mail",
    audience: "practice",
    summary: "Mail kept here because no mail server is set",
    params: inPractice,
    response: z.object({ smtp: z.boolean(), items: z.array(OutboxMail) }),
  }),
}
