import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { localPassword } from "../crypto/keys.ts"
import { Trouble } from "../trouble.ts"
import { runner, type Runner } from "./embedded-runner.ts"

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres {
  /** Connection of the cluster's owner to the program's database. */
  readonly ownerUrl: string
  stop(): Promise<void>
}
export interface EmbeddedOptions {
  readonly folder: string
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
export async function startEmbedded({ folder, settings = [] }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const place = path.join(folder, "postgres")
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const password = localPassword(passwordFile(folder))
  const run = await runner(folder)
  const left = await leftRunning(place, password)
  if (left) return left
  if (!existsSync(path.join(place, "PG_VERSION"))) initialize(run, place, password)
  demandSameMajor(run, place)
  return launch(run, place, password, settings)
}

function initialize(run: Runner, place: string, password: string): void {
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { mode: 0o700 })
  const once = `${place}.password`
  writeFileSync(once, password, { mode: 0o600 })
  if (run.owner) for (const file of [place, once]) chownSync(file, run.owner.uid, run.owner.gid)
  try {
    const done = run.sync("initdb", ["-D", place, "-U", owner, "--pwfile", once, "--auth=scram-sha-256", "-E", "UTF8", "--no-locale"])
    if (done.status !== 0) throw troubleFrom(String(done.stderr), place)
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

async function launch(run: Runner, place: string, password: string, settings: readonly string[]): Promise<EmbeddedPostgres> {
  const port = await freePort()
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
    const client = new pg.Client({ connectionString: url("postgres"), connectionTimeoutMillis: 2000 })
    try {
      await client.connect()
      const { rows } = await client.query("select 1 from pg_database where datname = $1", [database])
      if (rows.length === 0) await client.query(`create database ${database}`)
      return url(database)
    } catch {
      await sleep(50)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  throw new Trouble("The database did not become ready within a minute.", "Look for a full disk or a very busy machine, then start again.")
}

/** A server that outlived its Bedside (killed with -9) is taken over: it has our data open and knows our password. */
async function leftRunning(place: string, password: string): Promise<EmbeddedPostgres | undefined> {
  const server = serverOf(place)
  if (!server || !isAlive(server.pid)) return undefined
  const ownerUrl = `postgres://${owner}:${password}@127.0.0.1:${server.port}/${database}`
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 3000 })
  try {
    await client.connect()
    return { ownerUrl, stop: () => stopServer(place) }
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}

interface Server {
  readonly pid: number
  readonly port: number
}
function serverOf(place: string): Server | undefined {
  try {
    const lines = readFileSync(path.join(place, "postmaster.pid"), "utf8").split("\n")
    return { pid: Number(lines[0]), port: Number(lines[3]) }
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

/** Fast shutdown: sessions are ended, a checkpoint is written. */
async function stopServer(place: string): Promise<void> {
  const server = serverOf(place)
  if (!server || !isAlive(server.pid)) return
  process.kill(server.pid, "SIGINT")
  for (let tries = 0; tries < 600 && isAlive(server.pid); tries++) await sleep(50)
}

/** Where the embedded server of a data folder listens now, if it runs; for the other commands of the program. */
export function runningEmbedded(folder: string): string | undefined {
  const server = serverOf(path.join(folder, "postgres"))
  if (!server || !isAlive(server.pid)) return undefined
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
  if (/lock file .* already exists|another server/i.test(said))
    return new Trouble(`Another PostgreSQL is using ${place}.`, "Stop the other Bedside on this folder first.")
  const last =
    said
      .trim()
      .split("\n")
      .findLast((line) => /FATAL|error/i.test(line)) ?? "no reason given"
  return new Trouble(
    `The database did not start: ${last.replace(/^.*?(FATAL|error):\s*/i, "").slice(0, 200)}.`,
    "Run bin/bedside doctor for more.",
  )
}
