import { api } from "@bedside/contracts"
import { type BoundRoute, handle, routes } from "#platform/http/routes.ts"
import { badCursorWords } from "#platform/page-mark.ts"
import { listAudit, proveAudit } from "./govern.service.ts"

export const governRoutes: readonly BoundRoute[] = routes(api.govern, {
  listAudit: handle(api.govern.listAudit, listAudit, ({ query }) => query, { "bad-cursor": badCursorWords }),
  verifyAudit: handle(api.govern.verifyAudit, proveAudit, () => null, {}),
})
