import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { localPassword } from "../crypto/keys.ts"
import { Trouble } from "../trouble.ts"
import { runner, type Runner } from "./embedded-runner.ts"
import { livingServer, stopServer, strikeOutStranger } from "./embedded-server.ts"

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres {
  /** Connection of the cluster's owner to the program's database. */
  readonly ownerUrl: string
  stop(): Promise<void>
}
export interface EmbeddedOptions {
  readonly folder: string
  /** The port to listen on; a free one when absent. */
  readonly port?: number
  /** Extra server settings, for tests (`fsync=off`). */
  readonly settings?: readonly string[]
}

const owner = "bedside_owner"
const database = "bedside"
const passwordFile = (folder: string) => path.join(folder, "database.password")

/**
 * Starts the PostgreSQL from npm on a free local port, or takes over one that a killed Bedside left running on this folder.
 * Throws `Trouble` with a cause and a fix for everything an operator can mend.
 */
export async function startEmbedded({ folder, port, settings = [] }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const place = path.join(folder, "postgres")
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const password = localPassword(passwordFile(folder))
  const run = await runner(folder)
  const left = await leftRunning(place, password)
  if (left) return left
  if (!existsSync(path.join(place, "PG_VERSION"))) initialize(run, place, password)
  demandSameMajor(run, place)
  return launchPatiently({ run, place, password, port, settings })
}

/**
 * Made beside its place and moved there when whole: what a killed first start leaves is never taken for a database. Its folder has a
 * name of its own, since the killed start's `initdb` may still be writing.
 */
function initialize(run: Runner, place: string, password: string): void {
  const beside = path.dirname(place)
  const begun = readdirSync(beside).filter((name) => name.startsWith("making-"))
  for (const old of [place, ...begun.map((name) => path.join(beside, name))]) rmSync(old, { recursive: true, force: true, maxRetries: 10 })
  const making = mkdtempSync(path.join(beside, "making-"))
  const once = `${making}.password`
  writeFileSync(once, password, { mode: 0o600 })
  if (run.owner) for (const file of [making, once]) chownSync(file, run.owner.uid, run.owner.gid)
  try {
    const done = run.sync("initdb", ["-D", making, "-U", owner, "--pwfile", once, "--auth=scram-sha-256", "-E", "UTF8", "--no-locale"])
    if (done.status !== 0) throw troubleFrom(String(done.stderr), place)
    renameSync(making, place)
  } finally {
    rmSync(once, { force: true })
  }
}

function demandSameMajor(run: Runner, place: string): void {
  const has = readFileSync(path.join(place, "PG_VERSION"), "utf8").trim()
  const knows = /(\d+)/.exec(String(run.sync("postgres", ["--version"]).stdout))?.[1]
  if (knows && has !== knows)
    throw new Trouble(
      `The database in ${place} was made by PostgreSQL ${has}, this program brings PostgreSQL ${knows}.`,
      "Restore a backup into a new data folder, or start the version of Bedside that made it.",
    )
}

interface Launch {
  readonly run: Runner
  readonly place: string
  readonly password: string
  readonly port: number | undefined
  readonly settings: readonly string[]
}
const patience = 200

/** Processes of a killed server take a moment to notice that it is gone, and a free port may be taken before it is used. */
async function launchPatiently(asked: Launch): Promise<EmbeddedPostgres> {
  for (let tries = 1; ; tries++) {
    strikeOutStranger(asked.place)
    try {
      return await launch(asked)
    } catch (error) {
      if (!(error instanceof NotYet) || tries >= patience) throw error
      await sleep(100)
    }
  }
}
class NotYet extends Trouble {}

async function launch({ run, place, password, port: wanted, settings }: Launch): Promise<EmbeddedPostgres> {
  const port = wanted ?? (await freePort())
  const options = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=120",
    "shared_buffers=64MB",
    "jit=off",
    "log_min_messages=fatal",
    "log_min_error_statement=panic",
    ...settings,
  ]
  const said: string[] = []
  const child = run.start("postgres", ["-D", place, ...options.flatMap((option) => ["-c", option])])
  child.stderr.on("data", (text: Buffer) => said.push(String(text)))
  let ended = false
  child.on("exit", () => (ended = true))
  const ownerUrl = await waitUntilReady(
    port,
    password,
    () => ended,
    () => troubleFrom(said.join(""), place),
  )
  // The pipe must not keep a finished program alive.
  child.unref()
  ;(child.stderr as unknown as { unref(): void }).unref()
  return { ownerUrl, stop: () => stopServer(place) }
}

