import { type ChildProcess, spawn } from "node:child_process"
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import pg from "pg"
import { afterEach, expect, test } from "vitest"
import { freePort, runningEmbedded } from "../../apps/server/src/platform/db/embedded.ts"
import { cloneDatabase } from "../world/database.ts"
import { type Program, run, until } from "./workers.ts"

const folders: string[] = []
const strangers: ChildProcess[] = []
afterEach(() => {
  for (const stranger of strangers.splice(0)) stranger.kill("SIGKILL")
  for (const folder of folders.splice(0)) {
    for (const pid of postgresOn(folder)) process.kill(pid, "SIGKILL")
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
})

interface Place {
  readonly folder: string
  readonly address: string
  readonly environment: Readonly<Record<string, string>>
}
async function newPlace(): Promise<Place> {
  const folder = mkdtempSync(path.join(tmpdir(), "bedside-kill-"))
  folders.push(folder)
  const port = await freePort()
  const environment = { BEDSIDE_DATA: path.join(folder, "data"), BEDSIDE_PORT: String(port), BEDSIDE_LOG_LEVEL: "warn" }
  return { folder, address: `http://127.0.0.1:${port}`, environment }
}
async function setUp({ folder, environment }: Place): Promise<void> {
  const file = path.join(folder, "password.txt")
  writeFileSync(file, "correct horse battery staple\n")
  const setup = run(["setup", "--practice", "Willow Street Clinic", "--owner", "ana@willowstreet.example", "--password-file", file], {
    environment,
  })
  expect([await setup.ended, setup.output().err]).toEqual([0, ""])
}
async function started(place: Place): Promise<Program> {
  const program = run(["start"], place)
  await program.says("Bedside is ready")
  return program
}

/** All PostgreSQL processes that have this folder open: the server by its command, the rest as its children. */
function postgresOn(folder: string): number[] {
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8")
        const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1])
        return [{ pid: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ") }]
      } catch {
        return []
      }
    })
  const servers = processes.filter(({ command }) => command.includes("postgres") && command.includes(folder))
  const children = processes.filter(({ parent }) => servers.some(({ pid }) => pid === parent))
  return [...servers, ...children].map(({ pid }) => pid)
}

const isReady = async ({ address }: Place) => (await fetch(`${address}/health/ready`)).status === 200
async function expectWhole(place: Place): Promise<void> {
  await until(async () => isReady(place), { within: 60_000, what: "it is ready" })
  const client = new pg.Client({ connectionString: runningEmbedded(place.environment["BEDSIDE_DATA"] ?? "") })
  await client.connect()
  const { rows } = await client.query("select name from practice")
  await client.end()
  expect(rows).toEqual([{ name: "Willow Street Clinic" }])
  const body = JSON.stringify({ email: "ana@willowstreet.example", password: "correct horse battery staple" })
  const headers = { "content-type": "application/json", "x-bedside": "1" }
  expect((await fetch(`${place.address}/api/session`, { method: "POST", headers, body })).status).toBe(200)
}
async function stopInOrder(program: Program, { folder }: Place): Promise<void> {
  program.child.kill("SIGTERM")
  expect(await program.ended).toBe(0)
  expect(program.output().err).toBe("")
  expect(postgresOn(folder)).toEqual([])
}

test("everything killed at once: the next start finds its own leftovers, and nothing is lost", async () => {
  const place = await newPlace()
  await setUp(place)
  expect(postgresOn(place.folder)).toEqual([])
  const first = await started(place)
  const postgres = postgresOn(place.folder)
  expect(postgres.length).toBeGreaterThan(1)
  for (const pid of [first.pid, ...postgres]) process.kill(pid, "SIGKILL")
  await first.ended

  const second = await started(place)
  await expectWhole(place)
  await stopInOrder(second, place)
})

test("the program alone is killed: the next start takes over the database that still runs", async () => {
  const place = await newPlace()
  await setUp(place)
  const first = await started(place)
  const [server] = postgresOn(place.folder)
  first.child.kill("SIGKILL")
  await first.ended
  expect(postgresOn(place.folder)).toContain(server)

  const second = await started(place)
  expect(postgresOn(place.folder)).toContain(server)
  await expectWhole(place)
  await stopInOrder(second, place)
})

test("the database alone is killed: it comes back by itself", async () => {
  const place = await newPlace()
  await setUp(place)
  const program = await started(place)
  const postgres = postgresOn(place.folder)
  for (const pid of postgres) process.kill(pid, "SIGKILL")
  await until(async () => postgresOn(place.folder).some((pid) => !postgres.includes(pid)), { within: 30_000, what: "a new database runs" })
  await expectWhole(place)
  program.child.kill("SIGTERM")
  expect(await program.ended).toBe(0)
  expect(postgresOn(place.folder)).toEqual([])
})

