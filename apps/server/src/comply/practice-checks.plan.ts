import type { PracticeCheck } from "@bedside/contracts"

/** How Bedside comes to know of a check. */
export interface CheckPlan {
  /** What it is about, fitting every state; the package's own titles name the fault. */
  readonly subject: string
  readonly group: PracticeCheck["group"]
  readonly page: PracticeCheck["page"]
  /** Said when Bedside sees that it is in order; absent where somebody has to answer. */
  readonly seen?: string
  /** What somebody says is true or not; absent where Bedside sees it. */
  readonly statement?: string
  /** Days an answer counts; absent where the check itself judges the day. */
  readonly days?: number
  /** Who must not come after an answer, since it did not know of them. */
  readonly watches?: "channels" | "people"
  /** Without these there is nothing to look at. */
  readonly wants?: "channels" | "public" | "a mix"
  /** Words for many findings that have no name of their own. */
  readonly many?: (count: number) => string
}

const account = { group: "access", page: "channels", wants: "channels", watches: "channels" } as const
const halfYear = 183
const year = 365

/** What Bedside knows of each check of the compliance package, by its id. A test holds both lists together. */
export const checkPlans: Readonly<Record<string, CheckPlan>> = {
  "account-single-administrator": {
    subject: "Second administrators",
    ...account,
    statement: "Two people or more can manage each account at its network, and its recovery address belongs to the practice.",
    days: halfYear,
  },
  "account-unclaimed-or-duplicate": {
    subject: "Pages under your name",
    group: "access",
    page: null,
    statement: "We looked for pages under our name. Each is claimed, and copies are reported.",
    days: halfYear,
  },
  "mfa-not-enforced": {
    subject: "Second factor",
    group: "access",
    page: "people",
    seen: "Everybody who works here signs in with a second factor.",
  },
  "policy-attestation-expired": {
    subject: "Signed policy",
    group: "access",
    page: null,
    statement: "Everybody who writes, answers or approves has signed the current policy on social media.",
    days: year,
  },
  "training-expired": {
    subject: "Privacy training",
    group: "access",
    page: null,
    statement:
      "Everybody who writes, answers or approves has been trained on privacy, with social media named, on or shortly before this day.",
  },
  "baa-missing": {
    subject: "Agreements with vendors",
    group: "access",
    page: null,
    statement: "Each vendor that can see what patients write has signed an agreement, and we keep it.",
    days: year,
  },
  "agency-user-unscoped": {
    subject: "People from outside",
    group: "access",
    page: "people",
    watches: "people",
    statement: "Nobody from outside works here, or each has an end date, limits and a signed agreement.",
    days: halfYear,
  },
  "inbox-unattended": {
    subject: "Inbox",
    group: "routine",
    page: "inbox",
    seen: "No open message is past its time, and somebody who answers was here within a day.",
    many: (count) => (count === 1 ? "One message is past its time." : `${count} messages are past their time.`),
  },
  "calendar-gap": {
    subject: "Next two weeks",
    group: "routine",
    page: "compose",
    seen: "A post is planned for the next 14 days.",
  },
  "content-mix-unbalanced": {
    subject: "Mix of posts",
    group: "routine",
    page: "compose",
    wants: "a mix",
    statement: "At most two of five posts of the last 30 days promoted something.",
    days: 30,
  },
  "network-mismatch": {
    subject: "Goal of each account",
    ...account,
    group: "routine",
    statement: "For each account it is written down whom it is for and what it should bring.",
    days: year,
  },
  "followers-spike": {
    subject: "Growth of followers",
    group: "routine",
    page: "channels",
    wants: "channels",
    statement: "No account gained followers faster than they come by themselves, or we know why.",
    days: 92,
  },
  "authorization-expiring": {
    subject: "Releases about to end",
    group: "records",
    page: null,
    statement: "No release that is in use ends within 60 days, or its new one is signed.",
    days: 30,
  },
  "published-item-recheck": {
    subject: "What is public",
    group: "records",
    page: "calendar",
    wants: "public",
    statement: "Everything that is public was read again: releases, links, offers.",
    days: 7,
  },
  "privacy-settings-drift": {
    subject: "Settings of your pages",
    ...account,
    group: "records",
    statement: "At each network, who may tag, write, review and comment is as we decided.",
    days: 92,
  },
  "self-approval": {
    subject: "Second pair of eyes",
    group: "records",
    page: "approvals",
    seen: "Nobody alone approved what they wrote, within the last year.",
  },
  "overdue-breach-assessment": {
    subject: "Privacy incidents",
    group: "records",
    page: null,
    statement: "No privacy incident has been open for more than 10 days without an assessment.",
    days: 10,
  },
}
