import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { freePort } from "../../apps/server/src/platform/db/embedded.ts"
import { type Benchmark, type Figure, median, quantile, ratioOf, short, sum } from "./figures.ts"

/** Benchmarks of the whole program, started as everybody starts it. */

const start = new URL("../../bin/start", import.meta.url).pathname

export interface Started extends AsyncDisposable {
  readonly child: ChildProcess
  readonly url: string
  /** Milliseconds from the command to "ready" at /health/ready. */
  readonly readyAfter: number
}

/** `bin/start` on a data folder, until it says that it is ready. */
export async function startOn(folder: string, more: Readonly<Record<string, string>> = {}): Promise<Started> {
  const port = await freePort()
  const env = { ...process.env, ...more, BEDSIDE_DATA: folder, BEDSIDE_PORT: String(port) }
  const from = performance.now()
  const child = spawn(start, [], { env, stdio: ["ignore", "ignore", "inherit"] })
  const gone = once(child, "exit")
  const isReady = async () => {
    try {
      return (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok
    } catch {
      return false
    }
  }
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(`bin/start ended with ${child.exitCode}`)
    await sleep(10)
  }
  return {
    child,
    url: `http://localhost:${port}`,
    readyAfter: performance.now() - from,
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM")
      await gone
    },
  }
}

export async function withFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "bedside-bench-"))
  try {
    return await run(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
const timeStart = async (folder: string): Promise<number> => {
  await using started = await startOn(folder)
  return started.readyAfter
}
function timeNode(): number {
  const from = performance.now()
  spawnSync(process.execPath, ["-e", "0"])
  return performance.now() - from
}

/** From the command to ready: on an empty data folder, and on one that is there; against Node doing nothing. */
export const startBenchmark: Benchmark = {
  name: "start",
  title: "Time from start to ready",
  async run(scale) {
    const [first, again, node]: [number[], number[], number[]] = [[], [], []]
    await withFolder(timeStart)
    for (let round = 0; round < Math.max(1, Math.round(4 * scale)); round++)
      await withFolder(async (folder) => {
        first.push(await timeStart(folder))
        for (let times = 0; times < 3; times++) {
          node.push(timeNode())
          again.push(await timeStart(folder))
        }
      })
    const line = (what: string, samples: readonly number[], share: number): Figure => ({
      what,
      value: `${short(quantile(samples, share) / 1000)} s`,
      against: `node -e 0: ${short(quantile(node, share) / 1000)} s`,
      ratio: ratioOf(quantile(samples, share), quantile(node, share)),
      samples: String(samples.length),
    })
    return [
      line("first start, empty data folder, p50", first, 0.5),
      line("second start, p50", again, 0.5),
      line("second start, slowest", again, 1),
    ]
  },
}

interface Memory {
  readonly name: string
  /** MB this process has to itself, with its share of what several processes share. */
  readonly share: number
  readonly resident: number
}

export function memoryOf(pid: string): Memory | undefined {
  try {
    const said = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(said)?.[1] ?? 0) / 1024
    return { name: readFileSync(`/proc/${pid}/comm`, "utf8").trim(), share: field("Pss"), resident: field("Rss") }
  } catch {
    return undefined
  }
}

/** A process and all that descend from it. */
export function family(pid: number): string[] {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8")
        return [{ name, parent: stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] }]
      } catch {
        return []
      }
    })
  const under = (one: string): string[] => [one, ...parents.filter(({ parent }) => parent === one).flatMap(({ name }) => under(name))]
  return under(String(pid))
}

const rest = 20_000
const tools = new Set(["ps", "sh"])

async function memoryAtRest(): Promise<{ whole: Memory[]; bare: number }> {
  return withFolder(async (folder) => {
    await using started = await startOn(folder)
    const idle = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" })
    await sleep(rest)
    const whole = family(started.child.pid ?? 0).flatMap((pid) => memoryOf(pid) ?? [])
    const bare = memoryOf(String(idle.pid))?.share ?? Number.NaN
    idle.kill()
    return { whole: whole.filter(({ name }) => !tools.has(name)), bare }
  })
}

/** Memory of everything `bin/start` runs, twenty seconds after it is ready, against Node doing nothing. Linux only. */
export const restBenchmark: Benchmark = {
  name: "rest",
  title: "Memory at rest",
  async run(scale) {
    const times = Math.max(1, Math.round(3 * scale))
    const runs: Awaited<ReturnType<typeof memoryAtRest>>[] = []
    for (let time = 0; time < times; time++) runs.push(await memoryAtRest())
    const bare = median(runs.map((run) => run.bare))
    const line = (what: string, pick: (whole: readonly Memory[]) => number): Figure => {
      const value = median(runs.map(({ whole }) => pick(whole)))
      return {
        what,
        value: `${short(value)} MB`,
        against: `idle Node: ${short(bare)} MB`,
        ratio: ratioOf(value, bare),
        samples: `${times}`,
      }
    }
    const shares = (whole: readonly Memory[], database: boolean) =>
      sum(whole.filter(({ name }) => (name === "postgres") === database).map(({ share }) => share))
    const count = runs[0]?.whole.filter(({ name }) => name === "postgres").length ?? 0
    return [
      line("whole system (PSS)", (whole) => sum(whole.map(({ share }) => share))),
      line("Node: API, worker and web in one process", (whole) => shares(whole, false)),
      line(`PostgreSQL, ${count} processes`, (whole) => shares(whole, true)),
    ]
  },
}
