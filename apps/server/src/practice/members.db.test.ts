import { expect, test } from "vitest"
import { addPractice } from "./index.ts"
import { ana, type Browser, membershipsSeen, minute, openHouse, personId, sessionSeen, turnOnSecondFactor } from "./practice.testing.ts"

const ben = { name: "Ben Okafor", email: "ben@willow.test", password: "quiet copper lantern" }
const cleo = { name: "Cleo Brandt", email: "cleo@willow.test", password: "under nine wet roofs" }
const members = async (browser: Browser, practiceId: string) => (await browser.get(`/api/practices/${practiceId}/members`)).body
const setRole = (browser: Browser, practiceId: string, id: string, role: string) =>
  browser.call("PUT", `/api/practices/${practiceId}/members/${id}`, { role })

test("everybody sees who works here; the warning stays until two people hold owner or administrator", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const author = await house.join(owner, practiceId, { ...ben, role: "author" })
  expect(await members(author, practiceId)).toMatchObject({
    needsSecondAdministrator: true,
    items: [
      { name: ana.name, role: "owner", you: false, secondFactor: false },
      { name: ben.name, role: "author", you: true },
    ],
  })
  expect((await setRole(owner, practiceId, await personId(author), "administrator")).status).toBe(200)
  expect(await members(owner, practiceId)).toMatchObject({ needsSecondAdministrator: false })
})

test("who may not let people in or out is told so, and the try is on record", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const author = await house.join(owner, practiceId, { ...ben, role: "author" })
  const self = await personId(author)
  expect(await setRole(author, practiceId, self, "owner")).toMatchObject({ status: 403, body: { kind: "not-permitted" } })
  expect((await author.post(`/api/practices/${practiceId}/invitations`, { email: cleo.email, role: "author" })).status).toBe(403)
  expect((await author.get(`/api/practices/${practiceId}/mail`)).status).toBe(403)
  expect(await house.audit(practiceId)).toContainEqual(
    expect.objectContaining({ action: "practice.change-role", outcome: "refused", refusal: "not-permitted", person_id: self }),
  )
})

test("the last owner can neither leave nor be made less", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const self = await personId(owner)
  expect(await owner.remove(`/api/practices/${practiceId}/members/${self}`)).toMatchObject({
    status: 409,
    body: { kind: "last-administrator" },
  })
  expect(await setRole(owner, practiceId, self, "author")).toMatchObject({ status: 409, body: { kind: "last-administrator" } })
  await house.join(owner, practiceId, { ...ben, role: "administrator" })
  expect(await setRole(owner, practiceId, self, "author")).toMatchObject({ status: 409, body: { kind: "last-owner" } })
})

test("only an owner makes or unmakes owners", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const administrator = await house.join(owner, practiceId, { ...ben, role: "administrator" })
  const [first, second] = [await personId(owner), await personId(administrator)]
  expect(await setRole(administrator, practiceId, second, "owner")).toMatchObject({ status: 403, body: { kind: "only-owners" } })
  expect(await setRole(administrator, practiceId, first, "author")).toMatchObject({ status: 403, body: { kind: "only-owners" } })
  expect(await administrator.remove(`/api/practices/${practiceId}/members/${first}`)).toMatchObject({
    status: 403,
    body: { kind: "only-owners" },
  })
  const invited = await administrator.post(`/api/practices/${practiceId}/invitations`, { email: cleo.email, role: "owner" })
  expect(invited).toMatchObject({ status: 403, body: { kind: "only-owners" } })
  expect((await setRole(owner, practiceId, second, "owner")).status).toBe(200)
})

test("of two owners who remove each other at the same moment one stays", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const other = await house.join(owner, practiceId, { ...ben, role: "owner" })
  const [first, second] = [await personId(owner), await personId(other)]
  const both = await Promise.all([
    owner.remove(`/api/practices/${practiceId}/members/${second}`),
    other.remove(`/api/practices/${practiceId}/members/${first}`),
  ])
  expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
  const left = await house.platform.tenancy.asPractice(practiceId, (tx) => tx.selectFrom("member").select(["person_id", "role"]).execute())
  expect(left).toHaveLength(1)
  expect(left[0]?.role).toBe("owner")
})

test("of two administrators' demotions at the same moment one is refused", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const other = await house.join(owner, practiceId, { ...ben, role: "owner" })
  const [first, second] = [await personId(owner), await personId(other)]
  const both = await Promise.all([setRole(owner, practiceId, first, "author"), setRole(other, practiceId, second, "author")])
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  expect(both.find(({ status }) => status === 409)?.body.kind).toBe("last-administrator")
})

