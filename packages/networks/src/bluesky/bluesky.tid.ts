import { createHash } from "node:crypto"
import type { Instant } from "@bedside/kernel"

const alphabet = "234567abcdefghijklmnopqrstuvwxyz"
const spreadBits = 26n
const clockBits = 10n

/**
 * A record key (TID) that is always the same for the same delivery, so that a repeated send overwrites itself. 36 bits of the
 * delivery's hash keep deliveries of the same moment apart: 26 move the time back by up to 67 seconds, 10 fill the clock id.
 */
export function tidFor(createdAt: Instant, key: string): string {
  const hash = createHash("sha256").update(key).digest().readBigUInt64BE()
  const spread = hash & ((1n << spreadBits) - 1n)
  const clock = (hash >> spreadBits) & ((1n << clockBits) - 1n)
  const micros = BigInt(Date.parse(createdAt)) * 1000n
  let rest = ((micros - spread) << clockBits) | clock
  let tid = ""
  for (let i = 0; i < 13; i++) {
    tid = alphabet.charAt(Number(rest & 31n)) + tid
    rest >>= 5n
  }
  return tid
}
