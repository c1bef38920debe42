import { hkdfSync, randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
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

/** A master key from its 32 bytes, with an id that tells keys apart and gives nothing of them away. */
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

/** Writes a new key file (mode 0600); an existing one is never overwritten. */
export function makeKeyFile(folder: string, bytes: Buffer): MasterKey {
  writeSecretFile(keyFile(folder), bytes)
  return masterKeyOf(bytes)
}

function writeSecretFile(file: string, bytes: Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(file, `${bytes.toString("base64")}\n`, { mode: 0o600, flag: "wx" })
}
const nextKeyFile = (folder: string) => `${keyFile(folder)}.next`

/** The key a rotation has begun to seal with; undefined when none is under way. */
export function pendingKey(folder: string): MasterKey | undefined {
  if (!existsSync(nextKeyFile(folder))) return undefined
  return masterKeyOf(Buffer.from(readFileSync(nextKeyFile(folder), "utf8").trim(), "base64"))
}
/** The new key of a rotation, on disk before anything is sealed with it; an interrupted rotation goes on with the same one. */
export function beginRotation(folder: string): MasterKey {
  if (!existsSync(nextKeyFile(folder))) writeSecretFile(nextKeyFile(folder), randomBytes(32))
  return pendingKey(folder) as MasterKey
}
/** The new key becomes the key, in one step. */
export const finishRotation = (folder: string): void => renameSync(nextKeyFile(folder), keyFile(folder))

/** A password only this installation knows, made once, beside the data it guards. */
export function localPassword(file: string): string {
  if (!existsSync(file)) writeSecretFile(file, randomBytes(32))
  return Buffer.from(readFileSync(file, "utf8").trim(), "base64").toString("base64url")
}
