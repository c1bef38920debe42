import { type Permission, permissions, type Role, roles } from "@bedside/contracts"

const reading: readonly Permission[] = [
  "practice:read",
  "people:read",
  "channels:read",
  "media:read",
  "compose:read",
  "approve:read",
  "publish:read",
  "engage:read",
]
const writing: readonly Permission[] = ["media:write", "compose:write", "comply:check", "consents:read", "sandbox:act"]
const running: readonly Permission[] = ["practice:write", "people:write", "channels:write", "mail:read", "govern:read"]

/** Who may do what: the one table. The web app receives the answer and never recomputes it. */
export const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  owner: permissions,
  administrator: [
    ...reading,
    ...writing,
    ...running,
    "media:clear",
    "publish:schedule",
    "publish:take-down",
    "engage:write",
    "approve:decide",
    "comply:override-other",
    "consents:keep",
  ],
  "privacy-officer": [
    ...reading,
    ...writing,
    "media:clear",
    "approve:decide",
    "comply:override-privacy",
    "comply:set-rules",
    "consents:keep",
    "consents:reveal",
    "publish:take-down",
    "govern:read",
  ],
  manager: [...reading, ...writing, "media:clear", "approve:decide", "publish:schedule", "publish:take-down", "engage:write"],
  author: [...reading, ...writing],
  clinician: [...reading, ...writing, "media:clear", "approve:decide"],
  responder: [...reading, "engage:write", "comply:check", "sandbox:act"],
  analyst: reading,
  auditor: [...reading, "consents:read", "govern:read"],
}

/** Whether a role holds a permission. */
export const may = (role: Role, permission: Permission): boolean => permissionsOf[role].includes(permission)
/** Roles that can let people in and out; at least two people should hold one, and one must. */
/** The roles that hold a permission. */
export const rolesWith = (permission: Permission): Role[] => roles.filter((role) => may(role, permission))
export const administering: readonly Role[] = ["owner", "administrator"]
