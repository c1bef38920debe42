import { createHmac } from "node:crypto"
import { expect, test } from "vitest"
import { ana, minute, openHouse, sessionSeen, turnOnSecondFactor, willow } from "./practice.testing.ts"
import { testKey } from "../../../../tests/world/database.ts"
import { masterKeyOf } from "#platform/crypto/keys.ts"
import { createSealer } from "#platform/crypto/seal.ts"
import { addMember, createPeople, demoPeople, rewrapSignInSecret } from "./index.ts"

const session = "bedside.session"

test("the right password signs in; an unknown address and a wrong password get the very same answer", async () => {
  await using house = await openHouse()
  await house.setUp()
  const browser = house.browser()
  expect(await browser.signIn(ana)).toMatchObject({ status: 200, body: { state: "signed-in" } })
  expect(await sessionSeen(browser)).toMatchObject({ person: { name: ana.name } })
  const stranger = house.browser()
  const wrong = await stranger.signIn({ ...ana, password: "seven purple storks" })
  const unknown = await stranger.signIn({ email: "nobody@willow.test", password: ana.password })
  const noAddress = await stranger.signIn({ email: "not an address", password: ana.password })
  const said = (body: Record<string, unknown>) => ({ ...body, requestId: "" })
  expect(wrong.status).toBe(401)
  expect(said(unknown.body)).toEqual(said(wrong.body))
  expect(said(noAddress.body)).toEqual(said(wrong.body))
  expect([wrong.cookies, unknown.cookies, noAddress.cookies]).toEqual([[], [], []])
})

test("the address is compared without case", async () => {
  await using house = await openHouse()
  await house.setUp()
  expect(await house.browser().signIn({ ...ana, email: " ANA@Willow.Test " })).toMatchObject({ status: 200 })
})

test("no session token and no address ever stands in an answer's body", async () => {
  await using house = await openHouse()
  await house.setUp()
  const browser = house.browser()
  const answer = await browser.signIn(ana)
  const { token } = await house.platform.database.db
    .selectFrom("auth.session")
    .select("token")
    .orderBy("created_at", "desc")
    .executeTakeFirstOrThrow()
  expect(answer.body).toEqual({ state: "signed-in" })
  expect(JSON.stringify([await browser.get("/api/session"), (await browser.get("/api/sessions")).body])).not.toContain(token)
})

test("cookies are closed to scripts and other sites, and bound to the host behind TLS", async () => {
  await using house = await openHouse({ BEDSIDE_URL: "https://social.willow.test" })
  await house.setUp()
  const { cookies } = await house.browser().signIn(ana)
  const names = cookies.map((line) => line.slice(0, line.indexOf("=")))
  expect(names).toEqual(expect.arrayContaining(["__Host-bedside.session", "__Host-bedside.device"]))
  for (const line of cookies) {
    expect(line).toMatch(/HttpOnly/i)
    expect(line).toMatch(/SameSite=Lax/i)
    expect(line).toMatch(/Path=\//i)
    expect(line).toMatch(/; Secure/i)
    expect(line).not.toMatch(/Domain=/i)
  }
})

test("a forged, changed or foreign cookie opens nothing, nor does a token read from the database", async () => {
  await using house = await openHouse()
  const { owner } = await house.setUp()
  const { token } = await house.platform.database.db.selectFrom("auth.session").select("token").executeTakeFirstOrThrow()
  const own = owner.jar.get(session) ?? ""
  const signed = createHmac("sha256", "another secret").update(token).digest("base64")
  const forged = [
    "",
    token,
    `${token}.`,
    `${token}.${"A".repeat(43)}=`,
    encodeURIComponent(`${token}.${signed}`),
    own.replace(/^./, "~"),
    `${own}x%`,
  ]
  for (const value of forged) {
    const browser = house.browser()
    browser.jar.set(session, value)
    expect(await sessionSeen(browser)).toBeNull()
    expect((await browser.get("/api/sessions")).status).toBe(401)
  }
})

test("a cookie somebody else planted is not taken over by the sign-in", async () => {
  await using house = await openHouse()
  const { owner } = await house.setUp()
  const planted = owner.jar.get(session) ?? ""
  const victim = house.browser()
  victim.jar.set(session, planted)
  await victim.signIn(ana)
  expect(victim.jar.get(session)).not.toBe(planted)
  // The one who planted it has nothing any more.
  expect(await sessionSeen(owner)).toBeNull()
  expect(await sessionSeen(victim)).not.toBeNull()
})

test("a session ends after the practice's idle minutes, and whatever a person does moves that on", async () => {
  await using house = await openHouse()
  const { owner } = await house.setUp()
  house.clock.pass(14 * minute)
  const kept = await owner.post("/api/session/keep-alive")
  expect(kept.body["endsAt"]).toBe(new Date(house.clock.now().getTime() + 15 * minute).toISOString())
  house.clock.pass(14 * minute)
  expect((await owner.get("/api/sessions")).status).toBe(200)
  // Reading is what pages do by themselves; it does not keep a session awake.
  house.clock.pass(2 * minute)
  expect((await owner.get("/api/sessions")).status).toBe(401)
  expect(await owner.post("/api/session/keep-alive")).toMatchObject({ status: 401, body: { kind: "signed-out" } })
})

test("however busy, a session ends after twelve hours", async () => {
  await using house = await openHouse()
  const { owner } = await house.setUp()
  for (let passed = 0; passed < 12 * 60 - 10; passed += 10) {
    house.clock.pass(10 * minute)
    expect((await owner.post("/api/session/keep-alive")).status).toBe(200)
  }
  const last = await sessionSeen(owner)
  expect(new Date(last?.endsAt ?? 0).getTime() - house.clock.now().getTime()).toBe(10 * minute)
  house.clock.pass(10 * minute)
  expect(await sessionSeen(owner)).toBeNull()
})

test("signing out ends the session on the server, not only in the browser", async () => {
  await using house = await openHouse()
  const { owner } = await house.setUp()
  const kept = owner.jar.get(session) ?? ""
  expect((await owner.remove("/api/session")).status).toBe(200)
  expect(owner.jar.has(session)).toBe(false)
  const thief = house.browser()
  thief.jar.set(session, kept)
  expect(await sessionSeen(thief)).toBeNull()
})

test("devices are listed in plain words, and each can be signed out from another", async () => {
  await using house = await openHouse()
  const { owner } = await house.setUp()
  const phone = house.browser()
  await phone.signIn(ana)
  const items = (await owner.get("/api/sessions")).body["items"] as { id: string; current: boolean; device: string }[]
  expect(items.map(({ device }) => device)).toEqual(["Chrome on Windows", "Chrome on Windows"])
  expect(items.filter(({ current }) => current)).toHaveLength(1)
  const other = items.find(({ current }) => !current)
  expect((await owner.remove(`/api/sessions/${other?.id}`)).status).toBe(200)
  expect(await sessionSeen(phone)).toBeNull()
  expect(await sessionSeen(owner)).not.toBeNull()
})

test("nobody can sign another person's device out", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const ben = await house.join(owner, practiceId, {
    name: "Ben Okafor",
    email: "ben@willow.test",
    password: "quiet copper lantern",
    role: "author",
  })
  const [own] = (await owner.get("/api/sessions")).body["items"] as { id: string }[]
  expect(await ben.remove(`/api/sessions/${own?.id}`)).toMatchObject({ status: 404, body: { kind: "no-such-session" } })
  expect(await sessionSeen(owner)).not.toBeNull()
})

