import { randomBytes } from "node:crypto"
import { setPriority } from "node:os"
import { setTimeout as sleep } from "node:timers/promises"
import sharp from "sharp"
import { asking } from "./asking.ts"
import { type Benchmark, type Figure, quantile, ratioOf, short } from "./figures.ts"
import { openServed } from "./served.ts"
import { withFolder } from "./whole.ts"

const fiveMegabytes = 5_000_000
/** Soft spots of color, as large as a phone's photo, filled up to exactly 5 MB behind its end, where cleaning drops it. */
async function photo(): Promise<Buffer> {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 60 }
  const spots = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#888", noise } })
    .png()
    .toBuffer()
  const picture = await sharp(spots).resize(4000, 3000, { kernel: "cubic" }).jpeg({ quality: 92 }).toBuffer()
  return picture.length >= fiveMegabytes ? picture : Buffer.concat([picture, randomBytes(fiveMegabytes - picture.length)])
}

type Waits = readonly number[]
interface Measured {
  readonly count: number
  readonly arrived: number
  readonly ready: number
  readonly idle: Waits
  readonly arriving: Waits
  readonly looking: Waits
  readonly memoryBefore: number
  readonly memoryPeak: number
}
async function measured(folder: string, count: number): Promise<Measured> {
  await using served = await openServed(folder)
  const sent = await photo()
  const calm = asking(served.asked)
  await sleep(5000)
  const idle = await calm.stop()
  const memoryBefore = served.memory()
  let memoryPeak = memoryBefore
  const watch = setInterval(() => (memoryPeak = Math.max(memoryPeak, served.memory())), 500)
  // Senders are other people's computers: here they get what the server leaves.
  setPriority(10)
  const start = performance.now()
  const busy = asking(served.asked)
  await Promise.all(Array.from({ length: count }, () => served.send(sent)))
  const arrived = performance.now() - start
  const arriving = await busy.stop()
  const after = asking(served.asked)
  await served.untilReady(count)
  const looking = await after.stop()
  clearInterval(watch)
  return { count, arrived, ready: performance.now() - start, idle, arriving, looking, memoryBefore, memoryPeak }
}

/** Pictures that arrive at once, while others work: how long others wait, and what it takes in memory. */
export const uploadsBenchmark: Benchmark = {
  name: "uploads",
  title: "Uploads: pictures of 5 MB arriving at once, one program with API and worker",
  async run(scale) {
    const said = await withFolder((folder) => measured(folder, Math.max(5, Math.round(100 * scale))))
    const p95 = quantile(said.idle, 0.95)
    const waited = (what: string, waits: Waits): Figure => ({
      what,
      value: `${short(quantile(waits, 0.95))} ms`,
      against: `${short(p95)} ms idle`,
      ratio: ratioOf(quantile(waits, 0.95), p95),
      samples: String(waits.length),
    })
    const took = (what: string, ms: number): Figure => ({ what, value: `${short(ms / 1000)} s`, against: "", ratio: "", samples: "1" })
    return [
      took(`${said.count} uploads have arrived`, said.arrived),
      took(`${said.count} pictures are cleaned and looked at`, said.ready),
      waited("list of posts while they arrive, p95", said.arriving),
      waited("list of posts while the worker works, p95", said.looking),
      {
        what: "memory of the program and its children, peak (without PostgreSQL)",
        value: `${short(said.memoryPeak)} MB`,
        against: `${short(said.memoryBefore)} MB before`,
        ratio: ratioOf(said.memoryPeak, said.memoryBefore),
        samples: "every 0.5 s",
      },
    ]
  },
}
