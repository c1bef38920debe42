import { errorFields } from "#platform/log.ts"
import type { Platform } from "#platform/platform.ts"
import { cookieNames } from "./cookies.ts"
import { createEngine } from "./engine.ts"
import type { People } from "./people.ts"
import { openSignInSecret } from "./secret.ts"
import { roleOf, visit } from "./sessions.ts"
import { createThrottle } from "./throttle.ts"

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
