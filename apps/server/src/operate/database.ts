import type { Config } from "#platform/config.ts"
import { keepRunning, runningEmbedded, startEmbedded } from "#platform/db/embedded.ts"
import { Trouble } from "#platform/trouble.ts"

export interface OwnedDatabase extends AsyncDisposable {
  readonly ownerUrl: string
}

/** The database of this installation: the one in DATABASE_URL, or the embedded one, started here. */
export async function openDatabase(config: Config): Promise<OwnedDatabase> {
  if (config.databaseUrl) return { ownerUrl: config.databaseUrl, [Symbol.asyncDispose]: async () => undefined }
  const server = await startEmbedded({ folder: config.folder })
  return { ownerUrl: server.ownerUrl, [Symbol.asyncDispose]: server.stop }
}

/** The same, looked after for as long as it is open: an embedded one that dies is started again. */
export async function openGuardedDatabase(config: Config, lost: (error: unknown) => void): Promise<OwnedDatabase> {
  const database = await openDatabase(config)
  if (config.databaseUrl) return database
  const unguard = keepRunning(config.folder, database.ownerUrl, lost)
  return {
    ownerUrl: database.ownerUrl,
    async [Symbol.asyncDispose]() {
      await unguard()
      await database[Symbol.asyncDispose]()
    },
  }
}

/** The database for a command beside a running Bedside: the running one is used, else it is started for the command alone. */
export async function borrowDatabase(config: Config): Promise<OwnedDatabase> {
  const running = config.databaseUrl ? undefined : runningEmbedded(config.folder)
  return running ? { ownerUrl: running, [Symbol.asyncDispose]: async () => undefined } : openDatabase(config)
}

/** A part on its own has no right to start or stop the embedded database; it joins a running one, or uses DATABASE_URL. */
export function joinDatabase(config: Config): OwnedDatabase {
  const url = config.databaseUrl ?? runningEmbedded(config.folder)
  if (!url) throw new Trouble("No database is running for this part.", "Set DATABASE_URL, or start bin/start on this machine first.")
  return { ownerUrl: url, [Symbol.asyncDispose]: async () => undefined }
}
