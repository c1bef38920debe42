import { api } from "@bedside/contracts"
import { ok } from "@bedside/kernel"
import type { NetworkError } from "@bedside/networks"
import { networkFacts, type NetworkId } from "@bedside/networks/facts"
import { type Says, says } from "#platform/http/problem.ts"
import { type BoundRoute, callerOf, handle, open, routes } from "#platform/http/routes.ts"
import { checkChannel, connectChannel, disconnectChannel } from "./channels.service.ts"
import { wordsFor } from "./channels.rules.ts"
import { listChannels, showChannel } from "./channels.views.ts"

const gone = says(404, "This channel is not connected.", "Look at the list of channels.")
const appPassword = "Make an app password in the network's own settings, and use that."
/** Refusals that mean something else while connecting than they do for a post. */
const connecting: Partial<Record<NetworkError["kind"], readonly [cause: string, fix: string]>> = {
  "auth-revoked": ["did not accept the name or the app password.", `Check both. ${appPassword}`],
  "auth-expired": ["did not accept the name or the app password.", `Check both. ${appPassword}`],
  permission: ["does not accept this password for posting.", appPassword],
  transient: ["could not be reached.", "Check the server's address and this machine's connection, then try again."],
}

/** Why connecting failed, in the words of the form that was filled in. */
function connectWords(error: NetworkError, networkId: NetworkId): Says {
  const { name, connectFields } = networkFacts[networkId]
  const [cause, fix] = connecting[error.kind] ?? []
  if (cause && fix) return says(422, `${name} ${cause}`, fix)
  if (error.kind !== "content-invalid") {
    const words = wordsFor(error, networkFacts[networkId])
    return says(422, words.cause, words.fix)
  }
  const field = connectFields.find((one) => one.name === error.field)
  return says(422, `${field?.label ?? "What you entered"} is not right for ${name}.`, field?.hint || "Check it and try again.")
}

export const channelsRoutes: readonly BoundRoute[] = routes(api.channels, {
  listNetworks: open(
    api.channels.listNetworks,
    async () =>
      ok({ items: Object.values(networkFacts).map(({ id, name, connectFields }) => ({ id, name, connectFields: [...connectFields] })) }),
    {},
  ),
  listChannels: handle(api.channels.listChannels, listChannels, () => null, {}),
  connectChannel: open(
    api.channels.connectChannel,
    async (exchange, { body }) => {
      const connected = await connectChannel(callerOf(exchange), body)
      return connected.ok ? showChannel(callerOf(exchange), connected.value) : connected
    },
    {
      "unknown-network": says(422, "Bedside does not know this network.", "Choose one from the list."),
      "field-missing": ({ field }) => says(422, `${field} is missing.`, `Fill in ${field}.`),
      "network-refused": ({ error, networkId }) => connectWords(error, networkId),
      "no-such-channel": gone,
    },
  ),
  checkChannel: open(
    api.channels.checkChannel,
    async (exchange, { params }) => {
      const checked = await checkChannel(callerOf(exchange), params.id)
      return checked.ok ? showChannel(callerOf(exchange), checked.value) : checked
    },
    { "no-such-channel": gone },
  ),
  disconnectChannel: handle(api.channels.disconnectChannel, disconnectChannel, ({ params }) => ({ id: params.id }), {
    "no-such-channel": gone,
  }),
})
