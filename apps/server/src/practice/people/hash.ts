import { argon2, randomBytes, timingSafeEqual } from "node:crypto"
import { promisify } from "node:util"

const run = promisify(argon2)
/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
const strength = { parallelism: 1, tagLength: 32, memory: 19_456, passes: 2 } as const
const scheme = "argon2id-19456-2-1"

/** What is stored of a password: scheme, random salt, and an argon2id tag. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await run("argon2id", { message: password.normalize("NFKC"), nonce: salt, ...strength })
  return `${scheme}$${salt.toString("base64url")}$${tag.toString("base64url")}`
}

/** Compares in constant time; a stored value of another shape matches nothing. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const [stored, salt, tag] = hash.split("$")
  if (stored !== scheme || !salt || !tag) return false
  const made = await run("argon2id", { message: password.normalize("NFKC"), nonce: Buffer.from(salt, "base64url"), ...strength })
  const known = Buffer.from(tag, "base64url")
  return known.length === made.length && timingSafeEqual(known, made)
}
