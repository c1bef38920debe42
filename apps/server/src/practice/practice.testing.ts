import type { FastifyInstance, InjectOptions } from "fastify"
import { type TOTP, URI } from "otpauth"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { cloneDatabase, testKey } from "../../../../tests/world/database.ts"
import { readConfig } from "#platform/config.ts"
import { createLinks } from "#platform/crypto/links.ts"
import { createSealer } from "#platform/crypto/seal.ts"
import { connect } from "#platform/db/connect.ts"
import { createTenancy } from "#platform/db/tenancy.ts"
import { hearFacts } from "#platform/facts.ts"
import { sealedFiles } from "#platform/files.ts"
import { folderStore } from "#platform/storage/folder.ts"
import { createHttp } from "#platform/http/server.ts"
import { openQueues } from "#platform/jobs/queue.ts"
import { createLog } from "#platform/log.ts"
import { createOutbound } from "#platform/outbound.ts"
import type { Platform } from "#platform/platform.ts"
import { createPeople, ensureSetupToken, type People, peopleRoutes, practiceRoutes } from "./index.ts"

export const ana = { name: "Ana Ruiz", email: "ana@willow.test", password: "seven purple herons" }
export const willow = { practiceName: "Willow Street Clinic", timeZone: "America/New_York" }
export const minute = 60_000

/** A clock that stands still until it is moved on. */
export function movableClock(start = new Date("2026-03-02T15:00:00Z")) {
  let at = start.getTime()
  return { now: () => new Date(at), pass: (ms: number) => void (at += ms) }
}

export interface Answer {
  readonly status: number
  // Tests look into answers of every shape.
  readonly body: Record<string, unknown> & { readonly kind?: string; readonly detail?: string; readonly fix?: string }
  readonly headers: Record<string, unknown>
  readonly cookies: readonly string[]
}
/** Somebody with a browser: keeps cookies, has an address. */
export interface Browser {
  readonly jar: Map<string, string>
  readonly address: string
  call(method: "GET" | "POST" | "PUT" | "DELETE", url: string, body?: unknown): Promise<Answer>
  get(url: string): Promise<Answer>
  post(url: string, body?: unknown): Promise<Answer>
  remove(url: string, body?: unknown): Promise<Answer>
  signIn(who: { email: string; password: string }): Promise<Answer>
}

let addresses = 0
const agent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36"

export function browserOn(app: FastifyInstance, address = `10.0.${Math.floor(++addresses / 250)}.${(addresses % 250) + 1}`): Browser {
  const jar = new Map<string, string>()
  const call: Browser["call"] = async (method, url, body) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ")
    const options: InjectOptions = { method, url, remoteAddress: address, headers: { "x-bedside": "1", "user-agent": agent, cookie } }
    const answer = await app.inject(body === undefined ? options : { ...options, payload: body as object })
    const cookies = [answer.headers["set-cookie"] ?? []].flat()
    for (const line of cookies) {
      const [pair = ""] = line.split(";")
      const cut = pair.indexOf("=")
      if (/max-age=0/i.test(line)) jar.delete(pair.slice(0, cut))
      else jar.set(pair.slice(0, cut), pair.slice(cut + 1))
    }
    return { status: answer.statusCode, body: answer.body ? answer.json() : {}, headers: answer.headers, cookies }
  }
  return {
    jar,
    address,
    call,
    get: (url) => call("GET", url),
    post: (url, body) => call("POST", url, body),
    remove: (url, body) => call("DELETE", url, body),
    signIn: (who) => call("POST", "/api/session", { email: who.email, password: who.password }),
  }
}

export interface House extends AsyncDisposable {
  readonly platform: Platform
  readonly people: People
  readonly app: FastifyInstance
  readonly clock: ReturnType<typeof movableClock>
  readonly ownerUrl: string
  /** Everything the program logged. */
  readonly lines: string[]
  browser(address?: string): Browser
  /** The first run done: Ana signed in, and the practice's id. */
  setUp(): Promise<{ owner: Browser; practiceId: string }>
  /** A person of a role, invited, joined and signed in. */
  join(owner: Browser, practiceId: string, who: { name: string; email: string; password: string; role: string }): Promise<Browser>
  audit(
    practiceId: string,
  ): Promise<{ action: string; outcome: string; refusal: string | null; person_id: string | null; subject: string | null }[]>
}

interface Ground extends AsyncDisposable {
  readonly platform: Platform
  readonly clock: House["clock"]
  readonly lines: string[]
  readonly ownerUrl: string
}

