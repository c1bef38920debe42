import { ok, type Result } from "@bedside/kernel"
import type { Access, ChannelAccount, Connected, Io, NetworkError } from "../network.ts"
import { callSandbox } from "./sandbox.line.ts"
import { account, accountCreated, sandboxOrigin, type SandboxAccount, type Session } from "./sandbox.wire.ts"

/** Opens an account at one click. The server may put the practice's name into `displayName`; nobody is asked for anything. */
export async function connect(fields: Readonly<Record<string, string>>, io: Io): Promise<Result<Connected<Session>, NetworkError>> {
  const input = { displayName: fields["displayName"]?.trim().slice(0, 100) || "Our practice" }
  const created = await callSandbox(io, undefined, { method: "POST", path: "/accounts", answer: accountCreated, input })
  return created.ok ? ok({ account: channelOf(created.value), session: created.value }) : created
}

/** Asks who we are. Tokens of the practice network are not renewed: an expired one asks for connecting again. */
export async function probe({ session, io }: Access<Session>): Promise<Result<ChannelAccount, NetworkError>> {
  const me = await callSandbox(io, session.token, { method: "GET", path: "/me", answer: account })
  return me.ok ? ok(channelOf(me.value)) : me
}

const channelOf = ({ accountId, handle, displayName }: SandboxAccount): ChannelAccount => ({
  remoteId: accountId,
  handle,
  displayName,
  url: `${sandboxOrigin}/${encodeURIComponent(handle)}`,
})
