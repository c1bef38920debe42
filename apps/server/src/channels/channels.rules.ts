import type { NetworkError, NetworkErrorKind, NetworkFacts } from "@bedside/networks"

/** A cause and a fix in plain words; `network` is the network's own name. */
export interface Words {
  readonly cause: string
  readonly fix: string
}
type Says = (network: string, error: NetworkError) => Words

const reconnect = "Open Channels and connect it again."
const words: Readonly<Record<NetworkErrorKind, Says>> = {
  "auth-expired": (network) => ({ cause: `The sign-in at ${network} has expired.`, fix: reconnect }),
  "auth-revoked": (network) => ({ cause: `${network} no longer accepts our sign-in.`, fix: reconnect }),
  permission: (network) => ({
    cause: `${network} does not let this account do that.`,
    fix: "Connect it again with an account or app password that may post.",
  }),
  "rate-limited": (network) => ({ cause: `${network} asks us to slow down.`, fix: "Nothing to do: we try again when it allows." }),
  quota: (network) => ({
    cause: `The account has used up what ${network} allows for now.`,
    fix: "Nothing to do: we try again when it allows.",
  }),
  billing: (network) => ({ cause: `${network} wants a paid plan for this.`, fix: `Look at the account's plan at ${network}.` }),
  duplicate: (network) => ({ cause: `${network} says this was already posted.`, fix: "Change a few words, or leave it." }),
  "content-invalid": (network, error) => ({
    cause: `${network} refused the ${error.kind === "content-invalid" ? error.field : "text"}.`,
    fix: "Change it, have it approved again, and send it again.",
  }),
  "media-invalid": (network, error) => ({
    cause: `${network} refused picture ${error.kind === "media-invalid" ? error.index + 1 : 1}.`,
    fix: "Use another picture, or leave it out.",
  }),
  "policy-rejected": (network) => ({
    cause: `${network} says this breaks its rules.`,
    fix: `Read ${network}'s rules, change the post, and send it again.`,
  }),
  "not-found": (network) => ({
    cause: `${network} does not find it any more.`,
    fix: "It may have been removed there. Look at the network.",
  }),
  "account-restricted": (network) => ({
    cause: `${network} has restricted this account.`,
    fix: `Sign in at ${network} and read its notice.`,
  }),
  transient: (network) => ({
    cause: `${network} could not be reached.`,
    fix: "We try again by ourselves. If it stays, check the server's connection.",
  }),
  "unknown-outcome": (network) => ({
    cause: `${network} did not answer, so we do not know whether it happened.`,
    fix: "We look it up at the network before anything else.",
  }),
}

export const wordsFor = (error: NetworkError, facts: NetworkFacts): Words => words[error.kind](facts.name, error)

export type Health = "working" | "needs-reconnect" | "limited" | "unreachable" | "unchecked"
/** What an error says about the channel itself; undefined when it is about the post. */
export function healthAfter(error: NetworkError): Health | undefined {
  switch (error.kind) {
    case "auth-expired":
    case "auth-revoked":
    case "permission":
    case "account-restricted":
    case "billing":
      return "needs-reconnect"
    case "rate-limited":
    case "quota":
      return "limited"
    case "transient":
    case "unknown-outcome":
      return "unreachable"
    case "duplicate":
    case "content-invalid":
    case "media-invalid":
    case "policy-rejected":
    case "not-found":
      return undefined
  }
}
