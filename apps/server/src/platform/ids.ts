import { createHash, randomBytes, randomUUID } from "node:crypto"

/** A new random id (UUID v4), for things that are not database rows: requests, leases. */
export const newId = (): string => randomUUID()
/** A secret for a link or a token: 256 bits, URL-safe. Only its hash is stored. */
export const newSecret = (): string => randomBytes(32).toString("base64url")
/** What is stored of a secret. A secret of 256 random bits needs no salt. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("base64url")
