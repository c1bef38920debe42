import { expect, test } from "vitest"
import { addPractice } from "./index.ts"
import { ana, type Browser, type House, minute, openHouse, personId, sessionSeen, turnOnSecondFactor } from "./practice.testing.ts"

const ben = { name: "Ben Okafor", email: "ben@willow.test", password: "quiet copper lantern" }
const next = "four brave tin kettles"

async function keptMails(house: House, owner: Browser, practiceId: string) {
  await house.people.quiet()
  return (await owner.get(`/api/practices/${practiceId}/mail`)).body as {
    smtp: boolean
    items: { to: string; text: string; subject: string }[]
  }
}
async function resetToken(house: House, owner: Browser, practiceId: string, email: string): Promise<string> {
  house.clock.pass(1000)
  expect((await house.browser().post("/api/password-reset", { email })).status).toBe(200)
  const { items } = await keptMails(house, owner, practiceId)
  return /token=(\S+)/.exec(items[0]?.text ?? "")?.[1] ?? ""
}

test("changing the password signs every other device out and keeps this one", async () => {
  await using house = await openHouse()
  const { owner } = await house.setUp()
  const phone = house.browser()
  await phone.signIn(ana)
  expect(await owner.post("/api/password", { current: "not it at all", next })).toMatchObject({
    status: 422,
    body: { kind: "wrong-password" },
  })
  expect(await owner.post("/api/password", { current: ana.password, next: "AnaRuiz12345" })).toMatchObject({
    status: 422,
    body: { kind: "password-refused", facts: { reason: "has-name" } },
  })
  expect((await owner.post("/api/password", { current: ana.password, next })).status).toBe(200)
  expect(await sessionSeen(phone)).toBeNull()
  expect(await sessionSeen(owner)).not.toBeNull()
  expect((await phone.signIn(ana)).status).toBe(401)
  expect((await phone.signIn({ ...ana, password: next })).status).toBe(200)
})

test("a reset link works once, for an hour, ends every session and leaves the second factor on", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const his = await house.join(owner, practiceId, { ...ben, role: "author" })
  await turnOnSecondFactor(his, ben.password, house.clock)
  const token = await resetToken(house, owner, practiceId, ben.email)
  const browser = house.browser()
  expect(await browser.post("/api/password-reset/complete", { token, password: "short" })).toMatchObject({
    status: 422,
    body: { kind: "password-refused" },
  })
  expect((await browser.post("/api/password-reset/complete", { token, password: next })).status).toBe(200)
  expect(await sessionSeen(his)).toBeNull()
  expect(await browser.post("/api/password-reset/complete", { token, password: "five more tin kettles" })).toMatchObject({
    status: 410,
    body: { kind: "used-link" },
  })
  expect((await browser.signIn({ ...ben, password: next })).body["state"]).toBe("second-factor")
  const late = await resetToken(house, owner, practiceId, ben.email)
  house.clock.pass(60 * minute)
  expect((await browser.post("/api/password-reset/complete", { token: late, password: next })).body.kind).toBe("expired-link")
  expect((await browser.post("/api/password-reset/complete", { token: "made-up", password: next })).body.kind).toBe("unknown-link")
})

test("a reset link used twice at the same moment sets one password", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const token = await resetToken(house, owner, practiceId, ana.email)
  const both = await Promise.all(
    [next, "five more tin kettles"].map((password) => house.browser().post("/api/password-reset/complete", { token, password })),
  )
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410])
})

test("another open reset link dies with the one that was used, and with a changed password", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const older = await resetToken(house, owner, practiceId, ana.email)
  expect((await owner.post("/api/password", { current: ana.password, next })).status).toBe(200)
  expect((await house.browser().post("/api/password-reset/complete", { token: older, password: "five more tin kettles" })).body.kind).toBe(
    "used-link",
  )
})

test("asking for a reset answers the same for anybody, and mails only those who are known", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const browser = house.browser()
  const answers = []
  for (const email of [ana.email, "nobody@willow.test", "not an address"])
    answers.push(await browser.post("/api/password-reset", { email }))
  expect(answers.map(({ status, body }) => [status, body])).toEqual(Array.from({ length: 3 }, () => [200, { done: true }]))
  const { smtp, items } = await keptMails(house, owner, practiceId)
  expect(smtp).toBe(false)
  expect(items.map(({ to }) => to)).toEqual([ana.email])
})

test("nobody can flood a person with reset mails", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  for (let n = 0; n < 6; n++) await house.browser().post("/api/password-reset", { email: ana.email })
  expect((await keptMails(house, owner, practiceId)).items).toHaveLength(3)
})

test("only owners see the link of a kept reset mail", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const administrator = await house.join(owner, practiceId, { ...ben, role: "administrator" })
  const token = await resetToken(house, owner, practiceId, ana.email)
  expect(token).toMatch(/^[\w-]{43}$/)
  const { items } = await keptMails(house, administrator, practiceId)
  expect(items).toHaveLength(1)
  expect(items[0]?.text).toContain("(this link is not shown here)")
  expect(JSON.stringify(items)).not.toContain(token)
})

test("without a mail server one practice's owner cannot open another practice through a shared colleague", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const his = await house.join(owner, practiceId, { ...ben, role: "author" })
  house.clock.pass(minute)
  await addPractice(house.platform, { practiceName: "Maple Dental", timeZone: "America/Chicago", ownerId: await personId(his) })
  expect(await resetToken(house, owner, practiceId, ben.email)).toBe("")
  const { items } = await keptMails(house, owner, practiceId)
  expect(items[0]?.text).toContain("BEDSIDE_SMTP_URL")
})
