import { createHmac, timingSafeEqual } from "node:crypto"
import type { FastifyReply, FastifyRequest } from "fastify"
import type { Config } from "#platform/config.ts"

/** Names of the cookies; `__Host-` pins them to this host and to TLS (RFC 6265bis, 4.1.3.2). */
export interface CookieNames {
  readonly session: string
  readonly challenge: string
  readonly device: string
  readonly secure: boolean
}
export function cookieNames({ url }: Pick<Config, "url">): CookieNames {
  const secure = url.startsWith("https:")
  const prefix = secure ? "__Host-" : ""
  return { session: `${prefix}bedside.session`, challenge: `${prefix}bedside.challenge`, device: `${prefix}bedside.device`, secure }
}

const signatureOf = (value: string, secret: string) => createHmac("sha256", secret).update(value).digest("base64")

/** `value.signature`, as better-auth signs its cookies, so that both read each other's. */
export const sign = (value: string, secret: string): string => `${value}.${signatureOf(value, secret)}`

/** The value of a signed cookie; undefined when it is missing, was changed, or was signed with another secret. */
export function readSigned(request: FastifyRequest, name: string, secret: string): string | undefined {
  const whole = request.cookies[name]
  const cut = whole?.lastIndexOf(".") ?? -1
  if (!whole || cut < 1) return undefined
  const value = whole.slice(0, cut)
  const given = Buffer.from(whole.slice(cut + 1))
  const made = Buffer.from(signatureOf(value, secret))
  return given.length === made.length && timingSafeEqual(given, made) ? value : undefined
}

interface Setting {
  readonly name: string
  readonly value: string
  readonly maxAgeSeconds: number
  readonly secure: boolean
}
export function setCookie(reply: FastifyReply, { name, value, maxAgeSeconds, secure }: Setting): void {
  void reply.setCookie(name, value, { path: "/", httpOnly: true, sameSite: "lax", secure, maxAge: maxAgeSeconds })
}
export const dropCookie = (reply: FastifyReply, name: string, secure: boolean): void =>
  setCookie(reply, { name, value: "", maxAgeSeconds: 0, secure })
