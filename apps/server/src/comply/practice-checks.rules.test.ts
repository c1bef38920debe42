import { workspaceChecks } from "@bedside/compliance"
import { describe, expect, test } from "vitest"
import { checkPlans } from "./practice-checks.plan.ts"
import { dayAfter, dayIn, type GivenAnswer, practiceChecks, type Seen, standing } from "./practice-checks.rules.ts"

const now = new Date("2026-11-21T17:00:00Z")
const today = "2026-11-21"
const member = {
  name: "Ana Ruiz",
  role: "owner" as const,
  secondFactor: true,
  joinedOn: "2026-01-05",
  joinedAt: new Date("2026-01-05T17:00:00Z"),
}
const quiet: Seen = {
  now,
  today,
  state: "MT",
  members: [{ ...member, id: "ana" }],
  channels: [],
  inbox: [],
  inboxSeenAt: now,
  planned: [{ id: "next", name: "Flu shots", author: "eli", approvers: ["ana"], at: new Date("2026-11-24T17:00:00Z") }],
  published: [],
}
const said = (on: string, more: Partial<GivenAnswer> = {}): GivenAnswer => ({
  id: "a",
  answer: "in-order",
  on,
  note: null,
  by: "Dee Okafor",
  at: now.toISOString(),
  ...more,
})
const check = (id: string, seen: Partial<Seen> = {}, answer?: GivenAnswer) =>
  practiceChecks({ ...quiet, ...seen }, new Map(answer ? [[id, answer]] : [])).find((one) => one.id === id)
const stateOf = (...given: Parameters<typeof check>) => check(...given)?.state

test("every check of the compliance package has a plan, and every plan a check", () => {
  expect(Object.keys(checkPlans).toSorted()).toEqual(workspaceChecks.map(({ id }) => id).toSorted())
  expect(practiceChecks(quiet, new Map()).map(({ id }) => id)).toEqual(workspaceChecks.map(({ id }) => id))
})

test("a check is either seen or answered, never both", () => {
  for (const [id, { seen, statement }] of Object.entries(checkPlans)) expect([seen, statement].filter(Boolean), id).toHaveLength(1)
})

describe("what Bedside sees", () => {
  test("is in order, with what it stands on", () => {
    for (const id of ["mfa-not-enforced", "inbox-unattended", "calendar-gap", "self-approval"])
      expect(check(id), id).toMatchObject({ state: "in-order", statement: null, found: [], because: checkPlans[id]?.seen })
  })
  test("needs work, with the name of whom or what it is about", () => {
    const members = [...quiet.members, { ...member, id: "ben", name: "Ben Castillo", secondFactor: false }]
    expect(check("mfa-not-enforced", { members })).toMatchObject({
      state: "needs-work",
      found: [{ message: "This person signs in with a password alone.", about: { kind: "person", id: "ben", name: "Ben Castillo" } }],
    })
    const alone = { id: "p", name: "Flu shots are in.", author: "eli", approvers: ["eli"], at: now }
    const found = check("self-approval", { planned: [alone], published: [alone] })?.found
    expect(found).toEqual([{ message: "The author alone approved this.", about: { kind: "post", id: "p", name: "Flu shots are in." } }])
  })
  test("is counted where it has no name", () => {
    const due = (id: string, at: string) => ({ id, dueAt: new Date(at) })
    const inbox = [due("1", "2026-11-21T16:00:00Z"), due("2", "2026-11-20T16:00:00Z"), due("3", "2026-11-22T16:00:00Z")]
    expect(check("inbox-unattended", { inbox })?.found).toEqual([{ message: "2 messages are past their time.", about: null }])
    const unseen = check("inbox-unattended", { inbox: inbox.slice(0, 1), inboxSeenAt: new Date("2026-11-20T16:00:00Z") })
    expect(unseen?.found.map(({ message }) => message)).toEqual([
      "One message is past its time.",
      "Nobody has looked at the inbox for more than a day.",
    ])
  })
  test("a plan that lies further away than two weeks is a gap", () => {
    const planned = quiet.planned.map((post) => ({ ...post, at: new Date("2026-12-24T17:00:00Z") }))
    expect(stateOf("calendar-gap", { planned })).toBe("needs-work")
    expect(stateOf("calendar-gap", { planned: [] })).toBe("needs-work")
  })
  test("cannot be answered away", () => {
    expect(stateOf("calendar-gap", { planned: [] }, said(today))).toBe("needs-work")
  })
})

