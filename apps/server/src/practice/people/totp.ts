import { createHmac, timingSafeEqual } from "node:crypto"

const stepSeconds = 30
const digits = 6

/** The 30-second step a moment falls in (RFC 6238, 4.2). */
export const stepAt = (now: Date): number => Math.floor(now.getTime() / 1000 / stepSeconds)

/** The code of a step (RFC 4226, 5.3, HMAC-SHA-1, six digits). */
export function codeAt(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac("sha1", secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits).padStart(digits, "0")
}

/** The step a code belongs to: this one, or one before or after for clocks that differ; undefined for a wrong code. */
export function stepOf(secret: Buffer, code: string, now: Date): number | undefined {
  const given = Buffer.from(code.replace(/\s/g, ""))
  if (given.length !== digits) return undefined
  const current = stepAt(now)
  return [current, current - 1, current + 1].find((step) => timingSafeEqual(Buffer.from(codeAt(secret, step)), given))
}
