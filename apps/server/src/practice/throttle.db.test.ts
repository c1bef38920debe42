import { expect, test } from "vitest"
import { ana, type Browser, minute, openHouse, sessionSeen } from "./practice.testing.ts"

const wrong = { ...ana, password: "seven purple storks" }
async function fail(browser: Browser, times: number): Promise<number[]> {
  const statuses = []
  for (let n = 0; n < times; n++) statuses.push((await browser.signIn(wrong)).status)
  return statuses
}

test("failed tries slow the address they come from, and the answer says how long", async () => {
  await using house = await openHouse()
  await house.setUp()
  const guesser = house.browser()
  expect(await fail(guesser, 10)).toEqual(Array.from({ length: 10 }, () => 401))
  house.clock.pass(5 * minute)
  const slowed = await guesser.signIn(ana)
  expect(slowed).toMatchObject({
    status: 429,
    body: { kind: "too-many-tries", facts: { retryAfterSeconds: 600 } },
    headers: { "retry-after": "600" },
  })
  expect(slowed.body.fix).toContain("10 minutes")
  // The same person at another address is not slowed at all.
  expect((await house.browser().signIn(ana)).status).toBe(200)
  house.clock.pass(10 * minute)
  expect((await guesser.signIn(ana)).status).toBe(200)
})

test("strangers cannot lock the person out of a device that was signed in before, not even from the same address", async () => {
  await using house = await openHouse()
  const { owner } = await house.setUp()
  await owner.remove("/api/session")
  const samePlace = house.browser(owner.address)
  expect((await fail(samePlace, 11)).at(-1)).toBe(429)
  expect(await owner.signIn(ana)).toMatchObject({ status: 200 })
  expect(await sessionSeen(owner)).not.toBeNull()
})

test("a known device is known for its own people only, and a forged device cookie for nobody", async () => {
  await using house = await openHouse()
  const { owner, practiceId } = await house.setUp()
  const ben = { name: "Ben Okafor", email: "ben@willow.test", password: "quiet copper lantern", role: "author" }
  const his = await house.join(owner, practiceId, ben)
  await his.remove("/api/session")
  // His device is known to the house, but not for Ana's account: it is slowed like any stranger there.
  expect((await fail(his, 11)).at(-1)).toBe(429)
  expect((await his.signIn(ben)).status).toBe(200)
  const forger = house.browser()
  forger.jar.set("bedside.device", "made-up.AAAA")
  expect((await fail(forger, 11)).at(-1)).toBe(429)
})

test("guesses at the password of a signed-in person are counted as well", async () => {
  await using house = await openHouse()
  const { owner } = await house.setUp()
  for (let n = 0; n < 10; n++) expect((await owner.post("/api/second-factor", { password: "a guess" })).status).toBe(422)
  expect((await owner.post("/api/password", { current: ana.password, next: "four brave tin kettles" })).status).toBe(429)
})
