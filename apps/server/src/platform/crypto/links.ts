import { createHmac, timingSafeEqual } from "node:crypto"
import { derive, type MasterKey } from "./keys.ts"

/** Words that only this installation can have written. What they mean, and until when, is up to who signs them. */
export interface Links {
  /** `words` behind a mark of 128 bits, safe in an address. The words are readable: they name things, they do not hide them. */
  sign(words: Buffer): string
  /** The words of a signed text; undefined when one letter is not as it was signed. */
  read(signed: string): Buffer | undefined
}

const markBytes = 16

/** Links signed by a key derived from the master key (HMAC-SHA-256, cut to 128 bits as RFC 2104, 5 allows). They end with the key. */
export function createLinks(key: MasterKey): Links {
  const secret = derive(key, "links")
  const markOf = (words: Buffer) => createHmac("sha256", secret).update(words).digest().subarray(0, markBytes)
  return {
    sign: (words) => Buffer.concat([markOf(words), words]).toString("base64url"),
    read(signed) {
      const bytes = Buffer.from(signed, "base64url")
      // The decoder forgives spellings that were never signed.
      if (bytes.length <= markBytes || bytes.toString("base64url") !== signed) return undefined
      const words = bytes.subarray(markBytes)
      return timingSafeEqual(bytes.subarray(0, markBytes), markOf(words)) ? words : undefined
    },
  }
}
