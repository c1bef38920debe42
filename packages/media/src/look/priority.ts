import { readdirSync, writeFileSync } from "node:fs"
import { setPriority } from "node:os"

/**
 * Leaves the processor to everybody else, from 1 (a little) to 19 (whenever others want it). On Linux the threads that already run count one by
 * one, and so does the group of a session, which the scheduler weighs before the threads in it; elsewhere the process counts as a whole.
 */
export function letOthersGoFirst(nice: number): void {
  setPriority(nice)
  for (const thread of threads()) tried(() => setPriority(thread, nice))
  // Against other sessions half is enough: at the end of the scale a busy machine would never come to it.
  tried(() => writeFileSync("/proc/self/autogroup", String(Math.ceil(nice / 2))))
}

const threads = (): readonly number[] => tried(() => readdirSync("/proc/self/task").map(Number)) ?? []

/** A thread may have ended meanwhile, and not every system has these files; then only speed is lost. */
function tried<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
