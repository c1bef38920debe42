import type { Clock } from "./clock.ts"
import type { Config } from "./config.ts"
import type { Links } from "./crypto/links.ts"
import type { Sealer } from "./crypto/seal.ts"
import type { Database } from "./db/connect.ts"
import type { Tenancy } from "./db/tenancy.ts"
import type { Facts } from "./facts.ts"
import type { Files } from "./files.ts"
import type { Jobs } from "./jobs/queue.ts"
import type { Log } from "./log.ts"
import type { Outbound } from "./outbound.ts"

/** What the platform gives every stage; each part is one concern in one place. */
export interface Platform {
  readonly config: Config
  readonly clock: Clock
  readonly log: Log
  readonly database: Database
  readonly tenancy: Tenancy
  readonly sealer: Sealer
  readonly jobs: Jobs
  readonly facts: Facts
  readonly files: Files
  /** Signs and reads addresses that end by themselves. */
  readonly links: Links
  /** The only way out to other servers. */
  readonly outbound: Outbound
}