async function waitUntilReady(port: number, password: string, ended: () => boolean, trouble: () => unknown): Promise<string> {
  const url = (name: string) => `postgres://${owner}:${password}@127.0.0.1:${port}/${name}`
  for (let tries = 0; tries < 1200; tries++) {
    if (ended()) throw trouble()
    const client = new pg.Client({ connectionString: url("postgres"), connectionTimeoutMillis: 2000 }).on("error", () => undefined)
    try {
      await client.connect()
      const { rows } = await client.query("select 1 from pg_database where datname = $1", [database])
      if (rows.length === 0) await client.query(`create database ${database}`)
      return url(database)
    } catch (error) {
      if ((error as { code?: string }).code === "28P01")
        throw new Trouble(
          "The database does not accept the password in the data folder.",
          "Restore the file database.password from your backup.",
        )
      await sleep(50)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  throw new Trouble("The database did not become ready within a minute.", "Look for a full disk or a very busy machine, then start again.")
}

/** A server that outlived its Bedside (killed with -9) is taken over: it has our data open and knows our password. It may still be getting ready. */
async function leftRunning(place: string, password: string): Promise<EmbeddedPostgres | undefined> {
  const server = livingServer(place)
  if (!server) return undefined
  const gone = new Trouble("", "")
  try {
    const ownerUrl = await waitUntilReady(
      server.port,
      password,
      () => !livingServer(place),
      () => gone,
    )
    return { ownerUrl, stop: () => stopServer(place) }
  } catch (error) {
    if (error !== gone) throw error
    return undefined
  }
}

const lookEvery = 1000
/**
 * Looks after a started server: one that is gone without having been stopped (killed, out of memory) is started again at its port,
 * where everybody will look for it. Returns how to stop looking, which waits for a start under way.
 */
export function keepRunning(folder: string, ownerUrl: string, lost: (error: unknown) => void): () => Promise<void> {
  const place = path.join(folder, "postgres")
  const port = Number(new URL(ownerUrl).port)
  let starting: Promise<unknown> | undefined
  const look = () => {
    if (starting || livingServer(place)) return
    starting = startEmbedded({ folder, port })
      .catch(lost)
      .finally(() => (starting = undefined))
  }
  const timer = setInterval(look, lookEvery)
  return async () => {
    clearInterval(timer)
    await starting
  }
}

/** Where the embedded server of a data folder listens now, if it runs; for the other commands of the program. */
export function runningEmbedded(folder: string): string | undefined {
  const server = livingServer(path.join(folder, "postgres"))
  if (!server) return undefined
  return `postgres://${owner}:${localPassword(passwordFile(folder))}@127.0.0.1:${server.port}/${database}`
}

/** A port of this machine that nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.on("error", fail)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}

function troubleFrom(said: string, place: string): Trouble {
  if (/No space left/i.test(said))
    return new Trouble("The disk is full; the database cannot start.", "Free some space and start again. Nothing was lost.")
  if (/Permission denied/i.test(said))
    return new Trouble(
      `The database cannot write to ${place}.`,
      "Give the folder to the user who starts Bedside, or choose another with BEDSIDE_DATA.",
    )
  if (/lock file .* already exists|another server|shared memory block .* still in use/i.test(said))
    return new NotYet(`Another PostgreSQL is using ${place}.`, "Stop the other Bedside on this folder first.")
  if (/could not create any TCP\/IP sockets|Address already in use/i.test(said))
    return new NotYet("No port is free for the database.", "Stop some other programs on this machine and start again.")
  const lines = said.trim().split("\n")
  const last = lines.findLast((line) => /FATAL|error/i.test(line)) ?? (lines.at(-1) || "no reason given")
  return new Trouble(
    `The database did not start: ${last.replace(/^.*?(FATAL|error):\s*/i, "").slice(0, 200)}.`,
    "Run bin/bedside doctor for more.",
  )
}
