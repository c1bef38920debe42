import { api } from "@bedside/contracts"
import { type BoundRoute, handle, routes } from "#platform/http/routes.ts"
import { listAudit, proveAudit } from "./govern.service.ts"

export const governRoutes: readonly BoundRoute[] = routes(api.govern, {
  listAudit: handle(api.govern.listAudit, listAudit, ({ query }) => query, {}),
  verifyAudit: handle(api.govern.verifyAudit, proveAudit, () => null, {}),
})
