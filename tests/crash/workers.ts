import { type ChildProcess, spawn } from "node:child_process"
import { setTimeout as sleep } from "node:timers/promises"
import type { Installation } from "./installation.ts"

const program = new URL("../../apps/server/src/main.ts", import.meta.url).pathname

/** A program of Bedside in a process of its own, as an operator starts it. */
export interface Program {
  readonly pid: number
  readonly child: ChildProcess
  /** Resolves when standard output has said this; rejects when the program ends before. */
  says(words: string): Promise<void>
  output(): { readonly out: string; readonly err: string }
  /** The exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>
}

export interface ProgramOptions {
  readonly environment: Readonly<Record<string, string>>
  readonly uid?: number
  readonly cwd?: string
}
export function run(args: readonly string[], { environment, uid, cwd }: ProgramOptions): Program {
  const user = uid === undefined ? {} : { uid, gid: uid }
  const env = { PATH: process.env["PATH"] ?? "", ...environment }
  const child = spawn(process.execPath, [program, ...args], { ...user, env, cwd, stdio: ["ignore", "pipe", "pipe"] })
  let [out, err] = ["", ""]
  const waiting = new Set<() => void>()
  const wake = () => waiting.forEach((look) => look())
  child.stdout.on("data", (text: Buffer) => {
    out += String(text)
    wake()
  })
  child.stderr.on("data", (text: Buffer) => (err += String(text)))
  let isOver = false
  const ended = new Promise<number | string>((done) => {
    child.on("close", (code, signal) => {
      isOver = true
      done(code ?? signal ?? "unknown")
      wake()
    })
  })
  const says = (words: string) =>
    new Promise<void>((done, fail) => {
      const look = () => {
        if (!out.includes(words) && !isOver) return
        waiting.delete(look)
        if (out.includes(words)) done()
        else fail(new Error(`ended before saying "${words}": ${out}${err}`))
      }
      waiting.add(look)
      look()
    })
  return { pid: child.pid ?? 0, child, says, output: () => ({ out, err }), ended }
}

/** Some worker processes on one database, and somebody who kills them. */
export interface Crew extends AsyncDisposable {
  readonly kills: number
  start(): Promise<void>
  /** Ends a random worker without a word and starts another. */
  killOne(): void
  /** Ends all that are left in order; their exit codes. */
  stop(): Promise<(number | string)[]>
  /** What they wrote to standard error, all of it. */
  complaints(): string
}

export function crewOf({ environment }: Pick<Installation, "environment">, random: () => number): Crew {
  const alive = new Set<Program>()
  const all: Program[] = []
  const starting: Promise<void>[] = []
  let kills = 0
  const start = async () => {
    const worker = run(["serve", "worker"], { environment })
    all.push(worker)
    // One that is killed while it starts says nothing; that is part of the game.
    await worker.says("worker is ready").then(
      () => void alive.add(worker),
      () => undefined,
    )
  }
  const stop = async () => {
    await Promise.all(starting)
    const left = [...alive].filter(({ child }) => child.exitCode === null && child.signalCode === null)
    for (const { child } of left) child.kill("SIGTERM")
    return Promise.all(left.map(({ ended }) => ended))
  }
  return {
    get kills() {
      return kills
    },
    start,
    killOne() {
      const worker = [...alive][Math.floor(random() * alive.size)]
      if (!worker) return
      alive.delete(worker)
      worker.child.kill("SIGKILL")
      kills += 1
      starting.push(start())
    },
    stop,
    complaints: () => all.map((worker) => worker.output().err).join(""),
    async [Symbol.asyncDispose]() {
      for (const { child } of all) child.kill("SIGKILL")
      await Promise.all(all.map(({ ended }) => ended))
    },
  }
}

/** Looks again and again until it holds. */
export async function until(
  holds: () => Promise<boolean>,
  { within, every = 100, what }: { within: number; every?: number; what: string },
) {
  const end = Date.now() + within
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not within ${within / 1000} s: ${what}`)
    await sleep(every)
  }
}

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
/** A seed of this run, or the one to be repeated. */
export function seedOfRun(): number {
  const seed = Number(process.env["CRASH_SEED"] ?? Math.floor(Math.random() * 1_000_000))
  process.stdout.write(`seed ${seed} (repeat with CRASH_SEED=${seed})\n`)
  return seed
}
