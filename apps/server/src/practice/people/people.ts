import type { Gatekeeper } from "#platform/http/server.ts"
import { errorFields } from "#platform/log.ts"
import type { Platform } from "#platform/platform.ts"
import { type CookieNames, cookieNames } from "./cookies.ts"
import { createEngine, type Engine } from "./engine.ts"
import { openSignInSecret } from "./secret.ts"
import { roleOf, visit } from "./sessions.ts"
import { createThrottle, type Throttle } from "./throttle.ts"

/** How people are known to the program: the gatekeeper of the HTTP door, and all that its sign-in routes need. */
export interface People extends AsyncDisposable {
  readonly gatekeeper: Gatekeeper
  readonly platform: Platform
  readonly engine: Engine
  readonly secret: string
  readonly names: CookieNames
  readonly throttle: Throttle
  /** Work whose duration must not show in an answer: it goes on after the answer is sent. */
  later(work: () => Promise<void>): void
  /** Resolves when nothing of that is left. */
  quiet(): Promise<void>
}

/** Wraps better-auth over the program's own row-secured role. Throws when the sign-in secret cannot be opened with this master key. */
export async function createPeople(platform: Platform): Promise<People> {
  const secret = await openSignInSecret(platform)
  const names = cookieNames(platform.config)
  const running = new Set<Promise<void>>()
  const quiet = async () => void (await Promise.all(running))
  const people: People = {
    platform,
    secret,
    names,
    engine: createEngine(platform, secret, names),
    throttle: createThrottle(platform.clock),
    // Pages read by themselves when something changes; only what a person does keeps the session awake.
    gatekeeper: {
      visitorOf: (request) => visit(people, request, request.method !== "GET"),
      roleOf: (visitor, practiceId) => roleOf(people, visitor, practiceId),
    },
    later(work) {
      const one = work()
        .catch((error: unknown) => platform.log.error("work after an answer failed", errorFields(error)))
        .finally(() => running.delete(one))
      running.add(one)
    },
    quiet,
    [Symbol.asyncDispose]: quiet,
  }
  return people
}
