import type { Role } from "@bedside/contracts"
import type { Platform } from "#platform/platform.ts"
import type { Caller } from "#platform/use-case.ts"

/** The demo practice and everybody in it. */
export interface Cast {
  readonly platform: Platform
  readonly practiceId: string
  as(role: Role): Caller
}

/** What a use case gave; a refusal would be a fault of the demo. */
export function must<T>(result: { ok: true; value: T } | { ok: false; error: { kind: string } }): T {
  if (!result.ok) throw new Error(`the demo could not be seeded: ${result.error.kind}`)
  return result.value
}
