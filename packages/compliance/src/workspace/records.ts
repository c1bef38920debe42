import { daysBetween, type WorkspaceCheck, type WorkspaceFinding } from "./facts.ts"

/** Days before a release ends at which somebody is told. */
const notices = [7, 30, 60] as const
/** What is public is judged anew every night. */
const recheckDays = 1.5
const assessmentDays = 10

/** Releases, what is public, settings, sign-offs and incidents. */
export const recordChecks: readonly WorkspaceCheck[] = [
  {
    id: "authorization-expiring",
    title: "Release about to end",
    source: "45 CFR 164.508(b)(2), (c)(1)(v)",
    find: ({ authorizations = [], now }) =>
      authorizations.flatMap(({ id, expiresAt, liveUses }): WorkspaceFinding[] => {
        const left = daysBetween(now, expiresAt)
        const notice = left === undefined ? undefined : notices.find((days) => left <= days)
        if (notice === undefined || left === undefined || !liveUses) return []
        const message =
          left < 0
            ? "This release has ended, and uses of it are still public."
            : `This release ends within ${notice} days, and uses of it are public.`
        return [{ checkId: "authorization-expiring", about: id, message, evidence: { days: Math.floor(left), uses: liveUses } }]
      }),
  },
  {
    id: "published-item-recheck",
    title: "Public item not judged anew",
    source: "OCR: Cadia Healthcare (2025)",
    find: ({ published = [], now }) =>
      published.flatMap(({ id, at, live, recheckedAt }): WorkspaceFinding[] => {
        const since = live === false ? undefined : daysBetween(recheckedAt ?? at, now)
        if (since === undefined || since <= recheckDays) return []
        const message = "This public item has not been judged anew since last night's run."
        return [{ checkId: "published-item-recheck", about: id, message, evidence: { days: Math.floor(since) } }]
      }),
  },
  {
    id: "privacy-settings-drift",
    title: "Page settings changed elsewhere",
    source: "Practice guides: keep moderation and tag settings",
    find: ({ accounts = [] }) =>
      accounts.flatMap(({ id, settings, settingsSeen }): WorkspaceFinding[] => {
        if (!settings || !settingsSeen) return []
        const changed = Object.keys(settings).filter((name) => name in settingsSeen && settingsSeen[name] !== settings[name])
        if (changed.length === 0) return []
        const message = "Moderation or tag settings of this page were changed outside of this program."
        return [{ checkId: "privacy-settings-drift", about: id, message, evidence: { changed: changed.join(", ") } }]
      }),
  },
  {
    id: "self-approval",
    title: "Approved by its own author",
    source: "OCR: Allergy Associates to Manasa (2018-2023)",
    find: ({ planned = [], published = [] }) =>
      [...planned, ...published].flatMap(({ id, author, approvers = [] }): WorkspaceFinding[] => {
        const alone = author !== undefined && approvers.length > 0 && approvers.every((approver) => approver === author)
        if (!alone) return []
        return [
          { checkId: "self-approval", about: id, message: "The author alone approved this.", evidence: { approvers: approvers.length } },
        ]
      }),
  },
  {
    id: "overdue-breach-assessment",
    title: "Incident not assessed",
    source: "45 CFR 164.402, 164.404: 60 days from discovery",
    find: ({ incidents = [], now }) =>
      incidents.flatMap(({ id, openedAt, phi, assessed }): WorkspaceFinding[] => {
        const open = daysBetween(openedAt, now)
        if (assessed || phi === false || open === undefined || open <= assessmentDays) return []
        const message = "This incident has been open for more than 10 days without an assessment."
        return [{ checkId: "overdue-breach-assessment", about: id, message, evidence: { days: Math.floor(open) } }]
      }),
  },
]
