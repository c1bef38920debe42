import { err, ok, type Result } from "@bedside/kernel"
import type { Trouble } from "../exchange.ts"
import type { Access, ChannelAccount, Connected, Io, NetworkError } from "../network.ts"
import { plainHandle, profileUrl, serverOrigin } from "./bluesky.address.ts"
import { blueskyError } from "./bluesky.errors.ts"
import { callServer, openLine, type Line } from "./bluesky.line.ts"
import { profileAnswer, sessionAnswer, whoAnswer, type Session, type SessionAnswer } from "./bluesky.wire.ts"

/**
 * Signs in with `handle`, `appPassword` and the optional `pds`. What a person can put right in the form comes back as
 * `content-invalid` with the field's name; a wrong password as `auth-revoked`.
 */
export async function connect(fields: Readonly<Record<string, string>>, io: Io): Promise<Result<Connected<Session>, NetworkError>> {
  const handle = plainHandle(fields["handle"] ?? "")
  const password = (fields["appPassword"] ?? "").trim()
  const server = serverOrigin(fields["pds"] ?? "")
  if (handle === "") return err({ kind: "content-invalid", field: "handle" })
  if (password === "") return err({ kind: "content-invalid", field: "appPassword" })
  if (server === undefined) return err({ kind: "content-invalid", field: "pds" })

  const input = { identifier: handle, password }
  const signedIn = await callServer(io, server, { method: "com.atproto.server.createSession", answer: sessionAnswer, input })
  if (!signedIn.ok) return err(signInError(signedIn.error, (fields["pds"] ?? "").trim() !== "", io.now()))
  if (signedIn.value.active === false) return err({ kind: "account-restricted" })
  const session = sessionOf(signedIn.value, server)
  const line = openLine({ session, io, renewed: () => Promise.resolve() })
  const account = await describe(line)
  return ok({ account, session: line.session() })
}

/** Asks the server who we are, which renews a stale session on the way. */
export async function probe(access: Access<Session>): Promise<Result<ChannelAccount, NetworkError>> {
  const line = openLine(access)
  const who = await line.call({ method: "com.atproto.server.getSession", answer: whoAnswer })
  if (!who.ok) return who
  if (who.value.active === false) return err({ kind: "account-restricted" })
  return ok(await describe(line, who.value.handle))
}

/** The entryway signs in for many servers; the DID document says which of them holds the account. */
function sessionOf(answer: SessionAnswer, server: string): Session {
  const { did, handle, accessJwt, refreshJwt, didDoc } = answer
  const service = didDoc?.service?.find((one) => one.id === "#atproto_pds" || one.id === `${did}#atproto_pds`)
  const named = typeof service?.serviceEndpoint === "string" ? serverOrigin(service.serviceEndpoint) : undefined
  return { did, handle, pds: named ?? server, accessJwt, refreshJwt }
}

/** The display name is a courtesy: an account without a profile, or a server that will not say, shows its handle. */
async function describe(line: Line, handle = line.session().handle): Promise<ChannelAccount> {
  const { did } = line.session()
  const params = { repo: did, collection: "app.bsky.actor.profile", rkey: "self" }
  const profile = await line.call({ method: "com.atproto.repo.getRecord", answer: profileAnswer, params })
  const displayName = profile.ok ? profile.value.value.displayName : undefined
  return { remoteId: did, handle, displayName: displayName || handle, url: profileUrl({ did, handle }) }
}

/** A typed address that leads nowhere is the person's typing, not the network's weather. */
function signInError(trouble: Trouble, typed: boolean, now: Date): NetworkError {
  const nowhere =
    (trouble.kind === "failure" && ["dns", "refused-address", "not-allowed"].includes(trouble.failure.reason)) ||
    trouble.kind === "broken" ||
    (trouble.kind === "refusal" && (trouble.status === 404 || trouble.status < 400))
  return nowhere && typed ? { kind: "content-invalid", field: "pds" } : blueskyError(trouble, "repeatable", now)
}
