import { api } from "@bedside/contracts"
import { noSuchPost, type ShowPost } from "#compose"
import { says } from "#platform/http/problem.ts"
import { type BoundRoute, change, handle, routes } from "#platform/http/routes.ts"
import { checkText, overrideFinding } from "./comply.service.ts"

export const contentMoved = says(409, "The post was changed after you opened it.", "Look at it again, then decide.")

export const complyRoutes = (showPost: ShowPost): readonly BoundRoute[] =>
  routes(api.comply, {
    checkText: handle(api.comply.checkText, checkText, ({ body }) => body, {}),
    overrideFinding: change(
      api.comply.overrideFinding,
      overrideFinding,
      (id, body: { ruleId: string; contentHash: string; reason: string }) => ({ id, ...body }),
      showPost,
      {
        "no-such-post": noSuchPost,
        "content-changed": contentMoved,
        "no-such-finding": says(409, "This finding is no longer there.", "Look at the post again."),
        "already-overridden": says(409, "Somebody let this pass already.", "Look at the post again; the reason stands beside the finding."),
        "not-overridable": says(403, "This practice lets nobody override this rule.", "Change the words instead."),
        "override-not-permitted": ({ needs }) =>
          needs === "comply:override-privacy"
            ? says(403, "Only the privacy officer or an owner may let this pass.", "Ask one of them, or change the words.")
            : says(403, "Only an owner or administrator may let this pass.", "Ask one of them, or change the words."),
      },
    ),
  })
