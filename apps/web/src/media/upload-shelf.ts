import { mediaContract } from "@bedside/contracts"
import { addressOf } from "@bedside/contracts/client"
import type { Begun, UploadShelf } from "./uploads.ts"

interface Kept extends Begun {
  readonly at: number
}
const isKept = (value: unknown): value is Kept =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  "uploadUrl" in value &&
  typeof value.uploadUrl === "string" &&
  "chunkBytes" in value &&
  typeof value.chunkBytes === "number" &&
  "at" in value &&
  typeof value.at === "number"

/** An upload rests this long before the server gives it up, in milliseconds. */
const keptFor = 24 * 3_600_000

/** Begun uploads of one person in one practice, in this browser; ids and fingerprints, no names. A browser that keeps nothing forgets. */
export function uploadShelf(storage: Storage, owner: { personId: string; practiceId: string }, now: () => number): UploadShelf {
  const key = `bedside.uploads.${owner.personId}.${owner.practiceId}`
  const read = (): Record<string, Kept> => {
    try {
      const kept: unknown = JSON.parse(storage.getItem(key) ?? "{}")
      const fresh = Object.entries(typeof kept === "object" && kept !== null ? kept : {}).flatMap(([print, value]): [string, Kept][] =>
        isKept(value) && now() - value.at < keptFor ? [[print, value]] : [],
      )
      return Object.fromEntries(fresh)
    } catch {
      return {}
    }
  }
  const write = (kept: Record<string, Kept>) => {
    try {
      if (Object.keys(kept).length > 0) storage.setItem(key, JSON.stringify(kept))
      else storage.removeItem(key)
    } catch {
      // A full or closed storage costs only the going on after a closed tab.
    }
  }
  const isOurs = ({ id, uploadUrl }: Begun) =>
    uploadUrl === addressOf(mediaContract.uploadPart, { params: { practiceId: owner.practiceId, id } })
  return {
    find: (print) => {
      const kept = read()[print]
      return kept && isOurs(kept) ? kept : undefined
    },
    keep: (print, begun) => write({ ...read(), [print]: { ...begun, at: now() } }),
    forget: (print) => {
      const { [print]: _, ...rest } = read()
      write(rest)
    },
  }
}
