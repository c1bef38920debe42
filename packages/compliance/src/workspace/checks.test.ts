import { describe, expect, test } from "vitest"
import { checkWorkspace, workspaceChecks, type WorkspaceFacts } from "./checks.ts"

const now = "2026-11-21T12:00:00Z"
const found = (facts: WorkspaceFacts): string[] =>
  checkWorkspace({ now, ...facts }).map(({ checkId, about }) => (about === undefined ? checkId : `${checkId} ${about}`))

test("the seventeen checks have different ids and each a title and a source", () => {
  expect(new Set(workspaceChecks.map(({ id }) => id)).size).toBe(17)
  for (const { title, source } of workspaceChecks) expect(title.length * source.length).toBeGreaterThan(0)
})

test("nothing is found where nothing is known, and nothing about time without a moment", () => {
  expect(checkWorkspace({})).toEqual([])
  const nothingKnown = { accounts: [{ id: "a" }], members: [{ id: "m" }], connectors: [{ id: "c" }], inbox: [{ id: "i" }] }
  expect(found({ ...nothingKnown, published: [{ id: "p" }], authorizations: [{ id: "r" }], incidents: [{ id: "b" }] })).toEqual([])
  expect(
    checkWorkspace({ planned: [], inboxSeenAt: "2020-01-01T00:00:00Z", incidents: [{ id: "b", openedAt: "2020-01-01T00:00:00Z" }] }),
  ).toEqual([])
})

