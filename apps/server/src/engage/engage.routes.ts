import { api } from "@bedside/contracts"
import { says } from "#platform/http/problem.ts"
import { type BoundRoute, change, handle, routes } from "#platform/http/routes.ts"
import { badCursorWords } from "#platform/page-mark.ts"
import { markMessage } from "./engage.service.ts"
import { listMessages, showMessage } from "./engage.views.ts"

export const engageRoutes: readonly BoundRoute[] = routes(api.engage, {
  listMessages: handle(api.engage.listMessages, listMessages, ({ query }) => query, { "bad-cursor": badCursorWords }),
  markMessage: change(
    api.engage.markMessage,
    markMessage,
    (id, { state }: { state: "open" | "done" }) => ({ id, state }),
    (caller, id) => showMessage(caller, { id }),
    { "no-such-message": says(404, "There is no such message.", "Reload the inbox.") },
  ),
})
