import { err, ok, type Result } from "@bedside/kernel"
import type { Access, Network, NetworkError } from "@bedside/networks"
import { networkFacts, networkIds, type NetworkId } from "@bedside/networks/facts"
import { networks } from "@bedside/networks/registry"
import { z } from "zod"
import { practiceFacts } from "#practice"
import { announcement } from "#platform/announce.ts"
import type { Platform } from "#platform/platform.ts"
import { type Caller, type Denied, useCase, view } from "#platform/use-case.ts"
import * as repo from "./channels.repo.ts"
import { healthAfter } from "./channels.rules.ts"

export const isNetwork = (id: string): id is NetworkId => (networkIds as readonly string[]).includes(id)

/** The port to the outside that a network is given: its own origins, or any public server when it has no fixed ones. */
export const ioFor = (platform: Platform, practiceId: string, id: NetworkId) => {
  const { origins, ownServer } = networkFacts[id].reaches
  return platform.outbound.ioFor(practiceId, ownServer ? undefined : origins.map((origin) => new URL(origin).hostname))
}

export type ConnectRefusal =
  | { kind: "unknown-network" }
  | { kind: "field-missing"; field: string }
  | { kind: "network-refused"; error: NetworkError; networkId: NetworkId }

const mayConnect = view({
  name: "channels.may-connect",
  needs: "channels:write",
  input: z.null(),
  run: async ({ tx, practiceId }) => ok((await practiceFacts(tx, practiceId)).name),
})

/** Signs in at the network, then keeps the account and its sealed session. No transaction is open while the network is asked. */
export async function connectChannel(
  caller: Caller,
  input: { networkId: string; fields: Record<string, string> },
): Promise<Result<{ id: string }, ConnectRefusal | Denied>> {
  const allowed = await mayConnect(caller, null)
  if (!allowed.ok) return allowed
  if (!isNetwork(input.networkId)) return err({ kind: "unknown-network" })
  const { networkId } = input
  const missing = networkFacts[networkId].connectFields.find(({ name, optional }) => !optional && !input.fields[name]?.trim())
  if (missing) return err({ kind: "field-missing", field: missing.label })
  const connected = await networks[networkId].connect(
    { displayName: allowed.value, ...input.fields },
    ioFor(caller.platform, caller.practiceId, networkId),
  )
  return keepChannel(
    caller,
    connected.ok
      ? { networkId, account: connected.value.account, session: connected.value.session }
      : { networkId, error: connected.error },
  )
}

const Outcome = z.object({
  networkId: z.custom<NetworkId>((id) => typeof id === "string" && isNetwork(id)),
  account: z.custom<Parameters<typeof repo.insertOrRevive>[1]["account"]>().optional(),
  session: z.unknown().optional(),
  error: z.custom<NetworkError>().optional(),
})
const keepChannel = useCase<typeof Outcome, { id: string }, ConnectRefusal>({
  name: "channels.connect",
  needs: "channels:write",
  input: Outcome,
  async run({ tx, platform, practiceId, personId, now, audit, tell }, { networkId, account, session, error }) {
    if (error || !account) return err({ kind: "network-refused", error: error ?? { kind: "transient" }, networkId })
    const id = await repo.insertOrRevive(tx, { practiceId, networkId, account, by: personId ?? "", now })
    await repo.storeSession(tx, id, repo.sealSession(platform.sealer, practiceId, id, session))
    audit.subject(id, { networkId })
    await tell({ kind: "channel.changed", id })
    return ok({ id })
  },
})

/** Told inside the disconnecting transaction, so that what hangs on the channel goes with it. */
export const channelDisconnected = announcement<{ channelId: string; now: Date }>()

export const disconnectChannel = useCase({
  name: "channels.disconnect",
  needs: "channels:write",
  input: z.object({ id: z.uuid() }),
  async run({ tx, now, audit, tell }, { id }): Promise<Result<{ done: true }, { kind: "no-such-channel" }>> {
    const channel = await repo.find(tx, id)
    if (!channel || channel.disconnectedAt) return err({ kind: "no-such-channel" })
    await repo.setDisconnected(tx, id, now)
    await channelDisconnected.tell(tx, { channelId: id, now })
    audit.subject(id, { networkId: channel.networkId })
    await tell({ kind: "channel.changed", id })
    return ok({ done: true })
  },
})

/** An open channel, ready to be used at its network. */
export interface OpenChannel {
  readonly id: string
  readonly networkId: NetworkId
  readonly network: Network
  readonly access: Access<unknown>
}

/** Opens a channel's session for one piece of work. A renewed session is stored before it is used. */
export function openChannel(platform: Platform, practiceId: string, channel: repo.StoredChannel): OpenChannel | undefined {
  if (!isNetwork(channel.networkId) || channel.disconnectedAt) return undefined
  const session = repo.openSession(platform.sealer, practiceId, channel)
  if (session === undefined) return undefined
  const renewed = (next: unknown) =>
    platform.tenancy.asPractice(
      practiceId,
      async (tx) => void (await repo.storeSession(tx, channel.id, repo.sealSession(platform.sealer, practiceId, channel.id, next))),
    )
  return {
    id: channel.id,
    networkId: channel.networkId,
    network: networks[channel.networkId],
    access: { session, io: ioFor(platform, practiceId, channel.networkId), renewed },
  }
}

const Settled = z.object({ id: z.uuid(), error: z.custom<NetworkError>().nullable() })
const noteHealth = useCase({
  name: "channels.note-health",
  needs: "channels:read",
  audit: "quiet",
  input: Settled,
  async run({ tx, now, tell }, { id, error }) {
    await repo.setHealth(tx, id, error ? (healthAfter(error) ?? "working") : "working", error, error ? null : now)
    await tell({ kind: "channel.changed", id })
    return ok(null)
  },
})

const oneChannel = view({
  name: "channels.one",
  needs: "channels:read",
  input: z.object({ id: z.uuid() }),
  async run({ tx }, { id }): Promise<Result<repo.StoredChannel, { kind: "no-such-channel" }>> {
    const channel = await repo.find(tx, id)
    return channel && !channel.disconnectedAt ? ok(channel) : err({ kind: "no-such-channel" })
  },
})

/** Asks the network whether the channel works, and remembers the answer. */
export async function checkChannel(caller: Caller, id: string): Promise<Result<{ id: string }, { kind: "no-such-channel" } | Denied>> {
  const channel = await oneChannel(caller, { id })
  if (!channel.ok) return channel
  const opened = openChannel(caller.platform, caller.practiceId, channel.value)
  const answer = opened ? await opened.network.probe(opened.access) : err<NetworkError>({ kind: "auth-revoked" })
  const noted = await noteHealth(caller, { id, error: answer.ok ? null : answer.error })
  return noted.ok ? ok({ id }) : noted
}
