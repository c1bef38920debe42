import { ApiError } from "@bedside/contracts/client"
import { expect, test } from "vitest"
import { openWorld } from "../world/world.ts"

const refusal = async (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => (error instanceof ApiError ? error.problem : undefined),
  )

test.each([
  [{ handle: "willow.test" }, "App password is missing."],
  [{ handle: "@ ", appPassword: "aaaa-bbbb-cccc-dddd" }, "Handle is not right for Bluesky."],
  [{ handle: "willow.test", appPassword: "aaaa-bbbb-cccc-dddd", pds: "ftp://example.org" }, "is not right for Bluesky."],
  [{ handle: "willow.test", appPassword: "aaaa-bbbb-cccc-dddd", pds: "https://127.0.0.1:9" }, "is not right for Bluesky."],
])("connecting Bluesky with %o says what is wrong in the words of the form", async (fields, words) => {
  await using world = await openWorld()
  const owner = await (await world.practice("Willow Street Clinic")).as("owner")
  const problem = await refusal(
    owner.api.channels.connectChannel({ params: { practiceId: owner.practiceId }, body: { networkId: "bluesky", fields } as never }),
  )
  expect(problem?.status).toBe(422)
  expect(problem?.detail).toContain(words)
  expect(problem?.fix).not.toContain("approved")
})

test("connecting Sandbox again keeps the channel and its history", async () => {
  await using world = await openWorld()
  const owner = await (await world.practice("Willow Street Clinic")).as("owner")
  const first = await owner.connectSandbox()
  await owner.api.channels.disconnectChannel({ params: { practiceId: owner.practiceId, id: first } })
  expect((await owner.api.channels.listChannels({ params: { practiceId: owner.practiceId } })).items).toEqual([])
  expect(await owner.connectSandbox()).toBe(first)
})

test("a channel whose sign-in was lost says so when asked, and works again once connected again", async () => {
  await using world = await openWorld()
  const owner = await (await world.practice("Willow Street Clinic")).as("owner")
  const id = await owner.connectSandbox()
  const params = { practiceId: owner.practiceId, id }
  await owner.api.sandbox.setFault({ params, body: { fault: "expired-token" } })
  expect(await owner.api.channels.checkChannel({ params })).toMatchObject({
    health: "needs-reconnect",
    healthCause: "The sign-in at Sandbox has expired.",
  })
  await owner.connectSandbox()
  expect(await owner.api.channels.checkChannel({ params })).toMatchObject({ health: "working", healthCause: null })
})

test.each([
  [{ state: "ZZ" }, ["state"]],
  [{ emails: ["nonsense"] }, ["emails.0"]],
  [{ timeZone: "Mars/Olympus" }, []],
])("settings that cannot be right are refused: %o", async (wrong, fields) => {
  await using world = await openWorld()
  const owner = await (await world.practice("Willow Street Clinic")).as("owner")
  const params = { practiceId: owner.practiceId }
  const profile = await owner.api.practice.getPractice({ params })
  const problem = await refusal(owner.api.practice.savePractice({ params, body: { ...profile, ...wrong } as never }))
  expect(problem?.status).toBeGreaterThanOrEqual(400)
  expect((problem?.fields ?? []).map(({ field }) => field)).toEqual(fields)
  expect(await owner.api.practice.getPractice({ params })).toEqual(profile)
})
