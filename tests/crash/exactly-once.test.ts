import { setTimeout as sleep } from "node:timers/promises"
import { expect, test } from "vitest"
import { startPds } from "../world/bluesky-server.ts"
import { startFaultyProxy } from "./faulty-proxy.ts"
import {
  approvedAndScheduled,
  connectBluesky,
  connectSandbox,
  each,
  type Installation,
  openInstallation,
  setFault,
} from "./installation.ts"
import { counted, deliveries, expectExactlyOnce, expectWholeRecord, shownOnBluesky, shownOnSandbox, untilSettled } from "./truth.ts"
import { type Crew, crewOf, seeded, seedOfRun } from "./workers.ts"

const say = (line: string) => process.stdout.write(`${line}\n`)

interface Hunt {
  readonly kills: number
  /** The last kill comes before so many deliveries are settled. */
  readonly before: number
  readonly random: () => number
}
/** Kills a worker each time some more deliveries are settled, at a moment nobody chose. */
async function killAlong(installation: Installation, crew: Crew, { kills, before, random }: Hunt): Promise<number[]> {
  const moments = Array.from({ length: kills }, (_, index) => Math.floor(((index + random()) / kills) * before))
  const armedAtKill: number[] = []
  for (const moment of moments) {
    while ((await counted(installation)).settled < moment) await sleep(15)
    await sleep(random() * 120)
    const sofar = crew.kills
    while (crew.kills === sofar) {
      crew.killOne()
      if (crew.kills === sofar) await sleep(50)
    }
    armedAtKill.push((await counted(installation)).armed)
  }
  return armedAtKill
}

test("200 posts, workers killed at random moments: each is public exactly once, and every delivery says so", async () => {
  const random = seeded(seedOfRun())
  await using pds = await startPds()
  await using installation = await openInstallation()
  const account = await pds.createAccount("willowstreet")
  const bluesky = await connectBluesky(installation, account, pds.url)
  const sandbox = await connectSandbox(installation)
  await setFault(installation, "accept-then-timeout")
  const texts = Array.from({ length: 100 }, (_, index) => `Flu shots are here, walk in any weekday. Notice ${index + 1} of the season.`)
  const wishes = texts.flatMap((text) => [bluesky, sandbox].map((channelId) => ({ channelId, text })))
  await each(wishes, 4, (wish) => approvedAndScheduled(installation, wish))

  await using crew = crewOf(installation, random)
  const started = Date.now()
  await Promise.all([crew.start(), crew.start()])
  const armed = await killAlong(installation, crew, { kills: 10, before: 180, random })
  await untilSettled(installation, 240_000)
  const looked = (await deliveries(installation, bluesky)).filter(({ looks }) => looks > 0).length
  const again = (await deliveries(installation)).filter(({ attempt }) => attempt > 1).length
  say(`${crew.kills} kills (armed deliveries after each: ${armed.join(" ")}), ${Math.round((Date.now() - started) / 1000)} s;`)
  say(`${looked} of 100 on Bluesky had to be looked up, ${again} of 200 were begun again`)
  expect(await crew.stop()).toEqual([0, 0])

  expect(crew.kills).toBeGreaterThanOrEqual(8)
  await expectExactlyOnce(installation, { channelId: bluesky, texts, shown: await shownOnBluesky(pds.url, account) })
  await expectExactlyOnce(installation, { channelId: sandbox, texts, shown: await shownOnSandbox(installation) })
  await expectWholeRecord(installation)
})

test("a network that loses answers, stalls, breaks and refuses, and killed workers: still exactly once", async () => {
  const random = seeded(seedOfRun())
  await using pds = await startPds()
  await using proxy = await startFaultyProxy(pds.url, random)
  await using installation = await openInstallation()
  const account = await pds.createAccount("pinehollow")
  const channelId = await connectBluesky(installation, account, proxy.url)
  const texts = Array.from({ length: 60 }, (_, index) => `Our Pine Hollow office opens at 7 on Thursdays. Reminder ${index + 1}.`)
  await each(texts, 4, (text) => approvedAndScheduled(installation, { channelId, text }))

  proxy.misbehave()
  await using crew = crewOf(installation, random)
  const started = Date.now()
  await Promise.all([crew.start(), crew.start()])
  await killAlong(installation, crew, { kills: 4, before: 30, random })
  await untilSettled(installation, 300_000)
  say(`${crew.kills} kills, ${Math.round((Date.now() - started) / 1000)} s; faults: ${JSON.stringify(proxy.faults())}`)
  await crew.stop()

  expect(Object.values(proxy.faults()).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(30)
  await expectExactlyOnce(installation, { channelId, texts, shown: await shownOnBluesky(pds.url, account) })
  await expectWholeRecord(installation)
})
