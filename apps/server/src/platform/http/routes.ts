import type { Output, Parsed, Route } from "@bedside/contracts"
import type { Err, Result } from "@bedside/kernel"
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
  /** Asks again whether this visitor still works in this practice, for answers that last. */
  stillHere(): Promise<boolean>
  /** This visitor inside a practice that the address does not name; undefined when they do not work there. */
  callerIn(practiceId: string): Promise<Caller | undefined>
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
    run: (exchange, input) => run(callerOf(exchange), shape(input as Parsed<R>)),
    refusals: refusals as Handler["refusals"],
  }
}

type ErrorOf<R> = R extends Err<infer E extends Refusal> ? E : never

/** A route outside a practice (sign-in, own account), one that answers with bytes, or one that shows something after a use case. */
export function open<R, Res extends Result<Output<R>, Refusal>>(
  _route: R,
  run: (exchange: Exchange, input: Parsed<R>) => Promise<Res>,
  refusals: Ends<Exclude<ErrorOf<Res>, Denied>>,
): Handler {
  return { useCaseName: undefined, run: (exchange, input) => run(exchange, input as Parsed<R>), refusals: refusals as Handler["refusals"] }
}

/**
 * A route that runs a use case about one thing (`:id`), then answers with that thing as it is now.
 * The words cover the refusals of both, the use case and the look afterwards.
 */
export function change<I, T, E extends Refusal, Body, G extends Refusal>(
  _route: unknown,
  run: UseCase<I, T, E>,
  shape: (id: string, body: Body) => I,
  show: (caller: Caller, id: string) => Promise<Result<unknown, G | Denied>>,
  refusals: Ends<Exclude<E | G, Denied>>,
): Handler {
  return {
    useCaseName: run.useCaseName,
    async run(exchange, input) {
      const caller = callerOf(exchange)
      const { params, body } = input as { params: { id: string }; body: Body }
      const done = await run(caller, shape(params.id, body))
      return done.ok ? show(caller, params.id) : done
    },
    refusals: refusals as Handler["refusals"],
  }
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

/** Who acts inside the practice of the address. Throws on a route that has none: a fault of the program, not of the visitor. */
export function callerOf({ caller }: Exchange): Caller {
  if (!caller) throw new Error("a practice route was reached without a practice")
  return caller
}
