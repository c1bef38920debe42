import type { Links } from "#platform/crypto/links.ts"
import { type Rendition, renditions } from "./media.rules.ts"

/** What a link gives out, to whom, until when. `until` counts whole seconds. */
export interface Ticket {
  readonly practiceId: string
  readonly mediaId: string
  readonly personId: string
  readonly version: number
  readonly rendition: Rendition
  readonly until: Date
}

const uuidBytes = (id: string) => Buffer.from(id.replaceAll("-", ""), "hex")
const uuidOf = (bytes: Buffer) => bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")
const length = 16 * 3 + 4 + 1 + 4

/** The address behind which one rendition of one version lies, for one person's browser. */
export function signTicket(links: Links, { practiceId, mediaId, personId, version, rendition, until }: Ticket): string {
  const numbers = Buffer.alloc(9)
  numbers.writeUInt32BE(version, 0)
  numbers.writeUInt8(renditions.indexOf(rendition), 4)
  numbers.writeUInt32BE(Math.floor(until.getTime() / 1000), 5)
  return `/api/media/${links.sign(Buffer.concat([uuidBytes(practiceId), uuidBytes(mediaId), uuidBytes(personId), numbers]))}`
}

/** What a signed text allows. Undefined when it was not signed here, has ended, or was made for somebody else. */
export function readTicket(links: Links, signed: string, personId: string, now: Date): Ticket | undefined {
  const words = links.read(signed)
  if (words?.length !== length) return undefined
  const id = (n: number) => uuidOf(words.subarray(16 * n, 16 * n + 16))
  const rendition = renditions[words.readUInt8(52)]
  const until = new Date(words.readUInt32BE(53) * 1000)
  if (!rendition || until <= now || id(2) !== personId) return undefined
  return { practiceId: id(0), mediaId: id(1), personId, version: words.readUInt32BE(48), rendition, until }
}
