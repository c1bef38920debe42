import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { expect, test } from "vitest"
import { type EmbeddedPostgres, freePort, startEmbedded } from "../../apps/server/src/platform/db/embedded.ts"
import { startPds } from "../world/bluesky-server.ts"
import { approvedAndScheduled, connectBluesky, connectSandbox, each, openInstallation, setFault } from "./installation.ts"
import { counted, expectExactlyOnce, expectWholeRecord, shownOnBluesky, shownOnSandbox, untilSettled } from "./truth.ts"
import { crewOf, run, seeded, until } from "./workers.ts"

/** A PostgreSQL of its own, kept as safely as in real use, that can go away and come back at the same address. */
async function ownServer() {
  const folder = mkdtempSync(path.join(tmpdir(), "bedside-restart-"))
  const port = await freePort()
  const settings = ["max_connections=200"]
  let server: EmbeddedPostgres = await startEmbedded({ folder, port, settings })
  const postmaster = () => Number(readFileSync(path.join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0])
  return {
    ownerUrl: server.ownerUrl,
    kill: async () => void process.kill(postmaster(), "SIGKILL"),
    stop: () => server.stop(),
    start: async () => {
      server = await startEmbedded({ folder, port, settings })
    },
    async [Symbol.asyncDispose]() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What somebody at the door is told: the status, and the kind of problem. */
async function knock(address: string): Promise<{ ready: number; door: number; type: string; kind: string }> {
  const ready = await fetch(`${address}/health/ready`)
  const body = JSON.stringify({ email: "ana@willowstreet.example", password: "not the right one at all" })
  const headers = { "content-type": "application/json", "x-bedside": "1" }
  const door = await fetch(`${address}/api/session`, { method: "POST", headers, body })
  const problem = (await door.json()) as { kind?: string }
  return { ready: ready.status, door: door.status, type: door.headers.get("content-type") ?? "", kind: problem.kind ?? "" }
}

test.each(["kill", "stop"] as const)(
  "the database is gone in the middle of publishing (%s) and comes back: nothing is lost, nothing twice",
  async (way) => {
    await using pds = await startPds()
    await using database = await ownServer()
    await using installation = await openInstallation({ ownerUrl: database.ownerUrl })
    const account = await pds.createAccount("willowstreet")
    const bluesky = await connectBluesky(installation, account, pds.url)
    const sandbox = await connectSandbox(installation)
    await setFault(installation, "accept-then-timeout")
    const texts = Array.from({ length: 40 }, (_, index) => `Hand washing still works: twenty seconds, soap. Reminder ${index + 1}.`)
    const wishes = texts.flatMap((text) => [bluesky, sandbox].map((channelId) => ({ channelId, text })))
    await each(wishes, 4, (wish) => approvedAndScheduled(installation, wish))

    const port = await freePort()
    const api = run(["serve", "api"], { environment: { ...installation.environment, BEDSIDE_PORT: String(port) } })
    const address = `http://127.0.0.1:${port}`
    try {
      await api.says("API is ready")
      await using crew = crewOf(installation, seeded(1))
      await Promise.all([crew.start(), crew.start()])
      await until(async () => (await counted(installation)).settled >= 10, { within: 60_000, every: 10, what: "work is under way" })
      const before = await counted(installation)
      await database[way]()

      await sleep(3000)
      expect(await knock(address)).toMatchObject({ ready: 503, door: 503, kind: "database-away" })
      expect((await fetch(`${address}/health/live`)).status).toBe(200)
      await database.start()
      await until(async () => (await knock(address)).ready === 200, { within: 60_000, every: 500, what: "the API is ready again" })
      expect(await knock(address)).toMatchObject({ ready: 200, door: 401 })
      await untilSettled(installation, 180_000)
      process.stdout.write(`${way}: ${before.settled} settled, ${before.armed} armed when the database went\n`)
      expect(before.open).toBeGreaterThan(0)
      // The same two processes recovered by themselves.
      expect(await crew.stop()).toEqual([0, 0])
    } finally {
      api.child.kill("SIGTERM")
      expect(await api.ended).toBe(0)
    }
    await expectExactlyOnce(installation, { channelId: bluesky, texts, shown: await shownOnBluesky(pds.url, account) })
    await expectExactlyOnce(installation, { channelId: sandbox, texts, shown: await shownOnSandbox(installation) })
    await expectWholeRecord(installation)
  },
)