describe("what Bedside cannot see", () => {
  test("is not known until somebody answers, and then as they said", () => {
    expect(check("baa-missing")).toMatchObject({ state: "not-known", answer: null })
    expect(check("baa-missing", {}, said(today))).toMatchObject({ state: "in-order", answer: { by: "Dee Okafor", over: null } })
    expect(stateOf("baa-missing", {}, said(today, { answer: "needs-work" }))).toBe("needs-work")
  })
  test("is not known again when the answer is too old, to the day", () => {
    expect(stateOf("overdue-breach-assessment", {}, said("2026-11-11"))).toBe("in-order")
    expect(check("overdue-breach-assessment", {}, said("2026-11-10"))).toMatchObject({
      state: "not-known",
      because: "This answer counted for 10 days. Please answer again.",
      answer: { until: "2026-11-20", over: "This answer counted for 10 days." },
    })
  })
  test("is not known again once a channel or a person came that the answer did not know", () => {
    const channels = [{ id: "c", name: "@willow", connectedOn: "2026-11-15" }]
    expect(stateOf("account-single-administrator", { channels }, said("2026-11-15"))).toBe("in-order")
    expect(stateOf("account-single-administrator", { channels }, said("2026-11-14"))).toBe("not-known")
    const members = [{ ...member, id: "new", joinedOn: "2026-11-15" }]
    expect(stateOf("agency-user-unscoped", { members }, said("2026-11-14"))).toBe("not-known")
  })
  test("is in order where there is nothing to look at", () => {
    for (const id of ["account-single-administrator", "network-mismatch", "followers-spike", "privacy-settings-drift"])
      expect(check(id), id).toMatchObject({ state: "in-order", because: "No channel is connected." })
    expect(check("published-item-recheck")).toMatchObject({ state: "in-order", because: "Nothing is public." })
    const published = Array.from({ length: 5 }, (_, at) => ({ id: `${at}`, name: "", author: "eli", approvers: [], at: now }))
    expect(stateOf("published-item-recheck", { published })).toBe("not-known")
    expect(stateOf("content-mix-unbalanced", { published: published.slice(1) })).toBe("in-order")
    expect(stateOf("content-mix-unbalanced", { published })).toBe("not-known")
  })
})

describe("an answer on training or the policy covers who was here on its day", () => {
  const members = [
    { ...member, id: "ana" },
    { ...member, id: "new", name: "Gus Marsh", joinedOn: "2026-11-10", joinedAt: new Date("2026-11-10T17:00:00Z") },
    {
      ...member,
      id: "ines",
      name: "Ines Duarte",
      role: "auditor" as const,
      joinedOn: "2026-11-10",
      joinedAt: new Date("2026-11-10T17:00:00Z"),
    },
  ]
  test.each(["training-expired", "policy-attestation-expired"])("%s: who came later is named, who only reads is not", (id) => {
    expect(stateOf(id, { members }, said("2026-11-10"))).toBe("in-order")
    const late = check(id, { members }, said("2026-11-09"))
    expect(late?.state).toBe("needs-work")
    expect(late?.found.map(({ about }) => about?.name)).toEqual(["Gus Marsh"])
  })
  test("new staff in Texas has 90 days for the training, and everybody a year", () => {
    expect(stateOf("training-expired", { members, state: "TX" }, said("2026-11-09"))).toBe("in-order")
    expect(stateOf("training-expired", { members: members.slice(0, 1) }, said("2025-11-01"))).toBe("needs-work")
  })
  test("an answer that it needs work gives nobody a training", () => {
    expect(check("training-expired", {}, said(today, { answer: "needs-work" }))).toMatchObject({ state: "needs-work", found: [] })
  })
})

test("days are those of the practice's zone, across the ends of months and years", () => {
  expect(dayIn("America/Denver", new Date("2026-11-21T05:00:00Z"))).toBe("2026-11-20")
  expect(dayIn("Pacific/Guam", new Date("2026-11-21T15:00:00Z"))).toBe("2026-11-22")
  expect([dayAfter("2026-12-28", 10), dayAfter("2028-02-28", 1), dayAfter("2026-11-21", 0)]).toEqual([
    "2027-01-07",
    "2028-02-29",
    "2026-11-21",
  ])
})

test("an answer that the check judges by its day has no end of its own", () => {
  expect(standing(said("2020-01-01"), { subject: "Training", group: "access", page: null, statement: "Trained." }, quiet)).toMatchObject({
    until: null,
    over: null,
  })
})
