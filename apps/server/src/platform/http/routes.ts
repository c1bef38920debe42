import type { Output, Parsed, Route } from "@bedside/contracts"
import type { Result } from "@bedside/kernel"
import type { FastifyReply, FastifyRequest } from "fastify"
import type { Platform } from "../platform.ts"
import type { Caller, Denied, Refusal, UseCase } from "../use-case.ts"
import type { Says } from "./problem.ts"

/** A signed-in person, as resolved from the session cookie. */
export interface Visitor {
  readonly personId: string
  readonly sessionId: string
}
export interface Exchange {
  readonly platform: Platform
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly requestId: string
  /** Present on every route that is not public. */
  readonly visitor: Visitor | undefined
  /** Present on routes inside a practice: the person with the role held there. */
  readonly caller: Caller | undefined
}

type Ends<E extends Refusal> = { readonly [K in E["kind"]]: Says | ((error: Extract<E, { kind: K }>) => Says) }
/** What a route does: run and answer, with words for every refusal the type can hold. */
export interface Handler {
  readonly useCaseName: string | undefined
  run(exchange: Exchange, input: unknown): Promise<Result<unknown, Refusal>>
  readonly refusals: Readonly<Record<string, Says | ((error: never) => Says)>>
}

/** A route answered by a use case. A refusal without words is a type error. */
export function handle<R, I, T extends Output<R>, E extends Refusal>(
  _route: R,
  run: UseCase<I, T, E>,
  shape: (parsed: Parsed<R>) => I,
  refusals: Ends<Exclude<E, Denied>>,
): Handler {
  return {
    useCaseName: run.useCaseName,
    run: (exchange, input) => run(demandCaller(exchange), shape(input as Parsed<R>)),
    refusals: refusals as Handler["refusals"],
  }
}

/** A route outside a practice (sign-in, own account), or one that answers with bytes. */
export function open<R, T, E extends Refusal>(
  _route: R,
  run: (exchange: Exchange, input: Parsed<R>) => Promise<Result<T, E>>,
  refusals: Ends<Exclude<E, Denied>>,
): Handler {
  return { useCaseName: undefined, run: (exchange, input) => run(exchange, input as Parsed<R>), refusals: refusals as Handler["refusals"] }
}

/** All routes of one contract; a route without a handler, or a handler without a route, is a type error. */
export function routes<C extends Readonly<Record<string, unknown>>>(
  contract: C,
  handlers: { readonly [K in keyof C]: Handler },
): readonly BoundRoute[] {
  return Object.entries(contract).map(([name, route]) => ({ route: route as Route, handler: handlers[name as keyof C], name }))
}
export interface BoundRoute {
  readonly name: string
  readonly route: Route
  readonly handler: Handler
}

function demandCaller({ caller }: Exchange): Caller {
  if (!caller) throw new Error("a practice route was reached without a practice")
  return caller
}
