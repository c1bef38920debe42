import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import pg from "pg"
import { masterKeyOf } from "../../apps/server/src/platform/crypto/keys.ts"
import { startEmbedded } from "../../apps/server/src/platform/db/embedded.ts"
import { migrate } from "../../apps/server/src/platform/db/migrate.ts"
import { withUser } from "../../apps/server/src/platform/db/connect.ts"
import { queues } from "../../apps/server/src/stages.ts"

/** Everything in tests is sealed with this key; it protects nothing. */
export const testKey = masterKeyOf(Buffer.alloc(32, 7))
export const appRole = "bedside_app"
export const appPassword = "for-tests"
const template = "bedside_template"

export interface TestDatabase extends AsyncDisposable {
  readonly ownerUrl: string
  readonly appUrl: string
}

/** A migrated cluster of its own; slow (2 s), for tools and for the one cluster the tests share. */
export async function startCluster(
  settings: readonly string[] = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"],
): Promise<TestDatabase & { stop(): Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), "bedside-test-"))
  const server = await startEmbedded({ folder, settings: [...settings, "max_connections=300"] })
  const ownerUrl = named(server.ownerUrl, template)
  await query(server.ownerUrl, `create database ${template}`)
  await migrate({ ownerUrl, appRole, appPassword, queues: queues(), now: new Date() })
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ownerUrl, appUrl: withUser(ownerUrl, appRole, appPassword), stop, [Symbol.asyncDispose]: stop }
}
export const scratchDatabase = (): Promise<TestDatabase> => startCluster()

/** A fresh copy of the migrated template, in the cluster that `global-setup.ts` started. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const shared = process.env["BEDSIDE_TEST_CLUSTER"]
  if (!shared) throw new Error("the test cluster is not running")
  const name = `t_${crypto.randomUUID().replaceAll("-", "")}`
  const admin = named(shared, "postgres")
  await query(admin, `create database ${name} template ${template}`)
  const ownerUrl = named(shared, name)
  return {
    ownerUrl,
    appUrl: withUser(ownerUrl, appRole, appPassword),
    [Symbol.asyncDispose]: () => query(admin, `drop database if exists ${name} with (force)`),
  }
}

/** The same server, another database. */
export function named(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.toString()
}

export async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
