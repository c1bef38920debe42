import { fork, type ChildProcess } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { Answer, Job } from "./jobs.ts"

/** How an asked job ended: with its reply, with the time up, or with the child's death. */
export type Ending = ({ readonly kind: "replied" } & Answer) | { readonly kind: "took-too-long" } | { readonly kind: "ended" }

/** A child that does one job at a time, in the order they were asked. */
export interface Lane extends AsyncDisposable {
  readonly ask: (job: Job, timeout: number) => Promise<Ending>
}

const program = fileURLToPath(new URL("./child.ts", import.meta.url))

/** Opens a lane; its child starts with the first job, ends `idle` milliseconds after the last, and leaves the processor to others as `nice` says. */
export function openLane(idle: number, nice: number): Lane {
  let child: ChildProcess | undefined
  let rest: NodeJS.Timeout | undefined
  let line: Promise<unknown> = Promise.resolve()
  let closed = false

  const end = () => {
    clearTimeout(rest)
    child?.kill("SIGKILL")
    child = undefined
  }
  const run = async (job: Job, timeout: number): Promise<Ending> => {
    if (closed) return { kind: "ended" }
    clearTimeout(rest)
    // It may have ended by itself while it rested.
    if (!child?.connected) child = started(nice)
    const ending = await asked(child, job, timeout)
    if (ending.kind === "replied" && !ending.spent) rest = setTimeout(end, idle).unref()
    else end()
    return ending
  }
  return {
    ask(job, timeout) {
      const turn = line.then(() => run(job, timeout))
      // One that could not be run, for instance because no child could be started, leaves the line open for the next.
      line = turn.catch(() => undefined)
      return turn
    },
    async [Symbol.asyncDispose]() {
      closed = true
      end()
      await line
    },
  }
}

/**
 * The child knows nothing of the server: no settings, no secrets, no open files; its heap has an end, and what it frees goes back. It is a
 * session of its own, so that its priority counts against all others; it ends by itself when nobody listens any more.
 */
function started(nice: number): ChildProcess {
  const child = fork(program, [String(nice)], {
    env: { MALLOC_ARENA_MAX: "2" },
    detached: true,
    execArgv: ["--max-old-space-size=256", "--disable-warning=ExperimentalWarning"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  })
  child.unref()
  child.channel?.unref()
  return child
}

function asked(child: ChildProcess, job: Job, timeout: number): Promise<Ending> {
  const { promise, resolve } = Promise.withResolvers<Ending>()
  const time = setTimeout(() => resolve({ kind: "took-too-long" }), timeout)
  const heard = (answer: Answer) => resolve({ kind: "replied", ...answer })
  const gone = () => resolve({ kind: "ended" })
  child.once("message", heard)
  child.once("exit", gone)
  child.once("error", gone)
  child.send(job, (error) => error && gone())
  return promise.finally(() => {
    clearTimeout(time)
    child.off("message", heard)
    child.off("exit", gone)
    child.off("error", gone)
  })
}
