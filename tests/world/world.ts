import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import type { Role } from "@bedside/contracts"
import { sql } from "kysely"
import { buildApp, found } from "../../apps/server/src/assemble.ts"
import { type Config, readConfig } from "../../apps/server/src/platform/config.ts"
import { createLog } from "../../apps/server/src/platform/log.ts"
import type { Platform } from "../../apps/server/src/platform/platform.ts"
import { addMember, addPractice, createPeople, setUpPractice, setupNeeded } from "../../apps/server/src/practice/index.ts"
import { wireStages, workers } from "../../apps/server/src/stages.ts"
import { cloneDatabase, testKey } from "./database.ts"
import { frozenClock, type FrozenClock } from "./frozen-clock.ts"
import { type Person, personIn } from "./person.ts"

export const password = "correct horse battery staple"

export interface Clinic {
  readonly practiceId: string
  /** The person of a role, signed in through the API, made when first asked for. */
  as(role: Role): Promise<Person>
}
/** A whole Bedside on a database of its own, with time standing still until the test moves it. */
export interface World extends AsyncDisposable {
  readonly platform: Platform
  readonly clock: FrozenClock
  readonly logLines: readonly string[]
  /** The database as its owner sees it, beyond row-level security. */
  readonly ownerUrl: string
  readonly app: Awaited<ReturnType<typeof buildApp>>
  practice(name: string): Promise<Clinic>
  /** Runs every job that is due by the world's clock, and those they cause, until none is left. */
  work(): Promise<void>
}
export interface WorldOptions {
  readonly settings?: Readonly<Record<string, string>>
}

function configFor(folder: string, settings: Readonly<Record<string, string>>): Config {
  const config = readConfig(
    { BEDSIDE_DATA: folder, BEDSIDE_PORT: "4680", BEDSIDE_MAIL_FROM: "Bedside <bedside@willowstreet.example>", ...settings },
    folder,
  )
  if (!config.ok) throw new Error(config.error.map(({ variable, reason }) => `${variable} ${reason}`).join(", "))
  return config.value
}

/** Opens a world: real PostgreSQL, the whole API, the practice network; no undeclared outside. */
export async function openWorld({ settings = {} }: WorldOptions = {}): Promise<World> {
  wireStages()
  const database = await cloneDatabase()
  const folder = mkdtempSync(path.join(tmpdir(), "bedside-world-"))
  const clock = frozenClock()
  const logLines: string[] = []
  const founded = await found({
    config: configFor(folder, settings),
    key: testKey,
    appUrl: database.appUrl,
    log: createLog("debug", (line) => void logLines.push(line)),
    clock,
    works: false,
  })
  const platform: Platform = {
    ...founded.platform,
    jobs: {
      enqueue: (tx, job, payload, options = {}) =>
        founded.platform.jobs.enqueue(tx, job, payload, { ...options, runAt: options.runAt ?? clock.now() }),
    },
  }
  const people = await createPeople(platform)
  const app = await buildApp(platform, people)
  return {
    platform,
    clock,
    logLines,
    ownerUrl: database.ownerUrl,
    app,
    practice: (name) => openClinic(platform, app, name),
    work: () => workOff(platform, clock),
    async [Symbol.asyncDispose]() {
      await app.close()
      await people[Symbol.asyncDispose]()
      await founded[Symbol.asyncDispose]()
      await database[Symbol.asyncDispose]()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function openClinic(platform: Platform, app: World["app"], name: string): Promise<Clinic> {
  const slug = name.toLowerCase().replace(/[^a-z]+/g, "-")
  const ownerMail = `owner@${slug}.example`
  const practiceId = (await setupNeeded(platform))
    ? await firstPractice(platform, name, ownerMail)
    : await furtherPractice(platform, name, ownerMail)
  const known = new Map<Role, Promise<Person>>()
  const make = async (role: Role): Promise<Person> => {
    const email = `${role}@${slug}.example`
    if (role !== "owner") await addMember(platform, practiceId, { name: names[role], email, role, password })
    return personIn({ app, practiceId, email, password, role })
  }
  return {
    practiceId,
    as(role) {
      const person = known.get(role) ?? make(role)
      known.set(role, person)
      return person
    },
  }
}
const names: Readonly<Record<Role, string>> = {
  owner: "Ana Ruiz",
  administrator: "Gus Marsh",
  "privacy-officer": "Dee Okafor",
  manager: "Ben Castillo",
  author: "Eli Novak",
  clinician: "Mei Chen",
  responder: "Fay Lindgren",
  analyst: "Hana Sato",
  auditor: "Ines Duarte",
}
async function firstPractice(platform: Platform, practiceName: string, email: string): Promise<string> {
  const made = await setUpPractice(platform, { practiceName, timeZone: "America/Denver", name: names.owner, email, password })
  if (!made.ok) throw new Error(`no first practice: ${made.error.kind}`)
  return made.value.practiceId
}
/** The owner of a further practice is somebody new, so that nobody in a test belongs to two by accident. */
async function furtherPractice(platform: Platform, practiceName: string, email: string): Promise<string> {
  const first = await platform.tenancy.asUpkeep((tx) =>
    tx.selectFrom("practice").select("practice_id").orderBy("created_at").executeTakeFirstOrThrow(),
  )
  const ownerId = await addMember(platform, first.practice_id, { name: names.owner, email, role: "owner", password })
  await platform.tenancy.asPractice(first.practice_id, (tx) => tx.deleteFrom("member").where("person_id", "=", ownerId).execute())
  return addPractice(platform, { practiceName, timeZone: "America/Denver", ownerId })
}

async function workOff(platform: Platform, clock: FrozenClock): Promise<void> {
  const byName = new Map(workers(platform).map((worker) => [worker.job.name, worker]))
  for (let rounds = 0; rounds < 200; rounds++) {
    const { rows } = await sql<{ id: string; name: string; data: unknown }>`
      update pgboss.job set state = 'completed', completed_on = now() where (name, id) in (select name, id from pgboss.job where state = 'created' and start_after <= ${clock.now()} order by start_after limit 50) returning id, name, data`.execute(
      platform.database.db,
    )
    if (rows.length === 0) return
    for (const { name, data } of rows) await byName.get(name)?.run(data, { signal: new AbortController().signal })
  }
  throw new Error("work never ends: a job keeps waking itself")
}
