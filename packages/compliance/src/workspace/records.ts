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
    why: "When a release ends, what it covers may no longer be shown.",
    fix: "Ask for a new release in time, or take down what it covers.",
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
    why: "What was right when it went out can become wrong: a release is revoked, an offer ends, a link is taken over.",
    fix: "Read through what is public, and take down what no longer holds.",
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
    why: "Somebody with the password can open tagging or messages at the network, and nobody here notices.",
    fix: "Compare the settings of each page with what you decided: who may tag, write, review and comment.",
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
    why: "Whoever wrote a post does not see their own slip. A second pair of eyes is the safeguard.",
    fix: "Have somebody else approve, and review what was approved alone.",
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
    why: "From the day somebody knew, there are at most 60 days to tell the people concerned.",
    fix: "Assess each open incident now: what was seen, by whom, and whether it must be told.",
    find: ({ incidents = [], now }) =>
      incidents.flatMap(({ id, openedAt, phi, assessed }): WorkspaceFinding[] => {
        const open = daysBetween(openedAt, now)
        if (assessed || phi === false || open === undefined || open <= assessmentDays) return []
        const message = "This incident has been open for more than 10 days without an assessment."
        return [{ checkId: "overdue-breach-assessment", about: id, message, evidence: { days: Math.floor(open) } }]
      }),
  },
]
