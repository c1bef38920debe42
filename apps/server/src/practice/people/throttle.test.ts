import { expect, test } from "vitest"
import { addressKey, createThrottle, type Trier } from "./throttle.ts"

const clock = (at = 0) => ({ now: () => new Date(at), pass: (ms: number) => void (at += ms) })
const stranger = (n: number, account = "ana"): Trier => ({ account, address: `10.0.0.${n}`, device: undefined })
const known: Trier = { account: "ana", address: "10.0.0.1", device: "her phone" }

/** How many tries in a row are let through. */
function tries(run: () => { ok: boolean }, most = 200): number {
  for (let n = 0; n < most; n++) if (!run().ok) return n
  return most
}

test("an address gets ten tries at an account, then waits out the quarter of an hour", () => {
  const time = clock()
  const throttle = createThrottle(time)
  expect(tries(() => throttle.password(stranger(1)))).toBe(10)
  time.pass(14 * 60_000)
  expect(throttle.password(stranger(1))).toMatchObject({ error: { retryAfterSeconds: 60 } })
  time.pass(60_000)
  expect(throttle.password(stranger(1)).ok).toBe(true)
})

test("when many addresses try one account, a fresh address gets fewer tries, but never none, and another account is not touched", () => {
  const throttle = createThrottle(clock())
  for (let n = 0; n < 5; n++) tries(() => throttle.password(stranger(n)))
  expect(tries(() => throttle.password(stranger(100)))).toBe(3)
  expect(tries(() => throttle.password(stranger(100, "ben")))).toBe(10)
})

test("whatever strangers do, a known device keeps its own ten tries", () => {
  const throttle = createThrottle(clock())
  for (let n = 0; n < 50; n++) tries(() => throttle.password(stranger(n)))
  expect(tries(() => throttle.password(known))).toBe(10)
})

test("one address over many accounts is stopped at a hundred", () => {
  const throttle = createThrottle(clock())
  let n = 0
  expect(tries(() => throttle.password(stranger(1, `person ${n++}`)))).toBe(100)
})

test("a success is no failed try: whoever signs in all day is never slowed", () => {
  const throttle = createThrottle(clock())
  const signIn = () => {
    const tried = throttle.password(stranger(1))
    if (tried.ok) tried.value.succeeded()
    return tried
  }
  expect(tries(signIn, 500)).toBe(500)
})

test("all strangers together get twenty codes an hour; a known device has its own", () => {
  const throttle = createThrottle(clock())
  let all = 0
  for (let n = 0; n < 10; n++) all += tries(() => throttle.code(stranger(n)))
  expect(all).toBe(20)
  expect(tries(() => throttle.code(known))).toBe(10)
})

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:0:12::1", "2001:db8:0:12"],
  ["2001:0db8:0000:0012:ffff:ffff:ffff:ffff", "2001:db8:0:12"],
  ["::1", "0:0:0:0"],
])("the address %s counts as %s", (ip, key) => expect(addressKey(ip)).toBe(key))