test("strangers that got the process numbers of the killed do not keep it from starting", async () => {
  const place = await newPlace()
  await setUp(place)
  const first = await started(place)
  for (const pid of [first.pid, ...postgresOn(place.folder)]) process.kill(pid, "SIGKILL")
  await first.ended
  const stranger = spawn("sleep", ["600"])
  strangers.push(stranger)
  const file = path.join(place.folder, "data", "postgres", "postmaster.pid")
  writeFileSync(file, readFileSync(file, "utf8").replace(/^\d+/, String(stranger.pid)))

  const second = await started(place)
  await expectWhole(place)
  await stopInOrder(second, place)
  expect(stranger.exitCode).toBe(null)
})

test("a first start killed while it makes its database is simply begun anew", async () => {
  const place = await newPlace()
  const first = run(["start"], place)
  await until(
    async () =>
      readdirSync(place.folder).includes("data") && readdirSync(path.join(place.folder, "data")).some((name) => name.startsWith("making-")),
    {
      within: 30_000,
      every: 5,
      what: "the database is being made",
    },
  )
  first.child.kill("SIGKILL")
  await first.ended
  await setUp(place)
  const second = await started(place)
  await expectWhole(place)
  await stopInOrder(second, place)
})

/** One line on standard error with a cause and a fix, nothing else, and an exit code that says no. */
async function expectTrouble(program: Program, cause: string): Promise<void> {
  const code = await program.ended
  const { err } = program.output()
  expect(err).toMatch(/^bedside: [^\n]+\n$/)
  expect(err).toContain(cause)
  // A cause is a sentence, and a fix is another.
  expect(err.split(/[.!]\s/).length).toBeGreaterThanOrEqual(2)
  expect(code).toBe(1)
}

test("a taken port: one line with cause and fix, and no database left behind", async () => {
  const place = await newPlace()
  const server = createServer().listen(Number(place.environment["BEDSIDE_PORT"]), "127.0.0.1")
  try {
    await expectTrouble(run(["start"], place), `Port ${place.environment["BEDSIDE_PORT"]} is taken`)
    expect(postgresOn(place.folder)).toEqual([])
  } finally {
    server.close()
  }
})

test("a second start on the same folder: one line that names the first", async () => {
  const place = await newPlace()
  const first = await started(place)
  const port = await freePort()
  const environment = { ...place.environment, BEDSIDE_PORT: String(port) }
  await expectTrouble(run(["start"], { environment }), `(process ${first.pid})`)
  await stopInOrder(first, place)
})

test("a data folder that cannot be written to: one line with cause and fix", async () => {
  const place = await newPlace()
  chmodSync(place.folder, 0o555)
  const isRoot = process.getuid?.() === 0
  const program = run(["start"], { environment: place.environment, ...(isRoot ? { uid: 65_534 } : {}) })
  await expectTrouble(program, "cannot be written to")
  chmodSync(place.folder, 0o755)
})

test("a wrong DATABASE_URL: one line for each way it is wrong", async () => {
  const place = await newPlace()
  await using database = await cloneDatabase()
  const wrong = (change: (url: URL) => void) => {
    const url = new URL(database.ownerUrl)
    change(url)
    return run(["start"], { environment: { ...place.environment, DATABASE_URL: url.toString() } })
  }
  const unused = await freePort()
  const cases: readonly [(url: URL) => void, string][] = [
    [(url) => (url.port = String(unused)), "No database answers at DATABASE_URL"],
    [(url) => (url.password = "wrong"), "refused the password"],
    [(url) => (url.pathname = "/nowhere"), "does not exist"],
    [(url) => (url.hostname = "no-such-host.invalid"), "host"],
  ]
  for (const [change, cause] of cases) await expectTrouble(wrong(change), cause)
  const program = run(["start"], { environment: { ...place.environment, DATABASE_URL: "mysql://localhost" } })
  expect(await program.ended).toBe(2)
  expect(program.output().err).toMatch(/^bedside: DATABASE_URL [^\n]+\n$/)
})

test("a database newer than the program: one line with cause and fix", async () => {
  const place = await newPlace()
  await using database = await cloneDatabase()
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query("insert into bedside_migration values (9999, '9999_future.sql', 'x', now())")
  await client.end()
  const environment = { ...place.environment, DATABASE_URL: database.ownerUrl }
  await expectTrouble(run(["start"], { environment }), "newer than this program")
})
