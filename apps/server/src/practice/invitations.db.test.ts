import { expect, test } from "vitest"
import { addMember, addPractice } from "./index.ts"
import { ana, type Browser, membershipsSeen, minute, openHouse, personId, sessionSeen } from "./practice.testing.ts"

const ben = { name: "Ben Okafor", email: "ben@willow.test", password: "quiet copper lantern" }
async function inviteBen(owner: Browser, practiceId: string, role = "author") {
  const { body } = await owner.post(`/api/practices/${practiceId}/invitations`, { email: ben.email, role })
  const link = String(body["link"])
  return { id: String(body["id"]), token: link.slice(link.lastIndexOf("/") + 1), link }
}
const accept = (browser: Browser, token: string, body: object = { name: ben.name, password: ben.password }) =>
  browser.post(`/api/invitations/${token}/accept`, body)

test("an invited person sees what for, joins with a name and a password, and is signed in", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const { token, link } = await inviteBen(owner, practiceId)
  expect(link).toMatch(/^http:\/\/localhost:4680\/invitation\//)
  const browser = house.browser()
  expect((await browser.get(`/api/invitations/${token}`)).body).toEqual({
    practiceName: "Willow Street Clinic",
    role: "author",
    email: ben.email,
    hasAccount: false,
  })
  expect(await accept(browser, token, {})).toMatchObject({ status: 400, body: { kind: "name-and-password" } })
  expect(await accept(browser, token, { name: ben.name, password: "BenOkafor2026" })).toMatchObject({
    status: 422,
    body: { kind: "password-refused", facts: { reason: "has-name" } },
  })
  expect(await accept(browser, token)).toMatchObject({ status: 200, body: { state: "signed-in" } })
  expect(await sessionSeen(browser)).toMatchObject({ person: { name: ben.name }, memberships: [{ practiceId, role: "author" }] })
  const joined = { action: "practice.accept-invitation", outcome: "done", person_id: await personId(browser) }
  expect(await house.audit(practiceId)).toContainEqual(expect.objectContaining(joined))
})

test("used, withdrawn, expired and made-up links are told apart", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const look = async (token: string) => (await house.browser().get(`/api/invitations/${token}`)).body.kind
  const used = await inviteBen(owner, practiceId)
  await accept(house.browser(), used.token)
  expect(await look(used.token)).toBe("used-invitation")
  expect(await accept(house.browser(), used.token)).toMatchObject({ status: 410, body: { kind: "used-invitation" } })
  const cleo = await owner.post(`/api/practices/${practiceId}/invitations`, { email: "cleo@willow.test", role: "author" })
  const withdrawn = String(cleo.body["link"]).split("/").at(-1) ?? ""
  expect((await owner.remove(`/api/practices/${practiceId}/invitations/${String(cleo.body["id"])}`)).status).toBe(200)
  expect((await owner.remove(`/api/practices/${practiceId}/invitations/${String(cleo.body["id"])}`)).status).toBe(404)
  expect(await look(withdrawn)).toBe("withdrawn-invitation")
  const late = await owner.post(`/api/practices/${practiceId}/invitations`, { email: "dee@willow.test", role: "auditor" })
  house.clock.pass(7 * 24 * 60 * minute)
  expect(await look(String(late.body["link"]).split("/").at(-1) ?? "")).toBe("expired-invitation")
  expect(await look("made-up")).toBe("unknown-invitation")
})

test("the link is shown once, to the one who invites, and only its hash is kept", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const { token } = await inviteBen(owner, practiceId)
  const listed = (await owner.get(`/api/practices/${practiceId}/invitations`)).body["items"] as { link: string | null; invitedBy: string }[]
  expect(listed).toMatchObject([{ link: null, invitedBy: ana.name, email: ben.email }])
  const rows = await house.platform.tenancy.asPractice(practiceId, (tx) => tx.selectFrom("invitation").selectAll().execute())
  expect(JSON.stringify(rows)).not.toContain(token)
  expect(house.lines.join("")).not.toContain(token)
})

test("a newer invitation takes the place of the older one", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const older = await inviteBen(owner, practiceId, "author")
  const newer = await inviteBen(owner, practiceId, "manager")
  expect(await accept(house.browser(), older.token)).toMatchObject({ status: 410, body: { kind: "withdrawn-invitation" } })
  const browser = house.browser()
  expect((await accept(browser, newer.token)).status).toBe(200)
  expect(await membershipsSeen(browser)).toMatchObject([{ role: "manager" }])
})

test("one link lets one person in, even when it is opened twice at the same moment", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const { token } = await inviteBen(owner, practiceId)
  const both = await Promise.all([accept(house.browser(), token), accept(house.browser(), token)])
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410])
  expect(await house.platform.database.db.selectFrom("auth.person").select("id").where("email", "=", ben.email).execute()).toHaveLength(1)
})

test("a person who is known joins by being signed in, and nobody else can use the link", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const other = await addPractice(house.platform, {
    practiceName: "Maple Dental",
    timeZone: "America/Chicago",
    ownerId: await personId(owner),
  })
  const known = await house.join(owner, practiceId, { ...ben, role: "author" })
  const { token } = await inviteBen(owner, other, "manager")
  house.clock.pass(minute)
  const stranger = house.browser()
  expect((await stranger.get(`/api/invitations/${token}`)).body).toMatchObject({ hasAccount: true })
  expect(await accept(stranger, token)).toMatchObject({ status: 401, body: { kind: "sign-in-first" } })
  expect(await accept(owner, token, {})).toMatchObject({ status: 409, body: { kind: "another-person" } })
  expect((await accept(known, token, {})).status).toBe(200)
  expect((await membershipsSeen(known)).map(({ role }) => role)).toEqual(["author", "manager"])
})

test("somebody who works here already is not invited again", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  await addMember(house.platform, practiceId, { ...ben, role: "author" })
  const again = await owner.post(`/api/practices/${practiceId}/invitations`, { email: "BEN@willow.test", role: "author" })
  expect(again).toMatchObject({ status: 409, body: { kind: "already-member" } })
})

test("an invitation of another practice can be neither seen nor withdrawn", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const author = await house.join(owner, practiceId, { ...ben, role: "author" })
  const other = await addPractice(house.platform, {
    practiceName: "Maple Dental",
    timeZone: "America/Chicago",
    ownerId: await personId(author),
  })
  const cleo = await author.post(`/api/practices/${other}/invitations`, { email: "cleo@maple.test", role: "author" })
  expect((await owner.get(`/api/practices/${practiceId}/invitations`)).body["items"]).toEqual([])
  expect(await owner.remove(`/api/practices/${practiceId}/invitations/${String(cleo.body["id"])}`)).toMatchObject({
    status: 404,
    body: { kind: "no-open-invitation" },
  })
})
