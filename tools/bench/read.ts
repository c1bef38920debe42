import { execFile } from "node:child_process"
import { promisify } from "node:util"
import Fastify, { type FastifyInstance } from "fastify"
import { z } from "zod"
import { buildApp } from "../../apps/server/src/assemble.ts"
import { createPeople } from "../../apps/server/src/practice/index.ts"
import { personIn } from "../../tests/world/person.ts"
import { type Benchmark, type Figure, quantile, ratioOf, short, sum } from "./figures.ts"
import { type House, openHouse, password } from "./house.ts"

const loadProgram = new URL("../../node_modules/autocannon/autocannon.js", import.meta.url).pathname
const connections = 20
const rounds = 3

const Report = z.object({
  requests: z.object({ average: z.number(), total: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number() }),
  non2xx: z.number(),
  errors: z.number(),
})
type Report = z.infer<typeof Report>

/** Loads an address from a process of its own for so many seconds; everything but 2xx is an error here. */
async function load(url: string, cookie: string, forSeconds: number): Promise<Report> {
  const args = ["-c", String(connections), "-d", String(forSeconds), "-j", "-n", "-H", `cookie=${cookie}`, url]
  const { stdout } = await promisify(execFile)(process.execPath, [loadProgram, ...args], { maxBuffer: 2 ** 24 })
  const report = Report.parse(JSON.parse(stdout))
  if (report.errors + report.non2xx > 0) throw new Error(`${report.errors + report.non2xx} requests to ${url} failed`)
  return report
}

const opened = async (app: FastifyInstance): Promise<string> => app.listen({ port: 0, host: "127.0.0.1" })

/** The bare framework: the same JSON from memory, without a session, a check of the answer or a database. */
function bareFramework(answers: Readonly<Record<string, unknown>>): FastifyInstance {
  const app = Fastify({ logger: false, forceCloseConnections: true })
  for (const [path, answer] of Object.entries(answers)) app.get(path, async () => answer)
  return app
}

interface Reading {
  readonly title: string
  readonly path: string
}
interface Pair {
  readonly own: Report[]
  readonly bare: Report[]
}

/** Every round loads the bare framework and the whole program one after the other; the first, short round warms both up. */
async function measure(readings: readonly Reading[], addresses: { own: string; bare: string }, cookie: string, forSeconds: number) {
  const pairs = new Map<Reading, Pair>(readings.map((reading) => [reading, { own: [], bare: [] }]))
  for (let round = 0; round <= rounds; round++)
    for (const [{ path }, pair] of pairs)
      for (const which of ["bare", "own"] as const) {
        const report = await load(addresses[which] + path, cookie, round === 0 ? 2 : forSeconds)
        if (round > 0) pair[which].push(report)
      }
  return pairs
}

function figuresOf({ title }: Reading, { own, bare }: Pair): Figure[] {
  const rate = (reports: readonly Report[]) => sum(reports.map(({ requests }) => requests.average)) / reports.length
  const slowest = (reports: readonly Report[], pick: "p50" | "p99") =>
    quantile(
      reports.map(({ latency }) => latency[pick]),
      0.5,
    )
  const samples = short(sum(own.map(({ requests }) => requests.total)))
  const time = (pick: "p50" | "p99"): Figure => ({
    what: `${title}, ${pick}`,
    value: `${short(slowest(own, pick))} ms`,
    against: `bare Fastify: ${short(slowest(bare, pick))} ms`,
    ratio: ratioOf(slowest(own, pick), Math.max(1, slowest(bare, pick))),
    samples,
  })
  const rates: Figure = {
    what: `${title}, requests a second`,
    value: `${short(rate(own))} /s`,
    against: `bare Fastify: ${short(rate(bare))} /s`,
    ratio: ratioOf(rate(own), rate(bare)),
    samples,
  }
  return [rates, time("p50"), time("p99")]
}

async function answersOf(app: FastifyInstance, readings: readonly Reading[], cookie: string): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {}
  for (const { path } of readings) {
    const answer = await app.inject({ url: path, headers: { cookie } })
    if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`)
    answers[path] = answer.json()
  }
  return answers
}

async function signIn(app: FastifyInstance, { practices }: House): Promise<{ cookie: string; readings: readonly Reading[] }> {
  const [practice] = practices
  const [post] = (await practice?.approvedPosts(1)) ?? []
  if (!practice || !post) throw new Error("there is nothing to read")
  const { practiceId } = practice
  const person = await personIn({ app, practiceId, email: `manager@${practiceId}.example`, password, role: "manager" })
  const readings = [
    { title: "members", path: `/api/practices/${practiceId}/members` },
    { title: "a post, judged again", path: `/api/practices/${practiceId}/posts/${post.id}` },
  ]
  return { cookie: person.cookie(), readings }
}

/** Authenticated reads through the whole door (session, role, row security, shape of the answer), against the framework alone. */
export const readBenchmark: Benchmark = {
  name: "read",
  title: `Authenticated reads, ${connections} connections`,
  async run(scale) {
    await using house = await openHouse(1)
    await using people = await createPeople(house.platform)
    const app = await buildApp(house.platform, people)
    const { cookie, readings } = await signIn(app, house)
    const bare = bareFramework(await answersOf(app, readings, cookie))
    try {
      const addresses = { own: await opened(app), bare: await opened(bare) }
      const pairs = await measure(readings, addresses, cookie, Math.max(2, Math.round(8 * scale)))
      return [...pairs].flatMap(([reading, pair]) => figuresOf(reading, pair))
    } finally {
      await Promise.all([app.close(), bare.close()])
    }
  },
}
