import { detectFacets } from "../facets.ts"
import { defineNetwork } from "../network.ts"
import { connect, probe } from "./sandbox.connect.ts"
import { engage } from "./sandbox.engage.ts"
import { sandboxFacts } from "./sandbox.facts.ts"
import { metrics } from "./sandbox.metrics.ts"
import { publish } from "./sandbox.publish.ts"
import { preparedSchema, sessionSchema } from "./sandbox.wire.ts"

export const sandbox = defineNetwork({
  facts: sandboxFacts,
  session: sessionSchema,
  prepared: preparedSchema,
  facets: detectFacets,
  connect,
  probe,
  publish,
  engage,
  metrics,
})
