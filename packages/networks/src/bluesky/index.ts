import { detectFacets } from "../facets.ts"
import { defineNetwork } from "../network.ts"
import { connect, probe } from "./bluesky.connect.ts"
import { engage } from "./bluesky.engage.ts"
import { blueskyFacts } from "./bluesky.facts.ts"
import { metrics } from "./bluesky.metrics.ts"
import { publish } from "./bluesky.publish.ts"
import { preparedSchema, sessionSchema } from "./bluesky.wire.ts"

export const bluesky = defineNetwork({
  facts: blueskyFacts,
  session: sessionSchema,
  prepared: preparedSchema,
  facets: detectFacets,
  connect,
  probe,
  publish,
  engage,
  metrics,
})