const cases: readonly (readonly [string, WorkspaceFacts, WorkspaceFacts])[] = [
  [
    "account-single-administrator a",
    { accounts: [{ id: "a", administrators: 1, recoveryContact: true }] },
    { accounts: [{ id: "a", administrators: 2, recoveryContact: true }] },
  ],
  [
    "account-single-administrator a",
    { accounts: [{ id: "a", administrators: 3, recoveryContact: false }] },
    { accounts: [{ id: "a", administrators: 3 }] },
  ],
  ["account-unclaimed-or-duplicate a", { accounts: [{ id: "a", unclaimed: true }] }, { accounts: [{ id: "a", unclaimed: false }] }],
  ["account-unclaimed-or-duplicate a", { accounts: [{ id: "a", duplicateOf: "b" }] }, { accounts: [{ id: "a" }] }],
  ["mfa-not-enforced m", { members: [{ id: "m", mfa: false }] }, { members: [{ id: "m", mfa: true }] }],
  [
    "policy-attestation-expired m",
    { policyVersion: "3", members: [{ id: "m", publishes: true, policySigned: "2" }] },
    { policyVersion: "3", members: [{ id: "m", publishes: true, policySigned: "3" }] },
  ],
  [
    "policy-attestation-expired m",
    { policyVersion: "3", members: [{ id: "m", policySigned: "" }] },
    { policyVersion: "3", members: [{ id: "m", publishes: false, policySigned: "" }] },
  ],
  [
    "training-expired m",
    { members: [{ id: "m", trainedAt: "2025-11-01T00:00:00Z" }] },
    { members: [{ id: "m", trainedAt: "2025-12-01T00:00:00Z" }] },
  ],
  [
    "training-expired m",
    { members: [{ id: "m", startedAt: "2026-10-01T00:00:00Z" }] },
    { state: "TX", members: [{ id: "m", startedAt: "2026-10-01T00:00:00Z" }] },
  ],
  [
    "training-expired m",
    { state: "TX", members: [{ id: "m", startedAt: "2026-08-01T00:00:00Z" }] },
    { members: [{ id: "m", publishes: false, startedAt: "2026-08-01T00:00:00Z" }] },
  ],
  ["baa-missing c", { connectors: [{ id: "c", mayReceivePhi: true }] }, { connectors: [{ id: "c", mayReceivePhi: true, baa: true }] }],
  [
    "baa-missing c",
    { connectors: [{ id: "c", enabled: true, mayReceivePhi: true, baa: false }] },
    {
      connectors: [
        { id: "c", enabled: false, mayReceivePhi: true },
        { id: "d", mayReceivePhi: false },
      ],
    },
  ],
  [
    "agency-user-unscoped m",
    { members: [{ id: "m", agency: true, scope: ["drafts"], baa: true }] },
    { members: [{ id: "m", agency: true, scope: ["drafts"], baa: true, accessEndsAt: "2027-01-01T00:00:00Z" }] },
  ],
  [
    "agency-user-unscoped m",
    { members: [{ id: "m", agency: true, scope: ["drafts"], baa: true, accessEndsAt: "2026-01-01T00:00:00Z" }] },
    { members: [{ id: "m", agency: false }] },
  ],
  [
    "inbox-unattended i",
    { inbox: [{ id: "i", dueAt: "2026-11-21T11:00:00Z" }] },
    {
      inbox: [
        { id: "i", dueAt: "2026-11-21T13:00:00Z" },
        { id: "j", dueAt: "2026-11-20T00:00:00Z", answered: true },
      ],
    },
  ],
  ["inbox-unattended", { inboxSeenAt: "2026-11-20T11:00:00Z" }, { inboxSeenAt: "2026-11-20T13:00:00Z" }],
  ["calendar-gap", { planned: [{ id: "p", at: "2026-12-24T00:00:00Z" }] }, { planned: [{ id: "p", at: "2026-12-01T00:00:00Z" }] }],
  [
    "content-mix-unbalanced",
    { published: [1, 2, 3, 4, 5].map((n) => ({ id: `p${n}`, live: false, at: "2026-11-10T00:00:00Z", promotional: n <= 3 })) },
    { published: [1, 2, 3, 4, 5].map((n) => ({ id: `p${n}`, live: false, at: "2026-11-10T00:00:00Z", promotional: n <= 2 })) },
  ],
  [
    "network-mismatch a",
    { accounts: [{ id: "a", audienceGoal: " " }], planned: [{ id: "p", accountId: "a", at: "2026-11-22T00:00:00Z" }] },
    { accounts: [{ id: "a", audienceGoal: "parents" }], planned: [{ id: "p", accountId: "a", at: "2026-11-22T00:00:00Z" }] },
  ],
  [
    "followers-spike a",
    {
      accounts: [
        {
          id: "a",
          followers: [
            { at: "2026-11-18T00:00:00Z", count: 900 },
            { at: "2026-11-14T00:00:00Z", count: 300 },
          ],
        },
      ],
    },
    {
      accounts: [
        {
          id: "a",
          followers: [
            { at: "2026-09-14T00:00:00Z", count: 300 },
            { at: "2026-11-18T00:00:00Z", count: 900 },
          ],
        },
      ],
    },
  ],
  [
    "followers-spike a",
    {
      accounts: [
        {
          id: "a",
          followers: [
            { at: "2026-11-14T00:00:00Z", count: 0 },
            { at: "2026-11-15T00:00:00Z", count: 200 },
          ],
        },
      ],
    },
    {
      accounts: [
        {
          id: "a",
          growthExplained: true,
          followers: [
            { at: "2026-11-14T00:00:00Z", count: 0 },
            { at: "2026-11-15T00:00:00Z", count: 900 },
          ],
        },
      ],
    },
  ],
  [
    "authorization-expiring r",
    { authorizations: [{ id: "r", expiresAt: "2026-12-15T00:00:00Z", liveUses: 2 }] },
    {
      authorizations: [
        { id: "r", expiresAt: "2027-03-15T00:00:00Z", liveUses: 2 },
        { id: "s", expiresAt: "2026-12-15T00:00:00Z", liveUses: 0 },
      ],
    },
  ],
  [
    "authorization-expiring r",
    { authorizations: [{ id: "r", expiresAt: "2026-11-01T00:00:00Z", liveUses: 1 }] },
    { authorizations: [{ id: "r", liveUses: 1 }] },
  ],
  [
    "published-item-recheck p",
    { published: [{ id: "p", at: "2026-10-01T00:00:00Z", recheckedAt: "2026-11-19T02:00:00Z" }] },
    {
      published: [
        { id: "p", at: "2026-10-01T00:00:00Z", recheckedAt: "2026-11-21T02:00:00Z" },
        { id: "q", at: "2026-10-01T00:00:00Z", live: false },
      ],
    },
  ],
  [
    "privacy-settings-drift a",
    { accounts: [{ id: "a", settings: { tags: "review" }, settingsSeen: { tags: "everyone" } }] },
    { accounts: [{ id: "a", settings: { tags: "review" }, settingsSeen: { tags: "review", language: "en" } }] },
  ],
  [
    "self-approval p",
    { planned: [{ id: "p", at: "2026-11-22T00:00:00Z", author: "m", approvers: ["m"] }] },
    { planned: [{ id: "p", at: "2026-11-22T00:00:00Z", author: "m", approvers: ["m", "n"] }] },
  ],
  [
    "overdue-breach-assessment b",
    { incidents: [{ id: "b", openedAt: "2026-11-01T00:00:00Z" }] },
    {
      incidents: [
        { id: "b", openedAt: "2026-11-15T00:00:00Z" },
        { id: "c", openedAt: "2026-11-01T00:00:00Z", assessed: true },
      ],
    },
  ],
]

describe("a check", () => {
  test.each(cases)("%s is found, and its near miss is not", (expected, bad, good) => {
    expect(found(bad)).toEqual([expected])
    expect(found(good)).toEqual([])
  })
  test("tells no names and no words", () => {
    expect(checkWorkspace({ now, ...cases[0]?.[1] })).toEqual([
      {
        checkId: "account-single-administrator",
        about: "a",
        message: "Fewer than two people can manage this account.",
        evidence: { administrators: 1, recoveryContact: true },
      },
    ])
  })
})
