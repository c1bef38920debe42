import { randomBytes } from "node:crypto"
import type { FastifyInstance } from "fastify"

/** A nonce for one page's styles. */
export const newNonce = (): string => randomBytes(16).toString("base64")

/** Everything closed, own files open; styles made at run time carry the page's nonce. */
export const pagePolicy = (nonce: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; font-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`

/** On every answer, whatever it is. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
  "x-frame-options": "DENY",
}

/** Security headers on every answer; API answers are never cached. */
export function secureHeaders(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(securityHeaders)
    if (request.protocol === "https") reply.header("strict-transport-security", "max-age=31536000; includeSubDomains")
    // The route, not the address as it was written: "/%61pi/" leads there too.
    if ((request.routeOptions.url ?? request.url).startsWith("/api/")) reply.header("cache-control", "no-store")
  })
}
