import { statfsSync } from "node:fs"
import { assemble, migrateDatabase, type Part, type Running } from "../assemble.ts"
import type { Config } from "#platform/config.ts"
import { openMasterKey } from "#platform/crypto/keys.ts"
import { databaseTrouble } from "#platform/db/migrate.ts"
import { createLog, errorFields } from "#platform/log.ts"
import { Trouble } from "#platform/trouble.ts"
import { ensureSetupToken } from "#practice"
import { joinDatabase, openGuardedDatabase, type OwnedDatabase } from "./database.ts"
import { folderTrouble, takeLock } from "./lock.ts"
import { seedDemo } from "./demo.ts"

type Say = (line: string) => void
const leastFree = 100 * 1024 * 1024

function demandSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < leastFree)
    throw new Trouble(`The disk of ${folder} is full (less than 100 MB free).`, "Free some space and start again. Nothing was lost.")
}

/** Puts what a start can fail with into a cause and a fix. */
export function startTrouble(error: unknown, config: Config): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === "EADDRINUSE")
    return new Trouble(`Port ${config.port} is taken by another program.`, "Stop that program, or choose another port with BEDSIDE_PORT.")
  if (code === "EACCES" && config.port < 1024)
    return new Trouble(`Port ${config.port} may only be used by root.`, "Choose a port above 1023 with BEDSIDE_PORT.")
  return databaseTrouble(folderTrouble(error, config.folder))
}

/** Listens from the very beginning: a signal during the start is obeyed as soon as there is something to stop in order. */
function listenForStop(): Promise<void> {
  return new Promise<void>((stopped) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopped())
  })
}

async function open(
  config: Config,
  database: OwnedDatabase,
  key: ReturnType<typeof openMasterKey>,
  parts: readonly Part[],
  release: () => void,
): Promise<Running> {
  try {
    await migrateDatabase(database.ownerUrl, key)
    return await assemble({ config, key, ownerUrl: database.ownerUrl, log: createLog(config.logLevel), parts })
  } catch (error) {
    await database[Symbol.asyncDispose]()
    release()
    throw error
  }
}

async function drain(running: Running, database: OwnedDatabase, say: Say): Promise<void> {
  say("Finishing what is under way…")
  await running[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
}

/** `bin/start`: database, API, worker and web in one process, until Ctrl-C or SIGTERM; then work is drained and the database stopped. */
export async function start(config: Config, say: Say): Promise<void> {
  const release = takeLock(config.folder)
  const stopped = listenForStop()
  try {
    demandSpace(config.folder)
    const key = openMasterKey(config)
    const log = createLog(config.logLevel)
    const database = await openGuardedDatabase(config, (error) => log.error("database not started again", errorFields(error)))
    const running = await open(config, database, key, ["api", "worker"], release)
    await announce(config, running, say)
    await stopped
    await drain(running, database, say)
  } finally {
    release()
  }
  say("Stopped. Everything is kept in the data folder.")
}

async function announce(config: Config, running: Running, say: Say): Promise<void> {
  if (config.demo) {
    await seedDemo(running.platform)
    say(`Bedside demo is ready: ${config.url}/sign-in`)
    return
  }
  const token = await ensureSetupToken(running.platform)
  say(`Bedside is ready: ${config.url}`)
  if (token) say(`Set it up once: ${config.url}/setup?token=${token}`)
}

/** `bin/bedside serve api|worker|all`: one part, on any number of machines. */
export async function serve(config: Config, part: Part | "all", say: Say): Promise<void> {
  if (part === "all") return start(config, say)
  const stopped = listenForStop()
  const key = openMasterKey(config)
  const database = joinDatabase(config)
  const running = await open(config, database, key, [part], () => undefined)
  say(part === "api" ? `Bedside API is ready: ${config.url}` : "Bedside worker is ready.")
  await stopped
  await drain(running, database, say)
}
