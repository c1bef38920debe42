import type { NetworkError } from "../network.ts"
import { toNetworkError, type Effect, type ErrorRow, type Trouble } from "../exchange.ts"

const text = (): NetworkError => ({ kind: "content-invalid", field: "text" })
const media = (): NetworkError => ({ kind: "media-invalid", index: 0 })

/** What a Bluesky server says, by its own code first. Statuses without a row follow HTTP. */
const table: readonly ErrorRow[] = [
  { code: "ExpiredToken", means: "auth-expired" },
  { code: "InvalidToken", means: "auth-revoked" },
  { code: "AuthMissing", means: "auth-revoked" },
  { code: "AuthenticationRequired", means: "auth-revoked" },
  // Signing in with the normal password of an account that has a second factor: an app password is needed.
  { code: "AuthFactorTokenRequired", means: "permission" },
  { code: "InsufficientScope", means: "permission" },
  { code: "AccountTakedown", means: "account-restricted" },
  { code: "AccountSuspended", means: "account-restricted" },
  { code: "AccountDeactivated", means: "account-restricted" },
  { code: "RepoTakendown", means: "account-restricted" },
  { code: "RepoSuspended", means: "account-restricted" },
  { code: "RepoDeactivated", means: "account-restricted" },
  { code: "RecordNotFound", means: "not-found" },
  // The account no longer lives on this server: connect again.
  { code: "RepoNotFound", means: "auth-revoked" },
  { code: "NotFound", means: "not-found" },
  { code: "BlobTooLarge", means: media },
  { code: "BlobNotFound", means: media },
  { code: "InvalidMimeType", means: media },
  { code: "InvalidRecord", means: text },
  // A server without an AppView has no such method: there is nothing to ask again.
  { code: "MethodNotImplemented", means: "not-found" },
  { code: "XRPCNotSupported", means: "not-found" },
]

/** A Bluesky server's trouble in the closed list. */
export const blueskyError = (trouble: Trouble, effect: Effect, now: Date): NetworkError => toNetworkError(trouble, effect, table, now)
