import { setTimeout as sleep } from "node:timers/promises"
import { seconds } from "@bedside/kernel"
import { sql } from "kysely"
import { expect, test } from "vitest"
import { demandSameTime } from "../../apps/server/src/platform/health.ts"
import { runDelivery, runSweep } from "../../apps/server/src/publish/index.ts"
import { startPds } from "../world/bluesky-server.ts"
import {
  approvedAndScheduled,
  connectBluesky,
  connectSandbox,
  each,
  type Installation,
  openInstallation,
  setFault,
} from "./installation.ts"
import { deliveries, expectExactlyOnce, expectWholeRecord, shownOnBluesky, shownOnSandbox, untilSettled } from "./truth.ts"
import { crewOf, run, seeded, until } from "./workers.ts"

const texts = Array.from({ length: 30 }, (_, index) => `Ask at the front desk about our free screening mornings. Card ${index + 1}.`)

/** Wakes every delivery many times at once, in this process, beside whatever else works. */
async function wakeAll({ platform, practiceId, query }: Installation, times: number): Promise<void> {
  const ids = (await query<{ id: string }>("select id from delivery")).map(({ id }) => id)
  const wakings = Array.from({ length: times }, () => ids).flat()
  await each(wakings, 12, (deliveryId) => runDelivery(platform, { practiceId, deliveryId }))
}

test("two workers and many wakings of the same deliveries at once make one post each", async () => {
  await using pds = await startPds()
  await using installation = await openInstallation()
  const account = await pds.createAccount("twohands")
  const bluesky = await connectBluesky(installation, account, pds.url)
  const sandbox = await connectSandbox(installation)
  await setFault(installation, "accept-then-timeout")
  const wishes = texts.flatMap((text) => [bluesky, sandbox].map((channelId) => ({ channelId, text })))
  await using crew = crewOf(installation, seeded(1))
  await Promise.all([crew.start(), crew.start()])
  await each(wishes, 4, (wish) => approvedAndScheduled(installation, wish))
  await wakeAll(installation, 6)
  await untilSettled(installation, 120_000)
  await wakeAll(installation, 2)
  expect(await crew.stop()).toEqual([0, 0])

  await expectExactlyOnce(installation, { channelId: bluesky, texts, shown: await shownOnBluesky(pds.url, account) })
  await expectExactlyOnce(installation, { channelId: sandbox, texts, shown: await shownOnSandbox(installation) })
  await expectWholeRecord(installation)
})

test("a worker that is put to sleep between its intent and its call does not send when it wakes", async () => {
  let asleep = 0
  const clock = { now: () => new Date(Date.now() + asleep) }
  await using installation = await openInstallation({ clock })
  const channelId = await connectSandbox(installation)
  await approvedAndScheduled(installation, { channelId, text: "We are closed on Monday." })
  const [row] = await deliveries(installation)
  const { platform, practiceId, query } = installation
  // The machine sleeps at the worst moment: the row is armed, the call not yet made.
  const files = { ...platform.outbound }
  const sleepy = {
    ...platform,
    outbound: {
      ioFor: (...asked: Parameters<typeof files.ioFor>) => {
        const io = files.ioFor(...asked)
        return {
          request: io.request,
          now: () => {
            asleep = seconds(30)
            return io.now()
          },
        }
      },
    },
  }
  await runDelivery(sleepy, { practiceId, deliveryId: row?.id ?? "" })
  expect(await shownOnSandbox(installation)).toEqual([])
  const [after] = await deliveries(installation)
  expect(after).toMatchObject({ state: "sending", armed_at: null, lease: null, error: { kind: "transient" } })

  await query("update delivery set next_at = now()")
  await runDelivery(platform, { practiceId, deliveryId: row?.id ?? "" })
  await expectExactlyOnce(installation, { channelId, texts: ["We are closed on Monday."], shown: await shownOnSandbox(installation) })
})

test("a worker that only seems dead finds its delivery in other hands, and one post is made", async () => {
  await using installation = await openInstallation()
  const channelId = await connectSandbox(installation)
  await setFault(installation, "slow")
  const { environment, platform, practiceId, query } = installation
  const stalled = run(["serve", "worker"], { environment })
  await stalled.says("worker is ready")
  await approvedAndScheduled(installation, { channelId, text: "The lab opens at 7." })
  await until(async () => (await deliveries(installation))[0]?.armed_at !== null, { within: 30_000, every: 5, what: "it is armed" })
  // Stopped, not killed: its connections stay open, and one day it goes on where it was.
  stalled.child.kill("SIGSTOP")
  await setFault(installation, "none")
  try {
    const [row] = await query<{ id: string }>("select id from delivery")
    await until(
      async () => {
        await runDelivery(platform, { practiceId, deliveryId: row?.id ?? "" })
        return (await deliveries(installation))[0]?.state === "sent"
      },
      { within: 120_000, every: 500, what: "another takes over" },
    )
  } finally {
    stalled.child.kill("SIGCONT")
  }
  await sleep(8000)
  stalled.child.kill("SIGTERM")
  expect(await stalled.ended).toBe(0)
  await expectExactlyOnce(installation, { channelId, texts: ["The lab opens at 7."], shown: await shownOnSandbox(installation) })
})

test("what the queue forgot is found by the sweep, and a long queue is not filled with its own wakings", async () => {
  await using installation = await openInstallation()
  const channelId = await connectSandbox(installation)
  await approvedAndScheduled(installation, { channelId, text: "Bring your insurance card." })
  const { platform, query } = installation
  await query("delete from pgboss.job where name = 'publish.deliver'")
  await query("update delivery set next_at = now() - interval '2 minutes'")
  const waiting = () => query("select id from pgboss.job where name = 'publish.deliver' and state = 'created'")
  for (let minute = 0; minute < 4; minute++) await runSweep(platform)
  expect([1, 2]).toContain((await waiting()).length)

  await using crew = crewOf(installation, seeded(2))
  await crew.start()
  await untilSettled(installation, 60_000)
  await expectExactlyOnce(installation, { channelId, texts: ["Bring your insurance card."], shown: await shownOnSandbox(installation) })
})

test("a take-down whose job was lost is done all the same", async () => {
  await using installation = await openInstallation()
  const channelId = await connectSandbox(installation)
  await approvedAndScheduled(installation, { channelId, text: "Parking is free this week." })
  const { platform, practiceId, query } = installation
  const [row] = await deliveries(installation)
  await runDelivery(platform, { practiceId, deliveryId: row?.id ?? "" })
  await query("update delivery set take_down_at = now() - interval '2 minutes', next_at = now() - interval '2 minutes'")
  expect(await shownOnSandbox(installation)).toHaveLength(1)

  await runSweep(platform)
  await using crew = crewOf(installation, seeded(3))
  await crew.start()
  await until(async () => (await shownOnSandbox(installation)).length === 0, { within: 30_000, what: "it is gone" })
})

test("a machine whose clock is far off does not begin to work, and one that falls silent in a transaction loses its locks", async () => {
  await using installation = await openInstallation()
  const { platform } = installation
  const off = (ms: number) => demandSameTime({ ...platform, clock: { now: () => new Date(Date.now() + ms) } })
  await off(0)
  for (const ms of [seconds(30), -seconds(30)]) await expect(off(ms)).rejects.toThrow("30 s apart. Turn on")
  const { rows } = await sql<{ limit: string }>`select current_setting('idle_in_transaction_session_timeout') as limit`.execute(
    platform.database.db,
  )
  expect(rows).toEqual([{ limit: "30s" }])
})
