import { mediaContract } from "@bedside/contracts"
import { addressOf } from "@bedside/contracts/client"
import { z } from "zod"
import type { Begun, UploadShelf } from "./uploads.ts"

const Kept = z.record(z.string(), z.object({ id: z.string(), uploadUrl: z.string(), chunkBytes: z.number(), at: z.number() }))
/** An upload rests this long before the server gives it up, in milliseconds. */
const keptFor = 24 * 3_600_000

/** Begun uploads of one person in one practice, in this browser; ids and fingerprints, no names. A browser that keeps nothing forgets. */
export function uploadShelf(storage: Storage, owner: { personId: string; practiceId: string }, now: () => number): UploadShelf {
  const key = `bedside.uploads.${owner.personId}.${owner.practiceId}`
  const read = () => {
    try {
      const kept = Kept.safeParse(JSON.parse(storage.getItem(key) ?? "{}"))
      return kept.success ? Object.fromEntries(Object.entries(kept.data).filter(([, { at }]) => now() - at < keptFor)) : {}
    } catch {
      return {}
    }
  }
  const write = (kept: z.infer<typeof Kept>) => {
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