/** The platform alone, on a database of its own. */
async function openGround(settings: Record<string, string>): Promise<Ground> {
  const database = await cloneDatabase()
  const folder = mkdtempSync(path.join(tmpdir(), "bedside-practice-"))
  const read = readConfig({ BEDSIDE_DATA: folder, BEDSIDE_URL: "http://localhost:4680", ...settings }, folder)
  if (!read.ok) throw new Error("test settings are wrong")
  const clock = movableClock()
  const lines: string[] = []
  const log = createLog("debug", (line) => void lines.push(line))
  const connected = connect(database.appUrl, 8)
  const jobs = await openQueues(database.appUrl, log, { works: false })
  const facts = hearFacts(database.appUrl, log)
  const platform: Platform = {
    config: read.value,
    clock,
    log,
    database: connected,
    tenancy: createTenancy(connected.db),
    sealer: createSealer(testKey),
    jobs,
    facts,
    files: sealedFiles(folderStore(folder), createSealer(testKey)),
    links: createLinks(testKey),
    outbound: createOutbound({ clock, log, allowedPrivateHosts: [] }),
  }
  return {
    platform,
    clock,
    lines,
    ownerUrl: database.ownerUrl,
    async [Symbol.asyncDispose]() {
      await jobs[Symbol.asyncDispose]()
      await facts[Symbol.asyncDispose]()
      await connected.close()
      await database[Symbol.asyncDispose]()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const join =
  (browser: () => Browser): House["join"] =>
  async (owner, practiceId, { name, email, password, role }) => {
    const invited = await owner.post(`/api/practices/${practiceId}/invitations`, { email, role })
    const link = String(invited.body["link"])
    const joiner = browser()
    const joined = await joiner.post(`/api/invitations/${link.slice(link.lastIndexOf("/") + 1)}/accept`, { name, password })
    if (joined.status !== 200) throw new Error(`joining failed: ${JSON.stringify([invited.body, joined.body])}`)
    return joiner
  }

/** The practice stage behind its real HTTP door on a real database. */
export async function openHouse(settings: Record<string, string> = {}): Promise<House> {
  const ground = await openGround(settings)
  const { platform } = ground
  const people = await createPeople(platform)
  const app = await createHttp({ platform, gatekeeper: people.gatekeeper, routes: [...peopleRoutes(people), ...practiceRoutes] })
  const browser = (address?: string) => browserOn(app, address)
  return {
    ...ground,
    people,
    app,
    browser,
    join: join(browser),
    async setUp() {
      const owner = browser()
      const token = await ensureSetupToken(platform)
      const made = await owner.post("/api/setup", { token, ...willow, ...ana })
      if (made.status !== 200) throw new Error(`first run failed: ${JSON.stringify(made.body)}`)
      return { owner, practiceId: (await membershipsSeen(owner))[0]?.practiceId ?? "" }
    },
    audit: (practiceId) =>
      platform.tenancy.asPractice(practiceId, (tx) =>
        tx.selectFrom("audit_event").select(["action", "outcome", "refusal", "person_id", "subject"]).orderBy("sequence").execute(),
      ),
    async [Symbol.asyncDispose]() {
      await people.quiet()
      await app.close()
      await ground[Symbol.asyncDispose]()
    },
  }
}

interface SeenSession {
  readonly person: { readonly id: string; readonly name: string; readonly secondFactor: boolean }
  readonly memberships: {
    readonly practiceId: string
    readonly role: string
    readonly secondFactorMissing: boolean
    readonly permissions: string[]
  }[]
  readonly idleMinutes: number
  readonly endsAt: string
}
/** What the page learns about who is signed in; null when nobody is. */
export const sessionSeen = async (browser: Browser) => (await browser.get("/api/session")).body["session"] as SeenSession | null
export const membershipsSeen = async (browser: Browser) => (await sessionSeen(browser))?.memberships ?? []
export const personId = async (browser: Browser) => (await sessionSeen(browser))?.person.id ?? ""

/** A one-time-code app that was given the secret. */
export function codeApp(uri: string, clock: { now(): Date }) {
  const totp = URI.parse(uri) as TOTP
  return { code: (offsetMs = 0) => totp.generate({ timestamp: clock.now().getTime() + offsetMs }) }
}
/** Sets a second factor up for whoever sits at this browser. */
export async function turnOnSecondFactor(browser: Browser, password: string, clock: House["clock"]) {
  const begun = await browser.post("/api/second-factor", { password })
  const app = codeApp(String(begun.body["uri"]), clock)
  const confirmed = await browser.post("/api/second-factor/confirm", { code: app.code() })
  // The code that turned it on is used; the next one is half a minute away.
  clock.pass(30_000)
  return { begun, confirmed, app, recoveryCodes: begun.body["recoveryCodes"] as string[] }
}
