import { api } from "@bedside/contracts"
import { says } from "#platform/http/problem.ts"
import { type BoundRoute, handle, open, routes } from "#platform/http/routes.ts"
import { badCursorWords } from "#platform/page-mark.ts"
import { markMessage } from "./engage.service.ts"
import { listMessages, showMessage } from "./engage.views.ts"

export const engageRoutes: readonly BoundRoute[] = routes(api.engage, {
  listMessages: handle(api.engage.listMessages, listMessages, ({ query }) => query, { "bad-cursor": badCursorWords }),
  markMessage: open(
    api.engage.markMessage,
    async ({ caller }, { params, body }) => {
      if (!caller) throw new Error("a practice route was reached without a practice")
      const marked = await markMessage(caller, { id: params.id, state: body.state })
      return marked.ok ? showMessage(caller, marked.value) : marked
    },
    { "no-such-message": says(404, "There is no such message.", "Reload the inbox.") },
  ),
})
