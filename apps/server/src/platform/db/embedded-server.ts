import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

/** The PostgreSQL that has a data folder open, as its own pid file tells. */
export interface Server {
  readonly pid: number
  readonly port: number
}
const pidFile = (place: string) => path.join(place, "postmaster.pid")

function written(place: string): Server | undefined {
  try {
    const lines = readFileSync(pidFile(place), "utf8").split("\n")
    const pid = Number(lines[0])
    return pid > 0 ? { pid, port: Number(lines[3]) } : undefined
  } catch {
    return undefined
  }
}
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}
/** What a process was started as; empty where the system does not say. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
  } catch {
    return String(spawnSync("ps", ["-o", "command=", "-p", String(pid)]).stdout ?? "")
  }
}
/** Process numbers are given out again, in containers at once: only a PostgreSQL on this very folder counts. */
function isServer(pid: number, place: string): boolean {
  if (!isAlive(pid)) return false
  const command = commandOf(pid)
  return command === "" || (command.includes("postgres") && command.includes(place))
}

/** The server that runs on this folder now. */
export function livingServer(place: string): Server | undefined {
  const server = written(place)
  return server && isServer(server.pid, place) ? server : undefined
}

const nobody = 2_147_483_647
/**
 * A killed server leaves its number behind. When a stranger has got that number meanwhile, PostgreSQL would take it for the server
 * and not start. Only the number is struck out: the rest of the file is how PostgreSQL finds processes that outlived their server.
 */
export function strikeOutStranger(place: string): void {
  const server = written(place)
  if (!server || !isAlive(server.pid) || isServer(server.pid, place)) return
  const [, ...rest] = readFileSync(pidFile(place), "utf8").split("\n")
  writeFileSync(pidFile(place), [nobody, ...rest].join("\n"))
}

/** Fast shutdown: sessions are ended, a checkpoint is written. */
export async function stopServer(place: string): Promise<void> {
  const server = livingServer(place)
  if (!server) return
  process.kill(server.pid, "SIGINT")
  for (let tries = 0; tries < 600 && isServer(server.pid, place); tries++) await sleep(50)
}
