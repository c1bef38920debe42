import { expect, test } from "vitest"
import { ana, openHouse, sessionSeen, willow } from "./practice.testing.ts"
import { ensureSetupToken, setUpPractice } from "./index.ts"

test("the first run makes one practice with its owner, who is signed in at once", async () => {
  await using house = await openHouse()
  const visitor = house.browser()
  expect((await visitor.get("/api/setup")).body).toMatchObject({ needed: true, demo: false, demoPeople: [] })
  const { owner } = await house.setUp()
  expect((await visitor.get("/api/setup")).body).toMatchObject({ needed: false })
  expect(await sessionSeen(owner)).toMatchObject({
    person: { name: ana.name, email: ana.email, secondFactor: false },
    memberships: [{ practiceName: willow.practiceName, role: "owner", secondFactorMissing: false }],
    idleMinutes: 15,
  })
})

test("the set-up link works once, and only the one printed last", async () => {
  await using house = await openHouse()
  const visitor = house.browser()
  const older = await ensureSetupToken(house.platform)
  const token = await ensureSetupToken(house.platform)
  expect(await visitor.post("/api/setup", { token: older, ...willow, ...ana })).toMatchObject({
    status: 403,
    body: { kind: "wrong-token" },
  })
  expect(await visitor.post("/api/setup", { token: "guessed", ...willow, ...ana })).toMatchObject({ status: 403 })
  expect(await visitor.post("/api/setup", { token, ...willow, ...ana })).toMatchObject({ status: 200, body: { state: "signed-in" } })
  expect(await visitor.post("/api/setup", { token, ...willow, ...ana })).toMatchObject({ status: 409, body: { kind: "already-set-up" } })
  expect(await ensureSetupToken(house.platform)).toBeUndefined()
})

test("two first runs at the same moment make one practice and one person", async () => {
  await using house = await openHouse()
  const runs = await Promise.all(
    [1, 2, 3, 4].map((n) =>
      setUpPractice(house.platform, { ...willow, ...ana, email: `owner${n}@willow.test`, practiceName: `Clinic ${n}` }),
    ),
  )
  expect(runs.filter(({ ok }) => ok)).toHaveLength(1)
  expect(runs.filter((run) => !run.ok && run.error.kind === "already-set-up")).toHaveLength(3)
  const practices = await house.platform.tenancy.asUpkeep((tx) => tx.selectFrom("practice").select("practice_id").execute())
  expect(practices).toHaveLength(1)
  expect(await house.platform.database.db.selectFrom("auth.person").select("id").execute()).toHaveLength(1)
})

test("an unknown time zone and a weak password are refused before anything is made", async () => {
  await using house = await openHouse()
  const token = await ensureSetupToken(house.platform)
  const visitor = house.browser()
  const zone = await visitor.post("/api/setup", { token, ...willow, ...ana, timeZone: "Moon/Tycho" })
  expect(zone).toMatchObject({ status: 422, body: { kind: "unknown-time-zone" } })
  const weak = await visitor.post("/api/setup", { token, ...willow, ...ana, password: "WillowStreet2026!" })
  expect(weak).toMatchObject({ status: 422, body: { kind: "password-refused", facts: { reason: "has-practice" } } })
  expect(weak.body.detail).toBe("The password contains the name of the practice.")
  expect((await visitor.get("/api/setup")).body).toMatchObject({ needed: true })
})
