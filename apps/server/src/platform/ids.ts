import { createHash, randomBytes, randomInt, randomUUID } from "node:crypto"

/** A new random id (UUID v4), for things that are not database rows: requests, leases. */
export const newId = (): string => randomUUID()
/** A secret for a link or a token: 256 bits, URL-safe. Only its hash is stored. */
export const newSecret = (): string => randomBytes(32).toString("base64url")
/** What is stored of a secret. A secret of 256 random bits needs no salt. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("base64url")

/** Letters and digits nobody mistakes for another, read aloud or written by hand. */
const clear = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
/** A short name for something that must not be called by what it is: "A-7F3K". Not secret; look whether it is taken. */
export const newHandle = (length = 4): string => `A-${Array.from({ length }, () => clear[randomInt(clear.length)]).join("")}`
/** Six digits to be told by another way than a link. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, "0")
