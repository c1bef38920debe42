import type { FastifyInstance } from "fastify"
import { openApi } from "@bedside/contracts/openapi"
import os from "node:os"
import { type Clock, systemClock } from "#platform/clock.ts"
import type { Config } from "#platform/config.ts"
import { derive, type MasterKey, masterKeyOf, pendingKey } from "#platform/crypto/keys.ts"
import { createLinks } from "#platform/crypto/links.ts"
import { createSealer } from "#platform/crypto/seal.ts"
import { connect, type Database, withUser } from "#platform/db/connect.ts"
import { migrate } from "#platform/db/migrate.ts"
import { createTenancy } from "#platform/db/tenancy.ts"
import { hearFacts } from "#platform/facts.ts"
import { sealedFiles } from "#platform/files.ts"
import { beatHeart, demandSameTime, readiness } from "#platform/health.ts"
import { createHttp } from "#platform/http/server.ts"
import { serveWeb } from "#platform/http/web.ts"
import { newId } from "#platform/ids.ts"
import { demandWorkers, openQueues, type Queues } from "#platform/jobs/queue.ts"
import type { Log } from "#platform/log.ts"
import { createOutbound } from "#platform/outbound.ts"
import type { Platform } from "#platform/platform.ts"
import { openStore } from "#platform/storage/open-store.ts"
import { createPeople, type People } from "#practice"
import { sandboxHost } from "#sandbox"
import { allRoutes, jobs, queues, wireStages, workers } from "./stages.ts"
import packageFile from "../package.json" with { type: "json" }

export type Part = "api" | "worker"
export interface Parts {
  readonly config: Config
  readonly key: MasterKey
  readonly ownerUrl: string
  readonly log: Log
  readonly clock?: Clock
  readonly parts: readonly Part[]
}
/** A running Bedside, or a part of one. Disposing drains work: no new requests or jobs, those under way are finished. */
export interface Running extends AsyncDisposable {
  readonly platform: Platform
  readonly people: People
  readonly app: FastifyInstance | undefined
}

/** The role the program works as, one per database, so that two installations on one server do not meet. */
export const appRoleOf = (ownerUrl: string): string => `${new URL(ownerUrl).pathname.slice(1)}_app`
const appPasswordOf = (key: MasterKey) => derive(key, "database app role").toString("base64url")
export const appUrlOf = (ownerUrl: string, key: MasterKey): string => withUser(ownerUrl, appRoleOf(ownerUrl), appPasswordOf(key))

/** Brings the database to this version and sets up the program's role. */
export const migrateDatabase = (ownerUrl: string, key: MasterKey, clock: Clock = systemClock) =>
  migrate({ ownerUrl, appRole: appRoleOf(ownerUrl), appPassword: appPasswordOf(key), queues: queues(), now: clock.now() })

export interface Foundation {
  readonly config: Config
  readonly key: MasterKey
  readonly appUrl: string
  readonly log: Log
  readonly clock: Clock
  readonly works: boolean
}
export interface Founded extends AsyncDisposable {
  readonly platform: Platform
  readonly queues: Queues
}
/** The platform on an open, migrated database. */
export async function found({ config, key, appUrl, log, clock, works }: Foundation): Promise<Founded> {
  const database: Database = connect(appUrl, works ? 20 : 12)
  const jobQueues = await openQueues(appUrl, log, { works })
  const facts = hearFacts(appUrl, log)
  // A rotation that was interrupted leaves some values under its new key.
  const previous = config.previousMasterKey ? masterKeyOf(Buffer.from(config.previousMasterKey, "base64")) : pendingKey(config.folder)
  const store = openStore(config)
  const sealer = createSealer(key, previous)
  const localHosts = new Map([["sandbox.bedside.invalid", sandboxHost(() => platform)]])
  const platform: Platform = {
    config,
    clock,
    log,
    database,
    facts,
    tenancy: createTenancy(database.db),
    sealer,
    jobs: jobQueues,
    files: sealedFiles(store, sealer),
    links: createLinks(key),
    outbound: createOutbound({ clock, log, allowedPrivateHosts: config.allowedPrivateHosts, localHosts }),
  }
  return {
    platform,
    queues: jobQueues,
    async [Symbol.asyncDispose]() {
      await jobQueues[Symbol.asyncDispose]()
      await facts[Symbol.asyncDispose]()
      await database.close()
      store[Symbol.dispose]?.()
    },
  }
}

/** The web side: API, pages, health, on one Fastify instance that is not yet listening. */
export async function buildApp(platform: Platform, people: People): Promise<FastifyInstance> {
  const app = await createHttp({ platform, gatekeeper: people.gatekeeper, routes: allRoutes(people) })
  const printed = JSON.stringify(openApi(packageFile.version))
  app.get("/api/openapi.json", (_request, reply) => reply.type("application/json").send(printed))
  app.get("/health/live", async () => ({ alive: true }))
  app.get("/health/ready", async (_request, reply) => {
    const state = await readiness(platform)
    return reply.code(state.ready ? 200 : 503).send(state)
  })
  await serveWeb(app)
  return app
}

/** Starts the wanted parts on a migrated database. When one cannot start, those that did are ended again. */
export async function assemble({ config, key, ownerUrl, log, clock = systemClock, parts }: Parts): Promise<Running> {
  wireStages()
  const works = parts.includes("worker")
  await using started = new AsyncDisposableStack()
  const founded = started.use(await found({ config, key, appUrl: appUrlOf(ownerUrl, key), log, clock, works }))
  const { platform } = founded
  const people = started.use(await createPeople(platform))
  const own = workers(platform)
  demandWorkers(jobs, own)
  const app = parts.includes("api") ? await buildApp(platform, people) : undefined
  // The port first: a second program on it must not have taken jobs before it notices.
  if (app) await app.listen({ port: config.port, host: config.host })
  started.defer(async () => app?.close())
  if (works) {
    await demandSameTime(platform)
    started.defer(beatHeart(platform, `${os.hostname()}:${process.pid}:${newId().slice(0, 8)}`))
    await founded.queues.work(own)
  }
  const running = started.move()
  return { platform, people, app, [Symbol.asyncDispose]: () => running.disposeAsync() }
}
