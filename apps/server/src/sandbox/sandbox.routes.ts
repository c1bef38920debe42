import { api } from "@bedside/contracts"
import { noSuchPost } from "#compose"
import { ok } from "@bedside/kernel"
import { says } from "#platform/http/problem.ts"
import { type BoundRoute, callerOf, handle, open, routes } from "#platform/http/routes.ts"
import { comment, feed, feedMedia, like, privateMessage, review, setFault } from "./sandbox.service.ts"

const notConnected = says(409, "The practice network is not connected.", "Connect it under Channels first.")

export const sandboxRoutes: readonly BoundRoute[] = routes(api.sandbox, {
  feed: handle(api.sandbox.feed, feed, () => null, {}),
  feedMedia: open(
    api.sandbox.feedMedia,
    async (exchange, { params }) => {
      const found = await feedMedia(callerOf(exchange), { id: params.id })
      if (!found.ok) return found
      exchange.reply.header("cache-control", "private, no-cache").type(found.value.type)
      return ok(found.value.bytes)
    },
    { "no-such-media": says(404, "There is no such picture.", "Reload the page.") },
  ),
  comment: handle(api.sandbox.comment, comment, ({ params, body }) => ({ id: params.id, ...body }), {
    "not-connected": notConnected,
    "no-such-post": noSuchPost,
  }),
  like: handle(api.sandbox.like, like, ({ params }) => ({ id: params.id }), { "no-such-post": noSuchPost }),
  review: handle(api.sandbox.review, review, ({ body }) => body, { "not-connected": notConnected }),
  message: handle(api.sandbox.message, privateMessage, ({ body }) => body, { "not-connected": notConnected }),
  setFault: handle(api.sandbox.setFault, setFault, ({ body }) => body, { "not-connected": notConnected }),
})
