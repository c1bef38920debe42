import { hkdfSync, randomBytes } from "node:crypto"
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import type { Config } from "../config.ts"
import { Trouble } from "../trouble.ts"

/** The key that wraps every other key. Never logged, never stored beside what it opens when it comes from the environment. */
export interface MasterKey {
  readonly id: string
  readonly bytes: Buffer
}

/** A key for one purpose, derived so that no purpose can learn another's. */
export const derive = (key: MasterKey, purpose: string, length = 32): Buffer =>
  Buffer.from(hkdfSync("sha256", key.bytes, "bedside", purpose, length))

export function masterKeyOf(bytes: Buffer): MasterKey {
  const key = { id: "", bytes }
  return { id: derive(key, "key id", 6).toString("base64url"), bytes }
}

const keyFile = (folder: string) => path.join(folder, "master.key")

/** The master key from the environment, or from a file only its owner can read, made on the first start. */
export function openMasterKey(config: Config): MasterKey {
  if (config.masterKey) return masterKeyOf(Buffer.from(config.masterKey, "base64"))
  try {
    const bytes = Buffer.from(readFileSync(keyFile(config.folder), "utf8").trim(), "base64")
    if (bytes.length !== 32)
      throw new Trouble(
        `The key file ${keyFile(config.folder)} is damaged.`,
        "Restore it from your backup; without it tokens and sealed text cannot be opened.",
      )
    return masterKeyOf(bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error
    return makeKeyFile(config.folder, randomBytes(32))
  }
}

/** Writes a key file (mode 0600). Refuses to overwrite unless `replace` is given. */
export function makeKeyFile(folder: string, bytes: Buffer, { replace = false } = {}): MasterKey {
  mkdirSync(folder, { recursive: true })
  writeFileSync(keyFile(folder), `${bytes.toString("base64")}\n`, { mode: 0o600, flag: replace ? "w" : "wx" })
  chmodSync(keyFile(folder), 0o600)
  return masterKeyOf(bytes)
}
