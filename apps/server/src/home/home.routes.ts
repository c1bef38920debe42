import type { OutgoingHttpHeaders } from "node:http"
import { api } from "@bedside/contracts"
import { ok } from "@bedside/kernel"
import { type BoundRoute, callerOf, type Exchange, handle, open, routes } from "#platform/http/routes.ts"
import { homeView } from "./home.views.ts"

/** A live stream of facts (ids only). Every twenty seconds a comment keeps proxies from closing it, and whoever left or was signed out loses it. */
async function stream(exchange: Exchange) {
  const { platform, reply, request, stillHere } = exchange
  const { practiceId } = callerOf(exchange)
  reply.hijack()
  const headers = { "content-type": "text/event-stream", "cache-control": "no-cache, no-transform", "x-accel-buffering": "no" }
  reply.raw.writeHead(200, { ...(reply.getHeaders() as OutgoingHttpHeaders), ...headers })
  reply.raw.write("retry: 2000\n\n")
  const stop = platform.facts.listen(practiceId, (fact) => reply.raw.write(`data: ${JSON.stringify(fact)}\n\n`))
  const beat = setInterval(() => {
    stillHere().then(
      (here) => (here ? reply.raw.write(": here\n\n") : reply.raw.end()),
      () => reply.raw.end(),
    )
  }, 20_000)
  request.raw.on("close", () => {
    clearInterval(beat)
    stop()
  })
  return ok(null)
}

export const homeRoutes: readonly BoundRoute[] = routes(api.home, {
  home: handle(api.home.home, homeView, () => null, {}),
  events: open(api.home.events, stream, {}),
})
