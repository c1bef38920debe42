import type { Channel } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { networkFacts } from "@bedside/networks/facts"
import { z } from "zod"
import { personNames } from "#practice"
import type { Tx } from "#platform/db/tenancy.ts"
import { view } from "#platform/use-case.ts"
import * as repo from "./channels.repo.ts"
import { wordsFor } from "./channels.rules.ts"
import { isNetwork } from "./channels.service.ts"

function toView(channel: repo.StoredChannel, names: ReadonlyMap<string, string>): Channel {
  const facts = isNetwork(channel.networkId) ? networkFacts[channel.networkId] : undefined
  const words = channel.healthError && facts ? wordsFor(channel.healthError, facts) : undefined
  return {
    id: channel.id,
    networkId: channel.networkId,
    networkName: facts?.name ?? channel.networkId,
    handle: channel.handle,
    displayName: channel.displayName,
    url: channel.url,
    health: channel.health,
    healthCause: words?.cause ?? null,
    healthFix: words?.fix ?? null,
    lastSuccessAt: channel.lastSuccessAt?.toISOString() ?? null,
    connectedAt: channel.connectedAt.toISOString(),
    connectedBy: names.get(channel.connectedBy) ?? "",
  }
}

/** Connected channels as screens show them. */
export async function channelViews(tx: Tx): Promise<Channel[]> {
  const channels = await repo.listConnected(tx)
  const names = await personNames(
    tx,
    channels.map(({ connectedBy }) => connectedBy),
  )
  return channels.map((channel) => toView(channel, names))
}

export const listChannels = view({
  name: "channels.list",
  needs: "channels:read",
  input: z.null(),
  run: async ({ tx }) => ok({ items: await channelViews(tx) }),
})
export const showChannel = view({
  name: "channels.show",
  needs: "channels:read",
  input: z.object({ id: z.uuid() }),
  async run({ tx }, { id }): Promise<Result<Channel, { kind: "no-such-channel" }>> {
    const found = (await channelViews(tx)).find((channel) => channel.id === id)
    return found ? ok(found) : err({ kind: "no-such-channel" })
  },
})
