import type { NetworkFacts } from "@bedside/networks"
import { networkFacts } from "@bedside/networks/facts"

const byId: Readonly<Record<string, NetworkFacts>> = networkFacts

/** What can be told about a network this build does not know (a server newer than the page): no limits, no abilities. */
const unknown = (id: string): NetworkFacts => ({
  id,
  name: id,
  text: { maxGraphemes: 20_000 },
  media: { images: { max: 4, maxBytes: 10_000_000, maxSide: 4096, types: ["image/jpeg", "image/png", "image/webp"], altMax: 1000 } },
  can: { edit: false, remove: false, comments: false, messages: false, reviews: false, metrics: false },
  repeat: "duplicates",
  lookup: "best-effort",
  reaches: { origins: [], ownServer: false },
  connectFields: [],
  markColor: "#6b6459",
})

/** A network's limits and abilities by its id. */
export const factsOf = (networkId: string): NetworkFacts => byId[networkId] ?? unknown(networkId)
