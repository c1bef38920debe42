import { expect, test } from "vitest"
import { ana, codeApp, openHouse, sessionSeen, turnOnSecondFactor } from "./practice.testing.ts"

test("one-time codes are set up with the password and a first code, and demanded from then on", async () => {
  await using house = await openHouse()
  const { owner } = await house.setUp()
  expect(await owner.post("/api/second-factor", { password: "not mine at all" })).toMatchObject({
    status: 422,
    body: { kind: "wrong-password" },
  })
  const begun = await owner.post("/api/second-factor", { password: ana.password })
  expect(begun.body["recoveryCodes"]).toHaveLength(10)
  expect(String(begun.body["uri"])).toContain(`secret=${String(begun.body["secret"])}`)
  // Not demanded before the app has proven that it has the secret.
  expect((await house.browser().signIn(ana)).body["state"]).toBe("signed-in")
  const app = codeApp(String(begun.body["uri"]), house.clock)
  expect(await owner.post("/api/second-factor/confirm", { code: "000000" })).toMatchObject({ status: 422, body: { kind: "wrong-code" } })
  expect((await owner.post("/api/second-factor/confirm", { code: app.code() })).status).toBe(200)
  expect((await sessionSeen(owner))?.person.secondFactor).toBe(true)
  house.clock.pass(30_000)
  const browser = house.browser()
  expect((await browser.signIn(ana)).body["state"]).toBe("second-factor")
  expect(await sessionSeen(browser)).toBeNull()
  expect(await browser.post("/api/session/second-factor", { kind: "totp", code: "000000" })).toMatchObject({
    status: 422,
    body: { kind: "wrong-code" },
  })
  expect(await browser.post("/api/session/second-factor", { kind: "totp", code: app.code() })).toMatchObject({
    status: 200,
    body: { state: "signed-in" },
  })
  expect(await sessionSeen(browser)).not.toBeNull()
})

test("a one-time code is good once: neither again, nor in the next half minute, nor twice at the same moment", async () => {
  await using house = await openHouse()
  const { owner } = await house.setUp()
  const { app } = await turnOnSecondFactor(owner, ana.password, house.clock)
  const code = app.code()
  const [first, second] = [house.browser(), house.browser()]
  await first.signIn(ana)
  await second.signIn(ana)
  const both = await Promise.all([first, second].map((browser) => browser.post("/api/session/second-factor", { kind: "totp", code })))
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422])
  house.clock.pass(30_000)
  const third = house.browser()
  await third.signIn(ana)
  // Still within the tolerance for clocks that differ, and used all the same.
  expect(await third.post("/api/session/second-factor", { kind: "totp", code })).toMatchObject({ status: 422, body: { kind: "used-code" } })
  expect(await sessionSeen(third)).toBeNull()
  const sessions = await house.platform.database.db.selectFrom("auth.session").select("id").execute()
  expect(sessions).toHaveLength(2)
})

test("a recovery code is good once", async () => {
  await using house = await openHouse()
  const { owner } = await house.setUp()
  const { recoveryCodes } = await turnOnSecondFactor(owner, ana.password, house.clock)
  const code = recoveryCodes[3]
  const browser = house.browser()
  await browser.signIn(ana)
  expect(await browser.post("/api/session/second-factor", { kind: "recovery", code })).toMatchObject({ status: 200 })
  expect(await sessionSeen(browser)).not.toBeNull()
  const again = house.browser()
  await again.signIn(ana)
  expect(await again.post("/api/session/second-factor", { kind: "recovery", code })).toMatchObject({
    status: 422,
    body: { kind: "wrong-code" },
  })
  expect(await again.post("/api/session/second-factor", { kind: "recovery", code: recoveryCodes[4] })).toMatchObject({ status: 200 })
})

test("a code without the password before it is worth nothing", async () => {
  await using house = await openHouse()
  const { owner } = await house.setUp()
  const { app } = await turnOnSecondFactor(owner, ana.password, house.clock)
  const browser = house.browser()
  expect(await browser.post("/api/session/second-factor", { kind: "totp", code: app.code() })).toMatchObject({
    status: 401,
    body: { kind: "sign-in-first" },
  })
  browser.jar.set("bedside.challenge", "2fa-made-up.AAAA")
  expect((await browser.post("/api/session/second-factor", { kind: "totp", code: app.code() })).status).toBe(401)
})

test("codes cannot be tried through, and the person's own device is not slowed by it", async () => {
  await using house = await openHouse()
  const { owner } = await house.setUp()
  const { app } = await turnOnSecondFactor(owner, ana.password, house.clock)
  const guesser = house.browser()
  await guesser.signIn(ana)
  for (let n = 0; n < 5; n++)
    expect((await guesser.post("/api/session/second-factor", { kind: "totp", code: `11111${n}` })).status).toBe(422)
  expect(await guesser.post("/api/session/second-factor", { kind: "totp", code: app.code() })).toMatchObject({ status: 429 })
  await owner.remove("/api/session")
  await owner.signIn(ana)
  expect(await owner.post("/api/session/second-factor", { kind: "totp", code: app.code() })).toMatchObject({ status: 200 })
})

test("secret and recovery codes are not readable in the database, half-finished sign-ins not usable", async () => {
  await using house = await openHouse()
  const { owner } = await house.setUp()
  const { begun, recoveryCodes } = await turnOnSecondFactor(owner, ana.password, house.clock)
  const browser = house.browser()
  await browser.signIn(ana)
  const { db } = house.platform.database
  const rows = JSON.stringify([
    await db.selectFrom("auth.second_factor").selectAll().execute(),
    await db.selectFrom("auth.verification").selectAll().execute(),
    await db.selectFrom("auth.account").selectAll().execute(),
  ])
  expect(rows).not.toContain(String(begun.body["secret"]))
  expect(rows).not.toContain(recoveryCodes[0])
  expect(rows).not.toContain(ana.password)
  const identifier = decodeURIComponent(browser.jar.get("bedside.challenge") ?? "").split(".")[0] ?? "none"
  expect(identifier).toMatch(/^2fa-/)
  expect(rows).not.toContain(identifier)
})

test("turning codes off needs the password", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  await turnOnSecondFactor(owner, ana.password, house.clock)
  expect(await owner.remove("/api/second-factor", { password: "no idea at all" })).toMatchObject({ status: 422 })
  expect(await owner.remove("/api/second-factor", { password: ana.password })).toMatchObject({ status: 200 })
  expect((await house.browser().signIn(ana)).body["state"]).toBe("signed-in")
  const actions = (await house.audit(practiceId)).map(({ action }) => action)
  expect(actions).toEqual(expect.arrayContaining(["practice.second-factor-on", "practice.second-factor-off"]))
})
