import fastifyStatic from "@fastify/static"
import type { FastifyInstance } from "fastify"
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { newNonce, pagePolicy } from "./headers.ts"
import { HttpProblem, says } from "./problem.ts"

const dist = fileURLToPath(new URL("../../../../web/dist/", import.meta.url))

/** Serves the built web app: hashed files for good, the page fresh with its own nonce, and the page for every address that is not the API's. */
export async function serveWeb(app: FastifyInstance): Promise<void> {
  if (!existsSync(`${dist}index.html`)) return
  const page = readFileSync(`${dist}index.html`, "utf8")
  await app.register(fastifyStatic, { root: dist, index: false, wildcard: false, immutable: true, maxAge: "365d", preCompressed: true })
  app.setNotFoundHandler(async (request, reply) => {
    if (request.method !== "GET" || request.url.startsWith("/api/"))
      throw new HttpProblem("no-such-route", says(404, "There is nothing at this address.", "See /api/openapi.json for what there is."))
    if (/\.\w{2,5}$/.test(request.url.split("?")[0] ?? ""))
      throw new HttpProblem("no-such-file", says(404, "There is no such file.", "Reload the page."))
    const nonce = newNonce()
    return reply
      .header("content-security-policy", pagePolicy(nonce))
      .header("cache-control", "no-store")
      .type("text/html; charset=utf-8")
      .send(page.replaceAll("__NONCE__", nonce))
  })
}
