import type { OutgoingHttpHeaders } from "node:http"
import { api } from "@bedside/contracts"
import { ok } from "@bedside/kernel"
import { type BoundRoute, type Exchange, handle, open, routes } from "#platform/http/routes.ts"
import { homeView } from "./home.views.ts"

/** A live stream of facts (ids only); a comment every twenty seconds keeps proxies from closing it, and ends it once the session is over. */
async function stream({ platform, reply, request, caller }: Exchange) {
  if (!caller) throw new Error("a practice route was reached without a practice")
  reply.hijack()
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    "content-type": "text/event-stream",
    "cache-control": "no-cache, no-transform",
    "x-accel-buffering": "no",
  })
  reply.raw.write("retry: 2000\n\n")
  const stop = platform.facts.listen(caller.practiceId, (fact) => reply.raw.write(`data: ${JSON.stringify(fact)}\n\n`))
  const beat = setInterval(() => reply.raw.write(": here\n\n"), 20_000)
  // The browser comes back by itself, and is then asked again who it is.
  const end = setTimeout(() => reply.raw.end(), 10 * 60_000)
  request.raw.on("close", () => {
    clearInterval(beat)
    clearTimeout(end)
    stop()
  })
  return ok(null)
}

export const homeRoutes: readonly BoundRoute[] = routes(api.home, {
  home: handle(api.home.home, homeView, () => null, {}),
  events: open(api.home.events, stream, {}),
})
