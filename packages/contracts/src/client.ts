import { z } from "zod"
import { api, type Api, type Input, type Output, Problem, type Route } from "./index.ts"

// Zod's compiled parsers need `eval`, which the web app's content security policy forbids.
z.config({ jitless: true })

/** A refused or failed call; `problem` says the cause and the fix in plain words. */
export class ApiError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(`${problem.status} ${problem.kind}`)
    this.name = "ApiError"
    this.problem = problem
  }
}

type Call<R> =
  unknown extends Input<R>
    ? (input?: Record<never, never>, signal?: AbortSignal) => Promise<Output<R>>
    : (input: Input<R>, signal?: AbortSignal) => Promise<Output<R>>
export type Client = { [Stage in keyof Api]: { [Name in keyof Api[Stage]]: Call<Api[Stage][Name]> } }

interface Parts {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/** The address of a route with its parameters filled in, for links and pictures. */
export function addressOf(route: Route, { params = {}, query = {} }: Parts): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""))
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === null ? [] : [[key, String(value)] as [string, string]],
  )
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`
}

const offline: Problem = {
  type: "about:blank",
  title: "No answer",
  status: 0,
  kind: "offline",
  requestId: "",
  detail: "Bedside did not answer.",
  fix: "Check your connection. Nothing you wrote is lost; try again in a moment.",
}

async function problemOf(response: Response): Promise<Problem> {
  const parsed = Problem.safeParse(await response.json().catch(() => undefined))
  return parsed.success
    ? parsed.data
    : { ...offline, status: response.status, kind: "unexpected", detail: `Bedside answered with status ${response.status}.` }
}

/** Asks, and answers with an accepted response; rejects with `ApiError`. */
async function accepted(request: typeof fetch, address: string, init: RequestInit): Promise<Response> {
  const response = await request(address, init).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause
    throw new ApiError(offline)
  })
  if (!response.ok) throw new ApiError(await problemOf(response))
  return response
}

/** The text behind a link that the API handed out, such as the captions of a video. Rejects with `ApiError`. */
export async function textAt(link: string, signal?: AbortSignal, request: typeof fetch = fetch): Promise<string> {
  return (await accepted(request, link, { credentials: "same-origin", ...(signal ? { signal } : {}) })).text()
}

/**
 * A typed client: `client.compose.getPost({ params: { practiceId, id } })`. Rejects with `ApiError`, whose `problem.kind` is stable.
 * `request` is `fetch` or anything shaped like it (the CLI and the tests pass their own).
 */
export function createClient(origin: string, request: typeof fetch = fetch): Client {
  const call =
    (route: Route) =>
    async (input: Parts = {}, signal?: AbortSignal) => {
      const form = input.body instanceof FormData ? input.body : undefined
      const response = await accepted(request, origin + addressOf(route, input), {
        method: route.method,
        credentials: "same-origin",
        // The header is the CSRF proof: other sites cannot set it without asking first.
        headers: { "x-bedside": "1", ...(form || input.body === undefined ? {} : { "content-type": "application/json" }) },
        ...(input.body === undefined ? {} : { body: form ?? JSON.stringify(input.body) }),
        ...(signal ? { signal } : {}),
      })
      return route.response.parse(await response.json())
    }
  const stages = Object.entries(api).map(([stage, routes]) => [
    stage,
    Object.fromEntries(Object.entries(routes).map(([name, one]) => [name, call(one as Route)])),
  ])
  return Object.fromEntries(stages) as Client
}
