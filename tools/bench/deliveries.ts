import { setTimeout as sleep } from "node:timers/promises"
import { later, seconds } from "@bedside/kernel"
import { z } from "zod"
import { defineJob, type Job, type Worker } from "../../apps/server/src/platform/jobs/define.ts"
import { queueFor } from "../../apps/server/src/platform/jobs/queue.ts"
import { deliver, publishWorkers, schedulePost } from "../../apps/server/src/publish/index.ts"
import { type Benchmark, type Figure, quantile, ratioOf, short } from "./figures.ts"
import { type BusyPractice, type House, must, openHouse } from "./house.ts"

/** The raw engine: a job like the real one, in a queue with the same settings, of which nothing is asked. */
const nothing = defineJob({ ...deliver, name: "bench.nothing" })
const practiceCount = 10
const window = seconds(20)

/** When each delivery was begun, and how many jobs of each kind are over. */
interface Seen {
  readonly begun: Map<string, number>
  nothing: number
  deliver: number
}

const Payload = z.object({ deliveryId: z.string() })
/** The program's own worker with its own settings, and one that does nothing; both are watched. */
function watched(house: House, seen: Seen): Record<"nothing" | "deliver", Worker> {
  const real = publishWorkers(house.platform).find(({ job }) => job === deliver)
  if (!real) throw new Error("there is no worker for deliveries")
  return {
    nothing: { ...real, job: nothing as Job, run: async () => void seen.nothing++ },
    deliver: {
      ...real,
      async run(payload, run) {
        const { deliveryId } = Payload.parse(payload)
        // A second waking is not the beginning.
        if (!seen.begun.has(deliveryId)) seen.begun.set(deliveryId, Date.now())
        await real.run(payload, run)
        seen.deliver++
      },
    },
  }
}

async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await sleep(5)
}

/** Seconds for so many jobs of nothing, from the commit that brings them. */
async function timeNothing({ platform, practices }: House, seen: Seen, count: number): Promise<number> {
  const practiceId = practices[0]?.practiceId ?? ""
  const goal = seen.nothing + count
  await platform.tenancy.asPractice(practiceId, async (tx) => {
    for (let at = 0; at < count; at++) await platform.jobs.enqueue(tx, nothing, { practiceId, deliveryId: crypto.randomUUID() })
  })
  const from = performance.now()
  await until(() => seen.nothing >= goal)
  return (performance.now() - from) / 1000
}

/** Schedules so many approved posts of a practice; `sendAt` says when, null is now. */
async function schedule(practice: BusyPractice, count: number, sendAt: (at: number) => Date | null): Promise<void> {
  for (const [at, post] of (await practice.approvedPosts(count)).entries())
    must(await schedulePost(practice.as("manager"), { ...post, sendAt: sendAt(at)?.toISOString() ?? null }))
}
const scheduleAll = ({ practices }: House, each: number, sendAt: (number: number) => Date | null) =>
  Promise.all(practices.map((practice, nth) => schedule(practice, each, (at) => sendAt(at * practiceCount + nth))))

async function deliveriesSince({ platform, practices }: House, from: Date): Promise<{ id: string; state: string; send_at: Date }[]> {
  const all = practices.map(({ practiceId }) =>
    platform.tenancy.asPractice(practiceId, (tx) =>
      tx.selectFrom("delivery").select(["id", "state", "send_at"]).where("send_at", ">=", from).execute(),
    ),
  )
  return (await Promise.all(all)).flat()
}

interface Rate {
  readonly scheduled: number
  readonly delivered: number
  readonly nothing: number
}
/** Posts due at once: begun only when all are scheduled. Jobs of nothing are timed before and after them. */
async function measureRate(house: House, seen: Seen, count: number): Promise<Rate> {
  const workers = watched(house, seen)
  await house.queues.work([workers.nothing])
  await timeNothing(house, seen, 500)
  const before = await timeNothing(house, seen, count)
  const from = performance.now()
  await scheduleAll(house, count / practiceCount, () => null)
  const scheduled = (performance.now() - from) / 1000
  const started = performance.now()
  await house.queues.work([workers.deliver])
  await until(() => seen.deliver >= count)
  const delivered = (performance.now() - started) / 1000
  const after = await timeNothing(house, seen, count)
  return { scheduled: count / scheduled, delivered: count / delivered, nothing: (2 * count) / (before + after) }
}

/** The network of one practice answers after five seconds, so that its deliveries keep their workers. */
const slowDown = ({ platform }: House, { practiceId }: BusyPractice) =>
  platform.tenancy.asPractice(practiceId, (tx) => tx.updateTable("sandbox_account").set({ fault: "slow" }).execute())

/** Milliseconds from the moment a post was due to the moment its delivery began; the posts fall due evenly over the window. */
async function measureLateness(house: House, seen: Seen, count: number, scheduledPerSecond: number): Promise<number[]> {
  const begin = later(new Date(), seconds(5) + (1.5 * seconds(count)) / scheduledPerSecond)
  const goal = seen.deliver + count
  await scheduleAll(house, count / practiceCount, (number) => later(begin, Math.floor((number * window) / count)))
  if (new Date() > begin) throw new Error("the machine is too busy: posts fell due before all were scheduled")
  await until(() => seen.deliver >= goal)
  const due = await deliveriesSince(house, begin)
  return due.map(({ id, send_at }) => (seen.begun.get(id) ?? Number.NaN) - send_at.getTime())
}

const lateFigures = (title: string, late: readonly number[]): Figure[] =>
  ([0.5, 0.99] as const).map((share) => ({
    what: `lateness${title}, p${share * 100}`,
    value: `${short(quantile(late, share))} ms`,
    against: "the queue is asked every 500 ms",
    ratio: ratioOf(quantile(late, share), 500),
    samples: `${short(late.length)} in ${window / 1000} s`,
  }))

function rateFigures(rate: Rate, count: number): Figure[] {
  const figure = (what: string, value: number): Figure => ({
    what,
    value: `${short(value)} /s`,
    against: `no-op jobs of the queue engine: ${short(rate.nothing)} /s`,
    ratio: ratioOf(value, rate.nothing),
    samples: short(count),
  })
  return [figure("deliveries a second", rate.delivered), figure("posts scheduled a second", rate.scheduled)]
}

/** Deliveries to the practice network by the real worker, with all gates, against the queue engine alone. */
export const deliveriesBenchmark: Benchmark = {
  name: "deliveries",
  title: "Deliveries",
  async run(scale) {
    await using house = await openHouse(practiceCount, [queueFor(nothing as Job)])
    const seen: Seen = { begun: new Map(), nothing: 0, deliver: 0 }
    const scaled = (whole: number) => Math.round((whole * scale) / practiceCount) * practiceCount
    const count = scaled(5000)
    const rate = await measureRate(house, seen, count)
    const sent = (await deliveriesSince(house, new Date(0))).filter(({ state }) => state === "sent").length
    if (sent !== count) throw new Error(`${sent} of ${count} posts were sent`)
    const late = await measureLateness(house, seen, scaled(1000), rate.scheduled)
    for (const practice of house.practices.slice(0, 1)) await slowDown(house, practice)
    const besideSlow = await measureLateness(house, seen, scaled(200), rate.scheduled)
    return [...rateFigures(rate, count), ...lateFigures("", late), ...lateFigures(" while one network of ten takes 5 s", besideSlow)]
  },
}