test("a removed person is out at once, with the session still open", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const author = await house.join(owner, practiceId, { ...ben, role: "author" })
  expect((await members(author, practiceId))["items"]).toHaveLength(2)
  await owner.remove(`/api/practices/${practiceId}/members/${await personId(author)}`)
  expect(await author.get(`/api/practices/${practiceId}/members`)).toMatchObject({ status: 404, body: { kind: "no-such-practice" } })
  expect(await membershipsSeen(author)).toEqual([])
})

test("a new role works at once", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const author = await house.join(owner, practiceId, { ...ben, role: "author" })
  expect((await author.get(`/api/practices/${practiceId}/mail`)).status).toBe(403)
  await setRole(owner, practiceId, await personId(author), "administrator")
  expect((await author.get(`/api/practices/${practiceId}/mail`)).status).toBe(200)
})

test("a person can work in two practices with a role in each, and sees neither through the other", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const author = await house.join(owner, practiceId, { ...ben, role: "author" })
  const other = await addPractice(house.platform, {
    practiceName: "Maple Dental",
    timeZone: "America/Chicago",
    ownerId: await personId(author),
  })
  expect((await membershipsSeen(author)).map(({ practiceId: id, role }) => [id, role])).toEqual([
    [other, "owner"],
    [practiceId, "author"],
  ])
  expect((await members(author, other))["items"]).toHaveLength(1)
  expect((await owner.get(`/api/practices/${other}/members`)).status).toBe(404)
  // Another practice's member id, from inside the own practice.
  const outsider = await owner.remove(`/api/practices/${practiceId}/members/${await personId(author)}`)
  expect(outsider.status).toBe(200)
  const again = await owner.remove(`/api/practices/${practiceId}/members/${await personId(author)}`)
  expect(again).toMatchObject({ status: 404, body: { kind: "no-such-member" } })
  expect(await setRole(owner, practiceId, await personId(author), "owner")).toMatchObject({ status: 404, body: { kind: "no-such-member" } })
  expect((await membershipsSeen(author)).map(({ practiceId: id }) => id)).toEqual([other])
})

test("a practice that requires a second factor is closed to those without one, and to nobody else", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const author = await house.join(owner, practiceId, { ...ben, role: "author" })
  const profile = (await owner.get(`/api/practices/${practiceId}`)).body
  const strict = { ...profile, settings: { requireSecondFactor: true, idleMinutes: 15, allowOverrides: true } }
  const save = () => owner.call("PUT", `/api/practices/${practiceId}`, strict)
  expect(await save()).toMatchObject({ status: 409, body: { kind: "own-second-factor-first" } })
  await turnOnSecondFactor(owner, ana.password, house.clock)
  expect((await save()).status).toBe(200)
  expect(await author.get(`/api/practices/${practiceId}/members`)).toMatchObject({ status: 403, body: { kind: "second-factor-required" } })
  expect(await sessionSeen(author)).toMatchObject({ memberships: [{ secondFactorMissing: true }] })
  const { confirmed } = await turnOnSecondFactor(author, ben.password, house.clock)
  expect(confirmed.status).toBe(200)
  expect((await author.get(`/api/practices/${practiceId}/members`)).status).toBe(200)
})

test("the strictest of a person's practices decides how long a screen may lie idle", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  await addPractice(house.platform, { practiceName: "Maple Dental", timeZone: "America/Chicago", ownerId: await personId(owner) })
  const profile = (await owner.get(`/api/practices/${practiceId}`)).body
  const settings = { requireSecondFactor: false, idleMinutes: 5, allowOverrides: true }
  expect((await owner.call("PUT", `/api/practices/${practiceId}`, { ...profile, settings })).status).toBe(200)
  expect(await sessionSeen(owner)).toMatchObject({ idleMinutes: 5 })
  house.clock.pass(6 * minute)
  expect(await sessionSeen(owner)).toBeNull()
})

test("the profile is kept as it was saved, and an unknown time zone is refused", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const url = `/api/practices/${practiceId}`
  const before = (await owner.get(url)).body
  expect(before).toMatchObject({
    name: "Willow Street Clinic",
    phones: [],
    providers: [],
    settings: { idleMinutes: 15, requireSecondFactor: false },
  })
  const profile = {
    ...before,
    state: "NY",
    contactName: "Dee",
    phones: ["+1 555 010 0199"],
    providers: [{ name: "Dr. Mei Chen", credentials: "MD", specialty: "Pediatrics" }],
  }
  expect(await owner.call("PUT", url, profile)).toMatchObject({ status: 200, body: profile })
  expect((await owner.get(url)).body).toEqual(profile)
  expect(await owner.call("PUT", url, { ...profile, timeZone: "Moon/Tycho" })).toMatchObject({
    status: 422,
    body: { kind: "unknown-time-zone" },
  })
})
