import type { NetworkError } from "../network.ts"
import { toNetworkError, type Effect, type ErrorRow, type Trouble } from "../exchange.ts"
import { problem } from "./sandbox.wire.ts"

/** What the practice network says, by its own code. Statuses without a row follow HTTP. */
const table: readonly ErrorRow[] = [
  { status: 401, code: "token-expired", means: "auth-expired" },
  { status: 401, means: "auth-revoked" },
  { status: 403, code: "account-restricted", means: "account-restricted" },
  { status: 403, means: "permission" },
  { status: 404, means: "not-found" },
  { status: 422, code: "media-invalid", means: (body) => ({ kind: "media-invalid", index: problem.safeParse(body).data?.index ?? 0 }) },
  { status: 422, code: "policy-rejected", means: "policy-rejected" },
  { status: 422, means: (body) => ({ kind: "content-invalid", field: problem.safeParse(body).data?.field ?? "text" }) },
]

/** The practice network's trouble in the closed list. */
export function sandboxError(trouble: Trouble, effect: Effect, now: Date): NetworkError {
  return toNetworkError(trouble, effect, table, now)
}
