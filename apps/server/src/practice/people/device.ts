import type { FastifyReply, FastifyRequest } from "fastify"
import { hashSecret, newSecret } from "#platform/ids.ts"
import { readSigned, setCookie, sign } from "./cookies.ts"
import type { People } from "./people.ts"

const yearSeconds = 365 * 86_400

const systems: readonly [RegExp, string][] = [
  [/iPhone|iPod/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/CrOS/, "Chromebook"],
  [/Mac OS X|Macintosh/, "Mac"],
  [/Linux/, "Linux"],
]
const browsers: readonly [RegExp, string][] = [
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/HeadlessChrome\/|Chrome\/|CriOS\/|Chromium\//, "Chrome"],
  [/Safari\//, "Safari"],
]
const first = (table: readonly [RegExp, string][], text: string) => table.find(([pattern]) => pattern.test(text))?.[1]

/** A device in plain words, from what its browser says about itself. */
export function deviceWords(userAgent: string | null | undefined): string {
  const text = userAgent ?? ""
  const browser = first(browsers, text)
  const system = first(systems, text)
  if (browser && system) return `${browser} on ${system}`
  return browser ?? system ?? "Unknown device"
}

/** The hash of the secret this device keeps, if it has one that we signed. */
export function deviceOf({ names, secret }: People, request: FastifyRequest): string | undefined {
  const value = readSigned(request, names.device, secret)
  return value && hashSecret(value)
}

/** After a whole sign-in: this device may try again even while strangers are being slowed down. */
export async function rememberDevice(people: People, request: FastifyRequest, reply: FastifyReply, personId: string): Promise<void> {
  const { names, secret, platform } = people
  const value = readSigned(request, names.device, secret) ?? newSecret()
  const seen_at = platform.clock.now()
  await platform.database.db
    .insertInto("auth.known_device")
    .values({ person_id: personId, device_hash: hashSecret(value), seen_at })
    .onConflict((conflict) => conflict.columns(["person_id", "device_hash"]).doUpdateSet({ seen_at }))
    .execute()
  setCookie(reply, { name: names.device, value: sign(value, secret), maxAgeSeconds: yearSeconds, secure: names.secure })
}
