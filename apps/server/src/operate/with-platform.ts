import { appUrlOf, found, migrateDatabase } from "../assemble.ts"
import { systemClock } from "#platform/clock.ts"
import type { Config } from "#platform/config.ts"
import { openMasterKey } from "#platform/crypto/keys.ts"
import { createLog } from "#platform/log.ts"
import type { Platform } from "#platform/platform.ts"
import { borrowDatabase } from "./database.ts"

/** Opens the installation for one command and closes it again; a running Bedside is not disturbed. */
export async function withPlatform<T>(config: Config, run: (platform: Platform) => Promise<T>): Promise<T> {
  const key = openMasterKey(config)
  await using database = await borrowDatabase(config)
  await migrateDatabase(database.ownerUrl, key)
  await using founded = await found({
    config,
    key,
    appUrl: appUrlOf(database.ownerUrl, key),
    log: createLog(config.logLevel === "info" ? "warn" : config.logLevel),
    clock: systemClock,
    works: false,
  })
  return await run(founded.platform)
}