test("sessions and second factors survive a restart: the sign-in secret is kept sealed, and both processes have the same one", async () => {
  await using house = await openHouse()
  const again = await Promise.all([createPeople(house.platform), createPeople(house.platform)])
  expect(again.map(({ secret }) => secret)).toEqual([house.people.secret, house.people.secret])
  const rows = await house.platform.database.db.selectFrom("installation").select("value").execute()
  for (const { value } of rows) expect(Buffer.from(value, "base64").toString()).not.toContain(house.people.secret)
})

test("a new master key signs nobody out and breaks no second factor", async () => {
  await using house = await openHouse()
  const { owner } = await house.setUp()
  const { app } = await turnOnSecondFactor(owner, ana.password, house.clock)
  const next = masterKeyOf(Buffer.alloc(32, 9))
  await rewrapSignInSecret({ ...house.platform, sealer: createSealer(next, testKey) })
  await using people = await createPeople({ ...house.platform, sealer: createSealer(next) })
  expect(people.secret).toBe(house.people.secret)
  await expect(createPeople({ ...house.platform, sealer: createSealer(testKey) })).rejects.toThrow(
    "The master key is not the one this database was sealed with.",
  )
  const browser = house.browser()
  await browser.signIn(ana)
  expect((await browser.post("/api/session/second-factor", { kind: "totp", code: app.code() })).status).toBe(200)
})

test("the demo offers its invented people, and only the demo does", async () => {
  const dee = { name: "Dee Marsh", email: "dee@willow.example", role: "auditor" as const }
  await using house = await openHouse({ BEDSIDE_DEMO: "yes" })
  const { practiceId } = await house.setUp()
  const id = await addMember(house.platform, practiceId, dee)
  // Ana has an address that somebody may really have: her account is nobody's to try.
  expect(await demoPeople(house.platform)).toEqual([{ id, name: dee.name, role: "auditor", story: expect.any(String) }])
  const browser = house.browser()
  expect(await browser.post("/api/demo/session", { personId: id })).toMatchObject({ status: 200, body: { state: "signed-in" } })
  expect(await sessionSeen(browser)).toMatchObject({ person: { name: dee.name }, demo: true })
  await using serious = await openHouse()
  const known = await addMember(serious.platform, (await serious.setUp()).practiceId, dee)
  expect(await demoPeople(serious.platform)).toEqual([])
  expect(await serious.browser().post("/api/demo/session", { personId: known })).toMatchObject({ status: 404, body: { kind: "no-demo" } })
})

test("sign-ins and refusals stand in the practice's record by the person's id, and nothing about people in the log", async () => {
  await using house = await openHouse()
  const { practiceId } = await house.setUp()
  const browser = house.browser()
  await browser.signIn({ ...ana, password: "seven purple storks" })
  await browser.signIn(ana)
  await house.people.quiet()
  const events = await house.audit(practiceId)
  expect(events).toContainEqual(expect.objectContaining({ action: "practice.sign-in", outcome: "refused", refusal: "wrong-password" }))
  expect(events.filter(({ action, outcome }) => action === "practice.sign-in" && outcome === "done")).toHaveLength(2)
  expect(events.every(({ person_id }) => person_id !== null)).toBe(true)
  expect(JSON.stringify(events)).not.toMatch(/willow\.test|Ruiz/)
  const log = house.lines.join("")
  expect(log).toContain('"request"')
  for (const secret of ["ana@willow", "Ana", "Ruiz", willow.practiceName, "purple", browser.jar.get(session) ?? "none"])
    expect(log).not.toContain(secret)
})
