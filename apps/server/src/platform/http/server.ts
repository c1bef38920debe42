import cookie from "@fastify/cookie"
import multipart from "@fastify/multipart"
import type { Role, Route } from "@bedside/contracts"
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify"
import { isAway } from "../db/connect.ts"
import { newId } from "../ids.ts"
import { errorFields } from "../log.ts"
import type { Platform } from "../platform.ts"
import { goingFirst, openLine } from "../turns.ts"
import type { Caller, Refusal } from "../use-case.ts"
import { secureHeaders, securityHeaders } from "./headers.ts"
import { parseInput } from "./parse.ts"
import { HttpProblem, problemOf, says } from "./problem.ts"
import type { BoundRoute, Exchange, Visitor } from "./routes.ts"

/** How people are known; the practice stage supplies it. */
export interface Gatekeeper {
  visitorOf(request: FastifyRequest): Promise<Visitor | undefined>
  /** The role a person holds in a practice; undefined when none; `second-factor` when the practice demands one the person lacks. */
  roleOf(visitor: Visitor, practiceId: string): Promise<Role | "second-factor" | undefined>
}

export interface HttpOptions {
  readonly platform: Platform
  readonly gatekeeper: Gatekeeper
  readonly routes: readonly BoundRoute[]
}

/** The API: one Fastify instance; every route from the contract goes through the same door. */
export async function createHttp({ platform, gatekeeper, routes }: HttpOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    forceCloseConnections: true,
    trustProxy: platform.config.trustProxy,
    bodyLimit: 1_048_576,
    genReqId: () => newId(),
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: refuseAddress,
  })
  await app.register(cookie)
  // Parts of a resumable upload are read by whoever answers the route.
  app.addContentTypeParser("application/offset+octet-stream", (_request, _payload, done) => done(null))
  await app.register(multipart, { limits: { files: 1, fileSize: 30 * 1024 * 1024, fields: 5 } })
  secureHeaders(app)
  answerErrors(app, platform)
  logRequests(app, platform)
  for (const bound of routes) mount(app, platform, gatekeeper, bound)
  return app
}

/** An address that leads to no route even in form. It is not repeated: it may hold what somebody meant to search for. */
function refuseAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const said = says(400, "This address was not understood.", "Check the address; parts of it must be encoded, and none may be very long.")
  void reply
    .code(said.status)
    .headers({ ...securityHeaders, "cache-control": "no-store" })
    .type("application/problem+json")
    .send(problemOf("bad-address", said, request.id))
}

/** Where uploads wait before the first question to the database: its connections are few. */
const atTheDoor = openLine(2)

function mount(app: FastifyInstance, platform: Platform, gatekeeper: Gatekeeper, bound: BoundRoute): void {
  const { route } = bound
  app.route({
    method: route.method,
    url: route.path,
    // A stream asked for its head alone would be held open for nobody.
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      if (request.method !== "GET") demandOwnPage(request, platform)
      const come = () => enter({ platform, request, reply, requestId: request.id }, gatekeeper, route)
      return route.inLine ? answer(bound, await atTheDoor(come)) : goingFirst(async () => answer(bound, await come()))
    },
  })
}

async function answer({ route, handler }: BoundRoute, exchange: Exchange): Promise<FastifyReply> {
  const { request, reply } = exchange
  const result = await handler.run(exchange, parseInput(route, request))
  if (reply.sent) return reply
  if (result.ok) return reply.send(route.raw?.response ? result.value : route.response.parse(result.value))
  const { kind } = result.error
  const said =
    kind === "not-permitted"
      ? says(403, "Your role here does not include this.", "Ask an owner or administrator for the right role.")
      : handler.refusals[kind]
  if (!said) throw new Error(`refusal ${kind} has no words`)
  const spoken = typeof said === "function" ? said(result.error as never) : said
  // Where programs look for how long to wait (RFC 9110, 10.2.3).
  if ("retryAfterSeconds" in result.error) void reply.header("retry-after", String(result.error.retryAfterSeconds))
  return reply
    .code(spoken.status)
    .type("application/problem+json")
    .send(problemOf(kind, spoken, request.id, { facts: factsOf(result.error) }))
}

const factsOf = ({ kind: _, ...facts }: Refusal): Record<string, unknown> => facts

