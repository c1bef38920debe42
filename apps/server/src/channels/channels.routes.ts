import { api } from "@bedside/contracts"
import { ok } from "@bedside/kernel"
import { networkFacts } from "@bedside/networks/facts"
import { says } from "#platform/http/problem.ts"
import { type BoundRoute, type Exchange, handle, open, routes } from "#platform/http/routes.ts"
import { checkChannel, connectChannel, disconnectChannel } from "./channels.service.ts"
import { wordsFor } from "./channels.rules.ts"
import { listChannels, showChannel } from "./channels.views.ts"

const gone = says(404, "This channel is not connected.", "Look at the list of channels.")
const callerOf = ({ caller }: Exchange) => {
  if (!caller) throw new Error("a practice route was reached without a practice")
  return caller
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
      "network-refused": ({ error, networkId }) => {
        const name = networkFacts[networkId].name
        if (error.kind === "auth-revoked" || error.kind === "auth-expired")
          return says(
            422,
            `${name} did not accept the name or the app password.`,
            "Check both. Use an app password, made in the network's own settings, not the account's password.",
          )
        if (error.kind === "transient")
          return says(
            422,
            `${name} could not be reached at this server address.`,
            "Check the address. A server on a private network must be allowed by whoever runs Bedside (BEDSIDE_ALLOWED_PRIVATE_HOSTS).",
          )
        const { cause, fix } = wordsFor(error, networkFacts[networkId])
        return says(422, cause, fix)
      },
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
