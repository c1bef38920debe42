import type { Role } from "@bedside/contracts"

/** Each role's name and, in one sentence, what it is for. */
export const roleWords: Record<Role, { name: string; can: string }> = {
  owner: { name: "Owner", can: "Can do everything." },
  administrator: { name: "Administrator", can: "Connects channels, invites people, changes settings." },
  "privacy-officer": { name: "Privacy officer", can: "Decides on privacy findings and sees the records." },
  manager: { name: "Manager", can: "Plans, writes, schedules approved posts, answers messages." },
  author: { name: "Author", can: "Writes posts and sends them for approval." },
  clinician: { name: "Clinician", can: "Approves medical content and writes." },
  responder: { name: "Responder", can: "Answers comments and messages." },
  analyst: { name: "Analyst", can: "Sees the numbers, changes nothing." },
  auditor: { name: "Auditor", can: "Sees the records, changes nothing." },
}