/** A page of another site cannot set this header, nor forge its own origin: that is the whole CSRF defense, beside SameSite cookies. */
function demandOwnPage(request: FastifyRequest, { config }: Platform): void {
  const { origin } = request.headers
  const own = origin === undefined || origin === new URL(config.url).origin || origin === `${request.protocol}://${request.headers.host}`
  if (request.headers["x-bedside"] !== "1" || !own)
    throw new HttpProblem("foreign-page", says(403, "The request did not come from Bedside's own pages.", "Reload the page and try again."))
}

async function enter(
  given: Omit<Exchange, "visitor" | "caller" | "stillHere" | "callerIn">,
  gatekeeper: Gatekeeper,
  route: Route,
): Promise<Exchange> {
  const { practiceId } = given.request.params as { practiceId: string }
  const stillHere = async () => {
    const again = await gatekeeper.visitorOf(given.request)
    const held = again && (await gatekeeper.roleOf(again, practiceId))
    return held !== undefined && held !== "second-factor"
  }
  const visitor = await gatekeeper.visitorOf(given.request)
  const callerIn = async (wanted: string): Promise<Caller | undefined> => {
    const role = visitor && (await gatekeeper.roleOf(visitor, wanted))
    if (!role || role === "second-factor") return undefined
    const { platform, requestId } = given
    return { platform, practiceId: wanted, requestId, actor: { kind: "person", personId: visitor.personId, role } }
  }
  const bare = { ...given, stillHere, callerIn }
  if (route.audience === "public") return { ...bare, visitor, caller: undefined }
  if (!visitor)
    throw new HttpProblem(
      "signed-out",
      says(401, "You are not signed in, or your session ended.", "Sign in again. What you wrote is kept on this device."),
    )
  if (route.audience === "person") return { ...bare, visitor, caller: undefined }
  const role = await gatekeeper.roleOf(visitor, practiceId)
  if (!role)
    throw new HttpProblem(
      "no-such-practice",
      says(404, "There is no such practice, or you do not work there.", "Choose a practice from the list."),
    )
  if (role === "second-factor")
    throw new HttpProblem(
      "second-factor-required",
      says(403, "This practice requires a second factor, and you have none yet.", "Set up one-time codes in your account."),
    )
  const { platform, requestId } = bare
  return { ...bare, visitor, caller: { platform, practiceId, requestId, actor: { kind: "person", personId: visitor.personId, role } } }
}

function answerErrors(app: FastifyInstance, platform: Platform): void {
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const problem = known(error, request.id)
    if (problem.status >= 500)
      platform.log.error("request failed", { requestId: request.id, route: request.routeOptions.url ?? "unknown", ...errorFields(error) })
    return reply.code(problem.status).type("application/problem+json").send(problem)
  })
}

function known(error: Error & { statusCode?: number; code?: string }, requestId: string) {
  if (error instanceof HttpProblem) return problemOf(error.kind, error.said, requestId, error.fields ? { fields: error.fields } : {})
  if (error.statusCode === 413)
    return problemOf(
      "too-large",
      says(413, "What you sent is too large.", "Send less than 1 MB of text, or a picture below 30 MB."),
      requestId,
    )
  if (error.statusCode === 415)
    return problemOf("not-this-kind", says(415, "This kind of body is not understood here.", "Send JSON."), requestId)
  if (error.statusCode && error.statusCode < 500)
    return problemOf(
      "bad-input",
      says(error.statusCode, "The request was not understood.", "Check that it is valid JSON of the documented shape."),
      requestId,
    )
  if (error.code === "53100")
    return problemOf(
      "disk-full",
      says(503, "The server's disk is full. Your change was not saved.", "Ask whoever runs Bedside to free some space, then try again."),
      requestId,
    )
  if (isAway(error))
    return problemOf(
      "database-away",
      says(503, "The database does not answer just now.", "Wait a moment, look whether your change is there, and try again."),
      requestId,
    )
  return problemOf(
    "unexpected",
    says(
      500,
      "Something went wrong on our side. Your change was not saved.",
      `Try again. If it stays, tell whoever runs Bedside this number: ${requestId}`,
    ),
    requestId,
  )
}

function logRequests(app: FastifyInstance, { log }: Platform): void {
  app.addHook("onSend", async (request, reply) => void reply.header("x-request-id", request.id))
  app.addHook("onResponse", async (request, reply) => {
    log.info("request", {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? "unknown",
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    })
  })
}
