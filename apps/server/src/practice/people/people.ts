import type { Gatekeeper } from "#platform/http/server.ts"
import type { Platform } from "#platform/platform.ts"
import type { CookieNames } from "./cookies.ts"
import type { Engine } from "./engine.ts"
import type { Throttle } from "./throttle.ts"

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
