import { api } from "@bedside/contracts"
import { says } from "#platform/http/problem.ts"
import { type BoundRoute, change, handle, routes } from "#platform/http/routes.ts"
import { badCursorWords } from "#platform/page-mark.ts"
import { markMessage, saveReplyDraft } from "./engage.service.ts"
import { listMessages, showMessage } from "./engage.views.ts"

const noSuchMessage = says(404, "There is no such message.", "Reload the inbox.")

export const engageRoutes: readonly BoundRoute[] = routes(api.engage, {
  listMessages: handle(api.engage.listMessages, listMessages, ({ query }) => query, { "bad-cursor": badCursorWords }),
  markMessage: change(
    api.engage.markMessage,
    markMessage,
    (id, { state }: { state: "open" | "done" }) => ({ id, state }),
    (caller, id) => showMessage(caller, { id }),
    { "no-such-message": noSuchMessage },
  ),
  saveReplyDraft: change(
    api.engage.saveReplyDraft,
    saveReplyDraft,
    (id, body: { text: string; revision: number }) => ({ id, ...body }),
    (caller, id) => showMessage(caller, { id }),
    {
      "no-such-message": noSuchMessage,
      "changed-meanwhile": says(409, "Somebody else wrote on this answer meanwhile.", "Reload to see theirs; copy your words first."),
    },
  ),
})
